/** What fails in the page is only said to its console, which nobody sees: it goes to the log. */
import type { WebContents } from 'electron';
import type { Log } from '../lifecycle/log';

/** Messages may carry a whole document. */
const MAX_CHARACTERS = 500;
/** A page that fails at every turn must not push all else out of the log. */
const MAX_ERRORS = 100;

/** The level of an error as older versions of Electron say it. */
const OLDER_ERROR_LEVEL = 3;

/** Logs the errors the page's console is told, each cut short, up to a hundred. */
export function logPageErrors(contents: Pick<WebContents, 'on'>, log: Pick<Log, 'error'>): void {
  let count = 0;
  contents.on('console-message', (details, ...[level, message, line, sourceId]) => {
    // Electron before 35 hands over the parts one by one, and nothing of them in the first.
    const said = 'message' in details ? details : { level, message, lineNumber: line, sourceId };
    if ((said.level !== 'error' && said.level !== OLDER_ERROR_LEVEL) || count >= MAX_ERRORS) return;
    count += 1;
    log.error('the page', {
      message: said.message.slice(0, MAX_CHARACTERS),
      source: `${said.sourceId.slice(0, MAX_CHARACTERS)}:${said.lineNumber}`,
    });
  });
}
