import type { Application, Medium, MessageStep, OccasionTouch, Touch } from '../../model/application';
import type { ChangeInput, Refusal } from '../../model/changes';
import type { ApplicationEventBody } from '../../events/event';
import type { ContactId, TouchId } from '../../model/ids';
import type { StepPart, StepProgress } from '../../model/progress';
import { accept, type Result } from '../../model/result';
import type { Instant, TimeZone } from '../../model/time';
import { dateOf } from '../calendar/calendar';
import { endedOn } from '../progress/ending';
import { occasionOf } from '../progress/occasion-of';
import { refuseField, refuseState, type Drafted, type Subject } from './decision';
import { closingAt } from './replies';
import {
  clampToBounds,
  cycleOf,
  isInFuture,
  sentAtRefusal,
  sentBounds,
  stepOfCycle,
  stepsBefore,
  type CurrentStep,
} from './step-records';

/**
 * Records a message as sent: one touch for each open part of the step, or for the one named. Earlier steps that are still
 * open are skipped. Refused as `already-sent`, or by field if the time can't be right.
 */
export function markSent(subject: Subject, input: ChangeInput<'mark-sent'>): Drafted {
  const { application, context } = subject;
  const found = stepOfCycle(subject, input.interviewId, input.step);
  if (!found.ok) return found;
  const recipients = recipientsAsked(subject, found.value.progress, input.contactId);
  if (!recipients.ok) return recipients;

  const bounds = sentBounds(application, found.value.cycle, input.step);
  // Without a time it was sent just now, even if the clock was set back since the last record.
  const impliedAt = context.now < bounds.earliest ? bounds.earliest : context.now;
  const sentAt = input.sentAt ?? impliedAt;
  const refusal = sentAtRefusal(sentAt, bounds, input.sentAt === null ? impliedAt : context.now);
  if (refusal) return refuseField('sentAt', refusal);

  const skips = stepsBefore(input.step).flatMap((step) => skipIfOpen(subject, found.value, step, sentAt));
  const { interviewId, step, medium, text = '' } = input;
  const message = { interviewId, step, medium, sentAt, text };
  const sent = recipients.value.map((contactId) => messageSent(subject, { ...message, contactId }));
  const events = [...skips, ...sent];
  const person = nameOfPart(application, found.value.progress, input.contactId);
  return accept(person === null ? { name: 'sent', events } : { name: 'part-sent', person, events });
}

/** The name of the person whose part of the step it is; null if the step has no parts for several people. */
function nameOfPart(
  { contacts }: Application,
  { parts }: StepProgress,
  contactId: ContactId | null,
): string | null {
  if (contactId === null || parts.length < 2) return null;
  return contacts.find(({ id }) => id === contactId)?.name ?? null;
}

/**
 * Records a message that belongs to no step, whatever became of the application: what was sent is never questioned. Who
 * sends a withdrawal has withdrawn, so it closes an application that is still open.
 */
export function recordOccasion(
  { application, context }: Subject,
  { occasion, contactId, medium, sentAt, text = '' }: ChangeInput<'record-occasion'>,
): Drafted {
  if (isUnknown(application, contactId)) return refuseField('contactId', 'invalid');
  const at = sentAt ?? context.now;
  if (isInFuture(at, context.now)) return refuseField('sentAt', 'sent-in-future');
  const touch = { id: context.nextId() as TouchId, occasion, contactId, medium, sentAt: at, text };
  const sent: ApplicationEventBody = { type: 'occasion-message-sent', touch };
  if (occasion !== 'withdrawal' || application.closed !== null)
    return accept({ name: 'sent', events: [sent] });
  return accept({ name: 'withdrawn', events: [sent, closingAt('withdrew', at, context)] });
}

function isUnknown({ contacts }: Application, contactId: ContactId | null): boolean {
  return contactId !== null && !contacts.some(({ id }) => id === contactId);
}

/** One event for a message to one person. */
export function messageSent(
  { context }: Subject,
  message: {
    readonly interviewId: CurrentStep['cycle']['anchorId'];
    readonly step: MessageStep;
    readonly contactId: ContactId | null;
    readonly medium: Medium;
    readonly sentAt: Instant;
    readonly text: string;
  },
): ApplicationEventBody {
  return { type: 'message-sent', touch: { id: context.nextId() as TouchId, ...message } };
}

/** The parts of a step that are neither sent nor skipped: of a thank-you, one for each person. */
export function openParts({ parts }: StepProgress): readonly StepPart[] {
  return parts.filter(({ record }) => record.tag === 'open');
}

function skipIfOpen(
  { progress, context }: Subject,
  { cycle }: CurrentStep,
  step: MessageStep,
  sentAt: Instant,
): readonly ApplicationEventBody[] {
  const isOpen = progress.steps.some((candidate) => candidate.step === step && candidate.record === 'open');
  if (!isOpen) return [];
  const skippedAt = sentAt === context.now ? {} : { skippedAt: sentAt };
  return [{ type: 'step-skipped', interviewId: cycle.anchorId, step, contactId: null, ...skippedAt }];
}

/** The recipients: every part not yet sent, or the person named. A skipped part can still be sent. */
function recipientsAsked(
  { application }: Subject,
  progress: StepProgress,
  contactId: ContactId | null,
): Result<readonly (ContactId | null)[], Refusal> {
  if (progress.record === 'sent' && (contactId === null || progress.step !== 'thank-you')) {
    return refuseState('already-sent');
  }
  if (contactId === null) {
    const open = openParts(progress);
    const parts = open.length > 0 ? open : progress.parts;
    return accept(parts.map((part) => part.contactId));
  }
  if (isUnknown(application, contactId)) return refuseField('contactId', 'invalid');
  const part = progress.parts.find((candidate) => candidate.contactId === contactId);
  return part?.record.tag === 'sent' ? refuseState('already-sent') : accept([contactId]);
}

