/** What has been recorded for the steps of a cycle, and what may be recorded next. */
import { messageStepSchema, type Application, type MessageStep } from '../../model/application';
import type { Refusal } from '../../model/changes';
import type { InterviewId } from '../../model/ids';
import type { Cycle, StepProgress } from '../../model/progress';
import { accept, type Result } from '../../model/result';
import type { Instant } from '../../model/time';
import { cyclesOf } from '../dates/cycles';
import { refuseState, type Subject } from './decision';

const messageSteps = messageStepSchema.options;

/** How far in the future a message may be, for clocks that differ slightly. */
export const CLOCK_TOLERANCE_MS = 60_000;

/** The message steps before, or after, `step`, in the order of the cycle. */
export function stepsBefore(step: MessageStep): readonly MessageStep[] {
  return messageSteps.slice(0, messageSteps.indexOf(step));
}
/** The message steps that come after this one, in order. */
export function stepsAfter(step: MessageStep): readonly MessageStep[] {
  return messageSteps.slice(messageSteps.indexOf(step) + 1);
}

/** The cycle an interview belongs to; null if the interview is cancelled or unknown. */
export function cycleOf(application: Application, interviewId: InterviewId): Cycle | null {
  return cyclesOf(application).find(({ interviewIds }) => interviewIds.includes(interviewId)) ?? null;
}

export interface CurrentStep {
  readonly cycle: Cycle;
  readonly progress: StepProgress;
}

/**
 * The step, in the cycle under way. Refused if the application is closed, if the interview is unknown, cancelled or not
 * over, or if a later interview has ended its cycle.
 */
export function stepOfCycle(
  { application, progress, context }: Subject,
  interviewId: InterviewId,
  step: MessageStep,
): Result<CurrentStep, Refusal> {
  const interview = application.interviews.find(({ id }) => id === interviewId);
  if (!interview) return refuseState('not-found');
  if (interview.cancelledAt !== null) return refuseState('already-cancelled');
  if (application.closed) return refuseState('already-closed');
  const ends = cycleOf(application, interviewId)?.endedAt ?? interview.endsAt;
  if (ends > context.now) return refuseState('interview-not-over');
  const { cycle } = progress;
  const found = progress.steps.find((candidate) => candidate.step === step);
  if (!cycle?.interviewIds.includes(interviewId) || !found) return refuseState('step-is-over');
  return accept({ cycle, progress: found });
}

/** When a message of `step` can have been sent: not before the end, and in the order of the steps. */
export interface SentBounds {
  readonly endedAt: Instant;
  /** The end, or the last record of the earlier steps. */
  readonly earliest: Instant;
  /** The first record of the later steps; null if there is none. */
  readonly latest: Instant | null;
}

/** The bounds of a message of `step` in a cycle, from the records of its other steps (section 3: out of order is an error). */
export function sentBounds(application: Application, cycle: Cycle, step: MessageStep): SentBounds {
  const before = stepsBefore(step).flatMap((other) => recordedAt(application, cycle, other));
  const after = stepsAfter(step).flatMap((other) => recordedAt(application, cycle, other));
  return {
    endedAt: cycle.endedAt,
    earliest: before.reduce((latest, at) => (at > latest ? at : latest), cycle.endedAt),
    latest: after.reduce<Instant | null>((first, at) => (first === null || at < first ? at : first), null),
  };
}

/** The instant within the bounds closest to `instant`. */
export function clampToBounds(instant: Instant, { earliest, latest }: SentBounds): Instant {
  const notTooLate = latest !== null && instant > latest ? latest : instant;
  return notTooLate < earliest ? earliest : notTooLate;
}

/** True if nothing can have been sent then: it is further ahead than clocks differ. */
export function isInFuture(sentAt: Instant, now: Instant): boolean {
  return sentAt > now + CLOCK_TOLERANCE_MS;
}

/** Why a message can't have been sent at `sentAt`; null if it can. */
export function sentAtRefusal(
  sentAt: Instant,
  bounds: SentBounds,
  now: Instant,
): 'sent-in-future' | 'sent-before-interview-end' | 'sent-out-of-order' | null {
  if (isInFuture(sentAt, now)) return 'sent-in-future';
  if (sentAt < bounds.endedAt) return 'sent-before-interview-end';
  if (sentAt < bounds.earliest || (bounds.latest !== null && sentAt > bounds.latest))
    return 'sent-out-of-order';
  return null;
}

/** When each part of the step was sent or skipped. A sent message outweighs a skip. */
function recordedAt(application: Application, cycle: Cycle, step: MessageStep): readonly Instant[] {
  const isOfStep = (record: { readonly interviewId: InterviewId; readonly step: MessageStep }) =>
    record.step === step && cycle.interviewIds.includes(record.interviewId);
  const sent = application.touches.filter(isOfStep).map(({ sentAt }) => sentAt);
  const skipped = application.skips.filter(isOfStep).map(({ at }) => at);
  return step === 'thank-you' || sent.length === 0 ? [...sent, ...skipped] : sent;
}
