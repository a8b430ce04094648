import { describe, expect, it } from 'vitest';
import type { MovedCard, Standing } from '@shared/model/policy-preview';
import type { ApplicationId } from '@shared/model/ids';
import type { Instant, TimeZone } from '@shared/model/time';
import { clockTime } from '@shared/i18n/dates';
import { locale } from '../../core/words';
import { movedWords } from './moved-words';
import { unbroken } from '../../../tests/support/words/unbroken';

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

/** With the clock of the region that the tests run in. */
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
  it('shows its due day before and after, with the weekday', () => {
    const after = withWindow(checkIn, { dueAt: at('2026-03-17T14:00:00Z') });
    expect(movedWords(moved(checkIn, after), now)).toEqual({
      step: 'Check-in',
      from: unbroken('Wed 11 Mar'),
      to: unbroken('Tue 17 Mar'),
      moves: null,
    });
  });

  it("shows days in the interview's zone", () => {
    const after = withWindow(checkIn, { dueAt: at('2026-03-17T14:00:00Z') });
    expect(movedWords(moved(checkIn, after, 'Pacific/Auckland'), now)).toMatchObject({
      from: unbroken('Thu 12 Mar'),
      to: unbroken('Wed 18 Mar'),
    });
  });

  it('shows the time if only that differs', () => {
    const after = withWindow(checkIn, { dueAt: at('2026-03-11T20:30:00Z') });
    expect(movedWords(moved(checkIn, after), now)).toMatchObject({
      from: unbroken(`Wed 11 Mar, ${clock('2026-03-11T14:00:00Z')}`),
      to: unbroken(`Wed 11 Mar, ${clock('2026-03-11T20:30:00Z')}`),
    });
  });

  it('shows when it opens, or its latest, if the due date stays', () => {
    const opens = withWindow(checkIn, { opensAt: at('2026-03-09T04:00:00Z') });
    expect(movedWords(moved(checkIn, opens), now)).toMatchObject({
      from: unbroken('opens Tue 10 Mar'),
      to: unbroken('opens Mon 9 Mar'),
    });
    const latest = withWindow(checkIn, { latestAt: at('2026-03-25T03:59:59.999Z') });
    expect(movedWords(moved(checkIn, latest), now)).toMatchObject({
      from: unbroken('late after Tue 17 Mar'),
      to: unbroken('late after Tue 24 Mar'),
    });
  });

  it('shows the column it moves to, or the step if the column stays', () => {
    const thankYou: Standing = { ...checkIn, stage: 'thank-you', step: 'thank-you' };
    expect(movedWords(moved(thankYou, checkIn), now)).toMatchObject({
      step: 'Thank-you',
      moves: 'moves to Check-in',
    });
    const final: Standing = { ...checkIn, stage: 'final', step: 'final' };
    const close: Standing = { ...checkIn, stage: 'final', step: 'close' };
    expect(movedWords(moved(final, close), now).moves).toBe('then letting go');
  });

  it('says so if there is nothing to do', () => {
    const nothing: Standing = { stage: 'applied', step: null, window: null };
    expect(movedWords(moved(checkIn, nothing), now)).toEqual({
      step: 'Check-in',
      from: unbroken('Wed 11 Mar'),
      to: 'Nothing to do',
      moves: 'moves to Applied',
    });
  });
});
