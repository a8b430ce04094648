/** The unfinished application form as it is stored between openings, with a version of its shape. */
import { z } from 'zod';
import { readDraft, type DraftReading } from '../../forms/drafts/read-draft';
import { applicationFormSchema, type ApplicationForm } from './form-state';
import { isSameForm } from '../../forms/same-form';

const applicationDraftSchema = z.strictObject({
  version: z.literal(1),
  form: applicationFormSchema,
  /** The application when the form was opened; what the user didn't touch follows later changes. */
  base: applicationFormSchema,
});
export type ApplicationDraft = z.infer<typeof applicationDraftSchema>;

export function readApplicationDraft(json: string): DraftReading<ApplicationDraft> {
  return readDraft(json, applicationDraftSchema);
}

/**
 * The draft applied to the current application: a field or interview the user touched stays as typed, the others are
 * updated. An interview that no longer exists is dropped, unless it was touched; then it becomes a new one.
 */
export function rebase(draft: ApplicationDraft, current: ApplicationForm): ApplicationForm {
  const { form, base } = draft;
  const details = Object.fromEntries(
    Object.entries(form).map(([key, typed]) => {
      const field = key as keyof ApplicationForm;
      return [key, isSameForm(typed, base[field]) ? current[field] : typed];
    }),
  ) as ApplicationForm;
  return { ...details, interviews: rebaseInterviews(draft, current) };
}

function rebaseInterviews(
  { form, base }: ApplicationDraft,
  current: ApplicationForm,
): ApplicationForm['interviews'] {
  const saved = current.interviews.map((now) => {
    const typed = form.interviews.find((interview) => interview.id === now.id);
    const before = base.interviews.find((interview) => interview.id === now.id);
    return typed && !isSameForm(typed, before) ? typed : now;
  });
  const added = form.interviews.flatMap((typed) => {
    if (typed.id === null) return [typed];
    if (current.interviews.some((now) => now.id === typed.id)) return [];
    const before = base.interviews.find((interview) => interview.id === typed.id);
    return isSameForm(typed, before) ? [] : [{ ...typed, id: null }];
  });
  return [...saved, ...added];
}
