import { describe, expect, it } from 'vitest';
import type { Instant, TimeZone } from '@shared/model/time';
import { newInterview } from './form-state';
import { nightTimesOf } from './night-times';

const interview = newInterview(0 as Instant, 'UTC' as TimeZone);
const found = (start: string, end: string, endDate = '') =>
  nightTimesOf({ ...interview, start, end, endDate });

describe('times at night', () => {
  it('are both offered twelve hours later', () => {
    expect(found('02:30', '03:30')).toEqual({
      fields: ['start', 'end'],
      night: ['02:30', '03:30'],
      instead: ['14:30', '15:30'],
      byDay: { start: '14:30', end: '15:30' },
    });
  });

  it("don't change the other time", () => {
    expect(found('05:59', '06:00')?.byDay).toEqual({ start: '17:59', end: '06:00' });
    expect(found('13:45', '02:45')?.byDay).toEqual({ start: '13:45', end: '14:45' });
  });

  it('are meant if the interview ends on another day', () => {
    expect(found('22:00', '00:30', '4 March')).toBeNull();
  });

  it("aren't found during the day, or while a time can't be read", () => {
    expect(found('06:00', '23:45')).toBeNull();
    expect(found('', '2')).toBeNull();
  });
});
