/** A template of the user's own: a whole message with fields and gaps, as `shared/messages/template.ts` reads them. */
import { z } from 'zod';
import { line, requiredLine } from '../application';
import { templateIdSchema } from '../ids';
import { messageKinds } from './message-kind';

export const MAX_OWN_TEMPLATES = 200;
/** Far more than a message has; one that is saved or imported is refused beyond it. */
export const MAX_TEMPLATE_TEXT = 20_000;

export const ownTemplateTextSchema = z.strictObject({
  /** As it is listed. */
  name: requiredLine,
  kind: z.enum(messageKinds),
  /** Empty if it is not for email. */
  subject: line,
  /** From the greeting to the closing. */
  text: z
    .string()
    .max(MAX_TEMPLATE_TEXT, 'too-long')
    .refine((text) => text.trim() !== '', 'required'),
});
export type OwnTemplateText = z.infer<typeof ownTemplateTextSchema>;

export const ownTemplateSchema = ownTemplateTextSchema.extend({ id: templateIdSchema });
export type OwnTemplate = z.infer<typeof ownTemplateSchema>;

/** True if a saved template says the same, word for word, under the same name. */
export function isSameTemplate(saved: OwnTemplate, given: OwnTemplateText): boolean {
  return (
    saved.name === given.name.trim() &&
    saved.kind === given.kind &&
    saved.subject === given.subject.trim() &&
    saved.text === given.text
  );
}
