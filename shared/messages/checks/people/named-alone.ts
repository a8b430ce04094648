/** People named by their first name or, after a title, by their last. Only in places where a name can hardly be anything else. */
import { namePartsOf } from '../../names';
import type { Span } from '../check';
import { contentStems, foldedText } from '../text/words';

export interface NamedAlone extends Span {
  /** As it is compared: folded. */
  readonly name: string;
  readonly part: 'given' | 'family';
}

const name = "((?<![\\p{L}\\p{M}'-])\\p{Lu}[\\p{L}\\p{M}'-]{0,30}\\p{L})";
/** Bounded, like all that is looked for before a name: a long run of blanks would be gone through at each of them. */
const blank = '[ \\t]{1,9}';
/** Not within a longer name: "Tom Hanks". */
const alone = `(?![\\p{L}\\p{N}'-]|${blank}\\p{Lu}\\p{Ll})`;
/** A name and what only a person does. */
const acting = `${name}(?=${blank}(?:(?:also|just|had|has|have|so|kindly|then|and${blank}I)${blank})?(?:said|told|mentioned|explained|asked|suggested|described|showed|shown|introduced|pointed${blank}out|talked|spoke|recommended|shared|discussed)\\b)`;
/** A name and what only a person has. */
const having = `${name}(?='s${blank}(?:team|questions?|points?|advice|words|description|explanation|ideas?|remarks?|comments?|introduction|story|tips?)\\b)`;
/** What one only does with a person. */
const metBefore = `\\b(?:[Mm]et|[Mm]eeting|(?:[Tt]alk|[Tt]alked|[Tt]alking|[Ss]poke|[Ss]peak|[Ss]peaking|[Cc]hat|[Cc]hatted|[Cc]hatting)${blank}(?:to|with)|(?:[Cc]onversation|[Cc]all|[Ii]nterview)${blank}with|[Tt]hanks,?|[Tt]hank${blank}you,?)${blank}`;
const met = `(?<=${metBefore})${name}${alone}`;
const metToo = `(?<=${metBefore}${name}${blank}and${blank})${name}${alone}`;
/** "Tom, it was good to meet you." */
const addressed = `(?<=^\\s{0,9}|[.!?]\\s{1,9}|\\n\\s{0,9})${name}(?=,${blank}(?:it|thank|thanks|I|we|you)\\b)`;

const givenPlaces = [acting, having, met, metToo, addressed].map((pattern) => new RegExp(pattern, 'gu'));
const familyPlaces = new RegExp(
  `(?<=\\b(?:Mr|Ms|Mrs|Miss|Mx|Dr|Prof|Professor|Frau|Herrn?)\\.?${blank})${name}(?![\\p{L}\\p{N}-])`,
  'gu',
);

/** First names that are as often something else: a word, a month, a place, a program. */
const ambiguous = new Set(
  (
    'will mark grace hope faith joy bill frank art rich jack rose may april june august summer dawn sunny young ' +
    'austin paris london jordan chelsea florence georgia victoria charlotte madison lincoln washington orlando ' +
    'sydney brooklyn dallas houston ' +
    'ruby julia ada pascal claude alexa jasmine crystal watson swift dart'
  ).split(' '),
);

/**
 * Where `text` (straight apostrophes) names one of `people` by a part of their name. Nobody is found whose name is also
 * that of one of `known`, or of somebody else with a longer name ("Tom Hanks said").
 */
export function namedAlone(
  text: string,
  people: readonly string[],
  isKnown: (word: string) => boolean,
): readonly Span[] {
  return wordsInPlaces(text)
    .filter(({ name, part }) => !isKnown(name) && people.some((person) => hasPart(person, part, name)))
    .map(({ from, to }) => ({ from, to }));
}

function wordsInPlaces(text: string): readonly NamedAlone[] {
  const given = givenPlaces.flatMap((place) =>
    [...text.matchAll(place)]
      .filter((match) => isAlone(text, match.index) && !isSignature(text, match))
      .map((match) => found(match, 'given')),
  );
  return [
    ...given.filter(({ name }) => !ambiguous.has(name)),
    ...[...text.matchAll(familyPlaces)].map((match) => found(match, 'family')),
  ];
}

function found(match: RegExpExecArray, part: NamedAlone['part']): NamedAlone {
  const [word] = match;
  return { name: foldedText(word), part, from: match.index, to: match.index + word.length };
}

/** No other name comes before it; a word like "As" does at the start of a sentence. */
function isAlone(text: string, from: number): boolean {
  const before = /(\p{Lu}[\p{L}'.-]*)[ \t]+$/u.exec(text.slice(Math.max(0, from - 40), from))?.[1];
  return before === undefined || contentStems(before).size === 0;
}

/** "Thanks, Robin" at the end is the writer's own name. */
function isSignature(text: string, { 0: word, index }: RegExpExecArray): boolean {
  const line = text.slice(text.lastIndexOf('\n', index) + 1, index);
  const isLast = !/[\p{L}\p{N}]/u.test(text.slice(index + word.length));
  return isLast && /^(?:many )?thank(?:s| you)\W*$/iu.test(line);
}

function hasPart(person: string, part: NamedAlone['part'], name: string): boolean {
  // Far cheaper than taking the name apart, and there may be thousands.
  if (!foldedText(person).includes(name)) return false;
  return foldedText(namePartsOf(person)[part]) === name;
}
