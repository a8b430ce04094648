/** The short form after an interview: what of the interview it holds, and the change that saves it. Pure. */
import type { Application, Interview } from '@shared/model/application';
import type { ChangeInput } from '@shared/model/changes';
import { interviewField, readInterview, type FieldError, type FormContext } from '../form/form-change';
import type { DebriefDraft } from '../form/form-draft';
import { emptyPerson, interviewToForm, isSameForm, type InterviewForm } from '../form/form-state';

/** The interview's path in the form. */
export const DEBRIEF_FIELD = 'interview';

/** What is known of the interview; where nobody is, one person waits to be named. */
export function debriefForm(
  interview: Interview,
  { contacts }: Application,
  { writeDate }: FormContext,
): InterviewForm {
  const form = interviewToForm(interview, contacts, writeDate);
  return form.people.length > 0 ? form : { ...form, people: [emptyPerson] };
}

/** The draft brought onto the interview as it is now: what was touched stays as typed, the rest follows. */
export function rebaseDebrief({ form, base }: DebriefDraft, current: InterviewForm): InterviewForm {
  return Object.fromEntries(
    Object.entries(form).map(([key, typed]) => {
      const field = key as keyof InterviewForm;
      return [key, isSameForm(typed, base[field]) ? current[field] : typed];
    }),
  ) as InterviewForm;
}

export type DebriefPlan =
  | { readonly ok: true; readonly input: ChangeInput<'edit-application'> }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/** The change that keeps the notes, or what is wrong beside which field. */
export function planDebrief(
  form: InterviewForm,
  interview: Interview,
  applicationId: Application['id'],
  context: FormContext,
): DebriefPlan {
  const { input, errors } = readInterview(form, context, interview);
  return errors.length > 0
    ? {
        ok: false,
        errors: errors.map(({ field, reason }) => ({ field: `${DEBRIEF_FIELD}.${field}`, reason })),
      }
    : {
        ok: true,
        input: {
          applicationId,
          details: null,
          interviews: [{ interviewId: interview.id, interview: input }],
        },
      };
}

/** The form's field for a path into the change. */
export function debriefField(path: string, form: InterviewForm): string {
  const inside = /^interviews\.0(?:\.interview)?\.?(.*)$/.exec(path)?.[1] ?? '';
  return interviewField(inside, DEBRIEF_FIELD, form);
}
