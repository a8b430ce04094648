/** The unfinished notes after an interview as they are stored between openings, with a version of their shape. */
import { z } from 'zod';
import { readDraft, type DraftReading } from '../../forms/drafts/read-draft';
import { interviewFormSchema } from '../form/form-state';

const debriefDraftSchema = z.strictObject({
  version: z.literal(1),
  form: interviewFormSchema,
  /** The interview when the form was opened; what the user didn't touch follows later changes. */
  base: interviewFormSchema,
});
export type DebriefDraft = z.infer<typeof debriefDraftSchema>;

export function readDebriefDraft(json: string): DraftReading<DebriefDraft> {
  return readDraft(json, debriefDraftSchema);
}
