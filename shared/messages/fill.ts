/** Fills a template's text from the facts. A fact that is missing leaves a gap; no sentence is ever invented for it. */
import type { CalendarDate } from '../model/time';
import { accept, type Result } from '../model/result';
import type { FactField, MessageFacts, Segment } from './message';
import { familiarName, formalName } from './names';
import { toOneLine } from '../model/text/one-line';
import { pointAsPhrase } from './talking-point';
import { parseTemplateText, type MessageWords, type TemplateError, type TemplateField } from './template';

/** The text as segments, each filled one with the fact it comes from. Refuses a template with an unknown field. */
export function fillText(
  text: string,
  facts: MessageFacts,
  gaps: MessageWords['gaps'],
): Result<readonly Segment[], TemplateError> {
  const parsed = parseTemplateText(text);
  if (!parsed.ok) return parsed;
  const segments = parsed.value.map((part) =>
    part.kind === 'field' ? filled(part.field, facts, gaps) : part,
  );
  return accept(joined(segments));
}

/** As one writes them together: no second full stop after "Acme Ltd.", no mark after a question, and a capital first. */
function joined(segments: readonly Segment[]): readonly Segment[] {
  return segments.map((segment, index) => {
    const before = segments[index - 1];
    if (segment.kind === 'text' && before?.kind === 'filled' && /[.!?…]["'”’»]?$/u.test(before.value)) {
      const needless = /\?["'”’»]?$/u.test(before.value) ? /^[.?](?!\.)/u : /^\.(?!\.)/u;
      return { ...segment, text: segment.text.replace(needless, '') };
    }
    if (segment.kind === 'filled' && segment.field === 'role' && index === 0)
      return { ...segment, value: segment.value.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) };
    return segment;
  });
}

function filled(field: TemplateField, facts: MessageFacts, gaps: MessageWords['gaps']): Segment {
  const fact = factOf(field, facts);
  return fact === null || fact.value === ''
    ? { kind: 'gap', words: gaps[field] }
    : { kind: 'filled', ...fact };
}

function factOf(field: TemplateField, facts: MessageFacts): { value: string; field: FactField } | null {
  switch (field) {
    case 'first':
      return { value: familiarName(facts.to.name), field: 'to.name' };
    case 'full':
      return { value: formalName(facts.to.name), field: 'to.name' };
    case 'me':
      return { value: toOneLine(facts.fromName), field: 'fromName' };
    case 'company':
      return { value: toOneLine(facts.company), field: 'company' };
    case 'role':
      return { value: positionOf(facts.role), field: 'role' };
    case 'date':
      return dateFact(facts.interviewOn, 'interviewOn', facts.locale);
    case 'answerBy':
      return dateFact(facts.answerBy ?? null, 'answerBy', facts.locale);
    case 'decideBy':
      return dateFact(facts.decideBy ?? null, 'decideBy', facts.locale);
    case 'point':
      return firstPoint(facts.talkingPoints);
  }
}

/**
 * "Data Engineer" of "Data Engineer (m/f/d)" and "the Data Engineer role": the templates say "the … position".
 */
function positionOf(role: string): string {
  const line = toOneLine(role);
  const bare = line
    .replace(/[\s.,;:]+$/u, '')
    .replace(/\s*[([]\s*[mfwdxi](?:\s*[/|,]\s*[mfwdxi]){1,4}\s*[)\]]/giu, '')
    .replace(/^the\s+/iu, '')
    .replace(/\s+(?:role|position|job|post)$/iu, '');
  return bare === '' ? line : bare;
}

function dateFact(date: CalendarDate | null, field: FactField, locale: string) {
  return date === null ? null : { value: dayAndMonth(date, locale), field };
}

function firstPoint(points: readonly string[]): { value: string; field: FactField } | null {
  for (const [index, point] of points.entries()) {
    const value = pointAsPhrase(point);
    if (value !== null) return { value, field: `talkingPoints.${index}` };
  }
  return null;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** "March 3", "3 March". */
export function dayAndMonth(date: CalendarDate, locale: string): string {
  const format =
    formats.get(locale) ??
    new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', calendar: 'gregory', timeZone: 'UTC' });
  formats.set(locale, format);
  return format.format(new Date(date));
}
