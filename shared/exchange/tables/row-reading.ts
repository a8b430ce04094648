/** The cells of one row, by what their columns are, and what is asked about them. */
import { companyInCell } from './body/company-address';
import { partsOfJob } from './body/company-and-role';
import type { CalendarDate, ClockTime, Instant } from '../../model/time';
import { addDays, daysBetween, instantOf } from '../../rules/calendar/calendar';
import { withinHeader } from './body/within-header';
import { flagOfCell, linkOfCell, valueOfCell } from './cells';
import type { ColumnField } from './column-field';
import type { TableRecord } from './header';
import type { ReadDate } from './date-column';
import type { RowGround } from './row-ground';
import { endingInRemarks, statusTextsOf, stepOfHeader } from './steps/step-columns';
import type { TableQuestion, TableRow } from './table-row';

/** Offered for an interview whose time is not named. */
const USUAL_START = '09:00' as ClockTime;
/** Longest line that is a name, a company, a place. */
const MAX_LINE_READ = 200;
/** Longest text in which marks are looked for: a link in it can be long. */
const MAX_MARKED = 2_000;

/** A date further ahead than any of an application, in days: somebody mistyped the year. */
const MOST_AHEAD = 366;

/** How Notion writes a relation: "Northbeam (https://www.notion.so/Northbeam-abc)". */
const relation = /^([^(]+?)\s*\(https?:\/\/(?:www\.)?notion\.[^)\s]*\)$/u;

/** The fields that are one line of text. */
type LineField = Extract<
  ColumnField,
  'company' | 'role' | 'location' | 'source' | 'salary' | 'contactName' | 'firstName' | 'lastName'
>;

/** The fields that take one value per row: what further columns hold is kept in the notes. */
const oneValue: ReadonlySet<ColumnField> = new Set([
  ...(['company', 'role', 'location', 'source', 'salary', 'link', 'contactName'] as const),
]);

export class RowReading {
  readonly ground: RowGround;
  readonly #record: TableRecord;
  readonly #cellsWritten: readonly string[];
  readonly #asked: TableQuestion[] = [];
  /** Values that don't fit into their field, for the notes. */
  readonly #kept: (readonly [header: string, value: string])[] = [];
  /** What stood below the company. */
  #address: string | null = null;
  /** The column of the closing date. */
  #closing: number | null = null;
  /** It can't have ended before that day. */
  #earliestEnd: CalendarDate | null = null;

  constructor(record: TableRecord, ground: RowGround) {
    this.ground = ground;
    this.#record = withinHeader(record, ground);
    this.#cellsWritten = record.cells;
  }

