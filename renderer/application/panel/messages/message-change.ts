/** Converts a sent message to the form that corrects it, and back to a change. */
import type { Application } from '@shared/model/application';
import type { SentMessage } from '@shared/messages/sent';
import type { ChangeInput } from '@shared/model/changes';
import { isClockTime, type Instant, type TimeZone } from '@shared/model/time';
import { clockTimeOf, dateOf } from '@shared/rules/calendar/calendar';
import type { FieldError } from '../../../forms/form-errors';
import type { MessageForm } from './message-draft';
import { enteredDate } from '../../../forms/dates/entered-date';
import { readMoment, timeReason } from '../../../forms/dates/local-time';

export type CorrectionPlan =
  | { readonly ok: true; readonly input: ChangeInput<'correct-message'> }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/** The message for the form, its time in `zone`. */
export function sentToForm(sent: SentMessage, zone: TimeZone): MessageForm {
  return {
    contactId: sent.contactId,
    medium: sent.medium,
    date: dateOf(sent.sentAt, zone),
    time: clockTimeOf(sent.sentAt, zone),
    text: sent.text,
  };
}

/** The correction in the form, or what can't be read in it, by form field. */
export function planCorrection(
  form: MessageForm,
  sent: SentMessage,
  applicationId: Application['id'],
  zone: TimeZone,
): CorrectionPlan {
  const sentAt = readSentAt(form, sent, zone);
  if (typeof sentAt !== 'number') return { ok: false, errors: [sentAt] };
  const { contactId, medium, text } = form;
  return { ok: true, input: { applicationId, touchId: sent.id, contactId, medium, text, sentAt } };
}

/** The form's field for one of the change: a moment is a date and a time there. */
export function messageField(field: string): string {
  return field === 'sentAt' ? 'sentAt.date' : field;
}

/** When it was sent; unchanged to the millisecond if it wasn't touched. */
function readSentAt(form: MessageForm, sent: SentMessage, zone: TimeZone): Instant | FieldError {
  const before = sentToForm(sent, zone);
  if (before.date === form.date && before.time === form.time) return sent.sentAt;
  const date = enteredDate(form.date);
  if (!date.ok) return { field: 'sentAt.date', reason: date.refusal };
  if (!isClockTime(form.time)) return { field: 'sentAt.time', reason: timeReason(form.time) };
  return readMoment(date.value, form.time, zone).instant;
}
