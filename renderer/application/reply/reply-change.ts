/** Turns the reply dialog's contents into the change that records the reply, or into what is wrong at which field. */
import type { ChangeInput } from '@shared/model/changes';
import type { ProposedReply } from '@shared/exchange/letters/letter';
import type { Policy } from '@shared/model/policy';
import { MAX_TEXT } from '@shared/model/application';
import type { ApplicationId } from '@shared/model/ids';
import {
  isClockTime,
  type CalendarDate,
  type ClockTime,
  type Instant,
  type TimeZone,
} from '@shared/model/time';
import { clockTimeOf, dateOf } from '@shared/rules/calendar/calendar';
import { interviewField, readInterview } from '../form/interview-change';
import type { FieldError } from '../../forms/form-errors';
import type { FormContext } from '../../forms/form-context';
import type { ReplyForm } from './reply-draft';
import { undecidedIn } from '../form/named-dates';
import { undecidedDate } from '../../employer-words/said-reading';
import type { DateQuestion } from '../../employer-words/use-date-question';
import { enteredDate } from '../../forms/dates/entered-date';
import { readMoment, timeReason } from '../../forms/dates/local-time';

export type ReplyKind = NonNullable<ReplyForm['kind']>;

export const emptyReply: ReplyForm = {
  kind: null,
  text: '',
  receivedOn: '',
  receivedAt: '',
  answerBy: '',
  interview: null,
};

export type ReplyPlan =
  | { readonly ok: true; readonly input: ChangeInput<'record-reply'> }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/** A neutral time of day for a reply if only the day is known: noon. */
const MIDDAY = '12:00' as ClockTime;

/** The reply of `kind` as input for main; it came at a time in the computer's zone. */
export function planReply(
  form: ReplyForm,
  kind: ReplyKind,
  applicationId: ApplicationId,
  context: FormContext,
  zone: TimeZone,
): ReplyPlan {
  const errors: FieldError[] = [];
  const receivedAt = readReceived(form, context, zone, errors);
  if (form.text.length > MAX_TEXT) errors.push({ field: 'text', reason: 'too-long' });
  const common = { text: form.text, receivedAt };
  const plan = (reply: ChangeInput<'record-reply'>['reply']): ReplyPlan =>
    errors.length > 0 ? { ok: false, errors } : { ok: true, input: { applicationId, reply } };

  if (kind === 'new-date') {
    const answerBy = enteredDate(form.answerBy);
    if (!answerBy.ok)
      return { ok: false, errors: [...errors, { field: 'answerBy', reason: answerBy.refusal }] };
    return plan({ kind, ...common, answerBy: answerBy.value });
  }
  if (kind === 'next-round') {
    if (form.interview === null) return plan({ kind, ...common, interview: null });
    const read = readInterview(form.interview, context, null);
    errors.push(...read.errors.map(({ field, reason }) => ({ field: `interview.${field}`, reason })));
    return plan({ kind, ...common, interview: read.input });
  }
  if (kind === 'offer' && form.answerBy.trim() !== '') {
    const answerBy = enteredDate(form.answerBy);
    if (!answerBy.ok)
      return { ok: false, errors: [...errors, { field: 'answerBy', reason: answerBy.refusal }] };
    return plan({ kind, ...common, answerBy: answerBy.value });
  }
  return plan({ kind, ...common });
}

function readReceived(
  form: ReplyForm,
  context: FormContext,
  zone: TimeZone,
  errors: FieldError[],
): Instant | null {
  if (form.receivedOn.trim() === '' && form.receivedAt === '') return null;
  const date =
    form.receivedOn.trim() === ''
      ? ({ ok: true, value: context.today } as const)
      : enteredDate(form.receivedOn);
  if (!date.ok) {
    errors.push({ field: 'receivedOn', reason: date.refusal });
    return null;
  }
  if (form.receivedAt === '') {
    return date.value === context.today ? null : readMoment(date.value, MIDDAY, zone).instant;
  }
  if (!isClockTime(form.receivedAt)) {
    errors.push({ field: 'receivedOn.time', reason: timeReason(form.receivedAt) });
    return null;
  }
  return readMoment(date.value, form.receivedAt, zone).instant;
}

/** The day the reply came, by the calendar of the zone `there`; null while it can't be read. */
export function receivedDate(
  form: ReplyForm,
  context: FormContext,
  zone: TimeZone,
  there: TimeZone,
  now: Instant,
): CalendarDate | null {
  const errors: FieldError[] = [];
  const receivedAt = readReceived(form, context, zone, errors);
  return errors.length > 0 ? null : dateOf(receivedAt ?? now, there);
}

/** True if the words of such a reply are searched for a date. */
export function namesDates(kind: ReplyForm['kind']): boolean {
  return kind === null || kind === 'news' || kind === 'new-date' || kind === 'offer';
}

/** The question about a date they named, in news or about the next interview; none if the reply has another date. */
export function undecidedInReply(
  { kind, text, interview }: ReplyForm,
  saidOn: CalendarDate | null,
  policy: Policy,
): readonly DateQuestion[] {
  if (kind === 'next-round' && interview !== null) return undecidedIn(interview, 'interview', '', policy);
  if (kind !== 'news') return [];
  const date = undecidedDate({ text, savedText: '', saidOn, answerBy: '' }, policy);
  return date === null ? [] : [{ field: 'text', text, date }];
}

/** The reply with the date that was asked about. */
export function withAskedDate(form: ReplyForm, { field, date }: DateQuestion): ReplyForm {
  if (field === 'text') return withDate(form, date);
  return {
    ...form,
    interview: form.interview && { ...form.interview, answerBy: date },
  };
}

/** The reply with the date they named in it: of an offer, for the user's answer. */
export function withDate(form: ReplyForm, date: CalendarDate): ReplyForm {
  return { ...form, kind: form.kind === 'offer' ? 'offer' : 'new-date', answerBy: date };
}

/**
 * The reply with what was read from a mail; what was typed before stays above its words. Those of another mail that was
 * opened before and not recorded make way.
 */
export function withReadReply(form: ReplyForm, read: ProposedReply | null, zone: TimeZone): ReplyForm {
  if (read === null) return form;
  const { kind, text, answerBy, receivedAt } = read;
  const isNew = text !== '' && !form.text.includes(text);
  const isAnother = isNew && form.readText !== undefined;
  const typed = form.readText === undefined ? form.text : form.text.replace(form.readText, () => '');
  const received =
    receivedAt === null
      ? {}
      : { receivedOn: dateOf(receivedAt, zone), receivedAt: clockTimeOf(receivedAt, zone) };
  return {
    ...form,
    ...received,
    kind: kind ?? (isAnother ? null : form.kind),
    ...(isNew
      ? { text: [typed.trim(), text].filter((part) => part !== '').join('\n\n'), readText: text }
      : { text: form.text }),
    answerBy: answerBy ?? (isAnother ? '' : form.answerBy),
  };
}

/** The dialog's field for a path in the input of `record-reply`. */
export function replyField(path: string, form: ReplyForm): string {
  const inside = path.replace(/^reply\.?/, '');
  const interview = /^interview\.?(.*)$/.exec(inside);
  if (interview && form.interview) return interviewField(interview[1] ?? '', 'interview', form.interview);
  return inside === 'receivedAt' ? 'receivedOn' : inside;
}
