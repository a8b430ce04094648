/** The unfinished application form as it is kept between openings, with a version of its shape. */
import { z } from 'zod';
import { readDraft, type DraftReading } from '../../forms/drafts/read-draft';
import { applicationFormSchema, type ApplicationForm } from './form-state';
import { isSameForm } from '../../forms/same-form';

const applicationDraftSchema = z.strictObject({
  version: z.literal(1),
  form: applicationFormSchema,
  /** The application as the form was opened on it; what the user did not touch follows later changes. */
  base: applicationFormSchema,
});
export type ApplicationDraft = z.infer<typeof applicationDraftSchema>;

export function readApplicationDraft(json: string): DraftReading<ApplicationDraft> {
  return readDraft(json, applicationDraftSchema);
}

/**
 * The draft brought onto the application as it is now: a field or an interview the user touched stays as typed, the
 * others follow. An interview that is gone meanwhile goes, unless it was touched; then it is kept as a new one.
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
