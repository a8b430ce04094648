/** Every wait for a reply that the facts of an application hold, as of a moment. */
import type { Medium, MessageStep } from '../model/application';
import type { ApplicationId } from '../model/ids';
import type { Instant, TimeZone } from '../model/time';
import { dateOf } from '../rules/calendar/calendar';
import { offsetMsAt } from '../rules/calendar/zone-offset';
import type { ApplicationFacts, MessageFact, RoundFacts, Timing } from './facts';
import type { Wait } from './survival';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** An application's facts, with whose they are. */
export interface OwnedFacts {
  readonly applicationId: ApplicationId;
  readonly facts: ApplicationFacts;
}

/** The wait after a round of interviews, in days on the calendar of its place. */
export interface RoundWait extends Wait {
  readonly applicationId: ApplicationId;
  readonly industry: string;
  /** Where the application was found; empty if that isn't known. */
  readonly source: string;
  /** The interview's month, as `2026-03`. */
  readonly month: string;
  /** The number of the round, from 1. */
  readonly round: number;
  /** True if nothing has ended it yet. */
  readonly isOpen: boolean;
  /** How many of the three messages had been sent when it ended, or by now. */
  readonly messages: number;
}

export const timings = ['early', 'in-time', 'late'] as const satisfies readonly Timing[];
/** Before noon, until five, and from then on, on the clocks where the interview was. */
export const timesOfDay = ['morning', 'afternoon', 'evening'] as const;
export type TimeOfDay = (typeof timesOfDay)[number];

/** The wait after one step's message, until the reply or the next step's message. */
export interface MessageWait extends Wait {
  readonly applicationId: ApplicationId;
  readonly step: MessageStep;
  readonly medium: Medium;
  readonly timing: Timing;
  readonly timeOfDay: TimeOfDay;
  readonly isOpen: boolean;
}

/** An application's waits after rounds that are over at `now`, without those in which nobody waited. */
export function roundWaitsOf({ applicationId, facts }: OwnedFacts, now: Instant): readonly RoundWait[] {
  return facts.rounds.flatMap((round, index) => {
    const end = endOf(round, now);
    if (round.endedAt > now || isNoWait(round)) return [];
    return [
      {
        applicationId,
        industry: facts.industry,
        source: facts.source,
        month: dateOf(round.endedAt, round.timeZone).slice(0, 7),
        round: index + 1,
        days: daysFrom(round.endedAt, end, round.timeZone),
        answered: isAnswered(round, now),
        isOpen: isOpen(round, now),
        messages: firstOfSteps(round).filter(({ sentAt }) => sentAt <= end).length,
      },
    ];
  });
}

/** An application's waits after messages sent by `now`, before the reply they were to bring. */
export function messageWaitsOf({ applicationId, facts }: OwnedFacts, now: Instant): readonly MessageWait[] {
  return facts.rounds.flatMap((round) => {
    const end = endOf(round, now);
    const sent = firstOfSteps(round).filter(({ sentAt }) => sentAt <= end);
    return sent.map(({ step, medium, timing, sentAt }, index) => {
      const next = sent[index + 1];
      return {
        applicationId,
        step,
        medium,
        timing,
        timeOfDay: timeOfDayOf(sentAt, round.timeZone),
        days: daysFrom(sentAt, next?.sentAt ?? end, round.timeZone),
        answered: next === undefined && isAnswered(round, now),
        isOpen: next === undefined && isOpen(round, now),
      };
    });
  });
}

function timeOfDayOf(at: Instant, zone: TimeZone): TimeOfDay {
  const hour = (wallMsOf(at, zone) / HOUR_MS) % 24;
  if (hour < 12) return 'morning';
  return hour < 17 ? 'afternoon' : 'evening';
}

/** A thank-you to each of several people is one message: its first note. */
function firstOfSteps({ messages }: RoundFacts): readonly MessageFact[] {
  return messages.filter(
    (message, index) => messages.findIndex(({ step }) => step === message.step) === index,
  );
}

/** A round planned together with the next one: nobody waited for a reply in between. */
function isNoWait({ repliedAt, stoppedAt, endedAt }: RoundFacts): boolean {
  return repliedAt === null && stoppedAt !== null && stoppedAt <= endedAt;
}

function isAnswered({ repliedAt }: RoundFacts, now: Instant): boolean {
  return repliedAt !== null && repliedAt <= now;
}

function isOpen(round: RoundFacts, now: Instant): boolean {
  return !isAnswered(round, now) && (round.stoppedAt === null || round.stoppedAt > now);
}

function endOf({ repliedAt, stoppedAt }: RoundFacts, now: Instant): Instant {
  return Math.min(repliedAt ?? stoppedAt ?? now, now) as Instant;
}

/** Days on the calendar; 0 if the end comes before the beginning, as after a correction of a date. */
function daysFrom(from: Instant, to: Instant, zone: TimeZone): number {
  return Math.max(dayOf(to, zone) - dayOf(from, zone), 0);
}

/** Days since 1970: with a hundred thousand waits, dates as texts would take most of the time. */
function dayOf(at: Instant, zone: TimeZone): number {
  return Math.floor(wallMsOf(at, zone) / DAY_MS);
}

function wallMsOf(at: Instant, zone: TimeZone): number {
  return at + offsetMsAt(at, zone);
}
