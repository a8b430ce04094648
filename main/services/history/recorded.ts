/** The recorder's input and output. */
import type {
  ApplicationEventBody,
  ApplicationSubject,
  HistoryEventBody,
  Origin,
  SettingsEventBody,
  SettingsSubject,
  StoredEvent,
} from '../../../shared/events/event';
import type { Application } from '../../../shared/model/application';
import type { BoardChange, ChangeDescription } from '../../../shared/model/card';
import type { ApplicationId, ChangeId } from '../../../shared/model/ids';
import type { Progress } from '../../../shared/model/progress';
import type { Instant } from '../../../shared/model/time';
import type { WritableStore } from '../../ports/store';
import type { ApplicationState } from './applications';

/** What happens to one subject. */
export type Happening =
  | {
      readonly subject: ApplicationSubject;
      readonly bodies: readonly (ApplicationEventBody | HistoryEventBody)[];
      /** The application after the bodies and its progress, if the decision computed them already. */
      readonly next?: ApplicationState;
    }
  | {
      readonly subject: SettingsSubject;
      readonly bodies: readonly (SettingsEventBody | HistoryEventBody)[];
    };

/** A change to record: all its events are undone together, whatever they touch. */
export interface ChangeToRecord {
  readonly origin: Origin;
  readonly happenings: readonly Happening[];
  /** Set for what a person did, making it undoable. Names nobody if several applications change. */
  readonly description: ChangeDescription | null;
  /** When it happened, if that is not now. */
  readonly at?: Instant;
}

export interface RecordingDeps {
  readonly store: WritableStore;
  readonly nextId: () => string;
  /** Never contains what the user typed. */
  readonly report: (what: string, cause: unknown) => void;
  /** Called within the transaction, with the share of a large recording that is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** The share of a recording that is done when `done` of `of` applications are decided; the other half is projecting. */
export const shareDecided = (done: number, of: number) => done / of / 2;
export const shareProjected = (done: number, of: number) => 0.5 + done / of / 2;

/** What a recording wrote. */
export interface Recorded {
  readonly applicationIds: readonly ApplicationId[];
  readonly board: BoardChange;
  readonly hasSettingsChanged: boolean;
  /** True if cards the policy decides are left for the passing of time to update. */
  readonly hasMore: boolean;
}

/** `change`: a person asked for it. `time`: nobody did. `check`: everything is rolled back, and no lapses are recorded. */
export type RecordingPurpose = 'change' | 'time' | 'check';

/** What this transaction knows about an application. */
export interface Known {
  readonly events: readonly StoredEvent[];
  readonly application: Application | null;
  /** Its progress at the recording's instant, if a decision computed it. */
  readonly progress: Progress | null;
}

/** What a recording and its projecting share. */
export interface Ground extends RecordingDeps {
  readonly now: Instant;
  readonly purpose: RecordingPurpose;
  /** Read and folded on first use. */
  knownOf(applicationId: ApplicationId): Known;
  appendEvents(change: ChangeToRecord): { readonly id: ChangeId; readonly events: readonly StoredEvent[] };
}
