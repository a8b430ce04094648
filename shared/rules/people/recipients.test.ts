import { describe, expect, it } from 'vitest';
import { buildContact, contactId } from '../../../tests/support/build-application';
import type { StepPart } from '../../model/progress';
import { suggestedRecipient } from './recipients';

const [ada, ben, cleo] = ['ada', 'ben', 'cleo'].map(contactId) as [
  ReturnType<typeof contactId>,
  ReturnType<typeof contactId>,
  ReturnType<typeof contactId>,
];
const contacts = ['ada', 'ben', 'cleo'].map((name) => buildContact(name));
const part = (id: typeof ada, tag: 'open' | 'sent') => ({ contactId: id, record: { tag } }) as StepPart;
const withRoles = (...given: string[]) => given.map((role, index) => buildContact(`p${index}`, { role }));

describe('the recipient of a thank-you (T3)', () => {
  it("is somebody met who hasn't got one yet", () => {
    const parts = [part(ada, 'sent'), part(ben, 'open'), part(cleo, 'open')];
    const found = suggestedRecipient(contacts, { step: 'thank-you', parts }, [ada, ben, cleo]);
    expect(found).toEqual({ contactId: ben, reason: 'met' });
  });

  it('is otherwise the first person met, then the first known, then nobody', () => {
    const step = { step: 'thank-you' as const, parts: [] };
    expect(suggestedRecipient(contacts, step, [cleo])).toEqual({ contactId: cleo, reason: 'met' });
    expect(suggestedRecipient(contacts, step, [])).toEqual({ contactId: ada, reason: 'known' });
    expect(suggestedRecipient([], step, [ada])).toBeNull();
  });

  it('is suggested for their role if nobody was met and it is one of those that V2 names', () => {
    const step = { step: 'thank-you' as const, parts: [] };
    const reasonOf = (role: string) => suggestedRecipient(withRoles(role, 'CTO'), step, []);
    expect(reasonOf('Hiring manager')).toEqual({ contactId: contactId('p0'), reason: 'hiring-manager' });
    expect(reasonOf('Recruiter')).toEqual({ contactId: contactId('p0'), reason: 'recruiter' });
    expect(reasonOf('HR')).toEqual({ contactId: contactId('p0'), reason: 'hr' });
    expect(reasonOf('Violist')).toEqual({ contactId: contactId('p0'), reason: 'known' });
  });
});

describe('the recipient of check-in and final (V2)', () => {
  const checkIn = { step: 'check-in' as const, parts: [] };
  const reasonOf = (...given: string[]) => {
    const people = withRoles(...given);
    const found = suggestedRecipient(people, checkIn, people[0] ? [people[0].id] : []);
    return found && [found.contactId, found.reason];
  };

  it('is the hiring manager, else the recruiter, else HR, whoever was met', () => {
    expect(reasonOf('CTO', 'HR', 'Senior Recruiter', 'Hiring manager')).toEqual([
      contactId('p3'),
      'hiring-manager',
    ]);
    expect(reasonOf('CTO', 'HR', 'Technical recruiter')).toEqual([contactId('p2'), 'recruiter']);
    expect(reasonOf('CTO', 'Human Resources')).toEqual([contactId('p1'), 'hr']);
    expect(reasonOf('CTO', 'Designer')).toEqual([contactId('p0'), 'met-first']);
  });

  it.each([
    ['Hiring Lead', 'hiring-manager'],
    ['Talent Acquisition Partner', 'recruiter'],
    ['Headhunter', 'recruiter'],
    ['Personalberaterin', 'recruiter'],
    ['HRBP', 'hr'],
    ['People & Culture', 'hr'],
    ['Personalabteilung', 'hr'],
    ['Chris, choir director', 'met-first'],
    ['Threat analyst', 'met-first'],
    ['', 'met-first'],
  ])('knows the role %s', (role, reason) => {
    expect(reasonOf(role)?.[1]).toBe(reason);
  });

  it('prefers the hiring manager met over another, and nobody is written to about letting go', () => {
    const people = withRoles('Hiring manager', 'Hiring manager');
    expect(suggestedRecipient(people, checkIn, [contactId('p1')])?.contactId).toBe(contactId('p1'));
    expect(suggestedRecipient(people, { step: 'close', parts: [] }, [])).toBeNull();
  });
});
