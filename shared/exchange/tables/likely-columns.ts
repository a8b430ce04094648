/** For a table whose header words nobody knows: which row names the columns, and what they hold, by their words and contents. */
import { plainHeader, plainWords } from '../plain-words';
import { companyEnd, roleWord } from './body/company-and-role';
import { emailOfCell, linkOfCell, valueOfCell } from './cells';
import type { ColumnField } from './column-field';
import { readDateCell } from './date-cells';
import { isOtherDate } from './header-words';
import { headerOf, MAX_LINES_ABOVE_HEADER, type Header, type TableRecord } from './header';
import { isStatusWord, meaningOfStatus } from './status-words';
import { withSteps } from './steps/step-columns';

const LONGEST_NAME = 60;
const LONGEST_VALUE = 300;
/** Rows that are looked at. */
const SAMPLE = 200;

const money =
  /\d\s?k(?![\p{L}\p{N}])|[€$£¥]\s?\d|\d\s?[€$£¥]|(?<!\p{L})(?:eur|usd|gbp|chf)\s?\d|\d\s?(?:eur|usd|gbp|chf)(?!\p{L})/iu;

/** The first row as wide as the table, if its cells are names and not values; null if it isn't. */
export function likelyHeader(records: readonly TableRecord[]): Header | null {
  const widths = records
    .slice(0, SAMPLE)
    .map(({ cells }) => cells.filter((cell) => cell.trim() !== '').length);
  const least = Math.max(2, Math.max(0, ...widths) * 0.6);
  const index = widths.findIndex((width) => width >= least);
  const record = records[index];
  if (record === undefined || index >= MAX_LINES_ABOVE_HEADER || index === records.length - 1) return null;
  const cells = record.cells.map((cell) => cell.trim());
  const filled = cells.filter((cell) => cell !== '');
  const below = records.slice(index + 1, index + 1 + SAMPLE);
  // "Interview" above dates is a name, above "Applied" and "Rejected" it is one of them.
  const isStatusBelow = (column: number) => below.some(({ cells }) => isStatusWord(cells[column] ?? ''));
  const areNames = cells.every(
    (cell, column) => cell === '' || isName(cell) || (isStatusWord(cell) && !isStatusBelow(column)),
  );
  return areNames && new Set(filled).size === filled.length ? headerOf(record.cells, index) : null;
}

function isName(cell: string): boolean {
  if (cell.length > LONGEST_NAME || /^[^\p{L}\p{N}]*\d/u.test(cell) || kindOfValue(cell) !== null)
    return false;
  const words = plainWords(cell);
  return !companyEnd.test(words) && !roleWord.test(words);
}

function kindOfValue(cell: string): 'date' | 'email' | 'link' | 'status' | 'money' | null {
  // Longer ones are texts, and patterns take their time with them.
  if (cell.length > LONGEST_VALUE) return null;
  if (readDateCell(cell).kind !== 'wrong') return 'date';
  if (emailOfCell(cell) !== null) return 'email';
  if (linkOfCell(cell) !== null) return 'link';
  if (isStatusWord(cell)) return 'status';
  return money.test(cell) && cell.length <= LONGEST_NAME ? 'money' : null;
}

/** Words of a header that hint at what its column holds. */
const hints: readonly (readonly [ColumnField, string])[] = [
  [
    'company',
    'company co firm employer organisation organization business firma unternehmen arbeitgeber empresa',
  ],
  ['role', 'role job position title stelle puesto'],
  ['status', 'status stage stands outcome result phase stand estado'],
  ['location', 'city town location place office ort stadt ciudad'],
  ['salary', 'pay salary money wage gehalt salario'],
  ['contactName', 'contact recruiter person people who talked spoke met kontakt contacto'],
  ['source', 'source found via quelle fuente'],
  ['notes', 'notes note remarks comments comment thoughts notizen notas'],
];

/**
 * The fields with the status in a column that holds status words, whatever its name: without it, all would count as
 * applied for. One cell alone proves nothing.
 */
