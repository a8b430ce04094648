/** Who may send requests: only the main frame of one of our windows, showing one of our pages. */

/** Facts about a message's frame, read at once (it may be gone later). */
export interface Sender {
  readonly webContentsId: number;
  /** Null if the frame is already gone. */
  readonly frameUrl: string | null;
  readonly isMainFrame: boolean;
}

/** Where our own pages are. */
export const APP_SCHEME = 'app';
export const APP_HOST = 'afterword';
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`;

/** True for the main frame of one of `ownWebContentsIds` that shows a page of `app://afterword`. */
export function isTrustedSender(sender: Sender, ownWebContentsIds: ReadonlySet<number>): boolean {
  return (
    sender.isMainFrame &&
    ownWebContentsIds.has(sender.webContentsId) &&
    sender.frameUrl !== null &&
    isOwnPage(sender.frameUrl)
  );
}

/** True for an address within `app://afterword`, whatever it looks like at first glance. */
export function isOwnPage(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return url.protocol === `${APP_SCHEME}:` && url.host === APP_HOST && url.username === '';
}
