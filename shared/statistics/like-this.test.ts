import { describe, expect, it } from 'vitest';
import { buildApplication, buildInterview, buildReply, instant } from '../../tests/support/build-application';
import type { ApplicationId } from '../model/ids';
import type { Instant } from '../model/time';
import { factsOf } from './facts';
import { createWaitComparison, type LikeThis } from './like-this';
import type { OwnedFacts } from './waits';

const end = instant('2026-03-03T15:00:00-05:00');
const DAY = 86_400_000;
const now = (end + 9 * DAY) as Instant;
const interviews = [buildInterview('first', end)];

function owned(name: string, repliedAfterDays: number | null, industry = ''): OwnedFacts {
  const replies =
    repliedAfterDays === null ? [] : [buildReply('first', (end + repliedAfterDays * DAY) as Instant)];
  return {
    applicationId: name as ApplicationId,
    facts: factsOf(buildApplication({ interviews, industry, replies })),
  };
}
/** Old enough that all of them have had their reply. */
const earlier = (name: string, repliedAfterDays: number, industry = '') => {
  const { applicationId, facts } = owned(name, repliedAfterDays, industry);
  const shift = 60 * DAY;
  const rounds = facts.rounds.map((round) => ({
    ...round,
    endedAt: (round.endedAt - shift) as Instant,
    repliedAt: round.repliedAt === null ? null : ((round.repliedAt - shift) as Instant),
  }));
  return { applicationId, facts: { ...facts, rounds } };
};
const five = (industry = '') =>
  [3, 5, 9, 12, 20].map((days, index) => earlier(`${industry}${index}`, days, industry));
const own = 'own' as ApplicationId;

function likeThis(all: readonly OwnedFacts[], applicationId: ApplicationId, at: Instant): LikeThis | null {
  const comparison = createWaitComparison(at);
  all.forEach(comparison.add);
  const asked = all.find((one) => one.applicationId === applicationId);
  return asked === undefined ? null : comparison.like(asked);
}

describe('a wait compared with similar ones', () => {
  it('says how many of the others got their reply later than this', () => {
    expect(likeThis([owned('own', null), ...five()], own, now)).toMatchObject({
      days: 9,
      industry: '',
      n: 5,
      repliedLater: 2,
      longest: 20,
    });
  });

  it('only uses its industry if that has enough replies', () => {
    const all = [owned('own', null, 'Law'), ...five('law'), ...five('Retail')];
    expect(likeThis(all, own, now)).toMatchObject({ industry: 'Law', n: 5 });
    expect(likeThis(all.slice(0, -6), own, now)).toBeNull();
    expect(likeThis([owned('own', null, 'Law'), ...five('Retail')], own, now)).toMatchObject({
      industry: '',
      n: 5,
    });
  });

  it("doesn't exist once the reply is there, or with fewer than five replies", () => {
    expect(likeThis([owned('own', 4), ...five()], own, now)).toBeNull();
    expect(likeThis([owned('own', null), ...five().slice(1)], own, now)).toBeNull();
  });
});
