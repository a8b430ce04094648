/** When a step lapses: section 2 of the rules. */
import type { Application, Step } from '../../model/application';
import type { Policy } from '../../model/policy';
import type { Cycle, StepProgress } from '../../model/progress';
import type { Instant } from '../../model/time';
import { cyclesOf, isInCycle } from '../dates/cycles';
import { stepDatesOf } from '../dates/step-dates';

/**
 * The instant at which an unrecorded step lapses: when the next one opens. While an interview is ahead, the thank-you
 * lapses after its latest and the others don't. Null if it doesn't lapse, because it is kept or is the last.
 */
export function lapseInstant(
  application: Application,
  cycle: Cycle,
  steps: readonly Pick<StepProgress, 'step' | 'dates'>[],
  step: Step,
  isAwaiting: boolean,
): Instant | null {
  const isKept = application.keeps.some((keep) => keep.step === step && isInCycle(cycle, keep.interviewId));
  const index = steps.findIndex((one) => one.step === step);
  const next = steps[index + 1];
  if (isKept || next === undefined) return null;
  if (!isAwaiting) return next.dates.opensAt;
  const latestAt = steps[index]?.dates.latestAt;
  return step === 'thank-you' && latestAt !== undefined ? ((latestAt + 1) as Instant) : null;
}

/**
 * The first opening of the check-in, if a reply then moved it away: the dates as known before each reply, under today's
 * policy. Null if no reply came after the check-in had opened.
 */
export function checkInOpeningBeforeReply(
  application: Application,
  cycle: Cycle,
  policy: Policy,
): Instant | null {
  const replies = application.replies
    .filter(({ interviewId }) => isInCycle(cycle, interviewId))
    .sort((a, b) => a.receivedAt - b.receivedAt);
  for (const [index, reply] of replies.entries()) {
    const known = { ...application, replies: replies.slice(0, index) };
    const cycleThen = cyclesOf(known).find(({ anchorId }) => anchorId === cycle.anchorId) ?? cycle;
    const { opensAt } = stepDatesOf(known, cycleThen, nothingRecorded, policy)['check-in'];
    if (opensAt <= reply.receivedAt) return opensAt;
  }
  return null;
}

const nothingRecorded = { thankYou: null, checkIn: null, final: null };
