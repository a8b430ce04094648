import { describe, expect, it } from 'vitest';
import type { Contact } from '@shared/model/application';
import type { ContactId } from '@shared/model/ids';
import type { ProposedInterview } from '@shared/exchange/letters/letter';
import type { Instant, TimeZone } from '@shared/model/time';
import { emptyPerson, nextInterview } from './form-state';
import { withKnownPeople, withProposed } from './proposed-interview';

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

describe('a proposed interview', () => {
  const zone = 'Europe/Berlin' as TimeZone;
  const at = (text: string) => Date.parse(text) as Instant;
  const empty = nextInterview(at('2026-03-09T09:00Z'), zone);
  const proposed: ProposedInterview = {
    ...{ start: at('2026-03-19T14:00Z'), end: null, zone: null, ask: [], summary: '' },
    ...{ people: [], link: null, location: null, invitation: null, messageId: null },
  };

  it('lasts an hour, as a guess, if no end is known, and is in the zone that is named', () => {
    expect(withProposed(empty, proposed, 'Acme')).toMatchObject({
      ...{ date: '2026-03-19', start: '15:00', end: '16:00', endDate: '', timeZone: zone },
      ...{ isStartGuessed: false, isEndGuessed: true },
    });
    const there = { ...proposed, zone: 'America/New_York' as TimeZone, end: at('2026-03-19T14:30Z') };
    expect(withProposed(empty, there, 'Acme')).toMatchObject({
      ...{ start: '10:00', end: '10:30', timeZone: 'America/New_York', isEndGuessed: false },
    });
  });

  it('adds the people who are not there yet, even if no address is known', () => {
    const people = ['Dana Kim', 'Joe Park'].map((name) => ({ name, email: null, isHiringMailbox: false }));
    const before = { ...empty, people: [person('Dana Kim', '')] };
    expect(withProposed(before, { ...proposed, people }, 'Acme').people).toMatchObject([
      { name: 'Dana Kim' },
      { name: 'Joe Park' },
    ]);
  });
});
