/**
 * Own templates as a file: JSON with a format, a version and the templates, each with name, kind, subject and text.
 * docs/decisions/messages.md describes it.
 */
import { z } from 'zod';
import { accept, refuse, type Result } from '../../model/result';
import {
  MAX_OWN_TEMPLATES,
  ownTemplateTextSchema,
  type OwnTemplateText,
} from '../../model/settings/own-template';
import { parseTemplateText } from '../template';

const FORMAT = 'afterword-templates';
const VERSION = 1;
/** More than the most templates of the greatest length take. */
export const MAX_TEMPLATE_FILE_BYTES = 20_000_000;

/** Why a file is not read. `template` counts from 1. */
export type TemplateFileError =
  | { readonly tag: 'not-templates' }
  | { readonly tag: 'newer' }
  | { readonly tag: 'too-many' }
  | { readonly tag: 'bad-template'; readonly template: number }
  | { readonly tag: 'unknown-field'; readonly template: number; readonly field: string };

/** The text of a file with these templates, which `readTemplateFile` reads back. */
export function templatesToFile(templates: readonly OwnTemplateText[]): string {
  const plain = templates.map(({ name, kind, subject, text }) => ({ name, kind, subject, text }));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, templates: plain }, null, 2)}\n`;
}

const fileSchema = z.object({
  format: z.literal(FORMAT),
  version: z.number().int().min(1),
  templates: z.array(z.unknown()),
});

/** The templates of a file, all of them or none: what cannot be read entirely is refused with its reason. */
export function readTemplateFile(text: string): Result<readonly OwnTemplateText[], TemplateFileError> {
  const file = fileSchema.safeParse(parsedJson(text.replace(/^\uFEFF/u, '')));
  if (!file.success) return refuse({ tag: 'not-templates' });
  if (file.data.version > VERSION) return refuse({ tag: 'newer' });
  if (file.data.templates.length > MAX_OWN_TEMPLATES) return refuse({ tag: 'too-many' });
  if (file.data.templates.length === 0) return refuse({ tag: 'not-templates' });
  const templates: OwnTemplateText[] = [];
  for (const [index, entry] of file.data.templates.entries()) {
    const read = ownTemplateTextSchema.safeParse(entry);
    if (!read.success) return refuse({ tag: 'bad-template', template: index + 1 });
    const field = unknownField(read.data);
    if (field !== null) return refuse({ tag: 'unknown-field', template: index + 1, field });
    templates.push({ ...read.data, text: read.data.text.replace(/\r\n?/gu, '\n') });
  }
  return accept(templates);
}

/** A field of subject or text that does not exist; null if there is none. */
export function unknownField({ subject, text }: Pick<OwnTemplateText, 'subject' | 'text'>): string | null {
  for (const part of [subject, text]) {
    const parsed = parseTemplateText(part);
    if (!parsed.ok) return parsed.refusal.field;
  }
  return null;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
