/** Statistics on the user's own search (rule N1): the figures of the Insights view, from the facts of every application. */
import { mediumSchema, messageStepSchema } from '../model/application';
import type { ApplicationId } from '../model/ids';
import type { Weekday } from '../model/policy';
import type { Instant, TimeZone } from '../model/time';
import { industryKey } from '../rules/dates/industry-pace';
import { activityOf, type Activity } from './activity';
import { funnelsOf, type Funnels } from './funnel';
import { survivalOf, type Survival, type Wait } from './survival';
import { messageWaitsOf, roundWaitsOf, type MessageWait, type OwnedFacts, type RoundWait } from './waits';

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
/** `step` and `medium` count from the message, the others from the interview, `step` and `medium` from the message. */
export type Grouping = (typeof groupings)[number];

/** Of `sent` messages, `replied` brought a reply before the next one was sent. */
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
  /** How many rounds had their reply after no, one, two, three messages. */
  readonly messagesUntilReply: readonly [number, number, number, number];
}

export interface Insights {
  readonly responses: Readonly<Record<Grouping, readonly WaitGroup[]>>;
  readonly followUps: FollowUps;
  readonly funnels: Funnels;
  readonly activity: Activity;
}

/**
 * @param zone of the computer, for months, days and weeks
 * @param firstDay of a week where the user lives
 */
export function insightsOf(
  all: readonly OwnedFacts[],
  now: Instant,
  zone: TimeZone,
  firstDay: Weekday = 1,
): Insights {
  const rounds = roundWaitsOf(all, now);
  const messages = messageWaitsOf(all, now);
  return {
    responses: {
      all: grouped(rounds, () => ''),
      industry: byName(rounds, ({ industry }) => industry),
      source: byName(rounds, ({ source }) => source),
      month: grouped(rounds, ({ month }) => month).toSorted((a, b) => (a.key > b.key ? -1 : 1)),
      round: grouped(rounds, ({ round }) => String(Math.min(round, 4))).toSorted((a, b) =>
        a.key < b.key ? -1 : 1,
      ),
      step: inOrder(
        grouped(messages, ({ step }) => step),
        messageStepSchema.options,
      ),
      medium: inOrder(
        grouped(messages, ({ medium }) => medium),
        mediumSchema.options,
      ),
    },
    followUps: followUpsOf(rounds, messages),
    funnels: funnelsOf(all, now, zone),
    activity: activityOf(all, now, zone, firstDay),
  };
}

function grouped<W extends RoundWait | MessageWait>(
  waits: readonly W[],
  keyOf: (wait: W) => string,
): readonly WaitGroup[] {
  return [...Map.groupBy(waits, keyOf)].map(([key, group]) => ({
    key,
    survival: survivalOf(group),
    open: group.filter(({ isOpen }) => isOpen).length,
    longest: group.reduce((most, { days }) => Math.max(most, days), 0),
    dots: group
      .slice(-MAX_DOTS)
      .map(({ applicationId, days, answered, isOpen }) => ({ applicationId, days, answered, isOpen })),
  }));
}

/** However a name is typed, it is one group. Most waits first; those without a name last. */
function byName(rounds: readonly RoundWait[], nameOf: (wait: RoundWait) => string): readonly WaitGroup[] {
  const names = new Map(rounds.map((wait) => [industryKey(nameOf(wait)), nameOf(wait)]));
  return grouped(rounds, (wait) => industryKey(nameOf(wait)))
    .map((group) => ({ ...group, key: names.get(group.key) ?? '' }))
    .toSorted(
      (a, b) =>
        Number(a.key === '') - Number(b.key === '') ||
        b.survival.n - a.survival.n ||
        (a.key < b.key ? -1 : 1),
    );
}

function inOrder(groups: readonly WaitGroup[], order: readonly string[]): readonly WaitGroup[] {
  return groups.toSorted((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
}

function followUpsOf(rounds: readonly RoundWait[], messages: readonly MessageWait[]): FollowUps {
  const untilReply = (count: number) =>
    rounds.filter(({ answered, messages: sent }) => answered && sent === count).length;
  return {
    byStep: ratesOf(messages, messageStepSchema.options, ({ step }) => step),
    byMedium: ratesOf(messages, mediumSchema.options, ({ medium }) => medium),
    byTiming: ratesOf(messages, ['early', 'in-time', 'late'], ({ timing }) => timing),
    messagesUntilReply: [untilReply(0), untilReply(1), untilReply(2), untilReply(3)],
  };
}

function ratesOf(
  messages: readonly MessageWait[],
  keys: readonly string[],
  keyOf: (message: MessageWait) => string,
): readonly ReplyRate[] {
  return keys.map((key) => {
    const group = messages.filter((message) => keyOf(message) === key);
    return {
      key,
      sent: group.length,
      replied: group.filter(({ answered }) => answered).length,
      open: group.filter(({ isOpen }) => isOpen).length,
    };
  });
}
