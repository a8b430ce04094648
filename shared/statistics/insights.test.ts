import { describe, expect, it } from 'vitest';
import {
  buildApplication,
  buildInterview,
  buildReply,
  buildTouch,
  date,
  instant,
  zone,
} from '../../tests/support/build-application';
import type { Application } from '../model/application';
import type { ApplicationId, TouchId } from '../model/ids';
import type { Weekday } from '../model/policy';
import type { Instant, TimeZone } from '../model/time';
import { WEEKS } from './activity';
import { factsOf } from './facts';
import { createInsightsCount } from './count-insights';
import type { Insights } from './insights';
import { roundWaitsOf, type OwnedFacts } from './waits';

const newYork = zone('America/New_York');
const end = instant('2026-03-03T15:00:00-05:00');
const on = (day: string, time = '12:00') =>
  instant(`2026-${day}T${time}:00${day < '03-08' ? '-05:00' : '-04:00'}`);
const now = on('03-20');
const first = buildInterview('first', end);

function insightsOf(all: readonly OwnedFacts[], at: Instant, of: TimeZone, firstDay: Weekday = 1): Insights {
  const count = createInsightsCount(at, of, firstDay);
  all.forEach(count.add);
  const steps = count.result();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function owned(name: string, application: Partial<Application> = {}): OwnedFacts {
  const facts = factsOf(buildApplication({ interviews: [first], ...application }));
  return { applicationId: name as ApplicationId, facts };
}
const withReply = (day: string, more: Partial<Application> = {}) =>
  owned(`reply-${day}`, { replies: [buildReply('first', on(day))], ...more });

describe('waits', () => {
  it("are counted in calendar days in the interview's zone", () => {
    // 00:30 in New York is still the day before further west, and 17 days later here.
    expect(roundWaitsOf(owned('a'), on('03-20', '00:30'))).toMatchObject([
      { days: 17, answered: false, isOpen: true },
    ]);
  });

  it('ignore everything after the given instant', () => {
    const one = withReply('03-12');
    expect(roundWaitsOf(one, on('03-11'))).toMatchObject([{ days: 8, answered: false, isOpen: true }]);
    expect(roundWaitsOf(one, on('03-13'))).toMatchObject([{ days: 9, answered: true, isOpen: false }]);
    expect(roundWaitsOf(one, (end - 1) as Instant)).toEqual([]);
  });

  it('leave out rounds planned together', () => {
    const next = buildInterview('next', on('03-10'), { addedAt: on('03-01') });
    const waits = roundWaitsOf(owned('a', { interviews: [first, next] }), now);
    expect(waits).toMatchObject([{ round: 2, days: 10 }]);
  });
});

describe('insights', () => {
  it('count an application on the day it was sent, not on that of entering it', () => {
    const appliedOn = date('2026-02-10');
    const { activity, funnels } = insightsOf([owned('a', { appliedOn, addedAt: on('03-10') })], now, newYork);
    const days = activity.days.filter(({ applications }) => applications > 0);
    expect(days.map((day) => day.date)).toEqual(['2026-02-10']);
    expect(funnels.byMonth.map(({ key }) => key)).toEqual(['2026-02']);
  });

  it('are empty without data, and say so', () => {
    const { responses, followUps, funnels, activity } = insightsOf([], now, newYork);
    expect(Object.values(responses)).toEqual([[], [], [], [], [], [], []]);
    expect(followUps.messagesUntilReply).toEqual([0, 0, 0, 0]);
    expect(funnels.all).toMatchObject({ applied: 0, interviewed: 0, open: 0 });
    expect(activity.days).toHaveLength(WEEKS * 7);
  });

  it('group industries however they are typed, with applications without one last', () => {
    const all = [
      owned('none'),
      owned('none too'),
      withReply('03-10', { industry: 'finance ' }),
      owned('b', { industry: 'Finance' }),
      owned('c', { industry: 'Law' }),
    ];
    const { industry } = insightsOf(all, now, newYork).responses;
    expect(industry.map(({ key, survival, open }) => [key, survival.n, survival.events, open])).toEqual([
      ['Finance', 2, 1, 1],
      ['Law', 1, 0, 1],
      ['', 2, 0, 2],
    ]);
  });

  it('group by where the application was found, and by the month of the interview', () => {
    const february = buildInterview('february', on('02-10'));
    const all = [
      owned('a', { source: 'LinkedIn' }),
      withReply('03-12', { source: ' linkedin' }),
      owned('b', { interviews: [february] }),
    ];
    const { responses, funnels } = insightsOf(all, now, newYork);
    expect(responses.source.map(({ key, survival }) => [key, survival.n])).toEqual([
      ['linkedin', 2],
      ['', 1],
    ]);
    expect(responses.month.map(({ key, survival }) => [key, survival.n])).toEqual([
      ['2026-03', 2],
      ['2026-02', 1],
    ]);
    expect(funnels.bySource.map(({ key, applied, interviewed }) => [key, applied, interviewed])).toEqual([
      ['linkedin', 2, 2],
      ['', 1, 1],
    ]);
  });

  it('count a reply for the message right before it, and the one before that as unanswered', () => {
    const touches = [
      buildTouch('first', 'thank-you', on('03-04')),
      buildTouch('first', 'thank-you', on('03-05'), 'somebody else'),
      buildTouch('first', 'check-in', on('03-11', '16:59')),
    ];
    const { responses, followUps } = insightsOf([withReply('03-14', { touches })], now, zone('Asia/Tokyo'));
    expect(followUps.byStep).toEqual([
      { key: 'thank-you', sent: 1, replied: 0, open: 0 },
      { key: 'check-in', sent: 1, replied: 1, open: 0 },
      { key: 'final', sent: 0, replied: 0, open: 0 },
    ]);
    expect(followUps.messagesUntilReply).toEqual([0, 0, 1, 0]);
    expect(followUps.byTimeOfDay, 'in New York, where the interview was').toEqual([
      { key: 'morning', sent: 0, replied: 0, open: 0 },
      { key: 'afternoon', sent: 2, replied: 1, open: 0 },
      { key: 'evening', sent: 0, replied: 0, open: 0 },
    ]);
    expect(responses.step.map(({ key, dots }) => [key, dots[0]?.days, dots[0]?.answered])).toEqual([
      ['thank-you', 7, false],
      ['check-in', 3, true],
    ]);
  });

  it('keep every application in the funnel', () => {
    const closed = (outcome: 'offer' | 'rejected' | 'no-reply' | 'withdrew') =>
      owned(outcome, { closed: { outcome, recordedAt: on('03-15') } });
    const all = [
      owned('applied', { interviews: [], addedAt: on('02-28', '23:00') }),
      owned('two rounds', { interviews: [first, buildInterview('next', on('03-10'))] }),
      ...(['offer', 'rejected', 'no-reply', 'withdrew'] as const).map(closed),
    ];
    const { funnels } = insightsOf(all, now, newYork);
    expect(funnels.all).toEqual({
      key: '',
      applied: 6,
      interviewed: 5,
      furtherRounds: 1,
      offer: 1,
      rejected: 1,
      silent: 1,
      withdrew: 1,
      open: 2,
    });
    // In New York the year had not begun when the others were added.
    expect(funnels.byMonth.map(({ key, applied }) => [key, applied])).toEqual([
      ['2025-12', 5],
      ['2026-02', 1],
    ]);
  });

  it("count what was done by day in the computer's zone", () => {
    const touches = [buildTouch('first', 'thank-you', on('03-03', '23:30'))];
    const thanks = { occasion: 'rejection-reply', contactId: null, medium: 'email', text: '' } as const;
    const occasionTouches = [{ id: 'thanks' as TouchId, sentAt: on('03-13'), ...thanks }];
    const done = withReply('03-12', { touches, occasionTouches });
    const { days, today } = insightsOf([done], now, newYork).activity;
    const doneOn = (date: string) => days.find((day) => day.date === date);
    expect(doneOn('2026-03-03')).toMatchObject({ interviews: 1, messages: 1 });
    expect(doneOn('2026-03-12')).toMatchObject({ replies: 1 });
    expect(doneOn('2026-03-13')).toMatchObject({ messages: 1 });
    expect(today).toBe('2026-03-20');
    expect(days.at(-1)?.date, 'the Sunday of this week').toBe('2026-03-22');
    for (const [firstDay, begins] of [
      [7, '2026-03-15'],
      [6, '2026-03-14'],
      [5, '2026-03-20'],
    ] as const) {
      const weeks = insightsOf([], now, newYork, firstDay).activity.days;
      expect(weeks.at(-7)?.date).toBe(begins);
      expect(weeks).toHaveLength(WEEKS * 7);
    }
  });
});
