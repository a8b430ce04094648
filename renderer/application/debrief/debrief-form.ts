/** The short form after an interview: which parts of it the form has, and the change that saves them. Pure. */
import type { Application, Interview } from '@shared/model/application';
import { interviewField, planInterviewEdit, type InterviewPlan } from '../form/interview-change';
import type { FormContext } from '../../forms/form-context';
import type { DebriefDraft } from './debrief-draft';
import { emptyPerson, interviewToForm, type InterviewForm } from '../form/form-state';
import { isSameForm } from '../../forms/same-form';

/** The interview's path in the form. */
export const DEBRIEF_FIELD = 'interview';

/** The form with what is known about the interview; with an empty row for a person if nobody is. */
export function debriefForm(interview: Interview, { contacts }: Application): InterviewForm {
  const form = interviewToForm(interview, contacts);
  return form.people.length > 0 ? form : { ...form, people: [emptyPerson] };
}

/** The draft applied to the current interview: what was touched stays as typed, the rest is updated. */
export function rebaseDebrief({ form, base }: DebriefDraft, current: InterviewForm): InterviewForm {
  return Object.fromEntries(
    Object.entries(form).map(([key, typed]) => {
      const field = key as keyof InterviewForm;
      return [key, isSameForm(typed, base[field]) ? current[field] : typed];
    }),
  ) as InterviewForm;
}

/** The change that saves the notes, or what is wrong at which field. */
export function planDebrief(
  form: InterviewForm,
  interview: Interview,
  applicationId: Application['id'],
  context: FormContext,
): InterviewPlan {
  const plan = planInterviewEdit(form, interview, applicationId, context);
  if (plan.ok) return plan;
  const errors = plan.errors.map(({ field, reason }) => ({ field: `${DEBRIEF_FIELD}.${field}`, reason }));
  return { ok: false, errors };
}

/** The form's field for a path in the change. */
export function debriefField(path: string, form: InterviewForm): string {
  const inside = /^interviews\.0(?:\.interview)?\.?(.*)$/.exec(path)?.[1] ?? '';
  return interviewField(inside, DEBRIEF_FIELD, form);
}
