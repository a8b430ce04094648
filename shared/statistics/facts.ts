/**
 * What one application contributes to the statistics: facts that time doesn't change, so that they can be stored and the
 * figures of any moment be computed from them.
 */
import type { Application, Ending, Medium, MessageStep, Outcome, Reply } from '../model/application';
import type { InterviewId } from '../model/ids';
import { defaultPolicy } from '../model/policy';
import type { Cycle, StepDates } from '../model/progress';
import type { CalendarDate, Instant, TimeZone } from '../model/time';
import { cyclesOf } from '../rules/dates/cycles';
import { endedBy } from '../rules/progress/ending';
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
  /** The day of applying; null if that isn't known. */
  readonly appliedOn: CalendarDate | null;
  readonly outcome: Outcome | null;
  /** When it ended; null if it hasn't, or if at most the day is known. */
  readonly closedAt: Instant | null;
  /** The day it ended, if only that is known. */
  readonly closedOn: CalendarDate | null;
  /** Every reply, also to the application before any interview. */
  readonly repliedAt: readonly Instant[];
  /** When each message that belongs to no step was sent. */
  readonly occasionsAt: readonly Instant[];
  /** By their end. */
  readonly rounds: readonly RoundFacts[];
}

/** The facts of an application that isn't deleted. */
export function factsOf(application: Application): ApplicationFacts {
  const { industry, addedAt, closed, replies, occasionTouches } = application;
  const { source = '', appliedOn = null } = application;
  const cycles = cyclesOf(application);
  return {
    industry: industry.trim(),
    source: source.trim(),
    addedAt,
    appliedOn,
    outcome: closed?.outcome ?? null,
    closedAt: closed === null || closed.on !== undefined ? null : closed.recordedAt,
    closedOn: closed?.on ?? null,
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
  cycle: Cycle,
  next: Cycle | null,
): Pick<RoundFacts, 'repliedAt' | 'stoppedAt'> {
  const ids = new Set<InterviewId | null>(cycle.interviewIds);
  const reply = earliest(application.replies.filter(({ interviewId }) => ids.has(interviewId)));
  if (reply !== null) return { repliedAt: reply, stoppedAt: null };
  if (next !== null) return overtaken(application, cycle, next);
  const { closed, archivedAt } = application;
  return closed === null ? { repliedAt: null, stoppedAt: archivedAt } : endedWait(closed, cycle);
}

/**
 * An offer or a rejection counts as a reply, even if only the outcome was entered.
 *
 * If nobody knows when it ended, the estimate (Kaplan and Meier's) gets neither an answer nor an end on the day it was
 * recorded: the answer came some time before, and as an event on that day it would make all waits look longer. All that is
 * known is that they were waited for until the interview ended, and a wait of no days changes nothing: it is left out. A
 * wait that ended without a reply is different. There it is known that none had come when it was recorded, so it counts
 * as unanswered until then; without it, employers who never reply would be missing and the others look too certain.
 */
function endedWait(
  closed: Ending,
  { timeZone, endedAt }: Cycle,
): Pick<RoundFacts, 'repliedAt' | 'stoppedAt'> {
  const { outcome, recordedAt } = closed;
  const at = endedBy(closed, timeZone);
  if (at === null) return { repliedAt: null, stoppedAt: outcome === 'no-reply' ? recordedAt : endedAt };
  const isReply = outcome === 'offer' || outcome === 'rejected';
  return isReply ? { repliedAt: at, stoppedAt: null } : { repliedAt: null, stoppedAt: at };
}

/**
 * Another round followed. If it was entered after this one, they must have asked for it; if before, nobody waited. If both
 * were entered at once, as by an import, nobody knows when they asked.
 */
function overtaken(
  { interviews }: Application,
  { endedAt, interviewIds }: Cycle,
  next: Cycle,
): Pick<RoundFacts, 'repliedAt' | 'stoppedAt'> {
  const enteredAt = (ids: readonly InterviewId[]) =>
    interviews.filter(({ id }) => ids.includes(id)).map(({ addedAt }) => addedAt);
  const entered = Math.min(...enteredAt(next.interviewIds)) as Instant;
  const isAlone = !enteredAt(interviewIds).includes(entered);
  return isAlone && entered > endedAt && entered <= next.startsAt
    ? { repliedAt: entered, stoppedAt: null }
    : { repliedAt: null, stoppedAt: endedAt };
}

function earliest(replies: readonly Reply[]): Instant | null {
  return replies.length === 0 ? null : (Math.min(...replies.map(({ receivedAt }) => receivedAt)) as Instant);
}
