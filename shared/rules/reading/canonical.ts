/**
 * A text as the grammar reads it: lower-case words and marks with one space between, each of which knows where it
 * stands in the original. One pass, in time proportional to the text's length.
 */

/** The words of a text and, joined by spaces, the text the patterns run over. */
export interface Canonical {
  readonly text: string;
  readonly words: readonly CanonicalWord[];
}

export interface CanonicalWord {
  readonly word: string;
  /** Where it begins in the canonical text. */
  readonly at: number;
  /** Where it stands in the original, in UTF-16 units; the end is exclusive. */
  readonly from: number;
  readonly to: number;
}

const wordPattern = new RegExp(
  [
    String.raw`\d{4}-\d{2}-\d{2}(?![\d/.-]*\d)`,
    // All-figure dates; "2-3" is no date but a range, and becomes three words.
    String.raw`\d+(?:[./]\d+)+`,
    String.raw`\d+(?:-\d+){2,}`,
    String.raw`\d+(?:st|nd|rd|th)(?!\p{L})`,
    String.raw`\d+`,
    String.raw`\p{L}+(?:['’ʼ]\p{L}+)*`,
    String.raw`\n\s*\n`,
    String.raw`[-–—−]+`,
    String.raw`[.,;:!?()+>…]`,
  ].join('|'),
  'giu',
);

/** A dot after one of these ends no sentence, unless a capital follows. */
const abbreviations = new Set(
  (
    'mon tue tues wed weds thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'approx max min ca wk wks hr hrs no e g i a p m'
  ).split(' '),
);

/** Reads a text of any length; what are neither words, numbers nor marks that matter (quotes, emoji) are left out. */
export function toCanonical(source: string): Canonical {
  const words: CanonicalWord[] = [];
  let at = 0;
  for (const match of source.matchAll(wordPattern)) {
    const from = match.index;
    const to = from + match[0].length;
    const word = canonicalWord(match[0], source, from, to, words.at(-1)?.word ?? '');
    if (word === '') continue;
    words.push({ word, at, from, to });
    at += word.length + 1;
  }
  return { text: words.map(({ word }) => word).join(' '), words };
}

/** The word as the patterns know it; empty for one that is left out. */
function canonicalWord(raw: string, source: string, from: number, to: number, previous: string): string {
  if (/^\s/.test(raw)) return '.';
  if (/^[-–—−]/.test(raw)) return dashOf(source, from, to, previous);
  if (raw === '(' || raw === ')') return ',';
  if (raw === '…') return '.';
  if (raw === '.' && abbreviations.has(previous) && !/^\s*(?:\p{Lu}|$)/u.test(source.slice(to, to + 8))) {
    return '';
  }
  return raw.toLowerCase().replaceAll(/[’ʼ]/g, "'");
}

/** A dash counts between figures ("2-3") and between spaces ("Friday - Monday"); within a compound it does not. */
function dashOf(source: string, from: number, to: number, previous: string): string {
  const [before, after] = [source.charAt(from - 1), source.charAt(to)];
  const isCompound = /\p{L}/u.test(before) || /\p{L}/u.test(after);
  const isBetweenFigures = /^\d/.test(previous) && /\d/.test(after);
  return isCompound && !isBetweenFigures ? '' : '-';
}
