/**
 * A text as the grammar reads it: lower-case words and marks separated by single spaces, each with its position in the
 * original. One pass, in time proportional to the text's length.
 */

import { withPlainDigits } from '../../model/text/plain-digits';
import { MONTH, WEEKDAY, monthOf } from './lexicon';
import { spelledOut, wholeShorthand } from './shorthand';

/** The words of a text and, joined by spaces, the text that patterns are matched against. */
export interface Canonical {
  readonly text: string;
  readonly words: readonly CanonicalWord[];
}

export interface CanonicalWord {
  readonly word: string;
  /** Its position in the canonical text. */
  readonly at: number;
  /** Its position in the original, in UTF-16 units; the end is exclusive. */
  readonly from: number;
  readonly to: number;
}

const wordPattern = new RegExp(
  [
    // A link says nothing, and its colon isn't one.
    String.raw`(?:https?://|www\.)[^\s<>"]+`,
    String.raw`\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\d/.-]*\d)`,
    ...wholeShorthand,
    // "1,5 weeks", but not "4,5 weeks", which may be four or five.
    String.raw`(?<![\d.,])[1-3],5(?=(?:\s?(?:to|or|[-–])\s?\d{1,2}(?:[.,]5)?)?\s?(?:(?:business|working|calendar)\s)?(?:hours?|hrs?|days?|weeks?|wks?|months?)(?!\p{L}))`,
    // All-numeric dates; "2-3" is a range, not a date, and becomes three words.
    String.raw`\d+(?:[./]\d+)+`,
    String.raw`\d+(?:-\d+){2,}`,
    String.raw`\d+(?:st|nd|rd|th)(?!(?!${MONTH}(?!\p{L}))\p{L})`,
    String.raw`\d+`,
    String.raw`\p{L}+(?:['’ʼ]\p{L}+)*`,
    String.raw`\n\s*\n`,
    String.raw`[-–—−]+`,
    String.raw`[.,;:!?()+>…]`,
  ].join('|'),
  'giu',
);

/** A dot after one of these doesn't end a sentence, unless the next word is capitalised and isn't part of a date. */
const abbreviations = new Set(
  (
    'mon tue tues wed weds thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'approx appx prob max min ca wk wks hr hrs mth mths mo mos bus biz comm business month months no ie eg am pm eod w/c'
  ).split(' '),
);

/** After a dot or a comma: "20. March", "March,20". */
const monthNext = new RegExp(`^\\s?(?:of\\s|${MONTH}(?!\\p{L}))`, 'iu');
const dateWordNext = new RegExp(`^\\s*(?:${MONTH}|${WEEKDAY})(?!\\p{L})`, 'iu');
/** How many characters ahead the two patterns above look. */
const SIGHT = 16;

/** Reads a text of any length. Leaves out everything that isn't a word, a number or a relevant mark (quotes, emoji). */
export function toCanonical(text: string): Canonical {
  const source = withPlainDigits(text);
  const words: CanonicalWord[] = [];
  let at = 0;
  for (const match of source.matchAll(wordPattern)) {
    const from = match.index;
    const to = from + match[0].length;
    const word = canonicalWord(match[0], source, from, words.at(-1));
    if (word === '') continue;
    words.push({ word, at, from, to });
    at += word.length + 1;
  }
  return { text: words.map(({ word }) => word).join(' '), words };
}

/** The word as the patterns know it; empty if it is left out. */
function canonicalWord(
  raw: string,
  source: string,
  from: number,
  previous: CanonicalWord | undefined,
): string {
  const to = from + raw.length;
  const before = previous?.word ?? '';
  if (/^\s/.test(raw)) return '.';
  if (/^(?:https?:|www\.)/i.test(raw)) return '';
  if (/^[-–—−]/.test(raw)) return dashOf(source, from, to, before);
  if (raw === '(' || raw === ')') return ',';
  if (raw === '…') return '.';
  if (raw === '.' || raw === ',') return isWithinDate(raw, before, source.slice(to, to + SIGHT)) ? '' : raw;
  if (/^\d{4}-/.test(raw)) return raw.slice(0, 10);
  if (/^\d,/.test(raw)) return raw.replace(',', '.');
  if (isClockTime(raw, source.slice(to, to + SIGHT))) return raw.replace('.', '');
  const word = raw.toLowerCase().replaceAll(/[’ʼ]/g, "'");
  const isTight = previous?.to === from && (raw === word || word === 'w');
  return spelledOut(word, before, isTight);
}

/** True for a mark that ends neither a sentence nor a clause: "Fri. 20. March", "March,20". */
function isWithinDate(mark: string, before: string, next: string): boolean {
  if (mark === ',') return monthOf(before) !== undefined && /^\d/.test(next);
  if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(before)) return monthNext.test(next);
  return abbreviations.has(before) && (!/^\s*(?:\p{Lu}|$)/u.test(next) || dateWordNext.test(next));
}

/** "15.00", "3.10 pm": no day of a month. */
function isClockTime(figures: string, next: string): boolean {
  if (!/^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(figures)) return false;
  return /\.(?:00|1[3-9]|[2-5]\d)$/.test(figures) || /^\s?[ap]\.?m(?!\p{L})/iu.test(next);
}

/** A dash counts between numbers ("2-3") and between spaces ("Friday - Monday"), but not within a compound word. */
function dashOf(source: string, from: number, to: number, previous: string): string {
  const [before, after] = [source.charAt(from - 1), source.charAt(to)];
  const isCompound = /\p{L}/u.test(before) || /\p{L}/u.test(after);
  const isBetweenFigures = /^\d/.test(previous) && /\d/.test(after);
  return isCompound && !isBetweenFigures ? '' : '-';
}
