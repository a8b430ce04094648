/** The cells of one row, by what their columns are, and what is asked about them. */
import type { CalendarDate, ClockTime, Instant } from '../../model/time';
import { instantOf } from '../../rules/calendar/calendar';
import { flagOfCell, linkOfCell, textOfCell, valueOfCell } from './cells';
import type { ColumnField } from './column-names';
import type { TableRecord } from './header';
import type { RowGround } from './row-ground';
import type { TableQuestion, TableRow } from './table-row';

/** Offered for an interview whose time is not named. */
const USUAL_START = '09:00' as ClockTime;
/** Longest line that is a name, a company, a place. */
const MAX_LINE_READ = 200;

/** The fields that are one line of text. */
type LineField = Extract<
  ColumnField,
  'company' | 'role' | 'location' | 'source' | 'salary' | 'contactName' | 'firstName' | 'lastName'
>;

export class RowReading {
  readonly ground: RowGround;
  readonly #record: TableRecord;
  readonly #asked: TableQuestion[] = [];
  /** Values that don't fit into their field, for the notes. */
  readonly #kept: (readonly [header: string, value: string])[] = [];

  constructor(record: TableRecord, ground: RowGround) {
    this.ground = ground;
    this.#record = withinHeader(record, ground);
  }

  ask(...questions: readonly TableQuestion[]): void {
    for (const question of questions) if (!this.#asked.includes(question)) this.#asked.push(question);
  }

  asked(): readonly TableQuestion[] {
    return this.#asked;
  }

  common(): Pick<TableRow, 'line' | 'location' | 'source' | 'salary' | 'tags' | 'link' | 'rest'> {
    const link = this.#cells('link')
      .map(linkOfCell)
      .find((found) => found !== null);
    return {
      line: this.#record.line,
      location: this.line('location'),
      source: this.line('source'),
      salary: this.line('salary'),
      tags: this.#tags(),
      link: link ?? null,
      rest: this.#rest(),
    };
  }

  #tags(): readonly string[] {
    const names = this.texts('tags')
      .flatMap((text) => text.split(/[,;|\n]/u))
      .map((name) => name.trim());
    return [...new Set(names.filter((name) => name !== ''))];
  }

  /** True if there is such a column; `isFilled`: with something in it. */
  has(field: ColumnField, isFilled = false): boolean {
    return isFilled ? this.text(field) !== null : this.ground.header.fields.includes(field);
  }

  /** The first filled cell of the field's columns. */
  text(field: ColumnField): string | null {
    return this.texts(field)[0] ?? null;
  }

  texts(field: ColumnField): readonly string[] {
    return this.#cells(field)
      .map(valueOfCell)
      .filter((text) => text !== null);
  }

  /** On one line. Markdown's bold and links are taken off. */
  line(field: LineField): string | null {
    const text = this.text(field);
    if (text === null) return null;
    const plain = text.replace(/\[([^\]]+)\]\([^)]*\)/gu, '$1').replace(/^\*\*(.+)\*\*$/u, '$1');
    const line = plain.replace(/\s+/gu, ' ').trim();
    if (line.length <= MAX_LINE_READ) return line;
    const name = this.ground.translator.t(`exchange.form.fields.${field}`);
    this.ground.problem(this.#record.line, 'longText', {
      ...{ field: name, most: MAX_LINE_READ, start: line.slice(0, 30) },
    });
    this.#kept.push([this.ground.header.names[this.ground.header.fields.indexOf(field)] ?? '', text]);
    return `${line.slice(0, MAX_LINE_READ - 1)}…`;
  }

  flag(field: 'isApplied' | 'isArchived'): boolean | null {
    const cell = this.text(field);
    if (cell === null) return null;
    return flagOfCell(cell) ?? (field === 'isApplied' ? true : null);
  }

  date(field: 'appliedOn' | 'statusOn'): CalendarDate | null {
    const question = field === 'appliedOn' ? 'appliedOn' : 'closedOn';
    const found = this.#dateCell(field) ?? (field === 'appliedOn' ? this.#dateCell('isApplied') : null);
    if (found === null) return null;
    const { read } = found;
    if (read.doubt === 'wrong') this.#notADate(found);
    if (read.doubt === 'order') this.ask('dateFormat', question);
    if (read.doubt === 'year') this.ask('year', question);
    if (read.date === null) this.#keep(found);
    return read.date;
  }

  interview(): Instant | null {
    const found = this.#dateCell('interview');
    if (found === null) return null;
    const { read } = found;
    if (read.doubt === 'wrong' && flagOfCell(found.cell) === null) this.#notADate(found);
    if (read.doubt === 'order') this.ask('dateFormat', 'interviewStart');
    if (read.doubt === 'year') this.ask('year', 'interviewStart');
    if (read.date === null) {
      if (flagOfCell(found.cell) !== false) this.#keep(found);
      return null;
    }
    if (read.time === null) this.ask('interviewStart');
    return instantOf(read.date, read.time ?? USUAL_START, this.ground.zone);
  }

  #dateCell(field: ColumnField) {
    for (const [index, column] of this.ground.dates) {
      if (this.ground.header.fields[index] !== field) continue;
      const cell = valueOfCell(this.#record.cells[index] ?? '');
      if (cell === null || (field === 'isApplied' && flagOfCell(cell) !== null)) continue;
      return { cell, index, read: column.read(cell) };
    }
    return null;
  }

  #cells(field: ColumnField): readonly string[] {
    const { fields } = this.ground.header;
    return this.#record.cells.filter((_, index) => fields[index] === field);
  }

  #notADate({ cell, index }: { readonly cell: string; readonly index: number }): void {
    const column = this.ground.header.names[index] ?? '';
    this.ground.problem(this.#record.line, 'notADate', { cell: cell.slice(0, 60), column });
  }

  #keep({ cell, index }: { readonly cell: string; readonly index: number }): void {
    this.#kept.push([this.ground.header.names[index] ?? '', cell]);
  }

  #rest(): TableRow['rest'] {
    const { names, fields } = this.ground.header;
    const unknown = this.#record.cells.flatMap((cell, index) => {
      const value = (fields[index] ?? null) === null ? valueOfCell(cell) : null;
      return value === null ? [] : [[names[index] ?? '', value] as const];
    });
    return [...unknown, ...this.#kept];
  }
}

/** Cells beyond the header: an unquoted delimiter in the last text, which is then put together again. */
function withinHeader(record: TableRecord, { header, problem }: RowGround): TableRecord {
  const { cells, line } = record;
  const extra = cells
    .slice(header.names.length)
    .map(textOfCell)
    .filter((cell) => cell !== '');
  if (extra.length === 0) return record;
  const kept = cells.slice(0, header.names.length);
  problem(line, 'moreCells', { cells: extra.join(', ').slice(0, 60) });
  const last = header.fields[header.names.length - 1] ?? null;
  if (last !== 'notes') return { line, cells: [...kept, extra.join(', ')] };
  return { line, cells: [...kept.slice(0, -1), [kept.at(-1), ...extra].join(', ')] };
}
