/** The data behind the panel of one application. */
import type { Application } from '../model/application';
import type { Card, ChangeDescription } from '../model/card';
import type { ChangeId } from '../model/ids';
import type { ApplicationEventBody, Origin } from '../events/event';
import type { Explanation } from '../model/explanation';
import type { Progress } from '../model/progress';
import type { Instant } from '../model/time';

/** One line of the history; the list is newest first. */
export interface HistoryEntry {
  readonly changeId: ChangeId;
  readonly at: Instant;
  readonly origin: Origin;
  readonly events: readonly ApplicationEventBody[];
  readonly description: ChangeDescription | null;
  readonly isUndone: boolean;
  /** True if no later change is in the way of undoing just this one. */
  readonly canBeUndone: boolean;
}

export interface ApplicationDetail {
  readonly application: Application;
  readonly progress: Progress;
  readonly card: Card;
  /** Why each step of the cycle has its dates, in the order of the steps. */
  readonly explanations: readonly Explanation[];
  readonly history: readonly HistoryEntry[];
}
