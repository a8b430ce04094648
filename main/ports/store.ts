/** Where events and what is derived from them are stored. Services know these types; `main/db` implements them. */
import type { Hlc } from '../../shared/events/hlc';
import type { EventBody, FoldableEvent, Origin, StoredEvent, Subject } from '../../shared/events/event';
import type { Application, Contact } from '../../shared/model/application';
import type { Card, ChangeDescription } from '../../shared/model/card';
import type { ApplicationId, ChangeId, ContactId, DeviceId, EventId } from '../../shared/model/ids';
import type { Fault, FaultCode } from '../../shared/model/outcome';
import type { PersonEntry } from '../../shared/model/person';
import type { KnownPerson } from '../../shared/model/person-name';
import type { Progress } from '../../shared/model/progress';
import type { Result } from '../../shared/model/result';
import type { SearchPlace } from '../../shared/model/search';
import type { RuleSettings } from '../../shared/model/settings/settings';
import type { CalendarDate, Instant } from '../../shared/model/time';
import type { AgendaEntry } from '../../shared/model/views/agenda';
import type { Overview } from '../../shared/model/views/overview';
import type { OwnedFacts } from '../../shared/statistics/waits';

/** A change a person made, and whether it is in effect. */
export interface ChangeRecord {
  readonly changeId: ChangeId;
  /** Everything it touched, at least one subject. */
  readonly subjects: readonly Subject[];
  readonly description: ChangeDescription;
  readonly isUndone: boolean;
}

/** A card, with what the board doesn't show but the passing of time needs. */
export interface CardRow {
  readonly card: Card;
  /** When time alone changes its stage, step, state or snooze. */
  readonly changesAt: Instant | null;
  readonly deletedAt: Instant | null;
}

/** Events, always in order (`compareEvents`), including those of undone changes. */
export interface EventReader {
  ofApplication(applicationId: ApplicationId): readonly StoredEvent[];
  /** What the fold needs of each of these applications, in one query: several times as fast as one by one. */
  ofApplications(
    applicationIds: readonly ApplicationId[],
  ): ReadonlyMap<ApplicationId, readonly FoldableEvent[]>;
  ofSettings(): readonly StoredEvent[];
  /** Every event, read one by one. Nothing may be written until all have been read. */
  all(): IterableIterator<StoredEvent>;
  /** The ids of applications that have events; at most `limit`, after `after`. */
  applicationIds(range?: { readonly after: string; readonly limit: number }): readonly ApplicationId[];
  /** The ids of all changes. */
  changeIds(): ReadonlySet<ChangeId>;
  /** The applications that were removed for good. */
  purgedIds(): ReadonlySet<ApplicationId>;
  /** False if nothing was ever recorded: a new profile. */
  hasAny(): boolean;
  /** The row of the event stored last; the same until something is recorded. 0 if there is none. */
  lastRow(): number;
}

/** An event as it is stored, whether or not its body can be read. */
export interface RawEvent {
  readonly row: number;
  readonly id: string;
  readonly subject: Subject;
  readonly at: Instant;
  readonly type: string;
  readonly version: number;
  /** The body. */
  readonly text: string;
}

export interface RawEventReader {
  /** At most `limit` of the rows after `row`, in the order they were stored here; the first is after 0. */
  after(row: number, limit: number): readonly RawEvent[];
  byRow(row: number): RawEvent | null;
}

/** The changes that can be undone and redone, derived and rebuilt from the events. */
export interface ChangeReader {
  /** What Undo would undo: the change last made or redone on this device. */
  nextUndo(): ChangeRecord | null;
  /** What Redo would redo: the change last undone on this device, unless something new was done here since. */
  nextRedo(): ChangeRecord | null;
  byId(changeId: ChangeId): ChangeRecord | null;
  ofApplication(applicationId: ApplicationId): readonly ChangeRecord[];
  /** True if a later change to one of the same subjects is in effect. */
  isFollowed(changeId: ChangeId): boolean;
  /** Every change: those in effect as they were applied, then the undone ones as they were undone. */
  inUndoOrder(): readonly ChangeRecord[];
}

