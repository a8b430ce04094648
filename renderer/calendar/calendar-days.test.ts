import { describe, expect, it } from 'vitest';
import type { AgendaEntry } from '@shared/model/views/agenda';
import type { InterviewId } from '@shared/model/ids';
import type { CalendarDate, Instant, TimeZone } from '@shared/model/time';
import type { Weekday } from '@shared/model/policy';
import { dateOf } from '@shared/rules/calendar/calendar';
import { at, makeCard, makeStep, NOW } from '../../tests/support/cards';
import { itemsByDay, pageFrom, shownOf, weeksOf } from './calendar-days';

const date = (text: string) => text as CalendarDate;
const [monday, sunday] = [1, 7] as [Weekday, Weekday];

describe('the weeks', () => {
  it('of a month are all that have a day of it, from the first day of the week', () => {
    const weeks = weeksOf('month', date('2026-03-11'), monday);
    expect(weeks.map((week) => week[0])).toEqual([
      '2026-02-23',
      '2026-03-02',
      '2026-03-09',
      '2026-03-16',
      '2026-03-23',
      '2026-03-30',
    ]);
    expect(weeksOf('month', date('2026-02-11'), sunday).map((week) => week[0])).toEqual([
      '2026-02-01',
      '2026-02-08',
      '2026-02-15',
      '2026-02-22',
    ]);
  });

  it('are one in the view of a week', () => {
    expect(weeksOf('week', date('2026-03-11'), sunday)).toEqual([
      ['08', '09', '10', '11', '12', '13', '14'].map((day) => `2026-03-${day}`),
    ]);
  });

  it('are turned by months or by weeks', () => {
    expect(pageFrom('month', date('2026-01-31'), 1)).toBe('2026-02-28');
    expect(pageFrom('week', date('2026-01-03'), -1)).toBe('2025-12-27');
  });
});

describe('the items of the days', () => {
  const card = makeCard('check-in', { current: makeStep({ due: 1 }) });
  const closed = makeCard('closed', { outcome: 'rejected', current: makeStep({ due: 1 }) });
  const interview = (startsAt: Instant): AgendaEntry => ({
    ...{ kind: 'interview', applicationId: card.id, interviewId: String(startsAt) as InterviewId },
    ...{ of: 'interview', startsAt, endsAt: startsAt, timeZone: 'UTC' as TimeZone },
  });
  const entries: readonly AgendaEntry[] = [
    { kind: 'answer', applicationId: card.id, on: date('2026-03-12') },
    interview(at(1.4)),
    interview(at(40)),
  ];
  const shown = (zone: string, passes = () => true) =>
    itemsByDay({
      ...{ cards: new Map([card, closed].map((one) => [one.id, one])), passes, entries },
      ...{ zone: zone as TimeZone, from: date('2026-03-09'), to: date('2026-03-15') },
    });
  const kinds = (zone: string) =>
    [...shown(zone)].map(([day, items]) => [day, items.map(({ kind }) => kind).join()]);

  it('are interviews, then steps, then named dates; those of closed applications are left out', () => {
    expect(kinds('UTC')).toEqual([['2026-03-12', 'interview,step,answer']]);
  });

  it("are on the days of the reader's zone, except a named date", () => {
    expect(kinds('Pacific/Auckland')).toEqual([
      ['2026-03-12', 'answer'],
      ['2026-03-13', 'interview,step'],
    ]);
    expect(NOW).toBeLessThan(at(1));
  });

  it.each(['UTC', 'Pacific/Kiritimati', 'Etc/GMT+12', 'America/New_York'])(
    'are all steps of these days in %s, and no others',
    (name) => {
      const zone = name as TimeZone;
      const [from, to] = [date('2026-03-09'), date('2026-03-15')];
      for (let due = -96; due <= 192; due += 0.5) {
        const step = makeCard('check-in', { current: makeStep({ due: due / 24 }) });
        const cards = new Map([[step.id, step]]);
        const found = itemsByDay({ cards, passes: () => true, entries: [], zone, from, to });
        const day = dateOf(at(due / 24), zone);
        expect([...found.keys()]).toEqual(day >= from && day <= to ? [day] : []);
      }
    },
  );

  it('are those that pass the filter, and one of each card takes the focus that returns to it', () => {
    expect(shown('UTC', () => false).size).toBe(0);
    expect(
      shown('UTC')
        .get(date('2026-03-12'))
        ?.map(({ isFirstOfCard }) => isFirstOfCard),
    ).toEqual([true, false, false]);
  });
});

it('a day that has room for all shows all; otherwise its last line says how many more there are', () => {
  expect([shownOf(3, 3), shownOf(4, 3), shownOf(9, 1), shownOf(0, 3)]).toEqual([3, 2, 0, 0]);
});
