import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../model/time';
import { dateOfDayNumber, dayNumberOf } from './day-number';

const DAY_MS = 86_400_000;
const lastDay = Date.UTC(2199, 11, 31) / DAY_MS;

describe('the number of a day', () => {
  it('counts from 1 January 1970', () => {
    expect(dayNumberOf('1970-01-01' as CalendarDate)).toBe(0);
    expect(dayNumberOf('2000-03-01' as CalendarDate)).toBe(11_017);
  });

  it('is that of the Gregorian calendar, every day from before 1970 until after 2199', () => {
    const wrong: number[] = [];
    for (let day = -800; day <= lastDay + 800; day += 1) {
      const date = new Date(day * DAY_MS).toISOString().slice(0, 10);
      if (dateOfDayNumber(day) !== date || dayNumberOf(date as CalendarDate) !== day) wrong.push(day);
    }
    expect(wrong).toEqual([]);
  });
});
