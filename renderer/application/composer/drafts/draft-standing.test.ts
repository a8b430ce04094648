import { describe, expect, it } from 'vitest';
import type { Application, MessageStep, OccasionTouch } from '@shared/model/application';
import type { TouchId } from '@shared/model/ids';
import { defaultPolicy } from '@shared/model/policy';
import { progressOf } from '@shared/rules/progress/progress';
import {
  buildApplication,
  buildInterview,
  buildTouch,
  contactId,
  instant,
} from '../../../../tests/support/build-application';
import { draftStanding } from './draft-standing';

const end = instant('2026-03-03T15:00:00-05:00');
const nextDay = instant('2026-03-04T15:00:00-05:00');
const tuesday = buildInterview('tuesday', end, { peopleMet: [contactId('dana'), contactId('li')] });

function standing(step: MessageStep, person: string | null, parts: Partial<Application>, now = nextDay) {
  const application = buildApplication({ interviews: [tuesday], ...parts });
  const progress = progressOf(application, defaultPolicy, now);
  const message = {
    ...{ kind: step, applicationId: application.id, interviewId: tuesday.id },
    contactId: person === null ? null : contactId(person),
  };
  return draftStanding({ application, progress }, message).tag;
}

const toDana = { touches: [buildTouch('tuesday', 'thank-you', nextDay, 'dana')] };

describe('the occasion a draft was written for', () => {
  const occasion = (parts: Partial<Application>, person: string | null = 'dana') => {
    const application = buildApplication({ interviews: [tuesday], ...parts });
    const progress = progressOf(application, defaultPolicy, nextDay);
    const to = person === null ? null : contactId(person);
    return draftStanding(
      { application, progress },
      { kind: 'withdrawal', interviewId: null, applicationId: application.id, contactId: to },
    ).tag;
  };
  const sent: OccasionTouch = {
    ...{ id: 'sent' as TouchId, occasion: 'withdrawal' as const, contactId: contactId('dana') },
    ...{ medium: 'email' as const, sentAt: nextDay, text: '' },
  };

  it('is open as long as it fits how the application ended', () => {
    expect(occasion({})).toBe('open');
    expect(occasion({ closed: { outcome: 'withdrew', recordedAt: nextDay } })).toBe('open');
    expect(occasion({ closed: { outcome: 'offer', recordedAt: nextDay } })).toBe('over');
  });

  it('is sent to each person, even under an entry merged into theirs', () => {
    expect(occasion({ occasionTouches: [sent] })).toBe('sent');
    expect(occasion({ occasionTouches: [sent] }, null)).toBe('sent');
    expect(occasion({ occasionTouches: [sent] }, 'li')).toBe('open');
    const mergedContacts = { [contactId('li')]: contactId('dana') };
    expect(occasion({ occasionTouches: [sent], mergedContacts }, 'li')).toBe('sent');
  });
});

describe('the step a draft was written for', () => {
  it('is open until it is recorded, separately for each person', () => {
    expect(standing('thank-you', 'dana', {})).toBe('open');
    expect(standing('thank-you', 'dana', toDana)).toBe('sent');
    expect(standing('thank-you', 'li', toDana)).toBe('open');
    expect(standing('thank-you', null, toDana)).toBe('sent');
  });

  it('is sent if another message of its kind went to anybody, unless it is a thank-you', () => {
    const later = instant('2026-03-11T12:00:00-04:00');
    const both = [...toDana.touches, buildTouch('tuesday', 'thank-you', nextDay, 'li')];
    expect(standing('check-in', 'li', { touches: both }, later)).toBe('open');
    const checkIn = [...both, buildTouch('tuesday', 'check-in', later, 'dana')];
    expect(standing('check-in', 'li', { touches: checkIn }, later)).toBe('sent');
  });

  it('is found for somebody who was merged into the person it went to', () => {
    const mergedContacts = { [contactId('dana k')]: contactId('dana') };
    expect(standing('thank-you', 'dana k', { mergedContacts })).toBe('open');
    expect(standing('thank-you', 'dana k', { ...toDana, mergedContacts })).toBe('sent');
  });

  it('is skipped or over', () => {
    const skip = { interviewId: tuesday.id, step: 'thank-you' as const, at: nextDay };
    expect(standing('thank-you', 'li', { skips: [{ ...skip, contactId: contactId('li') }] })).toBe('skipped');
    expect(standing('thank-you', 'li', {}, instant('2026-03-20T15:00:00-04:00'))).toBe('over');
    expect(standing('thank-you', 'li', { closed: { outcome: 'offer', recordedAt: nextDay } })).toBe('over');
  });
});
