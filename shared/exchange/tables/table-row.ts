/** A row of a table after reading. */
import type { MessageStep, Outcome } from '../../model/application';
import type { Stage } from '../../model/stage';
import type { CalendarDate, Instant } from '../../model/time';
import type { PersonRead } from '../person-read';
import type { ColumnField } from './column-field';
import type { DateFormat, DateOrder } from './date-column';
import type { TableSource } from './header';
import type { StatusMeaning } from './status-meaning';

/** What only a person can answer: a field of the row, or a question about the whole file. */
export type TableQuestion =
  | 'company'
  | 'role'
  | 'status'
  | 'outcome'
  /** The date of the interview that the status speaks of. */
  | 'interview'
  /** A message that the status says was sent. */
  | 'message'
  | 'contact'
  | 'dateFormat'
  | 'year'
  | 'appliedOn'
  | 'closedOn'
  | 'interviewStart';

/** A message that was sent; what it said, and to whom, isn't known. */
export interface SentOn {
  readonly step: MessageStep;
  readonly sentOn: CalendarDate;
  /** In the middle of that day if its time isn't known. */
  readonly sentAt: Instant;
  /** As the row says it, with the name of the column. */
  readonly written: string;
}

export interface TableRow {
  /** The table it is in, if the file holds several. */
  readonly table?: string;
  /** Where it begins in the file or that table, counted from 1. */
  readonly line: number;
  readonly company: string | null;
  readonly role: string | null;
  /** Null if its status is a word nobody explained yet. */
  readonly stage: Stage | null;
  readonly outcome: Outcome | null;
  readonly appliedOn: CalendarDate | null;
  readonly closedOn: CalendarDate | null;
  readonly interviewStart: Instant | null;
  /** Those whose day a column of their own names. */
  readonly messages: readonly SentOn[];
  readonly location: string | null;
  readonly source: string | null;
  readonly salary: string | null;
  readonly tags: readonly string[];
  readonly link: string | null;
  readonly contact: PersonRead | null;
  /** What the columns for notes hold, and after it, a line each, what has no field or doesn't fit it: "Mood: hopeful". */
  readonly notes: string | null;
  /** Left out unless the user says otherwise: saved and not applied for, or a person instead of an application. */
  readonly skip: boolean;
  /** Somebody the user knows, of a table that lists people. */
  readonly isPerson?: true;
  readonly ask: readonly TableQuestion[];
  readonly isArchived: boolean;
  /** The word in the status column, as written; empty if there is none. */
  readonly status: string;
  /** A message the status says was sent, if no column says when. */
  readonly message: 'thank-you' | 'check-in' | null;
  /** As it is in the file: its cells, and the names of the columns. */
  readonly written: { readonly names: readonly string[]; readonly cells: readonly string[] };
}

/** A status word of the file, and its meaning; null if the user has to be asked. */
export interface StatusWord {
  readonly key: string;
  /** As first written. */
  readonly word: string;
  readonly count: number;
  readonly meaning: StatusMeaning | null;
}

export interface TableProblem {
  /** The table it is about, if the file holds several. */
  readonly table?: string;
  readonly line: number | null;
  readonly text: string;
  /** It is a question that the window asks in its own words. */
  readonly isQuestion?: true;
}

export interface TableColumn {
  readonly name: string;
  readonly field: ColumnField | null;
  /** By what is in it, or by a part of its name; true also for one chosen by hand. */
  readonly isGuessed: boolean;
}

export interface ReadTable {
  readonly source: TableSource;
  /** The record that names the columns; -1 if there is none. */
  readonly headerIndex: number;
  readonly columns: readonly TableColumn[];
  /** The columns that the names alone don't show. */
  readonly columnsAsked: readonly ('company' | 'role')[];
  readonly dateFormat: DateFormat | null;
  readonly rows: readonly TableRow[];
  /** Lines that are no rows: totals, headings, and those with only a number or an empty checkbox. */
  readonly aside: number;
  readonly statusWords: readonly StatusWord[];
  readonly problems: readonly TableProblem[];
  /** Date cells that can be read in two ways, for the question; a few of them. */
  readonly ambiguous: readonly { readonly cell: string; readonly readings: readonly CalendarDate[] }[];
}

/** What a person decided about a table; whatever is left out is found. */
export interface TableChoices {
  /** The record that names the columns; -1 if none does. */
  readonly headerIndex?: number | undefined;
  readonly fields?: readonly (ColumnField | null)[] | undefined;
  readonly dateOrder?: DateOrder | undefined;
  /** By status key. */
  readonly statusMeanings?: Readonly<Record<string, StatusMeaning>> | undefined;
}
