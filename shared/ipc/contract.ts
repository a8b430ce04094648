/**
 * Everything the renderer may ask of main, one line per command: the input (checked by zod in main) and the output. The
 * preload and the renderer import only the types. Every answer is a `Result`; none rejects.
 */
import type { FolderRisk } from '../model/folder-risk';
import { z } from 'zod';
import type { ApplicationDetail } from './detail';
import { agendaAskedSchema, type AgendaEntry } from '../model/views/agenda';
import type { UnreadableReport } from './unreadable';
import {
  backupIdSchema,
  type Backup,
  type BackupComparison,
  type BackupFailure,
  type BackupReport,
  type Restored,
} from '../model/backups';
import { changeSchemas, type ChangeName } from '../model/changes';
import {
  applicationIdSchema,
  changeIdSchema,
  contactIdSchema,
  linkIdSchema,
  templateIdSchema,
} from '../model/ids';
import { holidayPlaceSchema, type Holiday, type PlaceOption } from '../model/days-off/holidays';
import type { MissingFile } from './linked-files';
import type { PrintOutcome } from './printing';
import type { ProgramFacts } from './program-facts';
import { reportAskedSchema, type ReportPreview } from './report';
import { exportToSaveSchema, type ExportFailure, type ExportSaved, type KeptCalendar } from './export';
import {
  duplicateChoicesSchema,
  filePartSchema,
  importChoicesSchema,
  rowPlaceSchema,
  rowRangeSchema,
  type ComparedRow,
  type PreviewRow,
  type ExportImported,
  type ImportReading,
  type OpenedFile,
} from './import';
import { line } from '../model/application';
import { handedText, mailDraftSchema } from '../model/mail-draft';
import { overviewsAskedSchema, type Overview } from '../model/views/overview';
import type { PersonEntry } from '../model/person';
import type { KnownPerson } from '../model/person-name';
import type { HeardTime } from '../model/settings/heard-time';
import type { SavedView } from '../model/settings/saved-view';
import type { OwnTemplate } from '../model/settings/own-template';
import type { Tag } from '../model/settings/tag';
import { preferencesSchema, type Preferences } from '../model/settings/preferences';
import type { SearchHit } from '../model/search';
import type { ChangeOutcome } from '../model/outcome';
import { policySchema, weekdaySchema, type Policy, type QuietHours } from '../model/policy';
import type { PolicyPreview } from '../model/policy-preview';
import type { Insights } from '../statistics/insights';
import type { LikeThis } from '../statistics/like-this';
import type { ReminderReport, TestNotification } from '../model/reminder-report';
import type { Result } from '../model/result';
import { zoneInputSchema, type Instant, type TimeZone } from '../model/time';

export interface Settings {
  readonly policy: Policy;
  readonly quietHours: QuietHours;
  readonly pausedUntil: Instant | null;
  readonly templates: readonly OwnTemplate[];
  readonly tags: readonly Tag[];
  readonly heardTimes: readonly HeardTime[];
  readonly savedViews: readonly SavedView[];
  readonly preferences: Preferences;
  /** The computer's zone as main knows it. */
  readonly timeZone: TimeZone;
  readonly system: SystemState;
  /** The backup that was restored before this start, until the user has seen it. */
  readonly restored: Restored | null;
}

/** What this desktop offers, for the settings and to say so if something is missing. */
export interface SystemState {
  readonly platform: 'linux' | 'darwin' | 'win32';
  /** False until the desktop has answered; until then there seem to be neither tray nor notifications. */
  readonly isKnown: boolean;
  readonly hasTray: boolean;
  readonly notifications: 'with-actions' | 'plain' | 'none';
  readonly version: string;
  /** Why the data folder is in a bad place; null if nothing is known against it. */
  readonly folderRisk: FolderRisk | null;
}

/** A half-filled form, stored so that it survives closing, quitting and a crash. `key` names the form. */
export const draftKeySchema = z.string().regex(/^[a-z-]+(:[0-9a-f-]{36}){0,4}$/);
export const MAX_DRAFT_CHARACTERS = 4_000_000;
const draftJson = z.string().max(MAX_DRAFT_CHARACTERS);

