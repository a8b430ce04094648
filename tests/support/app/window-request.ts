/** What a notification, the tray or a menu asks of the window, asked without them. */
import type { WindowRequest } from '../../../shared/ipc/events';
import { EVENT_CHANNEL } from '../../../main/ipc/channels';
import type { App } from './app';

/** Asks it of the only window. It comes the way main sends it. */
export async function requestOfWindow({ electron }: App, request: WindowRequest): Promise<void> {
  await electron.evaluate(
    ({ BrowserWindow }, [channel, asked]) =>
      BrowserWindow.getAllWindows()[0]?.webContents.send(channel, 'window:request', asked),
    [EVENT_CHANNEL, request] as const,
  );
}
