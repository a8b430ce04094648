/** The unfinished notes after an interview as they are kept between openings, with a version of their shape. */
import { z } from 'zod';
import { readDraft, type DraftReading } from '../../forms/drafts/read-draft';
import { interviewFormSchema } from '../form/form-state';

const debriefDraftSchema = z.strictObject({
  version: z.literal(1),
  form: interviewFormSchema,
  /** The interview as the form was opened on it; what the user did not touch follows later changes. */
  base: interviewFormSchema,
});
export type DebriefDraft = z.infer<typeof debriefDraftSchema>;

export function readDebriefDraft(json: string): DraftReading<DebriefDraft> {
  return readDraft(json, debriefDraftSchema);
}
