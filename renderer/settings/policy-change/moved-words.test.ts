import { describe, expect, it } from 'vitest';
import type { MovedCard, Standing } from '@shared/model/policy-preview';
import type { ApplicationId } from '@shared/model/ids';
import type { Instant, TimeZone } from '@shared/model/time';
import { clockTime } from '@shared/i18n/dates';
import { locale } from '../../core/words';
import { movedWords } from './moved-words';

const at = (iso: string) => Date.parse(iso) as Instant;
const now = at('2026-03-04T20:00:00Z');

const checkIn: Standing = {
  stage: 'check-in',
  step: 'check-in',
  window: {
    opensAt: at('2026-03-10T05:00:00Z'),
    dueAt: at('2026-03-11T14:00:00Z'),
    latestAt: at('2026-03-18T03:59:59.999Z'),
  },
};

/** By the clock of the region that the tests run in. */
const clock = (instant: string) => clockTime(at(instant), 'America/New_York' as TimeZone, locale);

function moved(before: Standing, after: Standing, timeZone = 'America/New_York'): MovedCard {
  return {
    applicationId: 'application' as ApplicationId,
    company: 'Elm Orchestra',
    role: 'Cellist',
    timeZone: timeZone as TimeZone,
    before,
    after,
  };
}

function withWindow(standing: Standing, window: Partial<NonNullable<Standing['window']>>): Standing {
  return { ...standing, window: standing.window && { ...standing.window, ...window } };
}

describe('a card that would move', () => {
  it('says the day it is due, before and after, with its weekday', () => {
    const after = withWindow(checkIn, { dueAt: at('2026-03-17T14:00:00Z') });
    expect(movedWords(moved(checkIn, after), now)).toEqual({
      step: 'Check-in',
      from: 'Wed 11 Mar',
      to: 'Tue 17 Mar',
      moves: null,
    });
  });

  it('says the days as they are where the interview was', () => {
    const after = withWindow(checkIn, { dueAt: at('2026-03-17T14:00:00Z') });
    expect(movedWords(moved(checkIn, after, 'Pacific/Auckland'), now)).toMatchObject({
      from: 'Thu 12 Mar',
      to: 'Wed 18 Mar',
    });
  });

  it('says the time where only that differs', () => {
    const after = withWindow(checkIn, { dueAt: at('2026-03-11T20:30:00Z') });
    expect(movedWords(moved(checkIn, after), now)).toMatchObject({
      from: `Wed 11 Mar, ${clock('2026-03-11T14:00:00Z')}`,
      to: `Wed 11 Mar, ${clock('2026-03-11T20:30:00Z')}`,
    });
  });

  it('says when it opens, or until when it is in time, where it stays due', () => {
    const opens = withWindow(checkIn, { opensAt: at('2026-03-09T04:00:00Z') });
    expect(movedWords(moved(checkIn, opens), now)).toMatchObject({
      from: 'opens Tue 10 Mar',
      to: 'opens Mon 9 Mar',
    });
    const latest = withWindow(checkIn, { latestAt: at('2026-03-25T03:59:59.999Z') });
    expect(movedWords(moved(checkIn, latest), now)).toMatchObject({
      from: 'late after Tue 17 Mar',
      to: 'late after Tue 24 Mar',
    });
  });

  it('says the column it moves to, and the step where the column stays', () => {
    const thankYou: Standing = { ...checkIn, stage: 'thank-you', step: 'thank-you' };
    expect(movedWords(moved(thankYou, checkIn), now)).toMatchObject({
      step: 'Thank-you',
      moves: 'moves to Check-in',
    });
    const final: Standing = { ...checkIn, stage: 'final', step: 'final' };
    const close: Standing = { ...checkIn, stage: 'final', step: 'close' };
    expect(movedWords(moved(final, close), now).moves).toBe('then letting go');
  });

  it('says where nothing is to be done', () => {
    const nothing: Standing = { stage: 'applied', step: null, window: null };
    expect(movedWords(moved(checkIn, nothing), now)).toEqual({
      step: 'Check-in',
      from: 'Wed 11 Mar',
      to: 'Nothing to do',
      moves: 'moves to Applied',
    });
  });
});
