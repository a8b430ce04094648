/** Turns an interview in a form into input for main, or into what is wrong at which field. */
import { reasonOfIssue } from '@shared/ipc/refusal-of-issues';
import {
  interviewInputSchema,
  type ChangeInput,
  type FieldReason,
  type InterviewInput,
  type PersonInput,
} from '@shared/model/changes';
import type { Application, Interview } from '@shared/model/application';
import type { ApplicationId } from '@shared/model/ids';
import { isClockTime, isTimeZone, type CalendarDate, type Instant, type TimeZone } from '@shared/model/time';
import type { FormContext } from '../../forms/form-context';
import type { FieldError } from '../../forms/form-errors';
import { webAddress } from '../../forms/web-address';
import { enteredDate } from '../../forms/dates/entered-date';
import { readMoment, timeReason } from '../../forms/dates/local-time';
import { interviewToForm, isBlankPerson, type InterviewForm } from './form-state';

export type InterviewPlan =
  | { readonly ok: true; readonly input: ChangeInput<'edit-application'> }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/** The change that edits only this interview, or what is wrong at which of its fields. */
export function planInterviewEdit(
  form: InterviewForm,
  interview: Interview,
  applicationId: ApplicationId,
  context: FormContext,
): InterviewPlan {
  const { input, errors } = readInterview(form, context, interview);
  if (errors.length > 0) return { ok: false, errors };
  const interviews = [{ interviewId: interview.id, interview: input, conversation: null }];
  return { ok: true, input: { applicationId, details: null, interviews } };
}

/** An interview as input for main, with every error by form field. */
export function readInterview(
  form: InterviewForm,
  context: FormContext,
  known: Interview | null,
): { readonly input: InterviewInput; readonly errors: readonly FieldError[] } {
  const errors: FieldError[] = [];
  const wrong = (field: string, reason: FieldReason) => void errors.push({ field, reason });
  const dateAt = (field: 'date' | 'endDate' | 'saidOn' | 'answerBy'): CalendarDate | null => {
    const read = enteredDate(form[field]);
    if (!read.ok) wrong(field, read.refusal);
    return read.ok ? read.value : null;
  };
  const zone = isTimeZone(form.timeZone) ? form.timeZone : null;
  if (zone === null) wrong('timeZone', form.timeZone.trim() === '' ? 'required' : 'unknown-zone');

  const date = dateAt('date');
  const endDate = form.endDate.trim() === '' ? date : dateAt('endDate');
  const startsAt = momentAt(date, form.start, zone, (reason) => wrong('start', reason));
  const endsAt = momentAt(endDate, form.end, zone, (reason) => wrong('end', reason));
  const times = sameTimes(form, known) ?? { startsAt, endsAt };
  const isBackwards =
    times.startsAt !== null && times.endsAt !== null
      ? times.endsAt <= times.startsAt
      : date === endDate && isClockTime(form.start) && isClockTime(form.end) && form.end <= form.start;
  if (isBackwards) wrong('end', 'end-before-start');

  const input: InterviewInput = {
    kind: form.kind,
    startsAt: times.startsAt ?? (0 as Instant),
    endsAt: times.endsAt ?? (0 as Instant),
    timeZone: zone ?? ('UTC' as TimeZone),
    people: keptPeople(form)
      .flatMap((index) => form.people[index] ?? [])
      .map(personToInput),
    talkingPoints: form.talkingPoints
      .split('\n')
      .map((point) => point.trim())
      .filter((point) => point !== ''),
    answer: hasAnswer(form)
      ? {
          text: form.saidText,
          saidOn: (form.saidOn.trim() === '' ? endDate : dateAt('saidOn')) ?? context.today,
          answerBy: form.answerBy.trim() === '' ? null : dateAt('answerBy'),
        }
      : null,
    link: webAddress(form.link),
    location: form.location.trim(),
    ...(form.invitation === null ? {} : { invitation: form.invitation }),
    ...(form.messageId === null ? {} : { messageId: form.messageId }),
  };
  const parsed = interviewInputSchema.safeParse(input);
  for (const issue of parsed.error?.issues ?? []) {
    const field = interviewField(issue.path.join('.'), '', form).slice(1);
    if (!errors.some((error) => error.field === field)) wrong(field, reasonOfIssue(issue) ?? 'invalid');
  }
  return { input, errors };
}

/** When the interview is, as typed; null if that can't be read. */
export function readTimes(
  form: InterviewForm,
  context: FormContext,
  known: Interview | null,
): Pick<Interview, 'startsAt' | 'endsAt' | 'timeZone'> | null {
  const { input, errors } = readInterview(form, context, known);
  const ofTimes = ['date', 'start', 'end', 'endDate', 'timeZone'];
  return errors.some(({ field }) => ofTimes.includes(field)) ? null : input;
}

/** True if it isn't over yet, as far as its times can be read. */
export function isPlanned(
  form: InterviewForm,
  context: FormContext,
  known: Interview | null,
  now: Instant,
): boolean {
  const times = readTimes(form, context, known);
  return times !== null && times.endsAt > now;
}

/** The interview of the form as it is saved in `base`; null if it is new. */
export function savedInterview(base: Application | null, { id }: InterviewForm): Interview | null {
  return base?.interviews.find((saved) => saved.id === id) ?? null;
}

/** If its times weren't touched, an interview keeps its instants, even if its local time occurs twice. */
export function sameTimes(form: InterviewForm, known: Interview | null) {
  if (known === null) return null;
  const before = interviewToForm(known, []);
  const fields = ['date', 'start', 'end', 'endDate', 'timeZone'] as const;
  return fields.every((field) => form[field] === before[field])
    ? { startsAt: known.startsAt, endsAt: known.endsAt }
    : null;
}

function momentAt(
  date: CalendarDate | null,
  time: string,
  zone: TimeZone | null,
  onWrong: (reason: FieldReason) => void,
): Instant | null {
  if (!isClockTime(time)) {
    onWrong(timeReason(time));
    return null;
  }
  return date === null || zone === null ? null : readMoment(date, time, zone).instant;
}

/** True if the form says anything about when the employer will answer. */
export function hasAnswer(form: InterviewForm): boolean {
  return [form.saidText, form.answerBy].some((text) => text.trim() !== '');
}

function keptPeople(form: InterviewForm): readonly number[] {
  return form.people.flatMap((person, index) => (isBlankPerson(person) ? [] : [index]));
}

function personToInput({ id, name, role, email, hasStrongConnection }: PersonInput): PersonInput {
  return { id, name: name.trim(), role: role.trim(), email: email.trim(), hasStrongConnection };
}

/** The form's field for a path in an interview's input: `startsAt` is entered as `start`, and so on. */
export function interviewField(path: string, prefix: string, form: InterviewForm): string {
  const person = /^people\.(\d+)\.?(.*)$/.exec(path);
  if (person) {
    const kept = keptPeople(form)[Number(person[1])] ?? 0;
    return `${prefix}.people.${kept}.${person[2] || 'name'}`;
  }
  const fields: Readonly<Record<string, string>> = {
    '': 'date',
    startsAt: 'start',
    endsAt: 'end',
    answer: 'saidText',
    'answer.text': 'saidText',
    'answer.saidOn': 'saidOn',
    'answer.answerBy': 'answerBy',
  };
  if (path.startsWith('talkingPoints')) return `${prefix}.talkingPoints`;
  return `${prefix}.${fields[path] ?? path}`;
}
