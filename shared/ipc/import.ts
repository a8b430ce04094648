/** Importing a table: what the window chooses, and the preview it shows before anything is written. */
import { z } from 'zod';
import { columnFields, type ColumnField } from '../exchange/tables/column-field';
import { dateOrders, type DateFormat } from '../exchange/tables/date-column';
import { MAX_STATUS_KEY } from '../exchange/tables/status-meaning';
import type { ReadTable, SentOn, StatusWord, TableProblem, TableRow } from '../exchange/tables/table-row';
import type { KnownApplication } from '../exchange/known-application';
import type { Letter } from '../exchange/letters/letter';
import type { BackupFailure, BackupId } from '../model/backups';
import type { CalendarDate } from '../model/time';

/** What `TextDecoder` knows, and DOS's own. All but the first four have to be chosen. */
export const tableEncodings = [
  ...(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'macintosh', 'cp850'] as const),
  ...([
    'windows-1250',
    'windows-1257',
    'windows-1251',
    'koi8-r',
    'ibm866',
    'windows-1253',
    'windows-1254',
  ] as const),
  ...(['windows-1255', 'windows-1256', 'windows-874', 'windows-1258'] as const),
  ...(['shift_jis', 'euc-jp', 'gb18030', 'big5', 'euc-kr'] as const),
] as const;
export type TableEncoding = (typeof tableEncodings)[number];
export const tableDelimiters = [',', ';', '\t', '|'] as const;
/** What a status can be said to mean. */
export const statusAnswers = [
  'not-applied',
  'applied',
  'interview',
  'offer',
  'rejected',
  'no-reply',
  'withdrew',
] as const;
export type StatusAnswer = (typeof statusAnswers)[number];
export const duplicateAnswers = ['skip', 'merge', 'keep'] as const;
export type DuplicateAnswer = (typeof duplicateAnswers)[number];

const MAX_ANSWERS = 500;

const columnChoices = {
  /** -1 if no row names the columns. */
  headerIndex: z.number().int().min(-1).max(1_000).optional(),
  fields: z.array(z.enum(columnFields).nullable()).max(MAX_ANSWERS).optional(),
};
/** Most tables that are read of an archive; each may be of a kind of its own. */
export const MAX_TABLES = 200;

/** Whatever is left out is found. */
export const importChoicesSchema = z.strictObject({
  encoding: z.enum(tableEncodings).optional(),
  delimiter: z.enum(tableDelimiters).optional(),
  ...columnChoices,
  /** The same for the other kinds of tables of an archive, by their keys. */
  kinds: z
    .record(z.string().max(1_000), z.strictObject(columnChoices))
    .refine((kinds) => Object.keys(kinds).length <= MAX_TABLES)
    .optional(),
  dateOrder: z.enum(dateOrders).optional(),
  /** Rows without a role are imported, too, with words that say so. */
  isRoleOptional: z.boolean().optional(),
  /** Columns that hold two things, as their names say, aren't split. */
  isJoined: z.boolean().optional(),
  /** By status key. */
  statuses: z.record(z.string().max(MAX_STATUS_KEY), z.enum(statusAnswers)).optional(),
});
export type ImportChoices = z.infer<typeof importChoicesSchema>;

/** What to do with rows that may be there already: for all of them, and for single ones by their place. */
export const duplicateChoicesSchema = z.strictObject({
  all: z.enum(duplicateAnswers),
  rows: z.record(z.string().regex(/^\d{1,7}$/), z.enum(duplicateAnswers)),
  /** For all rows that repeat an earlier one of the same file; without it, all are kept. */
  repeats: z.enum(duplicateAnswers).optional(),
});
export type DuplicateChoices = z.infer<typeof duplicateChoicesSchema>;

/** Rows of the preview, from the place of the first. */
export const rowRangeSchema = z.strictObject({
  from: z.number().int().min(0).max(1_000_000),
  count: z.number().int().min(1).max(500),
});
export type RowRange = z.infer<typeof rowRangeSchema>;

/** The place of a row in the preview. */
export const rowPlaceSchema = z.strictObject({ place: z.number().int().min(0).max(1_000_000) });

/** A file arrives in parts of at most this many characters of base64. */
export const MAX_PART_CHARACTERS = 3_000_000;
export const MAX_FILE_PARTS = 60;
export const filePartSchema = z.strictObject({
  name: z.string().max(1_000),
  base64: z.base64().max(MAX_PART_CHARACTERS),
  isFirst: z.boolean(),
});

/** A file that was opened with the program. */
export interface OpenedFile {
  readonly name: string;
  /** Why it wasn't taken; null if it was. */
  readonly problem: 'too-large' | 'empty-folder' | 'not-read' | null;
  /** How many others wait. */
  readonly left: number;
  /** There were more than are taken, and the others were left out. */
  readonly isCut: boolean;
}

/** What becomes of a row. */
export type RowFate =
  | 'add'
  /** It may be there already. */
  | 'duplicate'
  /** Not applied for. */
  | 'left-out'
  /** Somebody the user knows, not an application. */
  | 'person'
  /** Its status has to be explained first. */
  | 'unclear'
  /** It names no company or no role. */
  | 'wrong';

