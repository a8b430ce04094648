/** The form of an own template: as it is stored between openings, and what is wrong with it. */
import { z } from 'zod';
import type { ChangeInput } from '@shared/model/changes';
import { templateIdSchema } from '@shared/model/ids';
import { messageKinds } from '@shared/model/settings/message-kind';
import { unknownField } from '@shared/messages/own/template-file';
import type { FieldError } from '../../forms/form-errors';
import { readDraft, type DraftReading } from '../../forms/drafts/read-draft';

const templateFormSchema = z.strictObject({
  /** Null for a new one. */
  id: templateIdSchema.nullable(),
  name: z.string(),
  kind: z.enum(messageKinds),
  subject: z.string(),
  text: z.string(),
});
export type TemplateForm = z.infer<typeof templateFormSchema>;

const templateDraftSchema = z.strictObject({ version: z.literal(1), form: templateFormSchema });
export type TemplateDraft = z.infer<typeof templateDraftSchema>;

export function readTemplateDraft(json: string): DraftReading<TemplateDraft> {
  return readDraft(json, templateDraftSchema);
}

export const emptyTemplate: TemplateForm = { id: null, name: '', kind: 'thank-you', subject: '', text: '' };

export type TemplatePlan =
  | { readonly ok: true; readonly input: ChangeInput<'save-templates'> }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/** The change that saves the form, or what is missing in it. A field that doesn't exist is shown as it is typed. */
export function planTemplate(form: TemplateForm): TemplatePlan {
  const errors: FieldError[] = [];
  if (form.name.trim() === '') errors.push({ field: 'name', reason: 'required' });
  if (form.text.trim() === '') errors.push({ field: 'text', reason: 'required' });
  if (unknownField(form) !== null) errors.push({ field: 'text', reason: 'invalid' });
  return errors.length > 0 ? { ok: false, errors } : { ok: true, input: { templates: [form] } };
}

/** The form's field for one of the change: `templates.0.name` is `name` there. */
export function templateField(field: string): string {
  return field.replace(/^templates(?:\.0)?\.?/u, '') || 'text';
}
