import { expect, it } from 'vitest';
import type { ContactId } from '../../../shared/model/ids';
import { detailsInput, interviewInput, personInput } from '../../../tests/support/inputs';
import { createTestServices, instant } from '../../../tests/support/test-services';

it('the names of people elsewhere are those of everybody who is not at the application, as last written', () => {
  const services = createTestServices(instant('2026-03-03T20:00:00Z'));
  const add = (...names: string[]) => {
    const people = names.map((name) => personInput(name));
    const interviews = [interviewInput(instant('2026-03-03T19:00:00Z'), { people })];
    const made = services.changes.make('add-application', { details: detailsInput(), interviews }, 'window');
    if (!made.ok || made.value.applicationId === null) throw new Error('It was not added.');
    return made.value.applicationId;
  };
  const [elm, oak] = [add('Rosa Diaz', 'Dana Kim'), add('Sam Lee')];
  expect(services.people.namesElsewhere(elm)).toEqual(['Sam Lee']);
  expect(services.people.namesElsewhere(oak).toSorted()).toEqual(['Dana Kim', 'Rosa Diaz']);
  const rosa = services.people.list().find(({ contact }) => contact.name === 'Rosa Diaz')?.contact.id;
  if (rosa === undefined) throw new Error('Rosa is not there.');
  services.changes.make('edit-person', { contactId: rosa, fields: { name: 'Rosa Ray' } }, 'window');
  expect(services.people.namesElsewhere(oak).toSorted()).toEqual(['Dana Kim', 'Rosa Ray']);
});

it('somebody who is at several applications is elsewhere at none of them', () => {
  const services = createTestServices(instant('2026-03-03T20:00:00Z'));
  const add = (id?: ContactId) => {
    const people = [personInput('Rosa Diaz', id === undefined ? {} : { id })];
    const interviews = [interviewInput(instant('2026-03-03T19:00:00Z'), { people })];
    const made = services.changes.make('add-application', { details: detailsInput(), interviews }, 'window');
    if (!made.ok || made.value.applicationId === null) throw new Error('It was not added.');
    return made.value.applicationId;
  };
  const elm = add();
  const oak = add(services.people.list()[0]?.contact.id);
  expect(services.people.list()).toHaveLength(1);
  expect([elm, oak].map((id) => services.people.namesElsewhere(id))).toEqual([[], []]);
});

it('the list of people leaves their notes out, and one person comes with them', () => {
  const services = createTestServices(instant('2026-03-03T20:00:00Z'));
  const interviews = [
    interviewInput(instant('2026-03-03T19:00:00Z'), { people: [personInput('Rosa Diaz')] }),
  ];
  services.changes.make('add-application', { details: detailsInput(), interviews }, 'window');
  const contactId = services.people.list()[0]?.contact.id;
  if (contactId === undefined) throw new Error('Nobody is there.');
  services.changes.make(
    'edit-person',
    { contactId, fields: { notes: 'Likes sailing', phone: '1' } },
    'window',
  );
  expect(services.people.list()).toMatchObject([{ contact: { name: 'Rosa Diaz', phone: '1' } }]);
  expect(services.people.list()[0]?.contact).not.toHaveProperty('notes');
  expect(services.people.read(contactId)).toMatchObject({ value: { contact: { notes: 'Likes sailing' } } });
  services.changes.undo('window');
  services.changes.undo('window');
  expect(services.people.read(contactId)).toMatchObject({ refusal: { reason: 'not-found' } });
});
