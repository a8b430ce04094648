import { expect, it } from 'vitest';
import { detailsInput, interviewInput, personInput } from '../../../tests/support/inputs';
import { createTestServices, instant } from '../../../tests/support/test-services';

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
