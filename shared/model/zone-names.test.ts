import { describe, expect, it } from 'vitest';
import { offsetMsAt } from '../rules/calendar/zone-offset';
import { isTimeZone, zoneInputSchema, type TimeZone } from './time';
import { isSameZone, presentZone } from './zone-names';

const zone = (name: string) => name as TimeZone;

describe('the name of a time zone', () => {
  it.each([
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['Europe/Kiev', 'Europe/Kyiv'],
    ['America/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['US/Eastern', 'America/New_York'],
    ['GB', 'Europe/London'],
    ['Etc/UTC', 'UTC'],
    ['Europe/Oslo', 'Europe/Oslo'],
    ['Etc/GMT+5', 'Etc/GMT+5'],
    ['Mars/Olympus', 'Mars/Olympus'],
  ])('%s is now %s', (older, present) => {
    expect(presentZone(older)).toBe(present);
  });

  it('is current, with the same clock as the older one', () => {
    const older = ['Asia/Katmandu', 'Pacific/Enderbury', 'America/Godthab', 'Asia/Saigon', 'Atlantic/Faeroe'];
    for (const name of older) {
      expect(presentZone(name)).not.toBe(name);
      for (const at of [Date.UTC(2026, 0, 15), Date.UTC(2026, 6, 15)])
        expect(offsetMsAt(at, zone(presentZone(name)))).toBe(offsetMsAt(at, zone(name)));
    }
  });

  it('is the same zone under an older name', () => {
    expect(isSameZone(zone('Asia/Calcutta'), zone('Asia/Kolkata'))).toBe(true);
    expect(isSameZone(zone('Asia/Kolkata'), zone('Asia/Colombo'))).toBe(false);
  });

  it.each(['BST', 'IST', 'AST', 'NST', 'ACT', 'CET', 'EST', 'PST', 'EST5EDT', '+05:30', ''])(
    'is no abbreviation that the runtime takes for some place: %j',
    (name) => {
      expect(isTimeZone(name)).toBe(false);
    },
  );

  it.each([
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['Europe/Kyiv', 'Europe/Kyiv'],
    ['GB', 'Europe/London'],
    ['UTC', 'UTC'],
  ])('that comes in as %s is stored as %s', (outside, stored) => {
    expect(zoneInputSchema.parse(outside)).toBe(stored);
  });

  it.each(['BST', 'IST', 'Mars/Olympus', '', 7, null])('%j is refused when it comes in', (outside) => {
    expect(zoneInputSchema.safeParse(outside).success).toBe(false);
  });
});
