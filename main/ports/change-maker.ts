import type { ChangeInput, ChangeName } from '../../shared/model/changes';
import type { BoardChange } from '../../shared/model/card';
import type { ChangeOutcome, Failure } from '../../shared/model/outcome';
import type { Result } from '../../shared/model/result';
import type { Origin } from '../../shared/events/event';
import type { ApplicationId, ChangeId } from '../../shared/model/ids';

/** A commit to the database, as announced to other services. Never before the commit returned. */
export interface Committed {
  readonly applicationIds: readonly ApplicationId[];
  /** The rows written for them. */
  readonly board: BoardChange;
  readonly hasSettingsChanged: boolean;
  readonly outcome: ChangeOutcome | null;
  readonly origin: Origin;
}

/** An undo or redo: of the next change, or of the one with this id. */
export type Revert = 'undo' | 'redo' | { readonly changeId: ChangeId };

/** A change as it is asked for. */
export interface AskedChange<N extends ChangeName = ChangeName> {
  readonly name: N;
  readonly input: ChangeInput<N>;
}

/** The only way to change the user's data. */
export interface ChangeMaker {
  make<N extends ChangeName>(name: N, input: ChangeInput<N>, origin: Origin): Result<ChangeOutcome, Failure>;
  undo(origin: Origin): Result<ChangeOutcome, Failure>;
  redo(origin: Origin): Result<ChangeOutcome, Failure>;
  undoChange(changeId: ChangeId, origin: Origin): Result<ChangeOutcome, Failure>;
  /** What it would answer if it can be done; null if there is no such change. */
  wouldRevert(revert: Revert): ChangeOutcome | null;
  /** True if that would touch so many applications that another process should do it. */
  isLarge(what: Revert | AskedChange): boolean;
  onCommitted(listener: (committed: Committed) => void): void;
}
