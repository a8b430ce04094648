/** Finds the row that names the columns, below titles and notes. */
import { isTimeZone } from '../../model/zone-names';
import { plainHeader } from '../plain-words';
import { listsPeople } from './body/other-lists';
import { fieldOfHeader, isCard, isVague } from './column-names';
import type { ColumnField } from './column-field';

/** One row of a file as text, with the line it begins on, counted from 1. */
export interface TableRecord {
  readonly cells: readonly string[];
  readonly line: number;
}

/** Titles and remarks above a header are never longer. */
export const MAX_LINES_ABOVE_HEADER = 40;

export interface Header {
  /** Its place among the records. */
  readonly index: number;
  readonly names: readonly string[];
  /** What each column is; null if it isn't one we know. */
  readonly fields: readonly (ColumnField | null)[];
  /** How many different fields are known. */
  readonly known: number;
}

/** The header with the most known columns, the first of equals; null if no row has any that says what a job is. */
export function findHeader(records: readonly TableRecord[]): Header | null {
  let best: Header | null = null;
  for (const [index, { cells }] of records.slice(0, MAX_LINES_ABOVE_HEADER).entries()) {
    const header = headerOf(cells, index);
    if (header.known > (best?.known ?? 0) && isHeader(header)) best = header;
  }
  return best;
}

export function headerOf(cells: readonly string[], index: number): Header {
  const names = cells.map((cell) => cell.trim());
  const all = names.map((name) => fieldOfHeader(name));
  const fields = all.map((field, column) => {
    const isBetter = (other: ColumnField | null, at: number) => other === field && !isVague(names[at] ?? '');
    // What a table has in columns of their own isn't taken from one that holds both.
    const others = (['company', 'role'] as const).filter((other) => all.includes(other)).length;
    if (field === 'job' && (others === 2 || (others === 1 && isCard(names[column] ?? '')))) return null;
    return isVague(names[column] ?? '') && all.some(isBetter) ? null : field;
  });
  return { index, names, fields, known: new Set(fields.filter((field) => field !== null)).size };
}

/** Data can hold a word that is also a header ("Interview" as a status), but hardly two of different kinds. */
function isHeader({ fields, known, names }: Header): boolean {
  const namesJob = (['company', 'role', 'job', 'lastName'] as const).some((field) => fields.includes(field));
  const hasWords = names.filter((name) => name !== '').length;
  return namesJob && (known >= 2 || hasWords === 1);
}

/** True if a column holds it, by itself or with the other. */
export function hasColumnOf(field: 'company' | 'role', fields: readonly (ColumnField | null)[]): boolean {
  return fields.includes(field) || fields.includes('job');
}

/** True for a header repeated further down, as after joining two files. */
export function isSameHeader({ names }: Header, cells: readonly string[]): boolean {
  const filled = names.filter((name) => name !== '');
  if (filled.length < 2) return false;
  return names.every((name, index) => name === '' || plainHeader(cells[index] ?? '') === plainHeader(name));
}

/** Which program or site wrote a table, as far as it changes how it is read. */
export type TableSource = 'linkedin-applications' | 'linkedin-saved' | 'people' | 'other';

export function sourceOf({ names, fields }: Header): TableSource {
  // Letter by letter: other programs write "company_name" and "job_url".
  const has = (...needed: readonly string[]) => needed.every((name) => names.includes(name));
  if (has('Application Date', 'Company Name', 'Job Title', 'Job Url')) return 'linkedin-applications';
  if (has('Saved Date', 'Job Url', 'Job Title')) return 'linkedin-saved';
  if (has('First Name', 'Last Name', 'Company') && fields.includes('connectedOn')) return 'people';
  return listsPeople({ names, fields }) ? 'people' : 'other';
}

/** Names of a column that may only number the rows. */
const rowNumber =
  /^(?:#|no|nr|n|num|number|index|id|row|line|zeile|(?:s|sl|sr|lfd|lfd nr|row|line) ?(?:no|nr|number)?|numero|sira|sira no)$/u;

/** True if it is of our own export, by three names that no table kept by hand has. */
function isOwn({ names }: Header): boolean {
  return ['Next Step', 'Next Step Due', 'More Links'].every((name) => names.includes(name));
}

/** The column of our own export that says in which zone the times of a row are; -1 if there is none. */
export function zoneColumn(header: Header, body: readonly TableRecord[]): number {
  const column = isOwn(header) ? header.names.indexOf('Time Zone') : -1;
  const zones = new Set(body.map(({ cells }) => (cells[column] ?? '').trim()));
  return [...zones].every((name) => name === '' || isTimeZone(name)) ? column : -1;
}

/**
 * The columns whose cells say nothing of their own: numbers of the rows, one after the other, and those of our own export
 * that are computed from the others or say what the others mean.
 */
export function derivedColumns(header: Header, body: readonly TableRecord[]): ReadonlySet<number> {
  const { names } = header;
  const computed = isOwn(header) ? ['Next Step', 'Next Step Due'].map((name) => names.indexOf(name)) : [];
  const numbering = [...names.keys()].filter(
    (column) => rowNumber.test(plainHeader(names[column] ?? '')) && isNumbering(body, column),
  );
  return new Set([...computed, zoneColumn(header, body), ...numbering]);
}

/** True if each number is the next of the one above, or all count down; cells may be empty. One alone has to be a 1. */
function isNumbering(body: readonly TableRecord[], column: number): boolean {
  const cells = body.map(({ cells }) => (cells[column] ?? '').trim()).filter((cell) => cell !== '');
  const numbers = cells.map((cell) =>
    /^\d{1,6}[.)]?$/u.test(cell) ? Number.parseInt(cell, 10) : Number.NaN,
  );
  const [first = 0, second = first === 1 ? 2 : first] = numbers;
  const step = second - first;
  return Math.abs(step) === 1 && numbers.every((number, at) => number === first + at * step);
}
