/** When the computer woke up, was unlocked, or is about to shut down. */
import { powerMonitor } from 'electron';

export interface PowerEvents {
  /** The computer woke or was unlocked. May come twice for one waking, or not at all: never rely on it alone. */
  readonly onWake: () => void;
  /** The computer is shutting down, and waits a few seconds for the program to end. Linux and macOS. */
  readonly onShutdown: () => void;
}

/** Listens until the program ends. Call it only once the program is ready. */
export function watchPower({ onWake, onShutdown }: PowerEvents): void {
  powerMonitor.on('resume', onWake);
  powerMonitor.on('unlock-screen', onWake);
  const goDown = (event: { preventDefault(): void }) => {
    // "Not yet": otherwise the computer doesn't wait. The types have no event here, but the runtime passes one.
    // https://www.electronjs.org/docs/latest/api/power-monitor#event-shutdown-linux-macos
    event.preventDefault();
    onShutdown();
  };
  powerMonitor.on('shutdown', goDown as () => void);
}
