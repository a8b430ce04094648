/** The unfinished correction of a message as it is stored between openings, with a version of its shape. */
import { z } from 'zod';
import { mediumSchema } from '@shared/model/application';
import { contactIdSchema } from '@shared/model/ids';
import { readDraft, type DraftReading } from '../../../forms/drafts/read-draft';

const messageFormSchema = z.strictObject({
  contactId: contactIdSchema.nullable(),
  medium: mediumSchema,
  /** Date as typed and time `HH:MM`. */
  date: z.string(),
  time: z.string(),
  text: z.string(),
});
export type MessageForm = z.infer<typeof messageFormSchema>;
const messageDraftSchema = z.strictObject({ version: z.literal(1), form: messageFormSchema });
export type MessageDraft = z.infer<typeof messageDraftSchema>;

export function readMessageDraft(json: string): DraftReading<MessageDraft> {
  return readDraft(json, messageDraftSchema);
}
