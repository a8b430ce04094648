import { expect, it } from 'vitest';
import type { ContactId } from '../../../shared/model/ids';
import type { PersonEntry } from '../../../shared/model/person';
import { detailsInput, interviewInput, personInput } from '../../../tests/support/inputs';
import { createTestServices, instant, type TestServices } from '../../../tests/support/test-services';

const listOf = async ({ people }: TestServices) => JSON.parse(await people.listJson()) as PersonEntry[];

it('the names of people elsewhere are those of everybody who is not at the application, as last written', async () => {
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
  const rosa = (await listOf(services)).find(({ contact }) => contact.name === 'Rosa Diaz')?.contact.id;
  if (rosa === undefined) throw new Error('Rosa is not there.');
  services.changes.make('edit-person', { contactId: rosa, fields: { name: 'Rosa Ray' } }, 'window');
  expect(services.people.namesElsewhere(oak).toSorted()).toEqual(['Dana Kim', 'Rosa Ray']);
});

it('somebody who is at several applications is elsewhere at none of them', async () => {
  const services = createTestServices(instant('2026-03-03T20:00:00Z'));
  const add = (id?: ContactId) => {
    const people = [personInput('Rosa Diaz', id === undefined ? {} : { id })];
    const interviews = [interviewInput(instant('2026-03-03T19:00:00Z'), { people })];
    const made = services.changes.make('add-application', { details: detailsInput(), interviews }, 'window');
    if (!made.ok || made.value.applicationId === null) throw new Error('It was not added.');
    return made.value.applicationId;
  };
  const elm = add();
  const oak = add((await listOf(services))[0]?.contact.id);
  expect(await listOf(services)).toHaveLength(1);
  expect([elm, oak].map((id) => services.people.namesElsewhere(id))).toEqual([[], []]);
});

it('the list of people leaves their notes out, and one person comes with them', async () => {
  const services = createTestServices(instant('2026-03-03T20:00:00Z'));
  const interviews = [
    interviewInput(instant('2026-03-03T19:00:00Z'), { people: [personInput('Rosa Diaz')] }),
  ];
  services.changes.make('add-application', { details: detailsInput(), interviews }, 'window');
  const contactId = (await listOf(services))[0]?.contact.id;
  if (contactId === undefined) throw new Error('Nobody is there.');
  services.changes.make(
    'edit-person',
    { contactId, fields: { notes: 'Likes sailing', phone: '1' } },
    'window',
  );
  expect(await listOf(services)).toMatchObject([{ contact: { name: 'Rosa Diaz', phone: '1' } }]);
  expect((await listOf(services))[0]?.contact).not.toHaveProperty('notes');
  expect(services.people.read(contactId)).toMatchObject({ value: { contact: { notes: 'Likes sailing' } } });
  services.changes.undo('window');
  services.changes.undo('window');
  expect(services.people.read(contactId)).toMatchObject({ refusal: { reason: 'not-found' } });
});

it('the list of many people is read a few hundred at a time, everybody once, and others get their turn meanwhile', async () => {
  const services = createTestServices(instant('2026-03-03T20:00:00Z'));
  const names = Array.from({ length: 1_203 }, (_, index) => `Person ${String(index)}`);
  for (let from = 0; from < names.length; from += 50) {
    const people = names.slice(from, from + 50).map((name) => personInput(name));
    const interviews = [interviewInput(instant('2026-03-03T19:00:00Z'), { people })];
    services.changes.make('add-application', { details: detailsInput(), interviews }, 'window');
  }
  let turns = 0;
  const count = () => {
    turns += 1;
    counting = setImmediate(count);
  };
  let counting = setImmediate(count);
  const known = await listOf(services);
  clearImmediate(counting);
  expect(known.map(({ contact }) => contact.name).toSorted()).toEqual(names.toSorted());
  expect(known).toEqual(expect.arrayContaining([...services.store.people.all()].slice(0, 3)));
  expect(turns).toBeGreaterThanOrEqual(3);
});
