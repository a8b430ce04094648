/** Message boxes of the system. */
import { app, dialog, type BrowserWindow, type MessageBoxOptions } from 'electron';

const endingSignals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;
const quit = () => app.quit();

/** Shows one, over `window` if there is one; resolves with the index of the pressed button. */
export async function showMessageBox(
  window: BrowserWindow | null,
  options: MessageBoxOptions,
): Promise<number> {
  const answered = window ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options);
  takeSignalsBack();
  return (await answered).response;
}

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
