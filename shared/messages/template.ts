/** Templates, and the fields their texts have: `{company}` is filled from a fact, `[what draws you to it]` is a gap. */
import type { Medium } from '../model/application';
import { accept, refuse, type Result } from '../model/result';
import type { MessageKind, Tone } from './message';

/** The fields a template can have. */
export const templateFields = [
  /** The recipient by given name. */
  'first',
  /** The recipient as a formal letter addresses them. */
  'full',
  'me',
  'company',
  'role',
  /** The date of the interview. */
  'date',
  'point',
  /** The date by which they said they would answer. */
  'answerBy',
  /** The date by which the user will answer. */
  'decideBy',
] as const;
export type TemplateField = (typeof templateFields)[number];

/**
 * A paragraph; one that depends on the policy says both what asks for the status (W5) and what does not (W6), one that
 * refers to the interview what is said if there was none.
 */
export type Paragraph =
  | string
  | { readonly asking: string; readonly offering: string }
  | { readonly interviewed: string; readonly notInterviewed: string };

export interface Template {
  /** Never changes: drafts name it. */
  readonly id: string;
  readonly kind: MessageKind;
  /** True if it is only for people who weren't in the interview; the others of the kind aren't for them then. */
  readonly isForOthers?: true;
  /** One line with purpose and position (W9). */
  readonly subject: string;
  /** The text between greeting and closing, for each tone. */
  readonly paragraphs: Readonly<Record<Tone, readonly Paragraph[]>>;
}

/** What to say on the phone: three sentences, starting with a greeting. */
export interface CallSheet {
  readonly id: string;
  readonly kind: MessageKind;
  readonly sentences: Readonly<Record<Tone, readonly [Paragraph, Paragraph, Paragraph]>>;
}

/** Everything that messages in one language are made of. */
export interface MessageWords {
  /** The best known template of a kind first; at least one of each. */
  readonly templates: readonly Template[];
  /** One of each kind. */
  readonly callSheets: readonly CallSheet[];
  readonly greetings: Readonly<Record<Tone, string>>;
  readonly closings: Readonly<Record<Exclude<Medium, 'phone'>, Readonly<Record<Tone, string>>>>;
  /** The words of the gap that is there if a field's fact is missing. */
  readonly gaps: Readonly<Record<TemplateField, string>>;
}

export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'field'; readonly field: TemplateField }
  | { readonly kind: 'gap'; readonly words: string };

/** A template's text that cannot be read: a field nobody knows, at its place in the text (UTF-16 units). */
export interface TemplateError {
  readonly tag: 'unknown-field';
  readonly field: string;
  readonly from: number;
  readonly to: number;
}

const mark = /\{([^{}\n]*)\}|\[([^[\]\n]+)\]/gu;

/**
 * A text with its fields and gaps found. Brackets that close nothing are text. Refuses a field that does not exist: filled
 * in silence, it would be in a message that was sent.
 */
export function parseTemplateText(text: string): Result<readonly TemplatePart[], TemplateError> {
  const parts: TemplatePart[] = [];
  let from = 0;
  for (const match of text.matchAll(mark)) {
    const [whole, field, words] = match;
    if (match.index > from) parts.push({ kind: 'text', text: text.slice(from, match.index) });
    from = match.index + whole.length;
    if (words !== undefined) parts.push({ kind: 'gap', words: words.trim() });
    else if (isField(field)) parts.push({ kind: 'field', field });
    else return refuse({ tag: 'unknown-field', field: field ?? '', from: match.index, to: from });
  }
  if (from < text.length) parts.push({ kind: 'text', text: text.slice(from) });
  return accept(parts);
}

function isField(name: string | undefined): name is TemplateField {
  return templateFields.some((field) => field === name);
}
