import { expect, it } from 'vitest';
import type { Contact } from '@shared/model/application';
import type { ContactId } from '@shared/model/ids';
import { emptyPerson } from './form-state';
import { withKnownPeople } from './proposed-interview';

const contact = (id: string, name: string, email = ''): Contact => ({
  ...{ id: id as ContactId, name, email, role: 'Recruiter', hasStrongConnection: false },
});
const person = (name: string, email: string) => ({ ...emptyPerson, name, email });

it('takes people for those the application knows, by address or else by name, each once', () => {
  const people = [
    person('D. Kim', 'Dana@Brightleaf.example'),
    person('adaeze  okafor', 'adaeze@brightleaf.example'),
    person('Adaeze Okafor', ''),
    person('Ivy Chen', 'ivy@other.example'),
  ];
  const contacts = [
    contact('1', 'Dana Kim', 'dana@brightleaf.example'),
    contact('2', 'Adaeze Okafor'),
    contact('3', 'Ivy Chen', 'ivy@brightleaf.example'),
  ];
  expect(withKnownPeople(people, contacts)).toMatchObject([
    { id: '1', name: 'Dana Kim', email: 'dana@brightleaf.example', role: 'Recruiter' },
    { id: '2', name: 'Adaeze Okafor', email: 'adaeze@brightleaf.example' },
    { id: null, name: 'Adaeze Okafor' },
    { id: null, name: 'Ivy Chen' },
  ]);
});

it('takes two addresses of one name at one employer for the same person, and keeps the known one', () => {
  const contacts = [contact('1', 'Dana Kim', 'dana@Brightleaf.example')];
  expect(withKnownPeople([person('Dana Kim', 'dana.kim@brightleaf.example')], contacts)).toMatchObject([
    { id: '1', email: 'dana@Brightleaf.example' },
  ]);
  expect(withKnownPeople([person('Dana Kim', 'dana.kim@agency.example')], contacts)).toMatchObject([
    { id: null, email: 'dana.kim@agency.example' },
  ]);
  // Whose address it is comes first.
  const both = ['dana.kim@brightleaf.example', 'dana@brightleaf.example'].map((email) =>
    person('Dana Kim', email),
  );
  expect(withKnownPeople(both, contacts)).toMatchObject([{ id: null }, { id: '1' }]);
});
