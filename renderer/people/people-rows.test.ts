import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card } from '@shared/model/card';
import type { ApplicationId, ContactId } from '@shared/model/ids';
import type { PersonEntry } from '@shared/model/person';
import { resultOf, type Steps } from '@shared/model/work/steps';
import type { Instant } from '@shared/model/time';
import {
  listPeople,
  lookalikesAmong,
  shownPeople,
  sortedPeople,
  withLookalikes,
  type ListedPerson,
} from './people-rows';
import type { PeopleFilter } from './people-state';

const cards = new Map(
  ['Elm', 'Oak'].map((company) => [company as ApplicationId, { id: company, company } as unknown as Card]),
);

function person(
  name: string,
  at: string[],
  more: Partial<PersonEntry['contact']> = {},
  written = 0,
): PersonEntry {
  const contact = {
    id: `${name} ${at.join()}` as ContactId,
    name,
    role: '',
    email: '',
    hasStrongConnection: false,
  };
  return {
    contact: { ...contact, ...more },
    applicationIds: at as ApplicationId[],
    lastWritten:
      written === 0 ? null : { applicationId: 'Elm' as ApplicationId, kind: 'final', at: written as Instant },
  };
}

const listed = resultOf(
  listPeople(
    [
      person('Zoë Ray', ['Elm'], { role: 'Recruiter' }, 5),
      person('ann Lee', ['Oak', 'Elm'], {}, 9),
      person('Sam Lee', ['Oak'], { company: 'Fir Partners' }),
      person('sam lee', ['Oak']),
    ],
    cards,
  ),
);
const people = withLookalikes(listed, resultOf(lookalikesAmong(listed)));
const compare = new Intl.Collator('en', { sensitivity: 'base' }).compare;
const all: Pick<PeopleFilter, 'query' | 'sort' | 'isOnlyLookalikes'> = {
  query: '',
  sort: 'name',
  isOnlyLookalikes: false,
};
const namesOf = (found: readonly ListedPerson[]) => found.map(({ contact }) => contact.name);
const shown = (filter: Partial<PeopleFilter>) => {
  const { sort, ...rest } = { ...all, ...filter };
  return namesOf(shownPeople(resultOf(sortedPeople(people, sort, compare)), rest));
};

describe('the list of people', () => {
  it('is sorted by name, company or last message', () => {
    expect(shown({})).toEqual(['ann Lee', 'Sam Lee', 'sam lee', 'Zoë Ray']);
    expect(shown({ sort: 'company' })).toEqual(['Zoë Ray', 'Sam Lee', 'ann Lee', 'sam lee']);
    expect(shown({ sort: 'written' })).toEqual(['ann Lee', 'Zoë Ray', 'Sam Lee', 'sam lee']);
  });

  it('is sorted by name without titles', () => {
    const names = ['Ellen Ray', 'Dr. Zoë Ray', 'Dora Lee', 'Prof. Dr. Amara Nwosu', 'Dr.'];
    const titled = resultOf(
      listPeople(
        names.map((name) => person(name, ['Elm'])),
        cards,
      ),
    );
    expect(namesOf(resultOf(sortedPeople(titled, 'name', compare)))).toEqual([
      'Prof. Dr. Amara Nwosu',
      'Dora Lee',
      'Dr.',
      'Ellen Ray',
      'Dr. Zoë Ray',
    ]);
  });

  it('is searched by name, role and every company, with each word matching somewhere', () => {
    expect(shown({ query: 'zoe recruiter' })).toEqual(['Zoë Ray']);
    expect(shown({ query: 'ELM lee' })).toEqual(['ann Lee']);
    expect(shown({ query: 'fir' })).toEqual(['Sam Lee']);
    expect(shown({ query: 'nobody' })).toEqual([]);
  });

  it('shows only possible duplicates if asked', () => {
    expect(shown({ isOnlyLookalikes: true })).toEqual(['Sam Lee', 'sam lee']);
  });

  it('is sorted as the language sorts, whether or not the names are plain letters', () => {
    const nameLike = fc
      .array(fc.constantFrom('a', 'B', 'b', 'Z', ' ', 'é', 'Ł', '-', "'", '2', '10', 'Ж', '李'), {
        minLength: 1,
        maxLength: 6,
      })
      .map((letters) => letters.join(''));
    const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
    fc.assert(
      fc.property(fc.array(nameLike, { maxLength: 30 }), (names) => {
        const entries = names.map((name, index) => person(name, ['Elm'], { id: `${index}` as ContactId }));
        const sorted = namesOf(
          resultOf(sortedPeople(resultOf(listPeople(entries, cards)), 'name', collator.compare)),
        );
        const expected = names.toSorted((a, b) => collator.compare(a, b));
        expect(sorted.map((name, index) => collator.compare(name, expected[index] ?? ''))).toEqual(
          names.map(() => 0),
        );
      }),
    );
  });

  it('is made and sorted in steps, so that thousands of people hold nothing up', () => {
    const many = Array.from({ length: 5_000 }, (_, index) => person(`Person ${index}`, ['Elm']));
    const stepsOf = (steps: Steps<unknown>) => {
      let count = 0;
      while (steps.next().done !== true) count += 1;
      return count;
    };
    expect(stepsOf(listPeople(many, cards))).toBeGreaterThanOrEqual(10);
    const everybody = resultOf(listPeople(many, cards));
    expect(stepsOf(sortedPeople(everybody, 'name', compare))).toBeGreaterThanOrEqual(10);
  });
});
