/** The unfinished reply as it is stored between openings, with a version of its shape. */
import { z } from 'zod';
import { replyKindSchema } from '@shared/model/application';
import { readDraft, type DraftReading } from '../../forms/drafts/read-draft';
import { interviewFormSchema } from '../form/form-state';

export const replyFormSchema = z.strictObject({
  kind: replyKindSchema.nullable(),
  text: z.string(),
  /** The part of it that was read from a mail. */
  readText: z.string().optional(),
  /** Date as typed and time `HH:MM`; both empty means now. */
  receivedOn: z.string(),
  receivedAt: z.string(),
  answerBy: z.string(),
  /** The next interview or test; null while it has no date. */
  interview: interviewFormSchema.nullable(),
});
export type ReplyForm = z.infer<typeof replyFormSchema>;
const replyDraftSchema = z.strictObject({ version: z.literal(1), form: replyFormSchema });
export type ReplyDraft = z.infer<typeof replyDraftSchema>;

export function readReplyDraft(json: string): DraftReading<ReplyDraft> {
  return readDraft(json, replyDraftSchema);
}
