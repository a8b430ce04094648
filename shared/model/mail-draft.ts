/** A message on its way to the user's mail program. */
import { z } from 'zod';
import { line, longText } from './application';

export const mailDraftSchema = z.strictObject({
  /** As the user typed them; an empty address for none. */
  to: z.strictObject({ name: line, address: line }),
  subject: longText,
  /** Plain text with `\n` or `\r\n`. */
  body: longText,
});
export type MailDraft = z.infer<typeof mailDraftSchema>;
