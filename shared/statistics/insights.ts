/** Statistics on the user's own search (rule N1): the figures of the Insights view, from the facts of every application. */
import type { ApplicationId } from '../model/ids';
import type { Activity } from './activity';
import type { Funnels } from './funnel';
import type { Survival, Wait } from './survival';

/** Below this many replies a figure says too little to be shown. */
export const ENOUGH_REPLIES = 5;
/** Most waits of one group handed to the window as dots, the latest first. */
export const MAX_DOTS = 400;

/** One wait as a dot on the axis of days. */
export interface Dot extends Wait {
  readonly applicationId: ApplicationId;
  readonly isOpen: boolean;
}

/** Waits that have something in common. */
export interface WaitGroup {
  /** The industry as it was typed last, the step, the medium or the round; empty for all, and for no industry. */
  readonly key: string;
  readonly survival: Survival;
  /** Waits that nothing has ended yet. */
  readonly open: number;
  readonly longest: number;
  readonly dots: readonly Dot[];
}

export const groupings = ['all', 'industry', 'source', 'month', 'round', 'step', 'medium'] as const;
/** `step` and `medium` count from the message, the others from the interview. */
export type Grouping = (typeof groupings)[number];

/** `replied` of the `sent` messages brought a reply before the next one was sent. */
export interface ReplyRate {
  readonly key: string;
  readonly sent: number;
  readonly replied: number;
  /** Messages still waiting: they may yet be answered. */
  readonly open: number;
}

export interface FollowUps {
  readonly byStep: readonly ReplyRate[];
  readonly byMedium: readonly ReplyRate[];
  readonly byTiming: readonly ReplyRate[];
  /** By the hour where the interview was: `morning`, `afternoon`, `evening`. */
  readonly byTimeOfDay: readonly ReplyRate[];
  /** How many rounds had their reply after no, one, two, three messages. */
  readonly messagesUntilReply: readonly [number, number, number, number];
}

export interface Insights {
  readonly responses: Readonly<Record<Grouping, readonly WaitGroup[]>>;
  readonly followUps: FollowUps;
  readonly funnels: Funnels;
  readonly activity: Activity;
}
