/** Reads any file that can be imported. Several files of one conversation share a history. */
import type { ReadCalendar } from '../../../shared/exchange/calendar-in/event';
import type { CalendarHistory, HistoryStep } from '../../../shared/exchange/calendar-in/history';
import type { StatusWord } from '../../../shared/exchange/tables/table-row';
import type { ReadMail } from '../../../shared/exchange/mail/read-mail';
import type { ExportProblem } from '../../../shared/ipc/import';
import type { Result } from '../../../shared/model/result';
import { tablesInArchive } from './archive';
import { readCalendarFile } from './calendar/calendar-file';
import { kindOfFile } from './kind-of-file';
import { megabytes, MAX_NESTED_BYTES, MAX_TABLE_BYTES, MAX_ZIP_BYTES } from './limits';
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

/** Its rows and problems name it, since each table has a line 2. */
function inTable(table: string, read: TableFile): TableFile {
  return {
    ...read,
    rows: read.rows.map((row) => ({ ...row, table })),
    problems: read.problems.map((problem) => ({ ...problem, table })),
  };
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

const order: readonly TableFile['source'][] = [
  ...(['linkedin-applications', 'other', 'linkedin-saved', 'linkedin-connections'] as const),
];

/** LinkedIn's are known; of any other table, a column has to say so. */
function isOfApplications({ source, columns }: TableFile): boolean {
  return source !== 'other' || columns.some(({ field }) => field === 'company' || field === 'role');
}

/** Each word once. */
function withCounts(words: readonly StatusWord[]): readonly StatusWord[] {
  const byKey = new Map<string, StatusWord>();
  for (const word of words) {
    const count = word.count + (byKey.get(word.key)?.count ?? 0);
    byKey.set(word.key, { ...(byKey.get(word.key) ?? word), count });
  }
  return [...byKey.values()];
}

/** The tables of an archive as one: applications first, then what was saved, then people. */
function readArchive(bytes: Uint8Array, choices: TableFileChoices, context: MailContext): TableFile {
  const { t } = context.translator;
  if (bytes.length > MAX_ZIP_BYTES) {
    return refusedTable(t('exchange.fileProblems.archive.tooLarge', { most: megabytes(MAX_ZIP_BYTES) }));
  }
  const packed = tablesInArchive(bytes);
  if (packed === null) return refusedTable(t('exchange.fileProblems.archive.damaged'));
  // Columns are chosen for the table that is shown; what is said about dates and words holds for all of them.
  const { headerIndex, fields, ...shared } = choices;
  const isChosen = headerIndex !== undefined || fields !== undefined;
  const found = packed.tables
    .map(({ name, bytes: content }) => ({ name, content, table: readTableFile(content, shared, context) }))
    .toSorted(
      (a, b) =>
        order.indexOf(a.table.source) - order.indexOf(b.table.source) ||
        Number(isOfApplications(b.table)) - Number(isOfApplications(a.table)) ||
        b.table.rows.length - a.table.rows.length,
    );
  // Of a whole workspace, only what looks like applications.
  const taken = found.filter(({ table }, index) => index === 0 || isOfApplications(table));
  const tables = taken.map(({ name, content, table }, index) =>
    inTable(fileName(name), index === 0 && isChosen ? readTableFile(content, choices, context) : table),
  );
  const others = found.filter((one) => !taken.includes(one));
  const leftOut = [
    ...packed.leftOut,
    ...others.map(({ name }) => ({ name, why: 'notApplications' as const })),
  ].map(({ name, why }) => ({
    line: null,
    text: t(`exchange.fileProblems.archive.${why}Part`, {
      name: fileName(name),
      most: megabytes(/\.zip$/iu.test(name) ? MAX_NESTED_BYTES : MAX_TABLE_BYTES),
    }),
  }));
  const [first] = tables;
  if (first === undefined) {
    return refusedTable(leftOut[0]?.text ?? t('exchange.fileProblems.archive.noTable'));
  }
  return {
    ...first,
    rows: tables.flatMap(({ rows }) => rows),
    aside: tables.reduce((sum, { aside }) => sum + aside, 0),
    statusWords: withCounts(tables.flatMap(({ statusWords }) => statusWords)),
    problems: [...leftOut, ...tables.flatMap(({ problems }) => problems)],
  };
}