/** One row per application, for the board. */
export interface CardReader {
  /** The cards shown: of every application that isn't deleted. */
  all(): readonly Card[];
  /** The same as JSON, without parsing it. */
  allJson(): string;
  byId(applicationId: ApplicationId): CardRow | null;
  /** The requested cards that exist and aren't deleted. */
  shown(applicationIds: readonly ApplicationId[]): readonly Card[];
  /** Those whose `changesAt` is at or before `now`, earliest first, at most `limit`. */
  changedBy(now: Instant, limit: number): readonly ApplicationId[];
  /** The earliest instant at which time alone changes a card. */
  nextChangeAt(): Instant | null;
  deletedBefore(instant: Instant): readonly ApplicationId[];
}

/** Everybody met at an application that isn't deleted. */
export interface PersonReader {
  /**
   * Those with `search` in their `searchText`, one per name and address, at most `limit`: first those whose name begins
   * with it, then those of the latest application.
   */
  matching(search: string, limit: number): readonly KnownPerson[];
  /** The person as combined from all applications; null if they appear nowhere. */
  contact(contactId: ContactId): Contact | null;
  /** Where they appear, last added first. */
  applicationIds(contactId: ContactId): readonly ApplicationId[];
  /** Everybody, in no particular order. */
  all(): readonly PersonEntry[];
  /** The next few hundred people, by their id: the first ones, or those after `after`. None if there are no more. */
  slice(after: ContactId | null): readonly PersonEntry[];
  /** The names of everybody who doesn't appear at this application, as last written. */
  namesElsewhere(applicationId: ApplicationId): readonly string[];
  byId(contactId: ContactId): PersonEntry | null;
}

/** What an invitation or a mail is recognised by, at applications that aren't deleted. */
export interface MarkReader {
  /** Where an invitation or a mail with this mark (`shared/exchange/letters/marks`) belongs. */
  applicationIds(mark: string): readonly ApplicationId[];
  ofApplication(applicationId: ApplicationId): readonly string[];
  /** The people's addresses at a domain and below it, in lower case. */
  addressesAt(domain: string): readonly { readonly applicationId: ApplicationId; readonly email: string }[];
}

/** What the table shows besides the cards. */
export interface OverviewReader {
  /** Those of the requested applications that aren't deleted, in no particular order. */
  of(applicationIds: readonly ApplicationId[]): readonly Overview[];
}

/** Interviews and named dates, for the calendar. */
export interface AgendaReader {
  /** Those from one date to another, both included; an interview is on the date it starts on in UTC. */
  between(from: CalendarDate, to: CalendarDate): readonly AgendaEntry[];
}

/** What the statistics are made from. */
export interface StatisticReader {
  /** The facts of at most `limit` applications that aren't deleted, by id: the first ones whose id comes after `after`. */
  slice(from: { readonly after: string; readonly limit: number }): readonly OwnedFacts[];
  /** Those of the requested applications that aren't deleted, by id. */
  of(applicationIds: readonly ApplicationId[]): readonly OwnedFacts[];
}

/** An application in which every word of a search was found. */
export interface FoundApplication {
  readonly applicationId: ApplicationId;
  /** The first place of each word, in the order of the words. */
  readonly places: readonly SearchPlace[];
}

/** The texts about each application, including deleted ones until they are purged. */
export interface SearchReader {
  /**
   * Where a word begins with one of the first list, one of the second and so on: `searchWords` that hold a letter or digit,
   * and `tagWord`s. In no particular order.
   */
  find(words: readonly (readonly string[])[]): readonly FoundApplication[];
  /** The text of a place; empty if there is none. */
  text(applicationId: ApplicationId, place: SearchPlace): string;
  all(): readonly {
    readonly applicationId: ApplicationId;
    readonly place: SearchPlace;
    readonly text: string;
  }[];
}

export interface SettingsReader {
  read(): RuleSettings;
}

/** What the program must remember having done once. */
export interface NoteStore {
  /** Whether the country of a new profile still has to be guessed; null if the question never came up. */
  readGuess(): CountryGuess | null;
  saveGuess(guess: CountryGuess): void;
}

export type CountryGuess = 'due' | 'made';

/** Half-filled forms. */
export interface DraftStore {
  read(key: string): string | null;
  /** Last saved first. */
  keys(): readonly string[];
  save(key: string, json: string, at: Instant): void;
  discard(key: string): void;
}

