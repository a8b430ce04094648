/** What a change of the policy would do to the cards, shown before it is saved. */
import type { Stage, Step } from './application';
import type { StepWindow } from './card';
import type { ApplicationId } from './ids';
import type { TimeZone } from './time';

/** Where a card stands, and the window of its current step; null where nothing is to be done. */
export interface Standing {
  readonly stage: Stage;
  readonly step: Step | null;
  readonly window: StepWindow | null;
}

/** An open card whose current step, or its window, would differ. */
export interface MovedCard {
  readonly applicationId: ApplicationId;
  readonly company: string;
  readonly role: string;
  /** The cycle's zone, in which the dates are read. */
  readonly timeZone: TimeZone;
  readonly before: Standing;
  readonly after: Standing;
}

/** Most cards a preview lists; `movedCount` counts them all. */
export const MAX_MOVED_LISTED = 200;

export interface PolicyPreview {
  /** The soonest new due date first. */
  readonly moved: readonly MovedCard[];
  readonly movedCount: number;
  /** Open cards that were looked at. */
  readonly openCount: number;
}
