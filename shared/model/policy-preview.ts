/** What a policy change would do to the cards, shown before it is saved. */
import type { Stage, Step } from './application';
import type { StepWindow } from './card';
import type { ApplicationId } from './ids';
import type { TimeZone } from './time';

/** A card's column, and the window of its current step, or of its nudge (`applied`); null if there is nothing to do. */
export interface Standing {
  readonly stage: Stage;
  readonly step: Step | 'applied' | null;
  readonly window: StepWindow | null;
}

/** An open card whose current step, or its window, would change. */
export interface MovedCard {
  readonly applicationId: ApplicationId;
  readonly company: string;
  readonly role: string;
  /** The cycle's zone, or the nudge's, for reading the dates. */
  readonly timeZone: TimeZone;
  readonly before: Standing;
  readonly after: Standing;
}

/** Most cards listed in a preview; `movedCount` counts them all. */
export const MAX_MOVED_LISTED = 200;

export interface PolicyPreview {
  /** By new due date, soonest first. */
  readonly moved: readonly MovedCard[];
  readonly movedCount: number;
}
