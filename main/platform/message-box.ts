/** Message boxes of the system. */
import { app, dialog, type BrowserWindow, type MessageBoxOptions } from 'electron';

const endingSignals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;
const quit = () => app.quit();

/** Shows one, over `window` where there is one; resolves with the number of the button that was pressed. */
export async function showMessageBox(
  window: BrowserWindow | null,
  options: MessageBoxOptions,
): Promise<number> {
  const answered = window ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options);
  takeSignalsBack();
  return (await answered).response;
}

/**
 * On Linux the toolkit that draws the box takes the signals by which a session ends a program, and dies of them. Without a
 * box the runtime makes them a wish to quit; from the first box on we do.
 */
function takeSignalsBack(): void {
  if (process.platform !== 'linux') return;
  for (const signal of endingSignals) {
    // Only a listener that is new to the process is made known to the system.
    process.removeListener(signal, quit);
    process.on(signal, quit);
  }
}
