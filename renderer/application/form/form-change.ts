/** Turns the form's contents into the change that saves them, or into what is wrong at which field. */
import { reasonOfIssue } from '@shared/ipc/refusal-of-issues';
import type { ChangeInput, InterviewInput, Refusal } from '@shared/model/changes';
import {
  applicationDetailsSchema,
  type Application,
  type ApplicationDetails,
} from '@shared/model/application';
import type { ApplicationId } from '@shared/model/ids';
import type { FormContext } from '../../forms/form-context';
import type { FieldError } from '../../forms/form-errors';
import { webAddress } from '../../forms/web-address';
import { isSameForm } from '../../forms/same-form';
import { isCalendarDate, type Instant } from '@shared/model/time';
import { askedConversation, onlyConversation } from './conversation';
import { applicationToForm, emptyForm, type ApplicationForm, type InterviewForm } from './form-state';
import { interviewField, readInterview, savedInterview } from './interview-change';

type Save<N extends 'add-application' | 'edit-application'> = {
  readonly name: N;
  readonly input: ChangeInput<N>;
  /** The form's field for a path in a refusal of this change. */
  readonly toField: (path: string) => string;
};
/** The one change that saves a form. */
export type FormSave = Save<'add-application'> | Save<'edit-application'>;

export type SavePlan =
  /** `save` is null if the form says nothing new. */
  | { readonly ok: true; readonly save: FormSave | null }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/** The change that saves the form: a new application, or what differs from `base`. */
export function planSave(
  form: ApplicationForm,
  base: Application | null,
  context: FormContext,
  now: Instant,
): SavePlan {
  const errors: FieldError[] = [];
  const interviews = form.interviews.map((interview, index) => {
    const read = readInterview(interview, context, savedInterview(base, interview));
    errors.push(...read.errors.map((error) => within(`interviews.${index}`, error)));
    return { index, typed: interview, input: read.input };
  });
  const before = base === null ? emptyForm : applicationToForm(base);
  const details = formToDetails(form, before);
  errors.push(...dayErrors(form), ...detailErrors(details));
  if (errors.length > 0) return { ok: false, errors };

  if (base === null) return { ok: true, save: addition(details, form.tags, interviews) };
  const edited = interviews.filter(({ typed }) => {
    const saved = before.interviews.find(({ id }) => id === typed.id);
    return !isSameForm(typed, saved);
  });
  const hasSameDetails = isSameForm(details, formToDetails(before, before));
  const hasSameTags = isSameForm(form.tags, before.tags);
  if (hasSameDetails && hasSameTags && edited.length === 0) return { ok: true, save: null };
  const tags = hasSameTags ? null : form.tags;
  const answered = edited.map(({ typed, ...read }) => {
    const only = onlyConversation(askedConversation(base, typed, context, now));
    return { ...read, typed: only === null ? typed : { ...typed, conversation: only } };
  });
  return { ok: true, save: edition(base.id, hasSameDetails ? null : details, tags, answered) };
}

/** The interview at `index` of the form, as input for main. */
interface ReadInterview {
  readonly index: number;
  readonly typed: InterviewForm;
  readonly input: InterviewInput;
}

function addition(
  details: ApplicationDetails,
  tags: ApplicationForm['tags'],
  interviews: readonly ReadInterview[],
): FormSave {
  return {
    name: 'add-application',
    input: {
      details,
      interviews: interviews.map(({ input }) => input),
      ...(tags.length === 0 ? {} : { tags }),
    },
    toField: (path) => formField(path, /^interviews\.(\d+)\.?(.*)$/, interviews),
  };
}

function edition(
  applicationId: ApplicationId,
  details: ApplicationDetails | null,
  tags: ApplicationForm['tags'] | null,
  interviews: readonly ReadInterview[],
): FormSave {
  return {
    name: 'edit-application',
    input: {
      applicationId,
      details,
      interviews: interviews.map(({ typed, input }) => ({
        interviewId: typed.id,
        interview: input,
        conversation: typed.conversation,
      })),
      ...(tags === null ? {} : { tags }),
    },
    toField: (path) => formField(path, /^interviews\.(\d+)(?:\.interview)?\.?(.*)$/, interviews),
  };
}

/** The form's field for a path in a change's input; `pattern` finds which interview, and where in it. */
function formField(path: string, pattern: RegExp, interviews: readonly ReadInterview[]): string {
  const [, position, inside = ''] = pattern.exec(path) ?? [];
  const interview = position === undefined ? undefined : interviews[Number(position)];
  return interview
    ? interviewField(inside, `interviews.${interview.index}`, interview.typed)
    : path.replace(/^details\./, '');
}

/** The field errors in a refusal, or null if it has none (a state or a fault, shown as a whole). */
export function refusalToError(
  refusal: Refusal | { readonly tag: 'fault' },
  save: FormSave,
): FieldError | null {
  return refusal.tag === 'field' ? { field: save.toField(refusal.field), reason: refusal.reason } : null;
}

/** An optional field is left out if it is empty and was before. */
function formToDetails(form: ApplicationForm, before: ApplicationForm): ApplicationDetails {
  const { interviews: _, tags: _tags, source, salary, location, appliedOn, ...required } = form;
  const isAsked = (field: 'source' | 'salary' | 'location' | 'appliedOn') =>
    form[field].trim() !== '' || before[field] !== '';
  return {
    ...required,
    company: form.company.trim(),
    role: form.role.trim(),
    industry: form.industry.trim(),
    postingUrl: webAddress(form.postingUrl),
    ...(isAsked('source') ? { source: source.trim() } : {}),
    ...(isAsked('salary') ? { salary: salary.trim() } : {}),
    ...(isAsked('location') ? { location: location.trim() } : {}),
    ...(isAsked('appliedOn') ? { appliedOn: isCalendarDate(appliedOn) ? appliedOn : null } : {}),
  };
}

function dayErrors({ appliedOn }: ApplicationForm): FieldError[] {
  const isFine = appliedOn.trim() === '' || isCalendarDate(appliedOn);
  return isFine ? [] : [{ field: 'appliedOn', reason: 'invalid' }];
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