/** What every service may read. It can't write history; only the recorder can. */
export interface Store {
  readonly events: EventReader;
  readonly rawEvents: RawEventReader;
  readonly changes: ChangeReader;
  readonly cards: CardReader;
  readonly people: PersonReader;
  readonly marks: MarkReader;
  readonly statistics: StatisticReader;
  readonly search: SearchReader;
  readonly overviews: OverviewReader;
  readonly agenda: AgendaReader;
  readonly settings: SettingsReader;
  readonly drafts: DraftStore;
  readonly notes: NoteStore;
  /**
   * Runs `work` in one transaction. It is on disk when this returns ok. A refusal, or an error of SQLite or the program,
   * rolls back all of it; errors are returned as a fault and reported with their cause.
   */
  write<T, R>(work: () => Result<T, R>): Result<T, R | Fault>;
  faultOf(error: unknown): FaultCode;
}

/** A change to append: made here, or on another computer and then stored unchanged. */
export interface NewChange {
  readonly id: ChangeId;
  readonly deviceId: DeviceId;
  readonly hlc: Hlc;
  /** The heads of its subjects that its author had seen. */
  readonly parents: readonly ChangeId[];
  readonly origin: Origin;
  readonly at: Instant;
  /** Set for what a person did, making it undoable. Names nobody if several applications change. */
  readonly description: ChangeDescription | null;
  /** At least one, in the order of their index. */
  readonly events: readonly NewEvent[];
}

export interface NewEvent {
  readonly id: EventId;
  readonly subject: Subject;
  readonly body: EventBody;
  /** Its index in the change, if a part of the change was purged where it comes from. */
  readonly index?: number;
}

/** The only way to write history. */
export interface Journal {
  /** Who makes a change here at `now`, and its place in the order, after everything known. */
  stamp(now: Instant): { readonly deviceId: DeviceId; readonly hlc: Hlc };
  /** The changes to these subjects that no other known change has seen. */
  heads(subjects: readonly Subject[]): readonly ChangeId[];
  /** Appends a change and returns its events as they will be read. Throws if a body doesn't have its stored shape. */
  append(change: NewChange): readonly StoredEvent[];
  /** Appends many that were made elsewhere; `onShare` is called with the share of it that is done, from 0 to 1. */
  appendAll(changes: readonly NewChange[], onShare: (share: number) => void): void;
  /** Call it after appending changes made elsewhere to these subjects: reminders before `now` aren't sent for them. */
  noteReceived(subjects: readonly Subject[], now: Instant): void;
  /** Deletes every event, change, projection and draft of the application. */
  forget(applicationId: ApplicationId): void;
  /** Removes what was deleted from the files as well. Does nothing if a reader is in the way. */
  scrub(): void;
}

/** An application with everything projections are made from. */
export interface ProjectedApplication {
  readonly application: Application;
  readonly progress: Progress;
  readonly row: CardRow;
}

/** Something derived from each application, in tables of its own: one file of `main/db/projections`. */
export interface ApplicationProjection {
  readonly name: string;
  /** Changes whenever the program would derive it differently; then it is rebuilt. */
  readonly version: string;
  project(projected: ProjectedApplication): void;
  remove(applicationId: ApplicationId): void;
  clear(): void;
}

/** Something derived from all events at once, cheap enough to be rebuilt in one go. */
export interface WholeProjection {
  readonly name: string;
  readonly version: string;
  rebuild(): void;
}

/** Every projection, and how far each one is. */
export interface Projections {
  readonly ofApplications: readonly ApplicationProjection[];
  readonly whole: readonly WholeProjection[];
  saveSettings(settings: RuleSettings): void;
  /** How far the rebuild of a projection is: the last application done (empty before the first); null if complete. */
  progressOf(name: string): { readonly version: string; readonly rebuiltUpTo: string | null } | null;
  saveProgress(name: string, version: string, rebuiltUpTo: string | null): void;
  /** Makes every card the policy decides (applications neither closed nor deleted) one of those changed by `now`. */
  markOpenChanged(now: Instant): void;
  /** The applications with a row that can't be read. Slow: reads every row. */
  unreadable(): readonly ApplicationId[];
  /** Leaves a card alone until then. */
  postpone(applicationId: ApplicationId, until: Instant): void;
  /** The latest instant of any derivation; null before the first. Later than now if the clock went back. */
  projectedAt(): Instant | null;
  /** Something was derived as of `now`. With `isLatest`, the instant may also go back. */
  noteProjectedAt(now: Instant, options?: { readonly mayGoBack: boolean }): void;
}

/** What only the recorder is given. */
export interface WritableStore extends Store {
  readonly journal: Journal;
  readonly projections: Projections;
}
