/** Turns the records of a file into rows of applications. Pure: zone and moment are parameters. */
import { isTimeZone } from '../../model/zone-names';
import { dateOf } from '../../rules/calendar/calendar';
import type { ProblemWords } from '../problem-words';
import { bodyOf } from './body/table-body';
import { valueOfCell } from './cells';
import type { ColumnField } from './column-field';
import { readDateColumn, type DateColumn, type DateOrder } from './date-column';
import { likelyFields, likelyHeader, withLikelyStatus } from './likely-columns';
import { readRow } from './read-row';
import type { ReportProblem, RowGround, TableContext } from './row-ground';
import {
  derivedColumns,
  findHeader,
  hasColumnOf,
  headerOf,
  sourceOf,
  type Header,
  type TableRecord,
  type TableSource,
  zoneColumn,
} from './header';
import { meaningOfStatus, statusKey } from './status-words';
import { sentFields } from './steps/sent-columns';
import { isOfEnding } from './steps/step-columns';
import type { StatusMeaning } from './status-meaning';
import type { ReadTable, StatusWord, TableChoices, TableProblem, TableRow } from './table-row';

const dateFields: readonly ColumnField[] = [
  ...([
    'appliedOn',
    'statusOn',
    'reached',
    'interview',
    ...sentFields,
    'savedOn',
    'archivedOn',
    'connectedOn',
    'isApplied',
  ] as const),
];
/** Most problems that are listed one by one. */
const MAX_PROBLEMS = 1_000;
const MAX_EXAMPLES = 5;

export function readTable(
  records: readonly TableRecord[],
  choices: TableChoices,
  context: TableContext,
): ReadTable {
  const problems: TableProblem[] = [];
  const { t } = context.translator;
  const problem: ReportProblem = (line, what, values) => {
    if (problems.length >= MAX_PROBLEMS) return;
    problems.push({ line, text: t(`exchange.fileProblems.table.${what}`, values) });
  };
  const named = headerFor(records, choices);
  const header = choices.fields === undefined ? withLikelyFields(named, records) : withFields(named, choices);
  const columns = columnsOf(header, named);
  const columnsAsked = neededFields.filter((field) => !hasColumnOf(field, named.fields));
  if (!neededFields.some((field) => hasColumnOf(field, header.fields))) {
    const text = t('exchange.fileProblems.table.noHeader');
    if (columns.length === 1) problem(null, 'oneColumn');
    const found = { headerIndex: header.index, columns };
    return emptyTable([...problems, { line: null, text, isQuestion: true }], found);
  }
  const source = sourceOf(header);
  if (source === 'people') problem(null, 'people');
  const { records: body, aside } = bodyOf(records, header, problem);
  const dates = dateColumnsOf(body, header, source, choices.dateOrder ?? null, context);
  const ground: RowGround = {
    ...context,
    ...{ header, source, dates, problem, derived: derivedColumns(header, body) },
    today: dateOf(context.now, context.zone),
    ...meaningsFor(choices),
    applicantAddress: source === 'linkedin-applications' ? commonAddress(body, header) : null,
  };
  const zoneAt = zoneColumn(header, body);
  const rows = body.map((record) => readRow(record, inOwnZone(ground, (record.cells[zoneAt] ?? '').trim())));
  const statusWords = [...statusWordsOf(rows, ground.meaningOf), ...emptyStatusOf(rows, choices)];
  const ambiguous = ambiguousCells(body, header, dates);
  return {
    ...{ source, headerIndex: header.index, rows, aside, statusWords, ambiguous },
    problems: [...problems, ...questionsOf(statusWords, ambiguous, t)],
    ...{ columns, columnsAsked },
    dateFormat: formatOf(header, dates),
  };
}

function inOwnZone(ground: RowGround, zone: string): RowGround {
  return isTimeZone(zone) ? { ...ground, zone } : ground;
}

/** One for each unknown word, and one for the order of dates. */
function questionsOf(
  statusWords: readonly StatusWord[],
  [ambiguous]: ReadTable['ambiguous'],
  t: ProblemWords,
): readonly TableProblem[] {
  const unknown = statusWords.filter(({ word, meaning }) => word !== '' && meaning === null);
  const texts = unknown
    .slice(0, MAX_PROBLEMS)
    .map(({ word, count }) => t('exchange.fileProblems.table.status', { word, count }));
  if (ambiguous !== undefined) {
    const { cell, readings } = ambiguous;
    const [first = '', second = ''] = readings;
    texts.push(t('exchange.fileProblems.table.dateOrder', { cell, first, second }));
  }
  return texts.map((text) => ({ line: null, text, isQuestion: true }));
}

