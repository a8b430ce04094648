/** Reads any file that can be imported. Several files of one conversation share a history. */
import type { ReadCalendar } from '../../../shared/exchange/calendar-in/event';
import type { CalendarHistory, HistoryStep } from '../../../shared/exchange/calendar-in/history';
import type { ReadMail } from '../../../shared/exchange/mail/read-mail';
import type { ExportProblem } from '../../../shared/ipc/import';
import type { Result } from '../../../shared/model/result';
import { readArchive } from './archive-tables';
import { readCalendarFile } from './calendar/calendar-file';
import { kindOfFile } from './kind-of-file';
import { readExport, type ReadExport } from './own/read-export';
import { readMailFile, unreadableMail, type MailContext } from './mail/mail-file';
import { readTableFile, refusedTable, type TableFile, type TableFileChoices } from './tables/table-file';

export type ReadFile =
  | { readonly kind: 'export'; readonly read: Result<ReadExport, ExportProblem> }
  | { readonly kind: 'table'; readonly table: TableFile }
  | { readonly kind: 'calendar'; readonly method: string | null; readonly step: HistoryStep }
  | { readonly kind: 'mail'; readonly mail: ReadMail };

/** Never rejects because of a file's contents: they are listed among its problems. */
export async function readFile(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  context: MailContext,
  history: CalendarHistory,
  choices: TableFileChoices = {},
): Promise<ReadFile> {
  const { t } = context.translator;
  if (bytes.length === 0) return emptyFile(name, t('exchange.fileProblems.empty'));
  const kind = kindOfFile(bytes, name);
  switch (kind) {
    case 'export':
      return { kind: 'export', read: readExport(bytes) };
    case 'table':
      return { kind: 'table', table: readTableFile(bytes, choices, context) };
    case 'archive':
      return { kind: 'table', table: readArchive(bytes, choices, context) };
    case 'workbook':
    case 'document':
    case 'picture':
    case 'database':
    case 'webPage':
    case 'contacts':
    case 'json':
    case 'prose':
      return { kind: 'table', table: refusedTable(t(`exchange.fileProblems.${kind}`)) };
    case 'calendar': {
      const calendar = withoutOwnEvents(readCalendarFile(bytes, context), t);
      return { kind: 'calendar', method: calendar.method, step: history.take(calendar, t) };
    }
    case 'mailbox':
      return { kind: 'mail', mail: unreadableMail(t('exchange.fileProblems.mailbox')) };
    case 'outlook-message':
      return { kind: 'mail', mail: unreadableMail(t('exchange.fileProblems.outlookMessage')) };
    case 'mail':
      return { kind: 'mail', mail: await readMailFile(bytes, context, history) };
  }
}

/** What the calendar file that this program exports says is recorded already (`calendar-out/entries.ts`). */
const ownEvent = /^(?:interview|step)-[\da-f-]{36}.*@afterword$/u;

function withoutOwnEvents(calendar: ReadCalendar, t: MailContext['translator']['t']): ReadCalendar {
  const events = calendar.events.filter(({ uid }) => uid === null || !ownEvent.test(uid));
  if (events.length === calendar.events.length) return calendar;
  return { ...calendar, events, problems: [...calendar.problems, t('exchange.fileProblems.calendar.own')] };
}

function emptyFile(name: string, why: string): ReadFile {
  if (/\.(?:eml|msg)$/iu.test(name)) return { kind: 'mail', mail: unreadableMail(why) };
  if (!/\.ics$/iu.test(name)) return { kind: 'table', table: refusedTable(why) };
  return { kind: 'calendar', method: null, step: { action: 'ask', events: [], problems: [why] } };
}
