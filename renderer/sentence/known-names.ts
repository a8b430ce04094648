/**
 * The names on the cards, as they are found in a sentence. Each is read once: a sentence is read again at every letter, and
 * there may be thousands of cards. Pure.
 */
import type { Card } from '@shared/model/card';
import { searchText } from '@shared/i18n/search-text';
import { resultOf, type Steps } from '@shared/model/work/steps';

/** What a name is found by, its `searchText` first: "MULLER" and "MUELLER" for "Müller". */
export type NameKeys = readonly [string, ...string[]];

/** Names by what they are found by. */
export type Names = ReadonlyMap<string, string>;

export interface KnownNames {
  readonly companies: Names;
  readonly people: Names;
  /** Each word of any of them, as `searchText`. */
  readonly words: ReadonlySet<string>;
}

interface CardKeys {
  readonly company: NameKeys;
  readonly role: NameKeys;
  /** One for each of the card's people. */
  readonly people: readonly NameKeys[];
}

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' };
const plain = /^\p{ASCII}*$/u;

export function keysOf(name: string): NameKeys {
  const folded = searchText(name);
  if (plain.test(name)) return [folded];
  const written = name.normalize('NFC').replace(/[äöü]/giu, (letter) => umlauts[letter] ?? letter);
  return written === name ? [folded] : [folded, searchText(written)];
}

/** Cards stay the same objects while nothing changes. */
const keysByCard = new WeakMap<Card, CardKeys>();

export function keysOfCard(card: Card): CardKeys {
  const known = keysByCard.get(card);
  if (known !== undefined) return known;
  const { company, role, people = [] } = card;
  const keys = { company: keysOf(company), role: keysOf(role), people: people.map(keysOf) };
  keysByCard.set(card, keys);
  return keys;
}

const namesByList = new WeakMap<readonly Card[], KnownNames>();

/** The same for the same list. */
export function knownNames(cards: readonly Card[]): KnownNames {
  return namesByList.get(cards) ?? resultOf(knownNamesInSteps(cards));
}

const CARDS_PER_STEP = 200;

/** The same in steps: so that nobody waits for it, while a sentence isn't begun yet. */
export function* knownNamesInSteps(cards: readonly Card[]): Steps<KnownNames> {
  const known = namesByList.get(cards);
  if (known !== undefined) return known;
  const [companies, people, words] = [new FoundNames(), new FoundNames(), new Set<string>()];
  for (let from = 0; from < cards.length; from += CARDS_PER_STEP) {
    for (const card of cards.slice(from, from + CARDS_PER_STEP)) {
      const keys = keysOfCard(card);
      companies.add(card.company, keys.company);
      card.people?.forEach((name, index) => people.add(name, keys.people[index]));
      for (const [folded] of [keys.company, ...keys.people])
        for (const word of folded.split(' ')) words.add(word);
    }
    yield;
  }
  const names = { companies: companies.byKey, people: people.byKey, words };
  namesByList.set(cards, names);
  return names;
}

class FoundNames {
  readonly byKey = new Map<string, string>();
  readonly #exact = new Set<string>();

  add(name: string, [folded, ...written]: readonly string[] = []): void {
    if (folded === undefined) return;
    this.byKey.set(folded, name);
    this.#exact.add(folded);
    // "Mueller" is Mueller, if there is a Müller too.
    for (const key of written) if (!this.#exact.has(key)) this.byKey.set(key, name);
  }
}

/** "Kim", "Mr Kim" and "Dana" for Dana Kim: a name that begins or ends with it. */
export const isPartOf = (keys: Iterable<string>, folded: string): boolean => {
  const [before, after] = [`${folded} `, ` ${folded}`];
  for (const key of keys) if (key.startsWith(before) || key.endsWith(after)) return true;
  return false;
};

export const beginsWith = (keys: Iterable<string>, folded: string): boolean => {
  const before = `${folded} `;
  for (const key of keys) if (key.startsWith(before)) return true;
  return false;
};
