/** A message on its way to the user's mail program. */
import { z } from 'zod';
import { line, longText } from './application';

/** The longest text that is handed to another program: far more than can be recorded, so that none is ever caught here. */
export const MAX_HANDED_TEXT = 1_000_000;
export const handedText = z.string().max(MAX_HANDED_TEXT);

export const mailDraftSchema = z.strictObject({
  /** As the user typed them; an empty address for none. */
  to: z.strictObject({ name: line, address: line }),
  subject: longText,
  /** Plain text with `\n` or `\r\n`. */
  body: handedText,
});
export type MailDraft = z.infer<typeof mailDraftSchema>;
