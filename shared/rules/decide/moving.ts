/** Moving a card between columns: section 2 of the rules. */
import { stages, type MessageStep, type Stage } from '../../model/application';
import type { ChangeInput } from '../../model/changes';
import { evolveBodies } from '../../events/fold-application';
import type { ApplicationEventBody } from '../../events/event';
import type { Cycle, Progress } from '../../model/progress';
import { accept } from '../../model/result';
import { dateOf } from '../calendar/calendar';
import { progressOf } from '../progress/progress';
import { refuseField, refuseState, type Drafted, type Subject } from './decision';
import { messageSent, openParts } from './messages';
import { clampToBounds, sentBounds, stepsAfter, stepsBefore } from './step-records';

/**
 * Forward records the current step as sent, and those in between as skipped. Backward removes what was recorded from the
 * target on, and keeps the target. To closed asks for the outcome and records no message. Out of closed reopens, and the
 * card goes where its dates put it.
 */
export function moveCard(subject: Subject, { to, outcome }: ChangeInput<'move-card'>): Drafted {
  const from = subject.progress.stage;
  if (to === from) return refuseState('already-there');
  if (from === 'closed') return reopenApplication(subject);
  if (to === 'closed') {
    if (outcome === null) return refuseState('needs-outcome');
    return accept({ name: 'closed', events: [{ type: 'application-closed', outcome }] });
  }
  if (to === 'applied') return refuseState('interview-has-ended');
  const { cycle } = subject.progress;
  if (from === 'applied' || !cycle) return refuseForwardOfApplied(subject);
  const asked = isForward(from, to) ? moveForward(subject, cycle, to) : moveBackward(subject, cycle, to);
  const events = keepingTarget(subject, cycle, to, asked);
  // If another interview is ahead, the card waits for it in applied once its message is recorded.
  const hasArrived = progressAfter(subject, events)?.stage === to;
  return accept({ name: hasArrived ? 'moved' : 'sent', events });
}

/** A day can be given to what was closed before, too. Refused by field if that day is still to come. */
export function closeApplication(
  { application, context }: Subject,
  { outcome, closedOn }: ChangeInput<'close-application'>,
): Drafted {
  const { closed } = application;
  const isSameDay = closedOn === undefined || closedOn === closed?.on;
  if (closed?.outcome === outcome && isSameDay) return refuseState('already-closed');
  const today = dateOf(context.now, context.computerZone);
  if (closedOn && closedOn > today) return refuseField('closedOn', 'sent-in-future');
  const day = closedOn === undefined ? {} : { closedOn };
  const name = closed === null ? 'closed' : 'ending-corrected';
  return accept({ name, events: [{ type: 'application-closed', outcome, ...day }] });
}

/** Refused as `not-closed` if it isn't closed. */
export function reopenApplication({ application }: Subject): Drafted {
  if (!application.closed) return refuseState('not-closed');
  return accept({ name: 'reopened', events: [{ type: 'application-reopened' }] });
}

function refuseForwardOfApplied({ application }: Subject): Drafted {
  const isAwaited = application.interviews.some(({ cancelledAt }) => cancelledAt === null);
  return refuseState(isAwaited ? 'interview-not-over' : 'needs-interview');
}

function isForward(from: Stage, to: Stage): boolean {
  return stages.indexOf(to) > stages.indexOf(from);
}

function moveForward(subject: Subject, cycle: Cycle, to: MessageStep): readonly ApplicationEventBody[] {
  const { application, progress, context } = subject;
  const sending = stepsBefore(to).find((step) => step === progress.stage);
  const current = progress.steps.find(({ step }) => step === sending);
  if (!sending || !current) return [];
  const sentAt = clampToBounds(context.now, sentBounds(application, cycle, sending));
  const sent = openParts(current).map(({ contactId }) =>
    messageSent(subject, {
      ...{ interviewId: cycle.anchorId, step: sending, contactId },
      ...{ medium: 'email', sentAt, text: '' },
    }),
  );
  const between = stepsAfter(sending).filter((step) => stepsBefore(to).includes(step));
  const skipped = between.filter((step) =>
    progress.steps.some(
      (other) => other.step === step && (other.record === 'open' || other.record === 'lapsed'),
    ),
  );
  const skips = skipped.map((step): ApplicationEventBody => {
    const skippedAt = sentAt === context.now ? {} : { skippedAt: sentAt };
    return { type: 'step-skipped', interviewId: cycle.anchorId, step, contactId: null, ...skippedAt };
  });
  return [...sent, ...skips];
}

/** Last step first, so that the target is the one kept in the end. */
function moveBackward(
  { application }: Subject,
  cycle: Cycle,
  to: MessageStep,
): readonly ApplicationEventBody[] {
  const records = [...application.touches, ...application.skips];
  return [to, ...stepsAfter(to)].toReversed().flatMap((step) => {
    const recordedFor = cycle.interviewIds.filter((interviewId) =>
      records.some((record) => record.interviewId === interviewId && record.step === step),
    );
    return recordedFor.map((interviewId): ApplicationEventBody => ({
      type: 'step-taken-back',
      interviewId,
      step,
    }));
  });
}

/**
 * Makes sure the card is in the column the user chose. If removing what was recorded after it reopens an earlier step,
 * that one counts as skipped; if the step itself has lapsed, it is kept.
 */
function keepingTarget(
  subject: Subject,
  cycle: Cycle,
  to: MessageStep,
  events: readonly ApplicationEventBody[],
): readonly ApplicationEventBody[] {
  const steps = progressAfter(subject, events)?.steps ?? [];
  const isRecorded = (wanted: MessageStep, as: 'open' | 'lapsed') =>
    steps.some(({ step, record }) => step === wanted && record === as);
  const skips = stepsBefore(to).flatMap((step): ApplicationEventBody[] =>
    isRecorded(step, 'open')
      ? [{ type: 'step-skipped', interviewId: cycle.anchorId, step, contactId: null }]
      : [],
  );
  if (!isRecorded(to, 'lapsed') && events.length > 0) return [...events, ...skips];
  return [...events, ...skips, { type: 'step-kept', interviewId: cycle.anchorId, step: to }];
}

function progressAfter(
  { application, context }: Subject,
  events: readonly ApplicationEventBody[],
): Progress | null {
  const after = evolveBodies(application, events, { applicationId: application.id, at: context.now });
  return after && progressOf(after, context.policy, context.now);
}
