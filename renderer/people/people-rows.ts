/** Everybody in the list, as they are searched and sorted. Pure. */
import { searchText, searchWords } from '@shared/i18n/search-text';
import type { Card } from '@shared/model/card';
import type { Steps } from '@shared/model/work/steps';
import { withoutTitle } from '@shared/messages/names';
import type { ApplicationId, ContactId } from '@shared/model/ids';
import type { PersonEntry } from '@shared/model/person';
import { lookalikesInSteps } from '@shared/rules/people/lookalikes';
import type { PeopleFilter, PeopleSort } from './people-state';

/** A person with the cards of their applications. */
export interface ListedPerson extends PersonEntry {
  readonly cards: readonly Card[];
  /** Their own company, or that of the last application. */
  readonly company: string;
  /** Who may be the same person; nobody until that is known. */
  readonly lookalikes: readonly ContactId[];
}

/** Who may be the same person, by id. */
export type Lookalikes = ReadonlyMap<ContactId, readonly ContactId[]>;

type Cards = ReadonlyMap<ApplicationId, Card>;
type CompareText = (a: string, b: string) => number;

const none: readonly ContactId[] = [];

const PEOPLE_PER_STEP = 500;

/** Everybody with their cards. */
export function* listPeople(people: readonly PersonEntry[], cards: Cards): Steps<readonly ListedPerson[]> {
  const listed: ListedPerson[] = [];
  for (const person of people) {
    listed.push(withCards(person, cards));
    if (listed.length % PEOPLE_PER_STEP === 0) yield;
  }
  return listed;
}

export function lookalikesAmong(
  people: readonly Pick<ListedPerson, 'contact' | 'cards'>[],
): ReturnType<typeof lookalikesInSteps> {
  return lookalikesInSteps(
    people.map(({ contact: { id, name, email, company = '' }, cards }) => ({
      ...{ id, name, email },
      companies: [company, ...cards.map((card) => card.company)],
    })),
  );
}

export function withLookalikes(
  people: readonly ListedPerson[],
  lookalikes: Lookalikes,
): readonly ListedPerson[] {
  if (lookalikes.size === 0) return people;
  // Copies of thousands would be collected while the list opens; few look like somebody else.
  return people.map((person) => {
    const found = lookalikes.get(person.contact.id);
    return found === undefined ? person : { ...person, lookalikes: found };
  });
}

/** Those the filter lets through, in the same order. */
export function shownPeople(
  people: readonly ListedPerson[],
  { query, isOnlyLookalikes }: Pick<PeopleFilter, 'query' | 'isOnlyLookalikes'>,
): readonly ListedPerson[] {
  const words = searchWords(query);
  if (words.length === 0 && !isOnlyLookalikes) return people;
  return people.filter((person) => {
    if (isOnlyLookalikes && person.lookalikes.length === 0) return false;
    const search = words.length === 0 ? '' : searchedOf(person);
    return words.every((word) => search.includes(word));
  });
}

export function* sortedPeople(
  people: readonly ListedPerson[],
  sort: PeopleSort,
  compareText: CompareText,
): Steps<readonly ListedPerson[]> {
  const keyOf = rememberedKeys();
  const keyed: Keyed[] = [];
  for (const person of people) {
    const name = newKey(withoutTitle(person.contact.name));
    keyed.push({ person, name, company: sort === 'company' ? keyOf(person.company) : noKey });
    if (keyed.length % PEOPLE_PER_STEP === 0) yield;
  }
  keyed.sort(comparing(sort, quickly(compareText)));
  yield;
  return keyed.map(({ person }) => person);
}

interface SortKey {
  readonly text: string;
  /** The same order as that of the texts, by plain comparison; null for other letters and signs than A to Z. */
  readonly plain: string | null;
}

interface Keyed {
  readonly person: ListedPerson;
  readonly name: SortKey;
  readonly company: SortKey;
}

const plainLetters = /^[A-Za-z ]*$/u;

const noKey: SortKey = { text: '', plain: '' };

function newKey(text: string): SortKey {
  return { text, plain: plainLetters.test(text) ? text.toUpperCase() : null };
}

/** Many people are at the same companies. */
function rememberedKeys(): (text: string) => SortKey {
  const known = new Map<string, SortKey>();
  return (text) => {
    const key = known.get(text) ?? newKey(text);
    known.set(text, key);
    return key;
  };
}

/** Comparing by the rules of a language takes a thousand times as long, and most names don't need it. */
function quickly(compareText: CompareText): (a: SortKey, b: SortKey) => number {
  return (a, b) => {
    if (a.plain === null || b.plain === null) return compareText(a.text, b.text);
    return a.plain < b.plain ? -1 : Number(a.plain > b.plain);
  };
}

function comparing(sort: PeopleSort, compareKeys: (a: SortKey, b: SortKey) => number) {
  const byName = (a: Keyed, b: Keyed) =>
    compareKeys(a.name, b.name) || (a.person.contact.id < b.person.contact.id ? -1 : 1);
  switch (sort) {
    case 'name':
      return byName;
    case 'company':
      return (a: Keyed, b: Keyed) => compareKeys(a.company, b.company) || byName(a, b);
    case 'written':
      return (a: Keyed, b: Keyed) =>
        (b.person.lastWritten?.at ?? 0) - (a.person.lastWritten?.at ?? 0) || byName(a, b);
  }
}

const searched = new WeakMap<
  PersonEntry['contact'],
  { readonly cards: readonly Card[]; readonly text: string }
>();

/** The searchable text of a person, normalised at the first search, not when the list opens. */
function searchedOf({ contact, cards }: ListedPerson): string {
  const known = searched.get(contact);
  if (known?.cards === cards) return known.text;
  const { name, role, email, company = '' } = contact;
  const text = searchText([name, role, email, company, ...cards.map((card) => card.company)].join('\n'));
  searched.set(contact, { cards, text });
  return text;
}

function withCards(person: PersonEntry, known: Cards): ListedPerson {
  const cards = person.applicationIds.flatMap((id) => known.get(id) ?? []);
  const { company: own = '' } = person.contact;
  const company = own === '' ? (cards[0]?.company ?? '') : own;
  return { ...person, cards, company, lookalikes: none };
}
