/** Sends the page's console errors, which nobody would see, to the log. */
import type { WebContents } from 'electron';
import type { Log } from '../lifecycle/log';

/** Messages may contain a whole document. */
const MAX_CHARACTERS = 500;
/** A page that keeps failing must not push everything else out of the log. */
const MAX_ERRORS = 100;

/** The error level in older versions of Electron. */
const OLDER_ERROR_LEVEL = 3;

/** Logs the errors in the page's console, each cut short, up to a hundred. */
export function logPageErrors(contents: Pick<WebContents, 'on'>, log: Pick<Log, 'error'>): void {
  let count = 0;
  contents.on('console-message', (details, ...[level, message, line, sourceId]) => {
    // Electron before 35 passes the parts one by one, with nothing in the first.
    const said = 'message' in details ? details : { level, message, lineNumber: line, sourceId };
    if ((said.level !== 'error' && said.level !== OLDER_ERROR_LEVEL) || count >= MAX_ERRORS) return;
    count += 1;
    log.error('the page', {
      message: said.message.slice(0, MAX_CHARACTERS),
      source: `${said.sourceId.slice(0, MAX_CHARACTERS)}:${said.lineNumber}`,
    });
  });
}