const MAX_FIGURE_COLUMNS = 50;
const MAX_FIGURE_ROWS = 2_000;
const figureText = z.string().max(MAX_DRAFT_CHARACTERS);
/** A figure as it is saved. `name` is the suggested file name without its ending. */
export const figureToSaveSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('svg'), name: line, text: figureText }),
  z.strictObject({ kind: z.literal('png'), name: line, base64: figureText }),
  z.strictObject({
    kind: z.literal('csv'),
    name: line,
    rows: z.array(z.array(z.union([line, z.number()])).max(MAX_FIGURE_COLUMNS)).max(MAX_FIGURE_ROWS),
  }),
]);
export type FigureToSave = z.infer<typeof figureToSaveSchema>;

interface Command<I extends z.ZodType, O> {
  readonly input: I;
  /** Doesn't exist at run time: carries the type of the output. */
  readonly output?: O;
}
function command<O>() {
  return <I extends z.ZodType>(input: I): Command<I, O> => ({ input });
}
const nothing = z.null();
const oneBackup = z.strictObject({ id: backupIdSchema });

/** Queries, and whatever doesn't change the user's data. */
const plainCommands = {
  /** All cards, as the JSON of an array: a text crosses to the window much faster than ten thousand objects. */
  'board:read': command<string>()(nothing),
  /** What the table shows of these applications besides their cards. */
  'overviews:read': command<readonly Overview[]>()(overviewsAskedSchema),
  /** The interviews and named dates of a span of days. */
  'agenda:read': command<readonly AgendaEntry[]>()(agendaAskedSchema),
  'application:read': command<ApplicationDetail>()(z.strictObject({ applicationId: applicationIdSchema })),
  'settings:read': command<Settings>()(nothing),
  /**
   * Which cards this policy would move. Refused if the change would be, and as `superseded` if another preview is
   * requested meanwhile. Takes a while with thousands of cards.
   */
  'policy:preview': command<PolicyPreview>()(z.strictObject({ policy: policySchema })),
  /** The countries with known holidays; a country's states; a state's regions (empty if it has none). */
  'holidays:places': command<readonly PlaceOption[]>()(
    z.strictObject({
      country: holidayPlaceSchema.shape.country.nullable(),
      state: holidayPlaceSchema.shape.state,
    }),
  ),
  /** True if parts of the country have public holidays of their own. */
  'holidays:differ': command<boolean>()(z.strictObject({ country: holidayPlaceSchema.shape.country })),
  /** The public holidays of a place by date, from last year to two years from now. */
  'holidays:read': command<readonly Holiday[]>()(z.strictObject({ place: holidayPlaceSchema })),
  /** A few people met at any application whose names contain the text, likeliest first. */
  'people:suggest': command<readonly KnownPerson[]>()(z.strictObject({ typed: line })),
  /** What the user's own search says: response times, replies to messages, how far applications came. */
  'insights:read': command<Insights>()(z.strictObject({ firstDay: weekdaySchema })),
  /** Prints the figures, laid out by the window as a whole page; the system asks for the printer. */
  'insights:print': command<PrintOutcome>()(z.strictObject({ html: figureText })),
  /** Asks where to save that page as a PDF. Returns the path; null if none was chosen. */
  'insights:save': command<string | null>()(z.strictObject({ html: figureText })),
  /** The wait under way at an application beside the others; null if there is none, or too few to say anything. */
  'insights:like': command<LikeThis | null>()(z.strictObject({ applicationId: applicationIdSchema })),
  /** Asks where to save a figure. Returns the path; null if none was chosen. */
  'figure:save': command<string | null>()(figureToSaveSchema),
  /**
   * Everybody known at any application, without their notes: the JSON of an array of `PersonEntry`. Thousands of objects
   * are handed over value by value, a text at once.
   */
  'people:list': command<string>()(nothing),
  /** The names of everybody who appears at other applications only, as the JSON of an array. */
  'people:elsewhere': command<string>()(z.strictObject({ applicationId: applicationIdSchema })),
  /** One person with their notes; refused as `not-found` if they appear nowhere. */
  'people:read': command<PersonEntry>()(z.strictObject({ contactId: contactIdSchema })),
  /** The applications in which every word of a search is found, with the place of a word that their cards don't show. */
  'search:find': command<readonly SearchHit[]>()(z.strictObject({ query: line })),
  /** A part of a file to import. Files come in parts, since a request has a limit. */
  'import:take': command<null>()(filePartSchema),
  /** Takes the next file that was opened with the program, as if it had come in parts; null if there is none. */
  'import:take-opened': command<OpenedFile | null>()(nothing),
  /** Takes the one of them that was taken last once more, after its process has ended. */
  'import:open-again': command<null>()(nothing),
  /** Reads the file that was taken. Takes a while with a large one. */
  'import:read': command<ImportReading>()(importChoicesSchema),
  /** Records what was read last: all of it is one change. */
  'import:apply': command<ChangeOutcome>()(duplicateChoicesSchema),
  /** Rows of the table that was read last. */
  'import:rows': command<readonly PreviewRow[]>()(rowRangeSchema),
  /** A row that may be there already, field by field; null if it is none. */
  'import:compare': command<ComparedRow | null>()(rowPlaceSchema),
  /** Ends what is being recorded: nothing of it is left. It may be too late. */
  'import:cancel': command<null>()(nothing),
  /** Saves the rows that can't be imported where the user chooses. Null if they chose nothing. */
  'import:save-left-rows': command<string | null>()(nothing),
  /** Makes a backup, then adds what isn't there yet of our own export that was read last. */
  'import:apply-export': command<ExportImported>()(nothing),
  'import:forget': command<null>()(nothing),
  /** Asks where to save an export, and writes it. Null if no place was chosen, or if it was cancelled. */
  'export:save': command<Result<ExportSaved, ExportFailure> | null>()(exportToSaveSchema),
  /** Ends the export or report that is being written, and leaves nothing of it behind. */
  'export:cancel': command<null>()(nothing),
  /** The activity report as it would look. Takes a while with thousands of applications. */
  'report:preview': command<ReportPreview>()(reportAskedSchema),
  /** Asks where to save it as a PDF, and writes it. Null if no place was chosen, or if it was cancelled. */
  'report:save': command<Result<ExportSaved, ExportFailure> | null>()(reportAskedSchema),
  /** Prints it; the system asks for the printer. */
  'report:print': command<PrintOutcome>()(reportAskedSchema),
  /** The calendar file that is kept up to date; null if there is none. */
  'calendar:read': command<KeptCalendar | null>()(nothing),
  /** The calendar file stays as it is from now on. */
  'calendar:stop': command<null>()(nothing),
  'reminders:read': command<ReminderReport>()(nothing),
  /** Shows a test notification; answers when the system has accepted or refused it. */
  'reminders:test': command<TestNotification>()(nothing),
  /** The stored events that can't be read. Takes a while with many events. */
  'unreadable:read': command<UnreadableReport>()(nothing),
  /** Puts the stored text of one on the clipboard; it may be longer than any text of the window. */
  'unreadable:copy': command<null>()(z.strictObject({ row: z.int().positive() })),
  /** Asks for a file and writes the stored text of all to it; answers with its path, null if none was chosen. */
  'unreadable:save': command<string | null>()(nothing),
  /** Asks where to save the user's own templates, or the one named; the path, or null if the user didn't choose one. */
  'templates:export': command<string | null>()(z.strictObject({ templateId: templateIdSchema.nullable() })),
  'preferences:change': command<Preferences>()(preferencesSchema.partial()),
  'history:undo': command<ChangeOutcome>()(nothing),
  'history:redo': command<ChangeOutcome>()(nothing),
  /** Undoes just this change, unless a later one is in the way. */
  'history:undo-change': command<ChangeOutcome>()(z.strictObject({ changeId: changeIdSchema })),
  /** Ends the large change, undo or redo that is being recorded: nothing of it is left. It may be too late. */
  'history:cancel': command<null>()(nothing),
  'backups:read': command<BackupReport>()(nothing),
  /** Makes a backup now. */
  'backups:make': command<Result<Backup, BackupFailure>>()(nothing),
  /** How the board would differ after restoring it. Takes a while with thousands of cards. */
  'backups:compare': command<Result<BackupComparison, BackupFailure>>()(oneBackup),
  /** Restores it after a copy of what is there now. The program then restarts. */
  'backups:restore': command<Result<null, BackupFailure>>()(oneBackup),
  /** Lets the user choose where daily backups go; true if they did. */
  'backups:choose-folder': command<Result<boolean, BackupFailure>>()(nothing),
  /** Daily backups go to the data folder again. */
  'backups:use-data-folder': command<null>()(nothing),
  /** Backups in a folder that was chosen before are left alone from now on. */
  'backups:forget-folder': command<null>()(z.strictObject({ path: z.string().max(10_000) })),
  /** Asks, and deletes the backups in this folder that are in nobody's part; how many, null if the user didn't want it. */
  'backups:delete-loose': command<Result<number | null, BackupFailure>>()(
    z.strictObject({ path: z.string().max(10_000) }),
  ),
  'backups:show-folder': command<null>()(nothing),
  /** The user has seen what was restored. */
  'backups:note-seen': command<null>()(nothing),
  'draft:read': command<string | null>()(z.strictObject({ key: draftKeySchema })),
  'draft:list': command<readonly string[]>()(nothing),
  'draft:save': command<null>()(z.strictObject({ key: draftKeySchema, json: draftJson })),
  'draft:discard': command<null>()(z.strictObject({ key: draftKeySchema })),
  /** Opens an https, mailto or tel address in the system's own program. */
  'shell:open-link': command<null>()(z.strictObject({ url: z.string().max(2_000) })),
  /** Asks for a file to link; null if none was chosen. */
  'file:choose': command<string | null>()(nothing),
  /** The files an application links to that aren't there. */
  'file:missing': command<readonly MissingFile[]>()(z.strictObject({ applicationId: applicationIdSchema })),
  /** Opens a linked file in the system's own program, or shows a program in its folder; refused as `file-not-opened`. */
  'file:open': command<null>()(z.strictObject({ applicationId: applicationIdSchema, linkId: linkIdSchema })),
  /** Shows a file in its folder that was saved in this run; refused as `file-not-shown`. */
  'file:show': command<null>()(z.strictObject({ path: z.string().max(10_000) })),
  /** Opens the message as a draft in the system's own program for mail files; refused as `draft-not-opened`. */
  'mail-draft:open': command<null>()(mailDraftSchema),
  /**
   * Puts a text on the system's clipboard: plain, and if `isRich` with its paragraphs for programs that format. Answers
   * whether these were taken.
   */
  'clipboard:write': command<{ readonly isRich: boolean }>()(
    z.strictObject({ text: handedText, isRich: z.boolean().optional() }),
  ),
  /** The window's zone; main's own may be outdated after the system's has changed. */
  'zone:report': command<null>()(z.strictObject({ timeZone: zoneInputSchema })),
  /** The renderer has drawn the board and accepts keys, so whatever waits for the window can start. */
  'window:ready': command<null>()(nothing),
  'program:facts': command<ProgramFacts>()(nothing),
  /** Opens the folder where everything is stored; refused as `folder-not-shown`. */
  'program:show-data-folder': command<null>()(nothing),
  /** Opens another window of the program with made-up applications, in a profile that is deleted at its end. */
  'program:open-examples': command<null>()(nothing),
} as const;

type ChangeCommands = {
  readonly [N in ChangeName as `change:${N}`]: Command<(typeof changeSchemas)[N], ChangeOutcome>;
};

const changeCommands = Object.fromEntries(
  Object.entries(changeSchemas).map(([name, input]) => [`change:${name}`, { input }]),
) as unknown as ChangeCommands;

export const contract = { ...plainCommands, ...changeCommands };
export type Contract = typeof contract;
export type CommandName = keyof Contract;
export type CommandInput<N extends CommandName> = z.input<Contract[N]['input']>;
export type CommandOutput<N extends CommandName> =
  Contract[N] extends Command<z.ZodType, infer O> ? O : never;