export interface PreviewRow extends Pick<
  TableRow,
  | 'table'
  | 'line'
  | 'company'
  | 'role'
  | 'stage'
  | 'outcome'
  | 'appliedOn'
  | 'closedOn'
  | 'interviewStart'
  | 'status'
  | 'ask'
> {
  /** Its place among the rows. */
  readonly index: number;
  readonly fate: RowFate;
  readonly duplicateOf: KnownApplication | null;
  readonly messages: readonly Pick<SentOn, 'step' | 'sentOn'>[];
}

export const comparedFieldNames = [
  'company',
  'role',
  'outcome',
  'appliedOn',
  'interview',
  'messages',
  'location',
  'source',
  'salary',
  'tags',
  'link',
  'notes',
] as const;
export type ComparedFieldName = (typeof comparedFieldNames)[number];

/** A field of a row beside the same one of an application; empty if there is nothing. */
export interface ComparedField {
  readonly field: ComparedFieldName;
  readonly row: string;
  readonly known: string;
  /** What merging them keeps. */
  readonly merged: 'row' | 'known' | 'both';
}

/** A row that may be there already, beside what is there. */
export interface ComparedRow {
  readonly row: PreviewRow;
  readonly fields: readonly ComparedField[];
}

export type NeededField = ReadTable['columnsAsked'][number];

export interface PreviewColumn {
  readonly name: string;
  readonly field: ColumnField | null;
  /** As TableColumn has it. */
  readonly isGuessed: boolean;
  /** The first value in it. */
  readonly example: string;
}

/** The columns of a table, or of several with the same names of columns. */
export interface PreviewColumns {
  /** The tables of an archive that have them; empty if the file is one table. */
  readonly files: readonly string[];
  readonly headerIndex: number;
  /** The first records, to choose the header row from. */
  readonly firstLines: readonly string[];
  readonly columns: readonly PreviewColumn[];
  readonly columnsAsked: readonly NeededField[];
}

/** Tables of an archive with other columns than the first ones. */
export interface PreviewKind extends PreviewColumns {
  readonly key: string;
}

export interface ImportPreview extends PreviewColumns {
  readonly name: string;
  readonly encoding: TableEncoding;
  readonly delimiter: (typeof tableDelimiters)[number];
  readonly kinds: readonly PreviewKind[];
  /** The columns that hold two things, as their names say, and what separates them. */
  readonly joined: readonly { readonly name: string; readonly sign: string }[];
  readonly dateFormat: DateFormat | null;
  readonly ambiguous: readonly { readonly cell: string; readonly readings: readonly CalendarDate[] }[];
  readonly statusWords: readonly StatusWord[];
  readonly counts: Readonly<Record<RowFate, number>>;
  /** The index of each row that may be there already. */
  readonly duplicates: readonly number[];
  /** As ReadTable has it. */
  readonly aside: number;
  /** The rows with a company but no role that aren't left out. */
  readonly withoutRole: number;
  /** The messages that are recorded as sent, of rows that aren't left out. */
  readonly messageCount: number;
  /** The dates without a year, of rows that aren't left out. */
  readonly yearsAsked: number;
  /** The first rows, with those that may be there already before the others. */
  readonly rows: readonly PreviewRow[];
  /** Rows that repeat an earlier one: how many, and where the first few are. */
  readonly repeats: { readonly count: number; readonly lines: readonly Pick<TableRow, 'table' | 'line'>[] };
  /** The first of them. */
  readonly problems: readonly TableProblem[];
  readonly problemCount: number;
}

/** A list for the preview: how many, and the first of them. */
export interface ExportedCards {
  readonly count: number;
  readonly first: readonly KnownApplication[];
}

/** Why our own export can't be imported. `at` names the part of the file. */
export type ExportProblem =
  | { readonly tag: 'too-large' | 'not-ours' }
  /** It isn't JSON in this line, from 1. */
  | { readonly tag: 'broken'; readonly line: number }
  | { readonly tag: 'newer' | 'damaged'; readonly at: string };

/** What importing our own export would add. Lists hold the first few. */
export interface ExportPreview {
  readonly name: string;
  /** Changes that aren't there yet, and those that are. */
  readonly changes: number;
  readonly known: number;
  readonly settingsChanges: number;
  readonly drafts: number;
  /** Events that the exporting program couldn't read. */
  readonly damaged: number;
  readonly added: ExportedCards;
  /** Applications that are there and get changes. */
  readonly changed: ExportedCards;
  /** Applications that are there and will be deleted. */
  readonly removed: ExportedCards;
}

/** The import of our own export, or why its backup couldn't be made; then nothing was imported. */
export type ExportImported =
  | { readonly tag: 'imported'; readonly changes: number; readonly backup: BackupId }
  | { readonly tag: 'not-backed-up'; readonly why: BackupFailure };

/** What a file turned out to be: a table, an invitation or a mail, our own export, or something else with why it can't be imported. */
export type ImportReading =
  | { readonly kind: 'table'; readonly preview: ImportPreview }
  | { readonly kind: 'letter'; readonly letter: Letter }
  | { readonly kind: 'export'; readonly preview: ExportPreview }
  | { readonly kind: 'other'; readonly name: string; readonly problems: readonly string[] };
