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
import { applicationToForm, type ApplicationForm, type InterviewForm } from './form-state';
import { interviewField, readInterview } from './interview-change';

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
  const before = applicationToForm(base);
  const edited = interviews.filter(({ typed }) => {
    const saved = before.interviews.find(({ id }) => id === typed.id);
    return !isSameForm(typed, saved);
  });
  const hasSameDetails = isSameForm(details, formToDetails(before));
  if (hasSameDetails && edited.length === 0) return { ok: true, save: null };
  return { ok: true, save: edition(base.id, hasSameDetails ? null : details, edited) };
}

/** The interview at `index` of the form, as input for main. */
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
      interviews: interviews.map(({ typed, input }) => ({
        interviewId: typed.id,
        interview: input,
        conversation: typed.conversation,
      })),
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

function formToDetails({ interviews: _, ...form }: ApplicationForm): ApplicationDetails {
  return {
    ...form,
    company: form.company.trim(),
    role: form.role.trim(),
    industry: form.industry.trim(),
    postingUrl: webAddress(form.postingUrl),
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
