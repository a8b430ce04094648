/** From what stands in the form to the change that brings the application there, or what is wrong beside which field. */
import { reasonOfIssue } from '@shared/ipc/refusal-of-issues';
import {
  interviewInputSchema,
  type ChangeInput,
  type FieldReason,
  type InterviewInput,
  type PersonInput,
  type Refusal,
} from '@shared/model/changes';
import {
  applicationDetailsSchema,
  type Application,
  type ApplicationDetails,
  type Interview,
} from '@shared/model/application';
import type { ApplicationId } from '@shared/model/ids';
import { isClockTime, isTimeZone, type CalendarDate, type Instant, type TimeZone } from '@shared/model/time';
import { readDate, type DateReading } from '../../forms/local-date';
import { readMoment } from '../../forms/local-time';
import {
  applicationToForm,
  interviewToForm,
  isBlankPerson,
  isSameForm,
  type ApplicationForm,
  type InterviewForm,
  type WriteDate,
} from './form-state';

/** Something wrong in the form, beside the field of that path (`company`, `interviews.0.people.1.name`). */
export interface FieldError {
  readonly field: string;
  readonly reason: FieldReason;
}

type Save<N extends 'add-application' | 'edit-application'> = {
  readonly name: N;
  readonly input: ChangeInput<N>;
  /** The form's field for the path a refusal of this change names. */
  readonly toField: (path: string) => string;
};
/** The one change that saves a form. */
export type FormSave = Save<'add-application'> | Save<'edit-application'>;

export type SavePlan =
  /** `save` is null where the form says nothing that is not saved already. */
  | { readonly ok: true; readonly save: FormSave | null }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

export interface FormContext extends DateReading {
  readonly writeDate: WriteDate;
}

/** The change that saves the form: a new application, or what differs from `base`. */
export function planSave(form: ApplicationForm, base: Application | null, context: FormContext): SavePlan {
  const errors: FieldError[] = [];
  const interviews = form.interviews.map((interview, index) => {
    const known = base?.interviews.find((saved) => saved.id === interview.id) ?? null;
    const read = readInterview(interview, context, known);
    errors.push(...read.errors.map((error) => within(`interviews.${index}`, error)));
    return { index, typed: interview, input: read.input };
  });
  const details = formToDetails(form);
  errors.push(...detailErrors(details));
  if (errors.length > 0) return { ok: false, errors };

  if (base === null) return { ok: true, save: addition(details, interviews) };
  const before = applicationToForm(base, context.writeDate);
  const edited = interviews.filter(({ typed }) => {
    const saved = before.interviews.find(({ id }) => id === typed.id);
    return !isSameForm(typed, saved);
  });
  const hasSameDetails = isSameForm(details, formToDetails(before));
  if (hasSameDetails && edited.length === 0) return { ok: true, save: null };
  return { ok: true, save: edition(base.id, hasSameDetails ? null : details, edited) };
}

/** An interview as it stands in the form at `index`, and as main wants it. */
interface ReadInterview {
  readonly index: number;
  readonly typed: InterviewForm;
  readonly input: InterviewInput;
}

function addition(details: ApplicationDetails, interviews: readonly ReadInterview[]): FormSave {
  return {
    name: 'add-application',
    input: { details, interviews: interviews.map(({ input }) => input) },
    toField: (path) => formField(path, /^interviews\.(\d+)\.?(.*)$/, interviews),
  };
}

function edition(
  applicationId: ApplicationId,
  details: ApplicationDetails | null,
  interviews: readonly ReadInterview[],
): FormSave {
  return {
    name: 'edit-application',
    input: {
      applicationId,
      details,
      interviews: interviews.map(({ typed, input }) => ({ interviewId: typed.id, interview: input })),
    },
    toField: (path) => formField(path, /^interviews\.(\d+)(?:\.interview)?\.?(.*)$/, interviews),
  };
}

/** The form's field for a path into the input of a change; `pattern` finds which of its interviews, and where in it. */
function formField(path: string, pattern: RegExp, interviews: readonly ReadInterview[]): string {
  const [, position, inside = ''] = pattern.exec(path) ?? [];
  const interview = position === undefined ? undefined : interviews[Number(position)];
  return interview
    ? interviewField(inside, `interviews.${interview.index}`, interview.typed)
    : path.replace(/^details\./, '');
}

