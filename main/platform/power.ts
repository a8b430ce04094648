/** When the computer woke up, was unlocked, or is about to go down. */
import { powerMonitor } from 'electron';

export interface PowerEvents {
  /** The computer woke or was unlocked. May come twice for one waking, or not at all: never rely on it alone. */
  readonly onWake: () => void;
  /** The session ends; there may be a second left. */
  readonly onShutdown: () => void;
}

/** Listens until the program ends. Only after the program is ready. */
export function watchPower({ onWake, onShutdown }: PowerEvents): void {
  powerMonitor.on('resume', onWake);
  powerMonitor.on('unlock-screen', onWake);
  powerMonitor.on('shutdown', onShutdown);
}