/** To be named by hand. */
function emptyTable(
  problems: readonly TableProblem[],
  found: Pick<ReadTable, 'headerIndex' | 'columns'>,
): ReadTable {
  return {
    ...{ source: 'other', dateFormat: null, rows: [], aside: 0, statusWords: [], ambiguous: [] },
    ...{ problems, columnsAsked: neededFields, ...found },
  };
}

/** What every application has. */
const neededFields = ['company', 'role'] as const;

/** The row of the names, and the columns that are known by their names. */
function headerFor(records: readonly TableRecord[], { headerIndex }: TableChoices): Header {
  if (headerIndex !== undefined) return headerAt(records, headerIndex);
  return findHeader(records) ?? likelyHeader(records) ?? headerAt(records, -1);
}

function withFields(header: Header, { fields = [] }: TableChoices): Header {
  return { ...header, fields: header.names.map((_, index) => fields[index] ?? null) };
}

/** Only if the names don't say enough: what a name says is never doubted. */
function withLikelyFields(header: Header, records: readonly TableRecord[]): Header {
  const isEnough = neededFields.every((field) => hasColumnOf(field, header.fields));
  const isPeople = header.fields.includes('lastName');
  if (isPeople) return header;
  const likely = isEnough ? withLikelyStatus(header, records) : likelyFields(header, records);
  return { ...header, fields: likely };
}

function columnsOf(header: Header, named: Header): ReadTable['columns'] {
  return header.names.map((name, index) => {
    const field = header.fields[index] ?? null;
    return { name, field, isGuessed: field !== null && named.fields[index] !== field };
  });
}

/** With -1, columns without names: as many as the widest of the first rows. */
function headerAt(records: readonly TableRecord[], index: number): Header {
  const record = records[index];
  if (record) return headerOf(record.cells, index);
  const width = Math.max(0, ...records.slice(0, 100).map(({ cells }) => cells.length));
  return headerOf(Array<string>(width).fill(''), -1);
}

function dateColumnsOf(
  body: readonly TableRecord[],
  header: Header,
  source: TableSource,
  order: DateOrder | null,
  { zone, now }: TableContext,
): ReadonlyMap<number, DateColumn> {
  const today = dateOf(now, zone);
  const columns = new Map<number, DateColumn>();
  const cellsOf = (index: number) =>
    body.map(({ cells }) => valueOfCell(cells[index] ?? '')).filter((cell) => cell !== null);
  for (const [index, field] of header.fields.entries()) {
    if (field === null || !dateFields.includes(field)) continue;
    // Every export of LinkedIn's that was seen has the American order.
    const usualOrder = source.startsWith('linkedin') ? 'month-first' : null;
    const direction = field === 'interview' ? 'nearest' : 'past';
    columns.set(index, readDateColumn(cellsOf(index), { order, usualOrder, zone, today, direction }));
  }
  // A table is written in one order: what its other columns decide holds for one that leaves it open, and for a status.
  const decided = [...columns.values()].flatMap(({ format }) => orderOfFormat(format) ?? []);
  const usualOrder = new Set(decided).size === 1 ? (decided[0] ?? null) : null;
  for (const [index, column] of columns) {
    if (column.format !== 'ambiguous' || usualOrder === null) continue;
    const direction = header.fields[index] === 'interview' ? 'nearest' : 'past';
    columns.set(index, readDateColumn(cellsOf(index), { order, usualOrder, zone, today, direction }));
  }
  for (const [index, field] of header.fields.entries()) {
    if (field !== 'status') continue;
    columns.set(
      index,
      readDateColumn(cellsOf(index), { order, usualOrder, zone, today, direction: 'nearest' }),
    );
  }
  return columns;
}

function orderOfFormat(format: DateColumn['format'] | undefined): DateOrder | null {
  if (format === 'DMY') return 'day-first';
  return format === 'MDY' ? 'month-first' : null;
}

