import type { ChangeInput, ChangeName } from '../../shared/model/changes';
import type { ChangeOutcome, Reply } from '../../shared/ipc/contract';
import type { Origin } from '../../shared/events/event';
import type { ApplicationId, ChangeId } from '../../shared/model/ids';

/** What has been committed to the database, as other services hear of it. Never told before the commit returned. */
export interface Committed {
  readonly applicationIds: readonly ApplicationId[];
  readonly hasSettingsChanged: boolean;
  readonly outcome: ChangeOutcome | null;
  readonly origin: Origin;
}

/** The one way to change the user's data, whoever asks. */
export interface ChangeMaker {
  make<N extends ChangeName>(name: N, input: ChangeInput<N>, origin: Origin): Reply<ChangeOutcome>;
  undo(origin: Origin): Reply<ChangeOutcome>;
  redo(origin: Origin): Reply<ChangeOutcome>;
  undoChange(changeId: ChangeId, origin: Origin): Reply<ChangeOutcome>;
  onCommitted(listener: (committed: Committed) => void): void;
}