/** Skips a step, or one person's part of a thank-you. */
export function skipStep(subject: Subject, input: ChangeInput<'skip-step'>): Drafted {
  const { application, context } = subject;
  const { interviewId, step, contactId } = input;
  const found = stepOfCycle(subject, interviewId, step);
  if (!found.ok) return found;
  const { progress, cycle } = found.value;
  if (progress.record === 'sent') return refuseState('already-sent');
  if (progress.record === 'skipped') return refuseState('already-skipped');
  if (contactId !== null) {
    const part = progress.parts.find((candidate) => candidate.contactId === contactId);
    if (!part) return refuseField('contactId', 'invalid');
    if (part.record.tag === 'sent') return refuseState('already-sent');
    if (part.record.tag === 'skipped') return refuseState('already-skipped');
  }
  const at = clampToBounds(context.now, sentBounds(application, cycle, step));
  const skippedAt = at === context.now ? {} : { skippedAt: at };
  return accept({
    name: 'skipped',
    events: [{ type: 'step-skipped', interviewId, step, contactId, ...skippedAt }],
  });
}

/** Keeps a step although the next one has opened. */
export function keepStep(subject: Subject, { interviewId, step }: ChangeInput<'keep-step'>): Drafted {
  const found = stepOfCycle(subject, interviewId, step);
  if (!found.ok) return found;
  const { cycle, progress } = found.value;
  if (progress.record !== 'lapsed') return refuseState('not-lapsed');
  // A later step that was sent or skipped has replaced it for good.
  if (sentBounds(subject.application, cycle, step).latest !== null) return refuseState('step-is-over');
  return accept({ name: 'kept', events: [{ type: 'step-kept', interviewId, step }] });
}

/**
 * Corrects the time, person, medium and text of a recorded message, even of an earlier round or a closed application.
 * An application that ended on the day of its withdrawal then ends on the withdrawal's new day. Refused as `already-there`
 * if nothing differs.
 */
export function correctMessage(
  { application, context }: Subject,
  input: ChangeInput<'correct-message'>,
): Drafted {
  const { touchId, contactId, medium, sentAt, text } = input;
  const touch = [...application.touches, ...application.occasionTouches].find(({ id }) => id === touchId);
  if (!touch) return refuseState('not-found');
  if (isUnknown(application, contactId)) return refuseField('contactId', 'invalid');
  const refusal = sentAt === touch.sentAt ? null : newSentAtRefusal(application, touch, sentAt, context.now);
  if (refusal) return refuseField('sentAt', refusal);
  const correction = { contactId, medium, sentAt, text };
  const before: Readonly<Record<string, unknown>> = { ...touch };
  const isSame = Object.entries(correction).every(([field, value]) => before[field] === value);
  if (isSame) return refuseState('already-there');
  const corrected: ApplicationEventBody = { type: 'message-corrected', touchId, correction };
  const events = [corrected, ...endMoved(application, touch, sentAt, context.computerZone)];
  return accept({ name: 'message-corrected', events });
}

function endMoved(
  { closed }: Application,
  touch: Touch | OccasionTouch,
  sentAt: Instant,
  zone: TimeZone,
): readonly ApplicationEventBody[] {
  if (closed?.outcome !== 'withdrew' || !('occasion' in touch) || touch.occasion !== 'withdrawal') return [];
  const [before, after] = [dateOf(touch.sentAt, zone), dateOf(sentAt, zone)];
  if (before === after || endedOn(closed, zone) !== before) return [];
  return [{ type: 'application-closed', outcome: 'withdrew', closedOn: after }];
}

function newSentAtRefusal(
  application: Application,
  touch: Touch | OccasionTouch,
  sentAt: Instant,
  now: Instant,
): ReturnType<typeof sentAtRefusal> {
  if ('occasion' in touch) return isInFuture(sentAt, now) ? 'sent-in-future' : null;
  const cycle = cycleOf(application, touch.interviewId);
  return cycle && sentAtRefusal(sentAt, sentBounds(application, cycle, touch.step), now);
}

/** Only the step that reminds can be snoozed, and only until a future instant. */
export function snoozeStep(subject: Subject, input: ChangeInput<'snooze-step'>): Drafted {
  const { application, progress, context } = subject;
  const { interviewId, step, until, reason } = input;
  const interview = application.interviews.find(({ id }) => id === interviewId);
  if (!interview) return refuseState('not-found');
  if (application.closed) return refuseState('already-closed');
  if (!progress.cycle?.interviewIds.includes(interviewId) || progress.current !== step) {
    return refuseState('step-is-over');
  }
  if (until <= context.now) return refuseField('until', 'in-the-past');
  const why = reason === undefined ? {} : { reason };
  return accept({ name: 'snoozed', events: [{ type: 'step-snoozed', interviewId, step, until, ...why }] });
}

/** Only what fits the application's state can be put off, and only until a future instant. */
export function snoozeOccasion(
  { application, context }: Subject,
  { occasion, contactId, until, reason }: ChangeInput<'snooze-occasion'>,
): Drafted {
  if (isUnknown(application, contactId)) return refuseField('contactId', 'invalid');
  if (occasionOf(application.closed?.outcome ?? null) !== occasion) return refuseState('changed-since');
  if (until <= context.now) return refuseField('until', 'in-the-past');
  const why = reason === undefined ? {} : { reason };
  return accept({
    name: 'snoozed',
    events: [{ type: 'occasion-snoozed', occasion, contactId, until, ...why }],
  });
}
