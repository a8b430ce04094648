/** The text as the checks read it. Everything keeps its place, so that a span found here is one of the text itself. */
import { pointAsPhrase } from '../../talking-point';
import type { CheckedMessage } from '../check';

/** Straight quotation marks and apostrophes, plain blanks, and blanks in place of quoted lines ("> …"). */
export function plainOf(text: string): string {
  return text
    .replace(/[\u2018\u2019\u02BC\u00B4\u0060]/gu, "'")
    .replace(/[\u201C\u201D\u201E\u00AB\u00BB]/gu, '"')
    .replace(/[\u00A0\u202F\u2009]/gu, ' ')
    .replace(/^>.*$/gmu, blanked);
}

/** The same in lower case and without accents, as the patterns read it; letters of other scripts stay as they are. */
export function flatOf(text: string): string {
  return plainOf(text)
    .replace(/[\u0080-\uFFFF]/g, unaccented)
    .toLowerCase();
}

/** Fewest words of a talking point that are recognised anywhere in a text. */
const MIN_POINT_WORDS = 2;

/**
 * The flat text with blanks for words that aren't the writer's: in quotation marks, of a gap, the names of the company and the
 * position as they are written ("BBC News"), and talking points as noted.
 */
export function ownWordsOf(
  message: Pick<CheckedMessage, 'text' | 'talkingPoints' | 'company' | 'role'>,
): string {
  const { text, talkingPoints, company, role } = message;
  const points = talkingPoints
    .map((point) => flatOf(pointAsPhrase(point) ?? ''))
    .filter((point) => point.split(' ').length >= MIN_POINT_WORDS);
  const unnamed = [company, role].reduce(withoutName, text);
  const own = flatOf(unnamed).replace(/"[^"\n]{1,200}"|\[[^\][\n]{1,200}\]/gu, blanked);
  return points.reduce((left, point) => left.replaceAll(point, blanked), own);
}

/** With blanks in place of a name's letters: "Yahoo!" still ends a sentence. "News" is a name, "news" isn't. */
function withoutName(text: string, name: string): string {
  const known = name.trim();
  return /\p{Lu}/u.test(known) ? text.replaceAll(known, known.replace(/[\p{L}\p{N}]/gu, blanked)) : text;
}

function unaccented(letter: string): string {
  const base = letter.normalize('NFD').charAt(0);
  return /[a-z]/i.test(base) ? base : letter;
}

function blanked(text: string): string {
  return ' '.repeat(text.length);
}

export interface Sentence {
  readonly text: string;
  readonly from: number;
}

/** The sentences and lines of a text, each with its place. A full stop after a short title ends none. */
export function sentencesOf(text: string): readonly Sentence[] {
  const ends = /(?<!\b(?:mr|ms|mrs|dr|prof|st|e\.g|i\.e|no|vs|inc))[.!?]{1,9}["')]{0,9}(?=\s|$)|\n+/giu;
  const sentences: Sentence[] = [];
  let from = 0;
  for (const match of [...text.matchAll(ends), null]) {
    const to = match === null ? text.length : match.index + match[0].length;
    if (text.slice(from, to).trim() !== '') sentences.push({ text: text.slice(from, to), from });
    from = to;
  }
  return sentences;
}
