import { describe, expect, it } from 'vitest';
import {
  buildApplication,
  buildInterview,
  buildTouch,
  date,
  instant,
} from '../../tests/support/build-application';
import type { ApplicationId } from '../model/ids';
import { defaultPolicy, type Policy } from '../model/policy';
import type { MovedCard } from '../model/policy-preview';
import { compareMoved, movedCard } from './policy-preview';

/** Tuesday 3 March 2026, 15:00 in New York; the thank-you was sent a day later. */
const endedAt = instant('2026-03-03T15:00:00-05:00');
const thankedAt = instant('2026-03-04T15:00:00-05:00');
const now = instant('2026-03-05T12:00:00-05:00');
const application = buildApplication({
  industry: 'Retail',
  interviews: [buildInterview('first', endedAt)],
  touches: [buildTouch('first', 'thank-you', thankedAt)],
});
const moved = (patch: Partial<Policy>, at = now) =>
  movedCard(application, { before: defaultPolicy, after: { ...defaultPolicy, ...patch } }, at);

describe('a card', () => {
  it('moves if its current window changes', () => {
    expect(moved({ checkIn: 'two-weeks' })).toEqual({
      applicationId: application.id,
      company: application.company,
      role: application.role,
      timeZone: 'America/New_York',
      before: {
        stage: 'check-in',
        step: 'check-in',
        window: {
          opensAt: instant('2026-03-10T00:00:00-04:00'),
          dueAt: instant('2026-03-11T10:00:00-04:00'),
          latestAt: instant('2026-03-18T00:00:00-04:00') - 1,
        },
      },
      after: {
        stage: 'check-in',
        step: 'check-in',
        window: {
          opensAt: instant('2026-03-10T00:00:00-04:00'),
          dueAt: instant('2026-03-17T10:00:00-04:00'),
          latestAt: instant('2026-03-25T00:00:00-04:00') - 1,
        },
      },
    });
  });

  it('moves if a holiday falls on its due date', () => {
    expect(moved({ holidays: [date('2026-03-11')] })?.after.window?.dueAt).toBe(
      instant('2026-03-12T10:00:00-04:00'),
    );
  });

  it('moves if another step would be current', () => {
    const at = instant('2026-03-21T12:00:00-04:00');
    const card = moved({ checkIn: 'two-weeks' }, at);
    expect([card?.before.step, card?.before.stage]).toEqual(['final', 'final']);
    expect([card?.after.step, card?.after.stage]).toEqual(['check-in', 'check-in']);
  });

  it('stays if only later steps differ, or nothing that decides dates', () => {
    expect(moved({ closeAfterDays: 21 })).toBeNull();
    expect(moved({ askForStatus: false })).toBeNull();
    expect(moved({ holidays: [date('2026-03-17')] })).toBeNull();
  });

  it('moves with its industry, unless it has its own pace', () => {
    const industries = [{ name: 'Retail', pace: 'slow' as const }];
    const policies = { before: defaultPolicy, after: { ...defaultPolicy, industries } };
    const follower = { ...application, pace: null };
    expect(movedCard(follower, policies, now)?.before.window?.dueAt).toBe(
      instant('2026-03-06T10:00:00-05:00'),
    );
    expect(movedCard(follower, policies, now)?.after.window?.dueAt).toBe(
      instant('2026-03-17T10:00:00-04:00'),
    );
    expect(movedCard(application, policies, now)).toBeNull();
  });

  it('has no dates to move before an interview is over', () => {
    const policies = { before: defaultPolicy, after: { ...defaultPolicy, checkIn: 'two-weeks' as const } };
    expect(movedCard(buildApplication(), policies, now)).toBeNull();
  });
});

it('is listed by its new due date; cards without one come last', () => {
  const card = (id: string, dueAt: number | null): MovedCard => {
    const window = dueAt === null ? null : { opensAt: 0, dueAt, latestAt: dueAt };
    const standing = { stage: 'check-in', step: 'check-in', window } as MovedCard['after'];
    const applicationId = id as ApplicationId;
    return {
      applicationId,
      company: 'A',
      role: 'B',
      timeZone: 'UTC' as never,
      before: standing,
      after: standing,
    };
  };
  const ids = [card('a', null), card('c', 5), card('b', 5), card('d', 1)].toSorted(compareMoved);
  expect(ids.map(({ applicationId }) => applicationId)).toEqual(['d', 'b', 'c', 'a']);
});
