import { searchText } from '../../../shared/i18n/search-text';
import { isSamePerson, type KnownPerson } from '../../../shared/model/person-name';
import type { Store } from '../../ports/store';

/** Most people suggested for what was typed. */
export const MAX_SUGGESTED = 6;
/** One person may have several rows: with an address here, without one there. */
const ROWS_READ = MAX_SUGGESTED * 4;

export interface PeopleService {
  /** People met at any application with `typed` in their name: first those it begins with, then the last met. */
  suggest(typed: string): readonly KnownPerson[];
}

export function createPeopleService({ store }: { readonly store: Store }): PeopleService {
  return {
    suggest(typed) {
      const search = searchText(typed.trim());
      if (search === '') return [];
      const people: KnownPerson[] = [];
      for (const row of store.people.matching(search, ROWS_READ)) {
        const index = people.findIndex((person) => isSamePerson(person, row));
        const known = people[index];
        if (known === undefined) people.push(row);
        else people[index] = { ...known, role: known.role || row.role, email: known.email || row.email };
      }
      return people.slice(0, MAX_SUGGESTED);
    },
  };
}
