/** Everybody in the list, as they are searched and sorted. Pure. */
import { searchText, searchWords } from '@shared/i18n/search-text';
import type { Card } from '@shared/model/card';
import type { ApplicationId, ContactId } from '@shared/model/ids';
import type { PersonEntry } from '@shared/model/person';
import { lookalikesOf } from '@shared/rules/people/lookalikes';
import type { PeopleFilter, PeopleSort } from './people-state';

/** A person with the cards of their applications. */
export interface ListedPerson extends PersonEntry {
  readonly cards: readonly Card[];
  /** Their own company, or that of the last application. */
  readonly company: string;
  /** What is searched. */
  readonly search: string;
  /** Who may be the same person. */
  readonly lookalikes: readonly ContactId[];
}

const none: readonly ContactId[] = [];

type Cards = ReadonlyMap<ApplicationId, Card>;

/** Everybody, with who may be entered twice. */
export function listPeople(people: readonly PersonEntry[], cards: Cards): readonly ListedPerson[] {
  const listed = people.map((person) => withCards(person, cards));
  const lookalikes = lookalikesAmong(listed);
  return listed.map((person) => ({ ...person, lookalikes: lookalikes.get(person.contact.id) ?? none }));
}

/** Who may be the same person, by id. */
function lookalikesAmong(
  people: readonly Pick<ListedPerson, 'contact' | 'cards'>[],
): ReadonlyMap<ContactId, readonly ContactId[]> {
  return lookalikesOf(
    people.map(({ contact: { id, name, email, company = '' }, cards }) => ({
      ...{ id, name, email },
      companies: [company, ...cards.map((card) => card.company)],
    })),
  );
}

/** Those the filter lets through, in its order. */
export function shownPeople(
  people: readonly ListedPerson[],
  { query, sort, isOnlyLookalikes }: Pick<PeopleFilter, 'query' | 'sort' | 'isOnlyLookalikes'>,
  compareText: (a: string, b: string) => number,
): readonly ListedPerson[] {
  const words = searchWords(query);
  const shown = people.filter(
    ({ search, lookalikes }) =>
      (!isOnlyLookalikes || lookalikes.length > 0) && words.every((word) => search.includes(word)),
  );
  return shown.toSorted(comparing(sort, compareText));
}

function comparing(sort: PeopleSort, compareText: (a: string, b: string) => number) {
  const byName = (a: ListedPerson, b: ListedPerson) =>
    compareText(a.contact.name, b.contact.name) || (a.contact.id < b.contact.id ? -1 : 1);
  switch (sort) {
    case 'name':
      return byName;
    case 'company':
      return (a: ListedPerson, b: ListedPerson) => compareText(a.company, b.company) || byName(a, b);
    case 'written':
      return (a: ListedPerson, b: ListedPerson) =>
        (b.lastWritten?.at ?? 0) - (a.lastWritten?.at ?? 0) || byName(a, b);
  }
}

function withCards(person: PersonEntry, known: Cards): ListedPerson {
  const cards = person.applicationIds.flatMap((id) => known.get(id) ?? []);
  const { name, role, email, company: own = '' } = person.contact;
  const company = own === '' ? (cards[0]?.company ?? '') : own;
  const texts = [name, role, email, own, ...cards.map((card) => card.company)];
  return { ...person, cards, company, search: searchText(texts.join('\n')), lookalikes: none };
}
