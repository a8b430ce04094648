/** The signals by which a session, a terminal or a package manager ends the program. */
import { app } from 'electron';

const endingSignals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;
const quit = () => app.quit();

/**
 * At first the runtime turns these signals into a request to quit. What handles them itself takes that away, and the
 * program dies of them: on Linux the toolkit that draws a box or a file dialog, and everywhere the library that writes the
 * settings (atomically, by when-exit, which removes its files and then sends the signal again). Call it after each of them:
 * from then on we ask to quit.
 */
export function takeSignalsBack(): void {
  // There, a session ends without signals.
  if (process.platform === 'win32') return;
  for (const signal of endingSignals) {
    // Only a listener new to the process is registered with the system.
    process.removeListener(signal, quit);
    process.on(signal, quit);
  }
}