/** The dates that become part of an application: the others leave no question open. */
const usedDateFields: readonly ColumnField[] = [
  ...(['appliedOn', 'statusOn', 'reached', 'interview', ...sentFields, 'isApplied'] as const),
];

function isUsed({ fields, names }: Header, index: number): boolean {
  return fields[index] !== 'reached' || isOfEnding(names[index] ?? '');
}

/** What has to be asked about; otherwise that of the column that says when they applied, or of any other. */
function formatOf(header: Header, dates: ReadonlyMap<number, DateColumn>): ReadTable['dateFormat'] {
  const formatsOf = (wanted: readonly ColumnField[]) =>
    wanted.flatMap((field) =>
      header.fields.flatMap((of, index) =>
        of === field && isUsed(header, index) ? [dates.get(index)?.format ?? null] : [],
      ),
    );
  const used = formatsOf(usedDateFields);
  return (
    used.find((format) => format === 'ambiguous' || format === 'mixed') ??
    [...used, ...formatsOf(dateFields)].find((format) => format !== null) ??
    null
  );
}

function ambiguousCells(
  body: readonly TableRecord[],
  header: Header,
  dates: ReadonlyMap<number, DateColumn>,
): ReadTable['ambiguous'] {
  const found: ReadTable['ambiguous'][number][] = [];
  for (const [index, column] of dates) {
    if (column.format !== 'ambiguous' && column.format !== 'mixed') continue;
    if (!usedDateFields.some((field) => field === header.fields[index]) || !isUsed(header, index)) continue;
    for (const { cells } of body) {
      const cell = valueOfCell(cells[index] ?? '');
      if (cell === null) continue;
      const { doubt, readings } = column.read(cell);
      if (doubt === 'order' && readings.length > 1) found.push({ cell, readings });
      if (found.length >= MAX_EXAMPLES) return found;
    }
  }
  return found;
}

/** Each word is looked up once, however many rows have it. */
function meaningsFor({ statusMeanings }: TableChoices): Pick<RowGround, 'meaningOf' | 'leaveOpen'> {
  const found = new Map<string, StatusMeaning | null>();
  // No object: a file may have a status that is the name of something every object has.
  const said = new Map(Object.entries(statusMeanings ?? {}));
  const meaningOf = (status: string) => {
    const known = found.get(status);
    if (known !== undefined) return known;
    const meaning = said.get(statusKey(status)) ?? meaningOfStatus(status);
    found.set(status, meaning);
    return meaning;
  };
  const leaveOpen = (status: string) => {
    found.set(status, said.get(statusKey(status)) ?? null);
  };
  return { meaningOf, leaveOpen };
}

function statusWordsOf(rows: readonly TableRow[], meaningOf: RowGround['meaningOf']): readonly StatusWord[] {
  const words = new Map<string, { word: string; count: number }>();
  const counts = new Map<string, number>();
  for (const { status } of rows) if (status !== '') counts.set(status, (counts.get(status) ?? 0) + 1);
  for (const [word, count] of counts) {
    const key = statusKey(word);
    const known = words.get(key);
    if (known) known.count += count;
    else words.set(key, { word, count });
  }
  return [...words].map(([key, { word, count }]) => ({ key, word, count, meaning: meaningOf(word) }));
}

/** The rows without a status or anything else that shows how far they are. */
function emptyStatusOf(rows: readonly TableRow[], { statusMeanings }: TableChoices): readonly StatusWord[] {
  const meaning = statusMeanings?.[''] ?? null;
  const count = rows.filter(
    ({ status, ask, appliedOn, interviewStart }) =>
      status === '' &&
      (ask.includes('status') ||
        (meaning !== null && appliedOn === null && interviewStart === null && !ask.includes('appliedOn'))),
  ).length;
  return count === 0 ? [] : [{ key: '', word: '', count, meaning }];
}

/** LinkedIn's "Contact Email" is mostly the applicant's own: then it is the same in nearly every row. */
function commonAddress(body: readonly TableRecord[], { fields }: Header): string | null {
  const at = fields.indexOf('contactEmail');
  const counts = new Map<string, number>();
  for (const { cells } of body) {
    const address = (cells[at] ?? '').trim().toLowerCase();
    if (address !== '') counts.set(address, (counts.get(address) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most !== undefined && most[1] > 1 && most[1] * 2 > body.length ? most[0] : null;
}
