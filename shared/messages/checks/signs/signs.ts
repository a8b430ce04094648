/**
 * Signs: fields of meaning that together say something none of them says alone. "Need" and "tomorrow" are harmless, but not
 * in one clause with an answer.
 */
import type { Span } from '../check';
import type { Field } from './fields';
import type { Place, Reading } from './lexicon';

export interface Sign {
  readonly of: readonly Field[];
  /** In this order, or in any. */
  readonly isOrdered: boolean;
  /** Most words between one and the next, or between the first and the last if they come in any order. */
  readonly within: number;
  /** Fields that make it harmless, wherever they are in the sentence. */
  readonly without: readonly Field[];
}

/** The fields in this order, at most four words apart. */
export function inOrder(...of: readonly Field[]): Sign {
  return { of, isOrdered: true, within: 4, without: [] };
}

/** The fields in any order, within twelve words. */
export function together(...of: readonly Field[]): Sign {
  return { of, isOrdered: false, within: 12, without: [] };
}

/** The same sign with its fields at most so many words apart. */
export function within(words: number, sign: Sign): Sign {
  return { ...sign, within: words };
}

/** The same signs, none of which counts in a sentence with one of these fields. */
export function unless(without: readonly Field[], ...signs: readonly Sign[]): readonly Sign[] {
  return signs.map((sign) => ({ ...sign, without: [...sign.without, ...without] }));
}

/** Fields of small words that are in most sentences. */
const common: ReadonlySet<Field> = new Set([
  'I',
  'my',
  'you',
  'your',
  'them',
  'not',
  'it',
  'if',
  'feel',
  'question',
]);

/** Finds where any of the signs is. A sign is looked for only in sentences that have its first uncommon field. */
export function finderOf(signs: readonly Sign[]): (reading: Reading) => readonly Span[] {
  const byField = new Map<Field, Sign[]>();
  for (const sign of signs) {
    const field = sign.of.find((one) => !common.has(one)) ?? sign.of[0];
    const known = field === undefined ? undefined : byField.get(field);
    if (known !== undefined) known.push(sign);
    else if (field !== undefined) byField.set(field, [sign]);
  }
  return (reading) => {
    const found: Span[] = [];
    for (const field of reading.places.keys())
      for (const sign of byField.get(field) ?? []) {
        const span = signIn(reading, sign);
        if (span !== null) found.push(span);
      }
    return found;
  };
}

/** Where a sign is in a sentence, if anywhere. */
function signIn({ words, places }: Reading, sign: Sign): Span | null {
  if (sign.of.some((field) => !places.has(field)) || sign.without.some((field) => places.has(field)))
    return null;
  const found = sign.isOrdered ? orderedPlaces(sign, places, 0, null) : placesTogether(sign, places, []);
  if (found === null || isDenied(sign, found, places)) return null;
  const first = Math.min(...found.map((place) => place.first));
  const end = Math.max(...found.map((place) => place.end));
  return { from: words[first]?.from ?? 0, to: words[end - 1]?.to ?? 0 };
}

type Places = Reading['places'];

function orderedPlaces(
  sign: Sign,
  places: Places,
  index: number,
  last: Place | null,
): readonly Place[] | null {
  const field = sign.of[index];
  if (field === undefined) return [];
  for (const place of places.get(field) ?? []) {
    if (last !== null && (place.first < last.end || place.first > last.end + sign.within)) continue;
    const rest = orderedPlaces(sign, places, index + 1, place);
    if (rest !== null) return [place, ...rest];
  }
  return null;
}

function placesTogether(sign: Sign, places: Places, chosen: readonly Place[]): readonly Place[] | null {
  const field = sign.of[chosen.length];
  if (field === undefined) return chosen;
  for (const place of places.get(field) ?? []) {
    if (chosen.some((other) => place.first < other.end && other.first < place.end)) continue;
    const all = [...chosen, place];
    if (Math.max(...all.map(({ end }) => end)) - Math.min(...all.map(({ first }) => first)) > sign.within)
      continue;
    const found = placesTogether(sign, places, all);
    if (found !== null) return found;
  }
  return null;
}

/** Words before a sign that may still deny it: "I don't want you to think that I need …" doesn't reach that far. */
const DENIAL_WORDS = 3;

function isDenied(sign: Sign, found: readonly Place[], places: Places): boolean {
  if (sign.of.includes('not') || sign.of.includes('nobody')) return false;
  const from = Math.min(...found.map(({ first }) => first)) - DENIAL_WORDS;
  const to = Math.max(...found.map(({ first }) => first));
  return (places.get('not') ?? []).some(
    ({ first }) =>
      first >= from && first <= to && !found.some((place) => first >= place.first && first < place.end),
  );
}