/** The form's field for a path into an interview's input: `startsAt` is entered as `start`, and so on. */
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

/** The field errors a refusal names, or null where it names none (a state or a fault: told as a whole). */
export function refusalToError(
  refusal: Refusal | { readonly tag: 'fault' },
  save: FormSave,
): FieldError | null {
  return refusal.tag === 'field' ? { field: save.toField(refusal.field), reason: refusal.reason } : null;
}

/** An interview as main wants it, with all that is wrong with it by the form's fields. */
export function readInterview(
  form: InterviewForm,
  context: FormContext,
  known: Interview | null,
): { readonly input: InterviewInput; readonly errors: readonly FieldError[] } {
  const errors: FieldError[] = [];
  const wrong = (field: string, reason: FieldReason) => void errors.push({ field, reason });
  const dateAt = (field: 'date' | 'endDate' | 'saidOn' | 'answerBy'): CalendarDate | null => {
    const read = readDate(form[field], context);
    if (!read.ok) wrong(field, read.refusal);
    return read.ok ? read.value : null;
  };
  const zone = isTimeZone(form.timeZone) ? form.timeZone : null;
  if (zone === null) wrong('timeZone', form.timeZone.trim() === '' ? 'required' : 'unknown-zone');

  const date = dateAt('date');
  const endDate = form.endDate.trim() === '' ? date : dateAt('endDate');
  const startsAt = momentAt(date, form.start, zone, () => wrong('start', 'required'));
  const endsAt = momentAt(endDate, form.end, zone, () => wrong('end', 'required'));
  const times = sameTimes(form, known, context) ?? { startsAt, endsAt };
  const isBackwards =
    times.startsAt !== null && times.endsAt !== null
      ? times.endsAt <= times.startsAt
      : date === endDate && form.start !== '' && form.end !== '' && form.end <= form.start;
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
  };
  const parsed = interviewInputSchema.safeParse(input);
  for (const issue of parsed.error?.issues ?? []) {
    const field = interviewField(issue.path.join('.'), '', form).slice(1);
    if (!errors.some((error) => error.field === field)) wrong(field, reasonOfIssue(issue) ?? 'invalid');
  }
  return { input, errors };
}

/** An interview whose times were not touched keeps its instants, also where its local time comes twice. */
function sameTimes(form: InterviewForm, known: Interview | null, { writeDate }: FormContext) {
  if (known === null) return null;
  const before = interviewToForm(known, [], writeDate);
  const fields = ['date', 'start', 'end', 'endDate', 'timeZone'] as const;
  return fields.every((field) => form[field] === before[field])
    ? { startsAt: known.startsAt, endsAt: known.endsAt }
    : null;
}

function momentAt(
  date: CalendarDate | null,
  time: string,
  zone: TimeZone | null,
  onMissing: () => void,
): Instant | null {
  if (!isClockTime(time)) {
    onMissing();
    return null;
  }
  return date === null || zone === null ? null : readMoment(date, time, zone).instant;
}

/** True where the form says anything about when the employer will answer. */
export function hasAnswer(form: InterviewForm): boolean {
  return [form.saidText, form.answerBy].some((text) => text.trim() !== '');
}

function keptPeople(form: InterviewForm): readonly number[] {
  return form.people.flatMap((person, index) => (isBlankPerson(person) ? [] : [index]));
}

function personToInput({ id, name, role, email, hasStrongConnection }: PersonInput): PersonInput {
  return { id, name: name.trim(), role: role.trim(), email: email.trim(), hasStrongConnection };
}

function formToDetails({ interviews: _, ...form }: ApplicationForm): ApplicationDetails {
  return {
    ...form,
    company: form.company.trim(),
    role: form.role.trim(),
    industry: form.industry.trim(),
    postingUrl: form.postingUrl.trim(),
  };
}

function detailErrors(details: ApplicationDetails): FieldError[] {
  const parsed = applicationDetailsSchema.safeParse(details);
  return (parsed.error?.issues ?? []).map((issue) => ({
    field: issue.path.join('.'),
    reason: reasonOfIssue(issue) ?? 'invalid',
  }));
}

function within(prefix: string, error: FieldError): FieldError {
  return { field: `${prefix}.${error.field}`, reason: error.reason };
}
