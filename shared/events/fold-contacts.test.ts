import { describe, expect, it } from 'vitest';
import { buildApplication, buildContact, contactId } from '../../tests/support/build-application';
import type { ApplicationId } from '../model/ids';
import type { Instant } from '../model/time';
import type { ApplicationEventBody } from './event';
import { evolveBodies } from './fold-application';

const [rosa, diaz, sam] = ['Rosa', 'Diaz', 'Sam'].map((name) => buildContact(name)) as [
  ReturnType<typeof buildContact>,
  ReturnType<typeof buildContact>,
  ReturnType<typeof buildContact>,
];
const place = { applicationId: 'application' as ApplicationId, at: 0 as Instant };
const after = (...bodies: ApplicationEventBody[]) =>
  evolveBodies(buildApplication({ contacts: [rosa, diaz, sam] }), bodies, place);
const merge = (mergedId: typeof rosa.id, contact: typeof rosa): ApplicationEventBody => ({
  type: 'contact-merged',
  mergedId,
  contact,
});

describe('a contact merged into another', () => {
  it('is gone, and later events from a computer unaware of the merge mean the other', () => {
    const application = after(
      merge(diaz.id, rosa),
      { type: 'contact-edited', contactId: diaz.id, fields: { phone: '1' } },
      { type: 'contact-saved', contact: { ...diaz, name: 'Rosa Diaz' } },
      { type: 'step-skipped', interviewId: 'i' as never, step: 'thank-you', contactId: diaz.id },
      { type: 'contact-removed', contactId: diaz.id },
    );
    expect(application?.contacts).toEqual([{ ...rosa, name: 'Rosa Diaz', phone: '1' }, sam]);
    expect(application?.skips).toMatchObject([{ contactId: rosa.id }]);
  });

  it('is one with it, whichever way round two computers merged them', () => {
    const application = after(merge(diaz.id, rosa), merge(rosa.id, diaz));
    expect(application?.contacts.map(({ id }) => id)).toEqual([rosa.id, sam.id]);
  });

  it('follows when that one is merged too', () => {
    const application = after(merge(diaz.id, rosa), merge(rosa.id, sam), {
      type: 'contact-edited',
      contactId: diaz.id,
      fields: { role: 'HR' },
    });
    expect(application?.contacts).toEqual([{ ...sam, role: 'HR' }]);
  });

  it('may never have been known here', () => {
    const application = after(merge(contactId('Nobody'), rosa), merge(contactId('A'), buildContact('B')));
    expect(application?.contacts.map(({ name }) => name)).toEqual(['Rosa', 'Diaz', 'Sam', 'B']);
  });
});

it('saying less about a contact removes nothing', () => {
  const application = after(
    { type: 'contact-edited', contactId: rosa.id, fields: { phone: '1' } },
    { type: 'contact-saved', contact: { ...rosa, role: 'HR' } },
  );
  expect(application?.contacts[0]).toEqual({ ...rosa, role: 'HR', phone: '1' });
});
