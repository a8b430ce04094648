/** One row of a table, read with what is known of its columns. */
import type { Outcome } from '../../model/application';
import type { Stage } from '../../model/stage';
import type { CalendarDate, ClockTime, Instant } from '../../model/time';
import { instantOf } from '../../rules/calendar/calendar';
import type { PersonRead } from '../person-read';
import { emailOfCell, flagOfCell, linkOfCell, nameOfCell, textOfCell, valueOfCell } from './cells';
import type { ColumnField } from './column-names';
import type { TableRecord } from './header';
import type { RowGround } from './row-ground';
import { stageWithInterview } from './stage-by-rules';
import type { StatusMeaning } from './status-words';
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

export function readRow(record: TableRecord, ground: RowGround): TableRow {
  const row = new RowReading(record, ground);
  if (ground.source === 'linkedin-connections') return connectionRow(row);
  const company = unknownAsNull(row.line('company'));
  const role = row.line('role');
  if (company === null) row.ask('company');
  if (role === null) row.ask('role');
  const appliedOn = row.date('appliedOn');
  const interviewStart = row.interview();
  const statusText = row.text('status') ?? '';
  const standing = standingOf(row, statusText, { appliedOn, interviewStart });
  const closedOn = standing.stage === 'closed' ? row.date('statusOn') : null;
  const notes = [...row.texts('notes'), ...standing.notes];
  const skip = standing.isNotApplied || (company === null && role === null);
  return {
    ...row.common(),
    ...{
      company,
      role,
      stage: standing.stage,
      outcome: standing.outcome,
      appliedOn,
      closedOn,
      interviewStart,
    },
    contact: contactOf(row),
    notes: notes.length === 0 ? null : notes.join('\n'),
    ...{
      skip,
      ask: skip ? [] : row.asked(),
      isArchived: isArchived(row),
      status: statusText,
      message: standing.message,
    },
  };
}

/** Somebody the user knows: a person, not an application. */
function connectionRow(row: RowReading): TableRow {
  const name = [row.line('firstName'), row.line('lastName')].filter((part) => part !== null).join(' ');
  const email = row.text('contactEmail');
  return {
    ...row.common(),
    ...{ company: row.line('company'), role: row.line('role'), stage: null, outcome: null, appliedOn: null },
    ...{ closedOn: null, interviewStart: null, notes: null, skip: true, ask: [], isArchived: false },
    ...{ status: '', message: null },
    contact: name === '' && email === null ? null : { name: name === '' ? null : name, email },
  };
}

interface Standing {
  readonly stage: Stage | null;
  readonly outcome: Outcome | null;
  readonly isNotApplied: boolean;
  readonly message: TableRow['message'];
  readonly notes: readonly string[];
}

function standingOf(
  row: RowReading,
  status: string,
  { appliedOn, interviewStart }: { appliedOn: CalendarDate | null; interviewStart: Instant | null },
): Standing {
  const { ground } = row;
  const byRules = (): Stage =>
    interviewStart === null
      ? 'applied'
      : stageWithInterview(interviewStart, ground.zone, ground.policy, ground.now);
  const standing = (part: Partial<Standing>): Standing => ({
    ...{ stage: byRules(), outcome: null, isNotApplied: false, message: null, notes: [] },
    ...part,
  });
  const notApplied = standing({ stage: null, isNotApplied: true });
  if (ground.source === 'linkedin-saved') return notApplied;
  if (status === '') {
    const isApplied = row.flag('isApplied');
    if (isApplied === false) return notApplied;
    const onlySaved = appliedOn === null && row.has('savedOn', true);
    if (onlySaved && isApplied === null && interviewStart === null) return notApplied;
    if (row.has('status') && appliedOn === null && interviewStart === null && isApplied === null) {
      const meaning = ground.meaningOf('');
      if (meaning !== null)
        return standingOfMeaning(row, meaning, { status, interviewStart, standing, notApplied });
      row.ask('status');
      return standing({ stage: null });
    }
    return standing({});
  }
  const meaning = ground.meaningOf(status);
  if (meaning === null) {
    row.ask('status');
    return standing({ stage: null });
  }
  return standingOfMeaning(row, meaning, { status, interviewStart, standing, notApplied });
}

function standingOfMeaning(
  row: RowReading,
  meaning: StatusMeaning,
  {
    status,
    interviewStart,
    standing,
    notApplied,
  }: {
    status: string;
    interviewStart: Instant | null;
    standing: (part: Partial<Standing>) => Standing;
    notApplied: Standing;
  },
): Standing {
  switch (meaning.kind) {
    case 'not-applied':
      return notApplied;
    case 'applied':
      return standing({});
    case 'interview':
      if (interviewStart === null && !row.asked().includes('interviewStart')) row.ask('interview');
      return standing({});
    case 'message':
      if (interviewStart === null || interviewStart > row.ground.now) return standing({ notes: [status] });
      row.ask('message');
      return standing({
        stage: meaning.step === 'thank-you' ? 'check-in' : 'final',
        message: meaning.step,
      });
    case 'closed':
      if (!meaning.isSure) row.ask('outcome');
      return standing({ stage: 'closed', outcome: meaning.outcome });
  }
}

function isArchived(row: RowReading): boolean {
  return row.flag('isArchived') ?? false;
}

/** career-ops writes "?" for a company that an agency does not name. */
function unknownAsNull(company: string | null): string | null {
  return company !== null && /^\?+$/u.test(company) ? null : company;
}

function contactOf(row: RowReading): PersonRead | null {
  const { ground } = row;
  const named = row.line('contactName');
  const email = emailOfCell(row.text('contactEmail') ?? '') ?? emailOfCell(named ?? '');
  const isOwn = email !== null && (ground.ownAddresses.includes(email) || email === ground.applicantAddress);
  if (ground.source === 'linkedin-applications') {
    // Mostly the applicant's own: never a contact unless somebody says so.
    if (email !== null && !isOwn) row.ask('contact');
    return null;
  }
  const name = named === null ? null : nameOfCell(named);
  const address = isOwn ? null : email;
  return name === null && address === null ? null : { name, email: address };
}

class RowReading {
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