  ask(...questions: readonly TableQuestion[]): void {
    for (const question of questions) if (!this.#asked.includes(question)) this.#asked.push(question);
  }

  asked(): readonly TableQuestion[] {
    return this.#asked;
  }

  common(): Pick<TableRow, 'line' | 'location' | 'source' | 'salary' | 'tags' | 'link' | 'written'> {
    const link = this.#cells('link')
      .map(linkOfCell)
      .find((found) => found !== null);
    return {
      line: this.#record.line,
      location: this.line('location') ?? this.#address,
      source: this.line('source'),
      salary: this.line('salary'),
      tags: this.#tags(),
      link: link ?? null,
      written: { names: this.ground.header.names, cells: this.#cellsWritten },
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

  /** Company and role, from columns of their own or from one that holds both. */
  job(): { readonly company: string | null; readonly role: string | null } {
    const both = this.text('job');
    const [company, role] = [this.#company(), this.line('role')];
    if (both === null) return { company, role };
    const { names, fields } = this.ground.header;
    const parts = partsOfJob(both, names[fields.indexOf('job')] ?? '');
    // Beside a column of its own, the other is all that is left to say.
    const [first, second] =
      company !== null && parts.role === null ? [null, both] : [parts.company, parts.role];
    return {
      company: company ?? this.#oneLine('company', first),
      role: role ?? this.#oneLine('role', second),
    };
  }

  #company(): string | null {
    const text = this.text('company');
    if (text === null) return null;
    const { names, fields } = this.ground.header;
    const header = names[fields.indexOf('company')] ?? '';
    const { company, address, isSure } = companyInCell(text, header);
    if (!isSure) this.ask('company');
    if (address !== null && this.has('location', true)) this.#kept.push([header, address]);
    else this.#address = address;
    return this.#oneLine('company', company);
  }

  /** What the cells say of how far it came. */
  statuses(): readonly string[] {
    return statusTextsOf(this.#record.cells, this.ground.header);
  }

  /** A remark that may say how it ended, to be asked about. */
  ending(): string | null {
    const { derived, header } = this.ground;
    const cells = this.#record.cells.map((cell, index) => (derived.has(index) ? '' : cell));
    return endingInRemarks(cells, header);
  }

  /** On one line, without Markdown's marks. */
  line(field: LineField): string | null {
    return this.#oneLine(field, this.text(field));
  }

  #oneLine(field: LineField, text: string | null): string | null {
    if (text === null) return null;
    const line = withoutMarks(text).replace(/\s+/gu, ' ').trim();
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
    const other = field === 'appliedOn' ? 'isApplied' : 'reached';
    const found = this.#dateCell(field) ?? this.#dateCell(other);
    if (found === null) return null;
    const { read } = found;
    if (field === 'statusOn' && read.date !== null && !read.hasWords) this.#closing = found.index;
    if (read.doubt === 'wrong') this.#notADate(found);
    if (read.doubt === 'order') this.ask('dateFormat', question);
    if (read.doubt === 'year') this.ask('year', question);
    // Nobody has applied in the future: it is planned, or mistyped.
    const isAhead = read.date !== null && read.date > addDays(this.ground.today, 1);
    if (isAhead && field === 'appliedOn') this.ask(question);
    if (read.date === null || read.hasWords) this.keep(found);
    return read.date;
  }

  /** The day it ended, not before `earliest`: by its column, or by the status ("Rejected 2026-03-02"). */
  closedOn(status: string, earliest: CalendarDate | null): CalendarDate | null {
    this.#earliestEnd = earliest;
    return this.date('statusOn') ?? this.dateOfStatus(status, 'closedOn')?.date ?? null;
  }

  /** If the row hasn't ended, the date of its status is kept, unless it is a day that has a field. */
  keepStatusDates(known: readonly (CalendarDate | null)[]): void {
    const said = this.statuses();
    for (const [index, column] of this.ground.dates) {
      if (this.ground.header.fields[index] !== 'statusOn') continue;
      const cell = valueOfCell(this.#record.cells[index] ?? '');
      if (cell === null || said.includes(cell) || flagOfCell(cell) !== null) continue;
      const { date, hasWords } = column.read(cell);
      if (date === null || hasWords || !known.includes(date)) this.keep({ cell, index });
    }
  }

  /** The date and time that the status names, if its column leaves no doubt about the order; it asks about the year. */
  dateOfStatus(word: string, question: TableQuestion): SureDate | null {
    const found = [...this.ground.dates].find(([index]) => this.ground.header.fields[index] === 'status');
    if (found === undefined) return null;
    const [index, column] = found;
    const { date, time, at, doubt } = column.read(word);
    if (date === null || doubt === 'order' || this.#isFar(date)) return null;
    if (question === 'closedOn' && this.#isNoEnd(date)) {
      this.#cannotBe('endDate', word, index, question);
      return null;
    }
    if (doubt === 'year') this.ask('year', question);
    return { date, time, at };
  }

  instantOf({ date, time, at }: SureDate): Instant {
    if (at !== undefined) return at;
    if (time === null) this.ask('interviewStart');
    return instantOf(date, time ?? USUAL_START, this.ground.zone);
  }

  /** A status that says more than its meaning. */
  keepStatus(word: string): void {
    const { names, fields } = this.ground.header;
    this.#kept.push([names[fields.indexOf('status')] ?? '', word]);
  }

  interview(): Instant | null {
    const found = this.#dateCell('interview');
    if (found === null) return null;
    const { read } = found;
    if (read.doubt === 'wrong' && flagOfCell(found.cell) === null) this.#notADate(found);
    if (read.doubt === 'order') this.ask('dateFormat', 'interviewStart');
    if (read.doubt === 'year') this.ask('year', 'interviewStart');
    const { date, time, at } = read;
    if (date === null) {
      if (flagOfCell(found.cell) !== false) this.keep(found);
      return null;
    }
    if (read.hasWords) this.keep(found);
    return this.instantOf({ date, time, at });
  }

  /** The first of several columns that holds a date, or the last interview; what the others hold is kept. */
  #dateCell(field: ColumnField) {
    const found = this.datesOf(field)
      .filter(({ cell, index }) => !this.#isTick(cell, field, index))
      .map((one) => ({ ...one, read: this.#plausible(one.read, one.cell, one.index, field) }));
    const dated = found.filter(({ read }) => read.date !== null);
    const [first = null] = dated.length === 0 ? found : dated;
    const chosen = field === 'interview' ? dated.reduce(later, first) : first;
    for (const one of found) if (one !== chosen && field !== 'reached') this.keep(one);
    return chosen;
  }

  /** The filled cells of the field's columns, and the dates they hold. */
  datesOf(field: ColumnField): readonly DateFound[] {
    return [...this.ground.dates].flatMap(([index, column]) => {
      const isOf = this.ground.header.fields[index] === field;
      const cell = isOf ? valueOfCell(this.#record.cells[index] ?? '') : null;
      return cell === null ? [] : [{ cell, index, read: column.read(cell) }];
    });
  }

  /** Among the stages, only an ending has a date here. */
  #isTick(cell: string, field: ColumnField, index: number): boolean {
    const step = stepOfHeader(this.ground.header.names[index] ?? '');
    if (field === 'reached' && (step === null || this.ground.meaningOf(step)?.kind !== 'closed')) return true;
    const isStepOrFlag =
      field === 'isApplied' || field === 'reached' || (field === 'statusOn' && step !== null);
    return isStepOrFlag && flagOfCell(cell) !== null;
  }

  /** Leaves out a date that can't be right, asks about it, and keeps the cell in the notes. */
  #plausible(read: ReadDate, cell: string, index: number, field: ColumnField): ReadDate {
    if (read.date === null) return read;
    const question = questionOf(field);
    if (this.#isFar(read.date)) this.#cannotBe('farDate', cell, index, question);
    else if (question === 'closedOn' && this.#isNoEnd(read.date))
      this.#cannotBe('endDate', cell, index, question);
    else return read;
    return { ...read, date: null, doubt: 'far' };
  }

  #cannotBe(why: 'farDate' | 'endDate', cell: string, index: number, question: TableQuestion): void {
    const column = this.ground.header.names[index] ?? '';
    this.ground.problem(this.#record.line, why, { cell: cell.slice(0, 60), column });
    this.ask(question);
  }

  #isNoEnd(date: CalendarDate): boolean {
    return date > this.ground.today || (this.#earliestEnd !== null && date < this.#earliestEnd);
  }

  #isFar(date: CalendarDate): boolean {
    return daysBetween(this.ground.today, date) > MOST_AHEAD;
  }

  #cells(field: ColumnField): readonly string[] {
    const { fields } = this.ground.header;
    return this.#record.cells.filter((_, index) => fields[index] === field);
  }

  #notADate({ cell, index }: { readonly cell: string; readonly index: number }): void {
    const column = this.ground.header.names[index] ?? '';
    this.ground.problem(this.#record.line, 'notADate', { cell: cell.slice(0, 60), column });
  }

  /** In the notes. */
  keep({ cell, index }: Pick<DateFound, 'cell' | 'index'>): void {
    this.#kept.push([this.ground.header.names[index] ?? '', cell]);
  }

  /** True if an earlier column of that field is filled, with something else. */
  #isRepeated(field: ColumnField, index: number): boolean {
    const { fields } = this.ground.header;
    const { cells } = this.#record;
    const first = cells.findIndex((cell, at) => fields[at] === field && valueOfCell(cell) !== null);
    return first >= 0 && first < index && valueOfCell(cells[first] ?? '') !== valueOfCell(cells[index] ?? '');
  }

  /** True if a column that is known has no use for this cell. */
  #isLeft(field: ColumnField, cell: string, index: number): boolean {
    if (field === 'reached') return index !== this.#closing && flagOfCell(cell) === null;
    return oneValue.has(field) && this.#isRepeated(field, index);
  }

  /** What has no field or doesn't fit it, as lines of notes: complete once everything else was read. */
  rest(): readonly string[] {
    const { names, fields } = this.ground.header;
    const unknown = this.#record.cells.flatMap((cell, index) => {
      const field = fields[index] ?? null;
      const isTaken = field !== null && !this.#isLeft(field, cell, index);
      const value = isTaken || this.ground.derived.has(index) ? null : valueOfCell(cell);
      return value === null ? [] : [[names[index] ?? '', value] as const];
    });
    const lines = [...unknown, ...this.#kept].map(([header, value]) =>
      header === '' ? value : `${header}: ${value}`,
    );
    return [...new Set(lines)];
  }
}

/** Without Markdown's bold, links and code, and what is struck out beside something else. A long text is no name that has any: it is left as it is. */
function withoutMarks(text: string): string {
  if (text.length > MAX_MARKED) return text;
  return text
    .replace(/\[([^\]]+)\]\([^)]*\)/gu, '$1')
    .replace(/^\*\*(.+)\*\*$/u, '$1')
    .replace(/^`(.+)`$/u, '$1')
    .replace(/^~~[^~]*~~\s+(?=\S)|(?<=\S)\s+~~[^~]*~~$/gu, '')
    .replace(relation, '$1');
}

function questionOf(field: ColumnField): TableQuestion {
  if (field === 'interview') return 'interviewStart';
  return field === 'statusOn' || field === 'reached' ? 'closedOn' : 'appliedOn';
}

/** When something was or will be: `at` if its offset is known, else a local time. */
interface SureDate {
  readonly date: CalendarDate;
  readonly time: ClockTime | null;
  readonly at: Instant | undefined;
}

export interface DateFound {
  readonly cell: string;
  readonly index: number;
  readonly read: ReadDate;
}

function later(last: DateFound | null, one: DateFound): DateFound {
  return (one.read.date ?? '') > (last?.read.date ?? '') ? one : (last ?? one);
}
