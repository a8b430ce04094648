import type { Span } from '../check';
import { sentencesOf } from './plain';

/** "not", "never" up to two words before: what follows is denied. */
const denied =
  /(?:\b(?:not|(?<!\bsay )no|never|without|nothing|hardly|nor)|n't)\s+(?:(?!(?:understand|know|see|get|think|believe|feel|why|what|how|that|just|only)\b)[a-z']+\s+){0,2}$/;

/** Where any of the patterns is found in a flat text, unless it is denied; in order, without overlaps. Patterns are global. */
export function spansOf(text: string, patterns: readonly RegExp[]): readonly Span[] {
  return withoutOverlaps(
    patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)]
        .filter(({ index }) => !denied.test(text.slice(Math.max(0, index - 40), index)))
        .map((match) => trimmed(match[0], match.index)),
    ),
  );
}

/** The sentences for which `isFound` holds, as spans without the blanks around them. */
export function sentenceSpans(text: string, isFound: (sentence: string) => boolean): readonly Span[] {
  return sentencesOf(text)
    .filter((sentence) => isFound(sentence.text))
    .map((sentence) => trimmed(sentence.text, sentence.from));
}

/** By their start; of overlapping spans the first, and of two with one start the longer. */
export function withoutOverlaps(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Span[] = [];
  for (const span of sorted) if (span.from >= (kept.at(-1)?.to ?? 0)) kept.push(span);
  return kept;
}

/** One pattern from alternatives, for all of a flat text; capitals in it mean small letters. */
export function anyOf(...alternatives: readonly string[]): RegExp {
  return new RegExp(`(?<![a-z0-9])(?:${small(alternatives.join('|'))})(?![a-z0-9])`, 'g');
}

/** In small letters, but for classes such as \S. */
function small(pattern: string): string {
  return pattern.replace(/(?<!\\)[A-Z]/g, (letter) => letter.toLowerCase());
}

/** A span of a text that begins at `from`, without the blanks around it. */
export function trimmed(text: string, from: number): Span {
  const start = from + (text.length - text.trimStart().length);
  return { from: start, to: Math.max(start, from + text.trimEnd().length) };
}
