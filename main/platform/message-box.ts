/** Message boxes of the system. */
import { app, dialog, type BrowserWindow, type MessageBoxOptions } from 'electron';
import { takeSignalsBack } from './ending-signals';

/**
 * Shows one, over `window` if there is one; resolves with the index of the pressed button. Without a window it may be
 * covered by others, and it may be all there is to see: if the program is started again, it comes to the front.
 */
export async function showMessageBox(
  window: BrowserWindow | null,
  options: MessageBoxOptions,
): Promise<number> {
  if (!window) return await showAlone(options);
  const answered = dialog.showMessageBox(window, options);
  takeSignalsBack();
  return (await answered).response;
}

/** No call raises a box, so it is closed and shown again. */
async function showAlone(options: MessageBoxOptions): Promise<number> {
  for (;;) {
    const closing = new AbortController();
    const close = () => closing.abort();
    app.once('second-instance', close);
    const answered = dialog.showMessageBox({ ...options, signal: closing.signal });
    takeSignalsBack();
    // On Linux, a box without a window that is closed by its signal is never answered (seen in Electron 33).
    const answer = await Promise.race([answered, aborted(closing.signal)]);
    app.removeListener('second-instance', close);
    if (answer !== null && !closing.signal.aborted) return answer.response;
  }
}

function aborted(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });
}
