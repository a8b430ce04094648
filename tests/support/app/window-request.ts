/** Sends the window a request that would come from a notification, the tray or a menu. */
import type { WindowRequest } from '../../../shared/ipc/events';
import { EVENT_CHANNEL } from '../../../main/ipc/channels';
import type { App } from './app';

/** Sends it to the only window, the way main does. */
export async function requestOfWindow({ electron }: App, request: WindowRequest): Promise<void> {
  await electron.evaluate(
    ({ BrowserWindow }, [channel, asked]) =>
      BrowserWindow.getAllWindows()[0]?.webContents.send(channel, 'window:request', asked),
    [EVENT_CHANNEL, request] as const,
  );
}
