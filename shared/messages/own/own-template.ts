/** Templates of the user's own: filled from the facts, and made from a text that was written. */
import { accept, type Result } from '../../model/result';
import type { OwnTemplateText } from '../../model/settings/own-template';
import { fillText } from '../fill';
import type { MessageFacts, MessageLanguage, Segment } from '../message';
import { templateFields, type TemplateError, type TemplateField } from '../template';
import { messageWords } from '../templates/templates';

export interface FilledTemplate {
  readonly subject: readonly Segment[];
  readonly body: readonly Segment[];
}

/** The template with every fact filled in; what is missing is a gap. Refuses one with a field that does not exist. */
export function fillOwnTemplate(
  { subject, text }: Pick<OwnTemplateText, 'subject' | 'text'>,
  facts: MessageFacts,
  language: MessageLanguage,
): Result<FilledTemplate, TemplateError> {
  const { gaps } = messageWords[language];
  const filledSubject = fillText(subject, facts, gaps);
  if (!filledSubject.ok) return filledSubject;
  const body = fillText(text, facts, gaps);
  return body.ok ? accept({ subject: filledSubject.value, body: body.value }) : body;
}

/** The fewest letters of a fact that is looked for: "A" stands in every text. */
const MIN_FACT = 2;

/** The text with the facts in it turned into fields: "Hi Dana" becomes "Hi {first}". Longer facts are found first. */
export function textWithFields(text: string, facts: MessageFacts, language: MessageLanguage): string {
  const values = templateFields
    .map((field) => ({ field, value: valueOf(field, facts, language) }))
    .filter(({ value }) => value.length >= MIN_FACT)
    .toSorted((a, b) => b.value.length - a.value.length);
  const fields = new Map<string, TemplateField>();
  for (const { field, value } of values) if (!fields.has(value)) fields.set(value, field);
  if (fields.size === 0) return text;
  const any = [...fields.keys()].map(escaped).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'gu');
  return text.replace(pattern, (value) => `{${fields.get(value) ?? ''}}`);
}

/** What would be filled in for a field; empty if its fact is missing. */
function valueOf(field: TemplateField, facts: MessageFacts, language: MessageLanguage): string {
  const filled = fillText(`{${field}}`, facts, messageWords[language].gaps);
  const [segment] = filled.ok ? filled.value : [];
  return segment?.kind === 'filled' ? segment.value : '';
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/gu, '\\$&');
}
