/** Reads a sentence as fields of meaning: which of its words and phrases belong to which field, and where. */
import { fields, type Field } from './fields';

/** A word of a flat text. Contractions count as two: "haven't" is "have" and "not". */
export interface Word {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** The words `first` up to, but not including, `end`. */
export interface Place {
  readonly first: number;
  readonly end: number;
}

export interface Reading {
  readonly words: readonly Word[];
  readonly places: ReadonlyMap<Field, readonly Place[]>;
}

const endings: Readonly<Record<string, string>> = {
  "n't": 'not',
  "'d": 'would',
  "'ll": 'will',
  "'ve": 'have',
  "'re": 'are',
  "'m": 'am',
};
const irregular: Readonly<Record<string, readonly [string, string]>> = {
  cannot: ['can', 'not'],
  "can't": ['can', 'not'],
  "won't": ['will', 'not'],
  "shan't": ['shall', 'not'],
};
/** Whose "'s" is "is" or "has", not a possessive. */
const subjects = new Set(
  'it that this there what where who how when here he she everybody everyone nobody somebody someone'.split(
    ' ',
  ),
);

/** The words of a flat text from `offset` on. */
export function readWords(text: string, offset = 0): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(/[a-z0-9]+(?:['.-][a-z0-9]+)*/g)) {
    const from = offset + match.index;
    const to = from + match[0].length;
    for (const word of splitOf(match[0])) words.push({ word, from, to });
  }
  return words;
}

function splitOf(word: string): readonly string[] {
  if (!word.includes("'")) return word === 'cannot' ? ['can', 'not'] : [word];
  const known = Object.hasOwn(irregular, word) ? irregular[word] : undefined;
  if (known !== undefined) return known;
  for (const [ending, full] of Object.entries(endings))
    if (word.endsWith(ending)) return [word.slice(0, -ending.length), full];
  if (!word.endsWith("'s")) return [word];
  const owner = word.slice(0, -2);
  return subjects.has(owner) ? [owner, 'is'] : [owner];
}

interface Phrase {
  readonly field: Field;
  /** Meant only where a clause begins: an order. */
  readonly isOrder: boolean;
  /** The words after the first. */
  readonly rest: readonly Element[];
}

/** A word, any of several, or null for up to two words of any kind. */
type Element = string | readonly string[] | null;

/** The phrases that begin with a word: by the word that comes next, and those whose next word may be any or none. */
interface Beginning {
  readonly byNext: Map<string, Phrase[]>;
  readonly others: Phrase[];
}

/** A phrase as it is written, and its field. */
interface Entry {
  readonly field: Field;
  readonly written: string;
}

let entries: ReadonlyMap<string, readonly Entry[]> | null = null;
const beginnings = new Map<string, Beginning>();

/** The entries of all fields by their first word, without what follows it. */
function entriesByFirst(): ReadonlyMap<string, readonly Entry[]> {
  const byFirst = new Map<string, Entry[]>();
  for (const field of Object.keys(fields) as Field[])
    for (const written of fields[field].trim().split(/,\s+/)) {
      const space = written.indexOf(' ');
      const first = written.slice(written.startsWith('^') ? 1 : 0, space < 0 ? undefined : space);
      const entry = { field, written };
      for (const word of wordsOf(elementsOf(first)[0])) {
        const known = byFirst.get(word);
        if (known === undefined) byFirst.set(word, [entry]);
        else known.push(entry);
      }
    }
  return byFirst;
}

/** The phrases that begin with a word. Read when the word is first met: a message has few of them all. */
function beginningOf(word: string): Beginning | undefined {
  const known = beginnings.get(word);
  if (known !== undefined) return known;
  entries ??= entriesByFirst();
  const own = entries.get(word);
  if (own === undefined) return undefined;
  const beginning = readBeginning(own);
  beginnings.set(word, beginning);
  return beginning;
}

function readBeginning(own: readonly Entry[]): Beginning {
  const beginning: Beginning = { byNext: new Map(), others: [] };
  for (const { field, written } of own) {
    const isOrder = written.startsWith('^');
    const rest = (isOrder ? written.slice(1) : written).split(' ').flatMap(elementsOf).slice(1);
    const phrase: Phrase = { field, isOrder, rest };
    if (rest[0] === undefined || rest[0] === null) beginning.others.push(phrase);
    else
      for (const next of wordsOf(rest[0])) {
        const known = beginning.byNext.get(next);
        if (known === undefined) beginning.byNext.set(next, [phrase]);
        else known.push(phrase);
      }
  }
  return beginning;
}

/** "keep/kept" is either word, "~want" all its forms, "*" up to two words; "can't" is two. */
function elementsOf(element: string): readonly Element[] {
  if (element === '*') return [null];
  if (element.includes('/') || element.startsWith('~'))
    return [element.split('/').flatMap((word) => (word.startsWith('~') ? formsOf(word.slice(1)) : [word]))];
  return splitOf(element);
}

function wordsOf(element: Element | undefined): readonly string[] {
  return typeof element === 'string' ? [element] : (element ?? []);
}

/** The forms of a regular verb. */
function formsOf(verb: string): readonly string[] {
  if (/[^aeou]y$/.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  const doubled = /^[^aeiou]*[aeiou][bdgmnprt]$/.test(verb) ? verb + verb.slice(-1) : verb;
  const plural = /(?:s|x|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, plural, `${doubled}ed`, `${doubled}ing`];
}

/** What the words of a flat sentence, which begins at `offset`, mean. Takes time in proportion to its length. */
export function readSentence(text: string, offset: number): Reading {
  const words = readWords(text, offset);
  const places = new Map<Field, Place[]>();
  for (let first = 0; first < words.length; first++) {
    const beginning = beginningOf(words[first]?.word ?? '');
    if (beginning === undefined) continue;
    const next = beginning.byNext.get(words[first + 1]?.word ?? '') ?? [];
    for (const phrases of [beginning.others, next])
      for (const { field, isOrder, rest } of phrases) {
        const end = endOf(rest, words, first + 1);
        if (end === null || (isOrder && !beginsClause(words, first, text, offset))) continue;
        const known = places.get(field);
        if (known === undefined) places.set(field, [{ first, end }]);
        else known.push({ first, end });
      }
  }
  return { words, places };
}

/** Where the rest of a phrase ends if it begins at `from`; null if it doesn't. */
function endOf(rest: Phrase['rest'], words: readonly Word[], from: number): number | null {
  let at = from;
  for (let index = 0; index < rest.length; index++) {
    const element = rest[index] ?? null;
    if (element === null) return endAfterGap(rest.slice(index + 1), words, at);
    const word = words[at++]?.word ?? '';
    if (typeof element === 'string' ? element !== word : !element.includes(word)) return null;
  }
  return at;
}

function endAfterGap(rest: Phrase['rest'], words: readonly Word[], from: number): number | null {
  for (let skipped = 0; skipped <= MAX_SKIPPED; skipped++) {
    const end = endOf(rest, words, from + skipped);
    if (end !== null) return end;
  }
  return null;
}

/** Words that a "*" may match. */
const MAX_SKIPPED = 2;

/** Words that may come before a request. */
const leading = new Set('so and but then please pls kindly just now also or simply'.split(' '));

/** Clauses begin with the sentence, after a comma or the like, and after "so", "please" and "just". */
function beginsClause(words: readonly Word[], index: number, text: string, offset: number): boolean {
  const [before, word] = [words[index - 1], words[index]];
  return (
    before === undefined ||
    word === undefined ||
    leading.has(before.word) ||
    /[^\s'"]/.test(text.slice(before.to - offset, word.from - offset))
  );
}