export function withLikelyStatus(
  header: Header,
  records: readonly TableRecord[],
): readonly (ColumnField | null)[] {
  const columns = columnsOf(header, records);
  const fields = withSteps(header, columns);
  if (fields.includes('status')) return withoutFalseStatus(fields, columns);
  // "Applied" with yes and no says how far each row is; with dates it says only when.
  const applied = fields.indexOf('isApplied');
  if (applied >= 0 && !areDates(columns[applied])) return fields;
  const found = columns.findIndex((cells, column) => {
    if (fields[column] !== null || isOtherDate(header.names[column] ?? '')) return false;
    const known = cells.filter(
      (cell) => cell.length <= LONGEST_NAME && meaningOfStatus(cell) !== null,
    ).length;
    return known >= 2 && known >= cells.length * 0.7;
  });
  return fields.map((field, column) => (column === found ? 'status' : field));
}

/** "State" may be a part of a country: of several status columns only those with words that are known. */
function withoutFalseStatus(
  fields: Header['fields'],
  columns: readonly (readonly string[])[],
): Header['fields'] {
  const knows = columns.map((cells) => cells.some((cell) => meaningOfStatus(cell) !== null));
  const isOne = fields.filter((field) => field === 'status').length === 1;
  const isNone = !fields.some((field, column) => field === 'status' && knows[column] === true);
  if (isOne || isNone) return fields;
  return fields.map((field, column) => (field === 'status' && knows[column] !== true ? null : field));
}

/** The filled cells of each column, in the first rows. */
function columnsOf(
  { names, index }: Header,
  records: readonly TableRecord[],
): readonly (readonly string[])[] {
  const rows = records.slice(index + 1, index + 1 + SAMPLE);
  return names.map((_, column) => rows.flatMap(({ cells }) => valueOfCell(cells[column] ?? '') ?? []));
}

/** What each column most likely holds: the fields that are known stay, and none is given twice. */
export function likelyFields(
  header: Header,
  records: readonly TableRecord[],
): readonly (ColumnField | null)[] {
  const { names } = header;
  const columns = columnsOf(header, records);
  const fields = withSteps(header, columns);
  const likely = [...fields];
  const open = () => [...likely.keys()].filter((column) => likely[column] === null);
  const give = (field: ColumnField, column: number | undefined) => {
    if (column !== undefined && !likely.includes(field)) likely[column] = field;
  };
  const mostly = (least: number, isIt: (cell: string) => boolean) =>
    open().find((column) => isMostly(columns[column], least, isIt));
  const of = (kind: ReturnType<typeof kindOfValue>) => (cell: string) => kindOfValue(cell) === kind;
  give('contactEmail', mostly(0.7, of('email')));
  give('link', mostly(0.7, of('link')));
  give(
    'interview',
    open().find(
      (column) => /\binterview/u.test(plainHeader(names[column] ?? '')) && areDates(columns[column]),
    ),
  );
  const saysWhen = fields.some((field, column) => field === 'isApplied' && areDates(columns[column]));
  if (!saysWhen) {
    const isDate = of('date');
    give(
      'appliedOn',
      open().find((column) => !isOtherDate(names[column] ?? '') && isMostly(columns[column], 0.7, isDate)),
    );
  }
  give('status', mostly(0.5, of('status')));
  for (const [field, words] of hints) {
    give(
      field,
      open().find((column) => !areDates(columns[column]) && hasWord(names[column] ?? '', words)),
    );
  }
  give(
    'company',
    mostly(0.3, (cell) => cell.length <= LONGEST_NAME && companyEnd.test(plainWords(cell))),
  );
  give(
    'role',
    mostly(0.4, (cell) => cell.length <= LONGEST_NAME && roleWord.test(plainWords(cell))),
  );
  give('salary', mostly(0.7, of('money')));
  // Notion's first column; beside an address, it may be a person's.
  if (fields.includes('role') && !likely.includes('contactEmail'))
    give(
      'company',
      open().find((column) => plainHeader(names[column] ?? '') === 'name'),
    );
  return likely;
}

function isMostly(cells: readonly string[] = [], least: number, isIt: (cell: string) => boolean): boolean {
  return cells.length > 0 && cells.filter(isIt).length >= cells.length * least;
}

function areDates(cells: readonly string[] = []): boolean {
  return cells.some((cell) => readDateCell(cell).kind !== 'wrong');
}

function hasWord(name: string, words: string): boolean {
  const known = words.split(' ');
  return plainHeader(name)
    .split(' ')
    .some((word) => known.includes(word));
}
