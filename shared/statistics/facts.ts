/**
 * What one application contributes to the statistics: facts that time doesn't change, so that they can be stored and the
 * figures of any moment be computed from them.
 */
import type { Application, Medium, MessageStep, Outcome, Reply } from '../model/application';
import type { InterviewId } from '../model/ids';
import { defaultPolicy } from '../model/policy';
import type { Cycle, StepDates } from '../model/progress';
import type { Instant, TimeZone } from '../model/time';
import { cyclesOf } from '../rules/dates/cycles';
import { recordedSteps } from '../rules/progress/progress';

/** When a message was sent, compared with the dates of its step under the standard rules, whatever the user's own are. */
export type Timing = 'early' | 'in-time' | 'late';

export interface MessageFact {
  readonly step: MessageStep;
  readonly medium: Medium;
  readonly sentAt: Instant;
  readonly timing: Timing;
}

/** A round: the interviews of one day, and what followed. */
export interface RoundFacts {
  readonly timeZone: TimeZone;
  readonly startsAt: Instant;
  readonly endedAt: Instant;
  /** By the time they were sent. */
  readonly messages: readonly MessageFact[];
  /** When the employer first replied to it, in whatever way; null if they haven't. */
  readonly repliedAt: Instant | null;
  /** When waiting for it ended without a reply: withdrawn, let go, archived, or overtaken by a round planned before. */
  readonly stoppedAt: Instant | null;
}

export interface ApplicationFacts {
  readonly industry: string;
  /** Where it was found; empty if that isn't known. */
  readonly source: string;
  readonly addedAt: Instant;
  readonly outcome: Outcome | null;
  readonly closedAt: Instant | null;
  /** Every reply, also to the application before any interview. */
  readonly repliedAt: readonly Instant[];
  /** When each message that belongs to no step was sent. */
  readonly occasionsAt: readonly Instant[];
  /** By their end. */
  readonly rounds: readonly RoundFacts[];
}

/** The facts of an application that isn't deleted. */
export function factsOf(application: Application): ApplicationFacts {
  const { industry, addedAt, closed, replies, occasionTouches, source = '' } = application;
  const cycles = cyclesOf(application);
  return {
    industry: industry.trim(),
    source: source.trim(),
    addedAt,
    outcome: closed?.outcome ?? null,
    closedAt: closed?.at ?? null,
    repliedAt: replies.map(({ receivedAt }) => receivedAt).toSorted((a, b) => a - b),
    occasionsAt: occasionTouches.map(({ sentAt }) => sentAt).toSorted((a, b) => a - b),
    rounds: cycles.map((cycle, index) => roundOf(application, cycle, cycles[index + 1] ?? null)),
  };
}

function roundOf(application: Application, cycle: Cycle, next: Cycle | null): RoundFacts {
  const { timeZone, startsAt, endedAt } = cycle;
  return {
    timeZone,
    startsAt,
    endedAt,
    messages: messagesOf(application, cycle),
    ...waitOf(application, cycle, next),
  };
}

function messagesOf(application: Application, cycle: Cycle): readonly MessageFact[] {
  const ids = new Set<InterviewId>(cycle.interviewIds);
  const touches = application.touches.filter(({ interviewId }) => ids.has(interviewId));
  // Most changes come before the first message: dates are only computed if there is one.
  const steps = touches.length === 0 ? [] : recordedSteps(application, cycle, defaultPolicy);
  return touches
    .map(({ step, medium, sentAt }) => {
      const dates = steps.find((one) => one.step === step)?.dates;
      return {
        step,
        medium,
        sentAt,
        timing: dates === undefined ? ('in-time' as const) : timingOf(sentAt, dates),
      };
    })
    .toSorted((a, b) => a.sentAt - b.sentAt);
}

function timingOf(sentAt: Instant, { opensAt, latestAt }: StepDates): Timing {
  if (sentAt < opensAt) return 'early';
  return sentAt > latestAt ? 'late' : 'in-time';
}

function waitOf(
  application: Application,
  { interviewIds, endedAt }: Cycle,
  next: Cycle | null,
): Pick<RoundFacts, 'repliedAt' | 'stoppedAt'> {
  const ids = new Set<InterviewId | null>(interviewIds);
  const reply = earliest(application.replies.filter(({ interviewId }) => ids.has(interviewId)));
  if (reply !== null) return { repliedAt: reply, stoppedAt: null };
  if (next !== null) return overtaken(application, endedAt, next);
  const { closed, archivedAt } = application;
  if (closed !== null) {
    // An offer or a rejection counts as a reply, even if only the outcome was entered.
    const isReply = closed.outcome === 'offer' || closed.outcome === 'rejected';
    return isReply ? { repliedAt: closed.at, stoppedAt: null } : { repliedAt: null, stoppedAt: closed.at };
  }
  return { repliedAt: null, stoppedAt: archivedAt };
}

/** Another round followed. If it was entered after this one, they must have asked for it; if before, nobody waited. */
function overtaken(
  { interviews }: Application,
  endedAt: Instant,
  next: Cycle,
): Pick<RoundFacts, 'repliedAt' | 'stoppedAt'> {
  const entered = Math.min(
    ...interviews.filter(({ id }) => next.interviewIds.includes(id)).map(({ addedAt }) => addedAt),
  ) as Instant;
  return entered > endedAt && entered <= next.startsAt
    ? { repliedAt: entered, stoppedAt: null }
    : { repliedAt: null, stoppedAt: endedAt };
}

function earliest(replies: readonly Reply[]): Instant | null {
  return replies.length === 0 ? null : (Math.min(...replies.map(({ receivedAt }) => receivedAt)) as Instant);
}
