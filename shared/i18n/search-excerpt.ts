/** What to quote of a long text that a search found, and which parts to mark. Pure. */
import type { MarkedText } from '../model/search';
import { asPattern } from '../model/text/as-pattern';
import { beginsUnspaced, searchText } from './search-text';

/** Characters before the first match, at most, so that it is seen even on a narrow card. */
const CHARACTERS_BEFORE = 12;
const CHARACTERS_IN_ALL = 160;
/** Longer lines are read in pieces. */
const LONGEST_PIECE = 1_000;

/** A text folded for searching, with the place in the text of each folded character, and its end at last. */
interface FoldedText {
  readonly folded: string;
  readonly placeOf: (index: number) => number;
}

const beyondAscii = /\P{ASCII}/u;

function fold(text: string): FoldedText {
  if (!beyondAscii.test(text)) return { folded: text.toUpperCase(), placeOf: (index) => index };
  let folded = '';
  const places: number[] = [];
  // A letter with its accents stays together.
  for (const { 0: letter, index } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const part = searchText(letter);
    places.push(...Array<number>(part.length).fill(index));
    folded += part;
  }
  places.push(text.length);
  return { folded, placeOf: (index) => places[index] ?? text.length };
}

/** The parts of a short text, such as a name, that match the words of a search, wherever in a word they are. */
export function markWords(text: string, words: readonly string[]): MarkedText {
  return { text, marks: marksIn(text, words, 'anywhere') };
}

/** True if a word of the text begins with this word of a search. */
export function hasWordFrom(text: string, word: string): boolean {
  return patternOf(word, 'at-start').test(searchText(text));
}

/** The part of a long text around the first place where words begin with the words of a search; its beginning if none do. */
export function excerptOf(text: string, words: readonly string[]): MarkedText {
  let best = '';
  let most = 0;
  for (const piece of piecesOf(text)) {
    const folded = searchText(piece);
    const count = words.filter((word) => patternOf(word, 'at-start').test(folded)).length;
    if (count <= most) continue;
    best = piece;
    most = count;
    if (count === words.length) break;
  }
  const shown = most === 0 ? (piecesOf(text)[0] ?? '') : best;
  const [first] = marksIn(shown, words, 'at-start');
  return cut(shown, first?.[0] ?? 0, words);
}

function piecesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .flatMap((line) => (line.length <= LONGEST_PIECE ? [line] : cutUp(line)))
    .filter((piece) => piece.trim() !== '');
}

function cutUp(line: string): readonly string[] {
  return (
    line.match(new RegExp(`.{1,${String(LONGEST_PIECE)}}(?=\\s|$)|.{${String(LONGEST_PIECE)}}`, 'gsu')) ?? []
  );
}

/** The first half of a character of two units. */
const halfAtEnd = /[\uD800-\uDBFF]$/;

/** The text around `start`, in whole words, with dots at both ends if something was left out. */
function cut(text: string, start: number, words: readonly string[]): MarkedText {
  const early = Math.max(0, start - CHARACTERS_BEFORE);
  const space = early === 0 ? -1 : text.slice(early, start).search(/\s/);
  const from = early === 0 ? 0 : space === -1 ? start : early + space + 1;
  const late = from + CHARACTERS_IN_ALL;
  const lastSpace = late >= text.length ? -1 : text.lastIndexOf(' ', late);
  const end = late >= text.length ? text.length : lastSpace > start ? lastSpace : late;
  const shown = text.slice(from, end).replace(halfAtEnd, '').trim();
  const quoted = `${from > 0 ? '… ' : ''}${shown}${end < text.length ? ' …' : ''}`;
  return { text: quoted, marks: marksIn(quoted, words, 'at-start') };
}

type Where = 'anywhere' | 'at-start';

/** In order, without overlaps. */
function marksIn(text: string, words: readonly string[], where: Where): MarkedText['marks'] {
  const { folded, placeOf } = fold(text);
  const found = words.flatMap((word) =>
    [...folded.matchAll(patternOf(word, where))].map(({ index, 0: match }): [number, number] => [
      placeOf(index),
      endOf(placeOf, index + match.length),
    ]),
  );
  const marks: [number, number][] = [];
  for (const [start, end] of found.sort(([a], [b]) => a - b)) {
    const last = marks.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else marks.push([start, end]);
  }
  return marks;
}

/** A letter that became two is marked whole: "ß" even if only its first S was typed. */
function endOf(placeOf: FoldedText['placeOf'], index: number): number {
  const last = placeOf(index - 1);
  let next = index;
  while (placeOf(next) === last) next += 1;
  return placeOf(next);
}

const wordStart = String.raw`(?<![\p{L}\p{M}\p{N}])`;

function patternOf(word: string, where: Where): RegExp {
  const isAnywhere = where === 'anywhere' || beginsUnspaced(word);
  return new RegExp(`${isAnywhere ? '' : wordStart}${asPattern(word)}`, 'gu');
}
