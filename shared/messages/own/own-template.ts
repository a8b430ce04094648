/** Templates of the user's own: filled from the facts, and made from a text that was written. */
import { asPattern } from '../../model/text/as-pattern';
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

/** The fewest letters of a fact that is looked for: "A" is in every text. */
const MIN_FACT = 2;

/** The text with the facts in it turned into fields: "Hi Dana" becomes "Hi {first}". Longer facts are found first. */
export function textWithFields(text: string, facts: MessageFacts, language: MessageLanguage): string {
  const fields = new Map<string, TemplateField>();
  for (const field of templateFields)
    for (const { value } of factsFor(field, facts, language))
      if (!fields.has(value)) fields.set(value, field);
  return replaced(text, [...fields.keys()], (value) => `{${fields.get(value) ?? ''}}`);
}

/**
 * The facts in a text, in the order of the fields, each once: whichever template it came from, or if the user
 * put them there. All talking points are looked for, as they were noted and as a template words them.
 */
export function factsIn(
  text: string,
  facts: MessageFacts,
  language: MessageLanguage,
): readonly FilledSegment[] {
  const others = templateFields
    .filter((field) => field !== 'point')
    .flatMap((field) => factsFor(field, facts, language));
  const points = facts.talkingPoints.flatMap((point, place) => {
    const worded = factsFor('point', { ...facts, talkingPoints: [point] }, language);
    return [point.trim(), ...worded.map(({ value }) => value)].map((value): FilledSegment => ({
      kind: 'filled',
      value,
      field: `talkingPoints.${place}`,
    }));
  });
  const known = new Map<string, FilledSegment>();
  for (const fact of [...others, ...points]) if (!known.has(fact.value)) known.set(fact.value, fact);
  const found = new Set<string>();
  replaced(text, [...known.keys()], (value) => {
    found.add(value);
    return value;
  });
  return [...known.values()].filter(({ value }) => found.has(value));
}

type FilledSegment = Extract<Segment, { kind: 'filled' }>;

/** The text with these values replaced if they are whole words, the longest first. */
function replaced(text: string, values: readonly string[], by: (value: string) => string): string {
  const long = values
    .filter(({ length }) => length >= MIN_FACT)
    .toSorted((a, b) => b.length - a.length)
    .map(asPattern);
  if (long.length === 0) return text;
  const [before, after] = ['(?<![\\p{L}\\p{N}]\\p{M}{0,4})', '(?![\\p{L}\\p{M}\\p{N}])'];
  const pattern = new RegExp(`${before}(?:${long.join('|')})${after}`, 'gu');
  return text.replace(pattern, by);
}

/** What would be filled in for a field, at the beginning of a text and further on; nothing if its fact is missing. */
function factsFor(
  field: TemplateField,
  facts: MessageFacts,
  language: MessageLanguage,
): readonly FilledSegment[] {
  return [`{${field}}`, `- {${field}}`].flatMap((text) => {
    const filled = fillText(text, facts, messageWords[language].gaps);
    return filled.ok ? filled.value.filter((segment) => segment.kind === 'filled') : [];
  });
}
