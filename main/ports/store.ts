/** Where events and what is derived from them are kept. The services know these; `main/db` makes them. */
import type { RuleSettings } from '../../shared/events/fold';
import type { StoredEvent } from '../../shared/events/event';
import type { Card, ChangeDescription } from '../../shared/model/card';
import type { ApplicationId, ChangeId } from '../../shared/model/ids';
import type { Instant } from '../../shared/model/time';
import type { Fault, FaultCode } from '../../shared/model/outcome';
import type { Result } from '../../shared/model/result';

/** A change a person made, and whether it stands. */
export interface ChangeRecord {
  readonly changeId: ChangeId;
  /** Null for a change of the settings. */
  readonly applicationId: ApplicationId | null;
  readonly description: ChangeDescription;
  readonly isUndone: boolean;
}

/** A card with what the board does not show of it but the passing of time asks for. */
export interface CardRow {
  readonly card: Card;
  /** When stage, step, its state or its snooze will differ without anybody doing anything. */
  readonly changesAt: Instant | null;
  readonly deletedAt: Instant | null;
}

/** Events: only ever appended, but for the purge of a deleted application. */
export interface EventStore {
  /** All events of one application, in the order they were stored; those of undone changes included. */
  ofApplication(applicationId: ApplicationId): readonly StoredEvent[];
  ofSettings(): readonly StoredEvent[];
  /** Appends to the history. `description` is given for what a person did, and makes it a change that can be undone. */
  append(events: readonly StoredEvent[], description: ChangeDescription | null): void;
  /** Forgets every event, change, projection and draft of the application. */
  forget(applicationId: ApplicationId): void;
  applicationIds(): readonly ApplicationId[];
  /** False where nothing was ever recorded: a new profile. */
  hasAny(): boolean;
}

/** The changes that can be undone and redone: derived from the events, and rebuilt from them. */
export interface ChangeStore {
  /** What Undo would undo: the change applied last, by the user or by Redo. */
  nextUndo(): ChangeRecord | null;
  /** What Redo would redo: the change undone last, while nothing new was done since. */
  nextRedo(): ChangeRecord | null;
  byId(changeId: ChangeId): ChangeRecord | null;
  ofApplication(applicationId: ApplicationId): readonly ChangeRecord[];
  /** True where a later change of the same application (or of the settings) stands. */
  isFollowed(changeId: ChangeId): boolean;
  /** Every change: those that stand as they were applied, then those undone as they were undone. */
  inUndoOrder(): readonly ChangeRecord[];
  rebuild(): void;
}

/** One row for each application: what the board reads. */
export interface CardStore {
  /** The cards that are shown: of every application that is not deleted. */
  all(): readonly Card[];
  byId(applicationId: ApplicationId): CardRow | null;
  /** The cards that exist among those asked for and are not deleted. */
  shown(applicationIds: readonly ApplicationId[]): readonly Card[];
  save(row: CardRow): void;
  remove(applicationId: ApplicationId): void;
  removeAll(): void;
  /** Those whose `changesAt` is at or before `now`, the earliest first, at most `limit`. */
  changedBy(now: Instant, limit: number): readonly ApplicationId[];
  /** The earliest instant at which a card changes by itself. */
  nextChangeAt(): Instant | null;
  deletedBefore(instant: Instant): readonly ApplicationId[];
  /** Lets every card that the policy decides (of the applications neither closed nor deleted) be among those changed by `now`. */
  markOpenChanged(now: Instant): void;
}

export interface SettingsStore {
  read(): RuleSettings;
  save(settings: RuleSettings): void;
  /** Whether the country of a new profile is still to be guessed or has been; null where that was never asked. */
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

export interface Store {
  readonly events: EventStore;
  readonly changes: ChangeStore;
  readonly cards: CardStore;
  readonly settings: SettingsStore;
  readonly drafts: DraftStore;
  /**
   * Does `work` in one transaction. It has reached the disk when this returns ok. A refusal, an error of SQLite or of
   * the program rolls all of it back; errors come back as a fault, and are reported with their cause.
   */
  write<T, R>(work: () => Result<T, R>): Result<T, R | Fault>;
  /** True where what is derived was made by a program that derived it differently, or not at all. */
  needsProjecting(): boolean;
  /** What is derived is now as this program derives it, seen at `now`. */
  markProjected(now: Instant): void;
  /** The latest instant at which anything was derived; null before the first. Later than now where the clock went back. */
  projectedAt(): Instant | null;
  /** Something was derived, seen at `now`. */
  noteProjectedAt(now: Instant): void;
  /** Makes what was forgotten disappear from the files as well. Does nothing where a reader is in the way. */
  scrub(): void;
  faultOf(error: unknown): FaultCode;
}
