/** Where events and what is derived from them are kept. The services know these; `main/db` makes them. */
import type { Hlc } from '../../shared/events/hlc';
import type { EventBody, Origin, StoredEvent, Subject } from '../../shared/events/event';
import type { Application } from '../../shared/model/application';
import type { Card, ChangeDescription } from '../../shared/model/card';
import type { ApplicationId, ChangeId, DeviceId, EventId } from '../../shared/model/ids';
import type { Fault, FaultCode } from '../../shared/model/outcome';
import type { KnownPerson } from '../../shared/model/person-name';
import type { Progress } from '../../shared/model/progress';
import type { Result } from '../../shared/model/result';
import type { RuleSettings } from '../../shared/model/settings/settings';
import type { Instant } from '../../shared/model/time';

/** A change a person made, and whether it stands. */
export interface ChangeRecord {
  readonly changeId: ChangeId;
  /** Everything it touched, at least one. */
  readonly subjects: readonly Subject[];
  readonly description: ChangeDescription;
  readonly isUndone: boolean;
}

/** A card with what the board doesn't show of it but the passing of time asks for. */
export interface CardRow {
  readonly card: Card;
  /** When stage, step, its state or its snooze will differ without anybody doing anything. */
  readonly changesAt: Instant | null;
  readonly deletedAt: Instant | null;
}

/** Events, always in their order (`compareEvents`); those of undone changes included. */
export interface EventReader {
  ofApplication(applicationId: ApplicationId): readonly StoredEvent[];
  ofSettings(): readonly StoredEvent[];
  /** Every event there is, read one by one: nothing may be written before it has been read to its end. */
  all(): IterableIterator<StoredEvent>;
  /** The applications there are events of, by id; at most `limit`, those after `after`. */
  applicationIds(range?: { readonly after: string; readonly limit: number }): readonly ApplicationId[];
  /** False if nothing was ever recorded: a new profile. */
  hasAny(): boolean;
}

/** The changes that can be undone and redone: derived from the events, and rebuilt from them. */
export interface ChangeReader {
  /** What Undo would undo: the change applied last on this device, by the user or by Redo. */
  nextUndo(): ChangeRecord | null;
  /** What Redo would redo: the change undone last on this device, as long as nothing new was done here since. */
  nextRedo(): ChangeRecord | null;
  byId(changeId: ChangeId): ChangeRecord | null;
  ofApplication(applicationId: ApplicationId): readonly ChangeRecord[];
  /** True if a later change of one of the same subjects stands. */
  isFollowed(changeId: ChangeId): boolean;
  /** Every change: those that stand as they were applied, then those undone as they were undone. */
  inUndoOrder(): readonly ChangeRecord[];
}

/** One row for each application: what the board reads. */
export interface CardReader {
  /** The cards that are shown: of every application that isn't deleted. */
  all(): readonly Card[];
  byId(applicationId: ApplicationId): CardRow | null;
  /** The cards that exist among those asked for and aren't deleted. */
  shown(applicationIds: readonly ApplicationId[]): readonly Card[];
  /** Those whose `changesAt` is at or before `now`, the earliest first, at most `limit`. */
  changedBy(now: Instant, limit: number): readonly ApplicationId[];
  /** The earliest instant at which a card changes by itself. */
  nextChangeAt(): Instant | null;
  deletedBefore(instant: Instant): readonly ApplicationId[];
}

/** Everybody met at an application that isn't deleted. */
export interface PersonReader {
  /**
   * Those with `search` in their `searchText`, one for each name and address, at most `limit`: those whose name begins
   * with it first, then those of the application that was added last.
   */
  matching(search: string, limit: number): readonly KnownPerson[];
}

export interface SettingsReader {
  read(): RuleSettings;
}

/** What the program has to remember once. */
export interface NoteStore {
  /** Whether the country of a new profile is still to be guessed or has been; null if that was never asked. */
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

/** What every service may read. History can't be written through it: that is the recorder's alone. */
export interface Store {
  readonly events: EventReader;
  readonly changes: ChangeReader;
  readonly cards: CardReader;
  readonly people: PersonReader;
  readonly settings: SettingsReader;
  readonly drafts: DraftStore;
  readonly notes: NoteStore;
  /**
   * Does `work` in one transaction. It has reached the disk when this returns ok. A refusal, an error of SQLite or of
   * the program rolls all of it back; errors come back as a fault, and are reported with their cause.
   */
  write<T, R>(work: () => Result<T, R>): Result<T, R | Fault>;
  faultOf(error: unknown): FaultCode;
}

/** A change as it is appended: made here, or on another computer and then kept exactly as it came. */
export interface NewChange {
  readonly id: ChangeId;
  readonly deviceId: DeviceId;
  readonly hlc: Hlc;
  /** The heads of its subjects that its author had seen. */
  readonly parents: readonly ChangeId[];
  readonly origin: Origin;
  readonly at: Instant;
  /** Given for what a person did, and makes it a change that can be undone. Names nobody if several applications change. */
  readonly description: ChangeDescription | null;
  /** At least one, in the order of their index. */
  readonly events: readonly NewEvent[];
}

export interface NewEvent {
  readonly id: EventId;
  readonly subject: Subject;
  readonly body: EventBody;
}

/** The only way into the history. */
export interface Journal {
  /** Who makes a change here at `now`, and its place in the order: after everything known. */
  stamp(now: Instant): { readonly deviceId: DeviceId; readonly hlc: Hlc };
  /** The changes of these subjects that no other known change has seen. */
  heads(subjects: readonly Subject[]): readonly ChangeId[];
  /** Appends a change, and gives its events as they will be read. Throws if a body doesn't have its stored shape. */
  append(change: NewChange): readonly StoredEvent[];
  /** Forgets every event, change, projection and draft of the application. */
  forget(applicationId: ApplicationId): void;
  /** Makes what was forgotten disappear from the files as well. Does nothing if a reader is in the way. */
  scrub(): void;
}

/** An application with all that projections are made from. */
export interface ProjectedApplication {
  readonly application: Application;
  readonly progress: Progress;
  readonly row: CardRow;
}

/** Something derived from each application, kept in tables of its own: one file of `main/db/projections`. */
export interface ApplicationProjection {
  readonly name: string;
  /** Differs whenever the program would derive it differently; then it is rebuilt. */
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

/** Every projection, and how far each has come. */
export interface Projections {
  readonly ofApplications: readonly ApplicationProjection[];
  readonly whole: readonly WholeProjection[];
  saveSettings(settings: RuleSettings): void;
  /** Where the rebuild of a projection stands: the last application done (empty before the first); null if it is complete. */
  progressOf(name: string): { readonly version: string; readonly rebuiltUpTo: string | null } | null;
  saveProgress(name: string, version: string, rebuiltUpTo: string | null): void;
  /** Lets every card that the policy decides (of applications neither closed nor deleted) be among those changed by `now`. */
  markOpenChanged(now: Instant): void;
  /** Leaves a card alone until then. */
  postpone(applicationId: ApplicationId, until: Instant): void;
  /** The latest instant at which anything was derived; null before the first. Later than now if the clock went back. */
  projectedAt(): Instant | null;
  /** Something was derived, seen at `now`. `isLatest` also lets an instant go back. */
  noteProjectedAt(now: Instant, options?: { readonly mayGoBack: boolean }): void;
}

/** What the recorder is handed, and nobody else. */
export interface WritableStore extends Store {
  readonly journal: Journal;
  readonly projections: Projections;
}
