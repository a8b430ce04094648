import { searchText } from '../../../shared/i18n/search-text';
import type { Refusal } from '../../../shared/model/changes';
import type { ApplicationId, ContactId } from '../../../shared/model/ids';
import type { PersonEntry } from '../../../shared/model/person';
import { accept, refuse, type Result } from '../../../shared/model/result';
import { isSamePerson, type KnownPerson } from '../../../shared/model/person-name';
import type { Store } from '../../ports/store';
import { nextTurn } from './next-turn';

/** Most people suggested for what was typed. */
export const MAX_SUGGESTED = 6;
/** One person may have several rows: with an address here, without one there. */
const ROWS_READ = MAX_SUGGESTED * 4;

export interface PeopleService {
  /** People met at any application with `typed` in their name: first those it begins with, then the last met. */
  suggest(typed: string): readonly KnownPerson[];
  /**
   * Everybody, without their notes, which may be long: the JSON of `PersonEntry[]`. Read a few hundred at a time, so that
   * the program stays responsive.
   */
  listJson(): Promise<string>;
  /** The names of everybody who appears at other applications only. */
  namesElsewhere(applicationId: ApplicationId): readonly string[];
  /** Refused as `not-found` if they appear nowhere. */
  read(contactId: ContactId): Result<PersonEntry, Refusal>;
}

export function createPeopleService({ store }: { readonly store: Store }): PeopleService {
  return {
    async listJson() {
      const parts: string[] = [];
      let slice = store.people.slice(null);
      while (slice.length > 0) {
        parts.push(...slice.map((entry) => JSON.stringify(withoutNotes(entry))));
        await nextTurn();
        slice = store.people.slice(slice.at(-1)?.contact.id ?? null);
      }
      return `[${parts.join()}]`;
    },
    namesElsewhere: (applicationId) => store.people.namesElsewhere(applicationId),
    read(contactId) {
      const person = store.people.byId(contactId);
      return person ? accept(person) : refuse({ tag: 'state', reason: 'not-found' });
    },
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

function withoutNotes(entry: PersonEntry): PersonEntry {
  const { notes: _, ...contact } = entry.contact;
  return { ...entry, contact };
}
