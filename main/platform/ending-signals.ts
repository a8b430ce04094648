/** The signals by which a session, a terminal or a package manager ends the program. */
import { app } from 'electron';

const endingSignals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;
const quit = () => app.quit();

/**
 * Call it after opening a box or a file dialog. On Linux, the toolkit that draws it handles the signals by which a session ends a program, and dies of them.
 * Without a box the runtime turns them into a request to quit; from the first box on, we do.
 */
export function takeSignalsBack(): void {
  if (process.platform !== 'linux') return;
  for (const signal of endingSignals) {
    // Only a listener new to the process is registered with the system.
    process.removeListener(signal, quit);
    process.on(signal, quit);
  }
}
