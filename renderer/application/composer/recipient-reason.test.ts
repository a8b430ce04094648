import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '@shared/model/policy';
import { progressOf } from '@shared/rules/progress/progress';
import {
  buildApplication,
  buildContact,
  buildInterview,
  instant,
} from '../../../tests/support/build-application';
import { suggestedWords } from './recipient-reason';

const end = instant('2026-03-03T15:00:00-05:00');
const [dana, rosa, sam] = [
  buildContact('Dana', { role: 'Hiring manager' }),
  buildContact('Rosa', { role: 'Recruiter' }),
  buildContact('Sam'),
] as const;

function suggestedAmong(...contacts: readonly (typeof dana)[]) {
  const interview = buildInterview('tuesday', end, { peopleMet: contacts.map(({ id }) => id) });
  const application = buildApplication({ contacts, interviews: [interview] });
  const progress = progressOf(application, defaultPolicy, instant('2026-03-12T12:00:00Z'));
  return (kind: Parameters<typeof suggestedWords>[1]) => suggestedWords({ application, progress }, kind);
}

describe('the suggestion in the list of recipients', () => {
  it('says why for a step', () => {
    const suggested = suggestedAmong(sam, rosa, dana);
    expect(suggested('check-in')).toEqual({
      contactId: dana.id,
      words: 'Suggested: Dana is the hiring manager, who decides what comes next.',
    });
    expect(suggested('thank-you')?.words).toBe('Suggested: Everybody you met gets a thank-you of their own.');
  });

  it('says why for a message that belongs to no step', () => {
    expect(suggestedAmong(sam, rosa)('withdrawal')).toEqual({
      contactId: rosa.id,
      words: 'Suggested: Rosa is the recruiter, and passes this on to everybody involved.',
    });
    expect(suggestedAmong(sam)('rejection-reply')?.words).toMatch(/^Suggested: You met Sam/);
  });

  it('is missing if nobody is known', () => {
    expect(suggestedAmong()('offer-reply')).toBeNull();
  });
});
