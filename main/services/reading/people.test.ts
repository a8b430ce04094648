import { beforeEach, describe, expect, it } from 'vitest';
import { detailsInput, interviewInput, personInput } from '../../../tests/support/inputs';
import { createTestServices, instant, type TestServices } from '../../../tests/support/test-services';
import { MAX_SUGGESTED } from './people';

let services: TestServices;
const namesOf = (typed: string) => services.people.suggest(typed).map(({ name }) => name);
const endedAt = instant('2026-03-03T19:00:00Z');
const person = (name: string, role = '', email = '') => personInput(name, { role, email });

function add(...people: ReturnType<typeof person>[]) {
  const added = services.changes.make(
    'add-application',
    { details: detailsInput(), interviews: [interviewInput(endedAt, { people })] },
    'window',
  );
  if (!added.ok || added.value.applicationId === null) throw new Error('It was not added.');
  return added.value.applicationId;
}

beforeEach(() => {
  services = createTestServices(instant('2026-03-03T20:00:00Z'));
});

describe('people met before', () => {
  it('are suggested from every application, with names that start like this first', () => {
    add(person('Ann Ray', 'CTO', 'ann@elm.example'), person('Joanna Kim'));
    add(person('Élodie Brun'));
    expect(services.people.suggest('ann')).toMatchObject([
      { name: 'Ann Ray', role: 'CTO', email: 'ann@elm.example' },
      { name: 'Joanna Kim', role: '', email: '' },
    ]);
    expect(namesOf(' elod ')).toEqual(['Élodie Brun']);
    expect(namesOf('xyz')).toEqual([]);
    expect(namesOf(' ')).toEqual([]);
  });

  it('are one person under one name, with everything known about them', () => {
    add(person('Ann Ray', '', 'ann@elm.example'));
    add(person('ann ray', 'CTO'));
    expect(services.people.suggest('ann')).toMatchObject([{ role: 'CTO', email: 'ann@elm.example' }]);
    add(person('Ann Ray', '', 'ann@oak.example'));
    expect(namesOf('ann'), 'another address is another person').toHaveLength(2);
  });

  it('disappear with their application, and come back with it', () => {
    const applicationId = add(person('Ann Ray'));
    services.changes.make('delete-application', { applicationId }, 'window');
    expect(namesOf('ann')).toEqual([]);
    services.changes.undo('window');
    expect(namesOf('ann')).toEqual(['Ann Ray']);
    services.changes.undo('window');
    expect(namesOf('ann')).toEqual([]);
    expect(services.projectionDifferences()).toEqual([]);
  });

  it('are limited to a few', () => {
    add(...Array.from({ length: 30 }, (_, index) => person(`Ann ${String.fromCharCode(65 + index)}`)));
    expect(namesOf('ann')).toHaveLength(MAX_SUGGESTED);
  });
});
