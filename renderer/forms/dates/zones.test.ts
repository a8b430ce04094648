import { describe, expect, it } from 'vitest';
import type { TimeZone } from '@shared/model/time';
import { isTimeZone } from '@shared/model/time';
import { knownZones, zoneMeant } from './zones';

const zones = knownZones('Europe/Berlin' as TimeZone);

describe('the time zones offered', () => {
  it("begin with the computer's and are all known", () => {
    expect(zones[0]).toBe('Europe/Berlin');
    expect(zones.filter((zone) => !isTimeZone(zone))).toEqual([]);
    expect(zones).toContain('Asia/Kolkata');
    expect(new Set(zones).size).toBe(zones.length);
  });

  it.each([
    ['new york', 'America/New_York'],
    ['asia/kolkata', 'Asia/Kolkata'],
    [' utc ', 'UTC'],
    ['Europe/Kiev', 'Europe/Kiev'],
    ['Mars/Olympus', 'Mars/Olympus'],
    ['', ''],
    ['<b>', '<b>'],
  ])('are found as typed: %j is %s', (typed, zone) => {
    expect(zoneMeant(typed, zones)).toBe(zone);
  });
});
