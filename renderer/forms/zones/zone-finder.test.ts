import { describe, expect, it } from 'vitest';
import { isTimeZone, presentZone } from '@shared/model/zone-names';
import { instant, zone } from '../../../tests/support/build-application';
import { createZoneFinder } from './zone-finder';
import list from './zone-list.json';

const finder = createZoneFinder(list, zone('Europe/Prague'));
const march = instant('2026-03-03T12:00:00Z');
const meant = (text: string) => finder.find(text, march).meant.map((found) => found.zone);
const found = (text: string) => finder.find(text, march).zones.map((one) => one.zone);

describe('a time zone that is typed', () => {
  it.each([
    ['EST', 'America/New_York'],
    ['edt', 'America/New_York'],
    ['Eastern', 'America/New_York'],
    ['eastern standard time', 'America/New_York'],
    ['Pacific Time', 'America/Los_Angeles'],
    ['CT', 'America/Chicago'],
    ['HST', 'Pacific/Honolulu'],
    ['JST', 'Asia/Tokyo'],
    ['EET', 'Europe/Kyiv'],
    ['UTC', 'UTC'],
    ['Mumbai', 'Asia/Kolkata'],
    ['Bangalore', 'Asia/Kolkata'],
    ['Beijing', 'Asia/Shanghai'],
    ['san francisco', 'America/Los_Angeles'],
    ['Boston', 'America/New_York'],
    ['Detroit', 'America/New_York'],
    ['India', 'Asia/Kolkata'],
    ['UK', 'Europe/London'],
    ['Germany', 'Europe/Berlin'],
    ['ZURICH', 'Europe/Zurich'],
    ['Zürich', 'Europe/Zurich'],
    ['sao paulo', 'America/Sao_Paulo'],
    ['São Paulo', 'America/Sao_Paulo'],
    ['München', 'Europe/Berlin'],
    ['Kiev', 'Europe/Kyiv'],
    ['Tel Aviv', 'Asia/Jerusalem'],
    ['Washington, D.C.', 'America/New_York'],
    ['California', 'America/Los_Angeles'],
    ['London', 'Europe/London'],
    ['Hyderabad, Pakistan', 'Asia/Karachi'],
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['europe/kiev', 'Europe/Kyiv'],
    ['america/detroit', 'America/Detroit'],
    ['new_york', 'America/New_York'],
  ])('%s is %s', (text, expected) => {
    expect(meant(text)).toEqual([expected]);
  });

  it.each([
    ['BST', ['Europe/London', 'Asia/Dhaka']],
    ['IST', ['Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem']],
    ['AST', ['America/Halifax', 'America/Puerto_Rico', 'Asia/Riyadh']],
    ['NST', ['America/St_Johns', 'Asia/Kathmandu']],
    ['ACT', ['Australia/Sydney', 'Australia/Adelaide', 'America/Rio_Branco']],
    ['CST', ['America/Chicago', 'America/Mexico_City', 'Asia/Shanghai', 'America/Havana']],
    ['PST', ['America/Los_Angeles', 'Asia/Manila']],
    ['MST', ['America/Denver', 'America/Phoenix']],
    ['Hyderabad', ['Asia/Kolkata', 'Asia/Karachi']],
    ['Portugal', ['Europe/Lisbon', 'Atlantic/Azores']],
    ['Texas', ['America/Chicago']],
    ['San Jose', ['America/Los_Angeles', 'America/Costa_Rica']],
  ])('%s may be %j', (text, expected) => {
    expect(meant(text)).toEqual(expected);
    expect(found(text).slice(0, expected.length)).toEqual(expect.arrayContaining([expected[0]]));
  });

  it("matches all zones of an abbreviation that share a clock, the computer's own first", () => {
    expect(meant('CET')).toEqual(['Europe/Prague']);
    expect(found('CET').length).toBeGreaterThan(20);
    const elsewhere = createZoneFinder(list, zone('America/New_York'));
    expect(elsewhere.find('CET', march).meant.map((one) => one.zone)).toEqual(['Europe/Berlin']);
  });

  it('lists every clock of a large country', () => {
    expect(meant('USA').slice(0, 4)).toEqual([
      'America/New_York',
      'America/Chicago',
      'America/Los_Angeles',
      'America/Denver',
    ]);
  });

  it('may be an offset that several places have', () => {
    expect(meant('UTC+5:30')).toEqual(['Asia/Kolkata']);
    expect(found('UTC+5:30')).toContain('Asia/Colombo');
    expect(meant('GMT-5')).toContain('America/New_York');
  });

  it('is found by its first letters, but not chosen yet', () => {
    expect(found('new y')[0]).toBe('America/New_York');
    expect(found('bengal')[0]).toBe('Asia/Kolkata');
    expect(meant('new y')).toEqual([]);
  });

  it.each(['Mars/Olympus', 'xyzzy', '<b>', '%'])('finds nothing for %j', (text) => {
    expect(finder.find(text, march)).toEqual({ zones: [], meant: [] });
  });

  it("when empty, offers one zone per clock, the computer's first", () => {
    const offered = found('  ');
    expect(offered[0]).toBe('Europe/Prague');
    expect(offered).toContain('Asia/Kolkata');
    expect(offered.length).toBeLessThan(80);
  });

  it('is only ever found under a current name', () => {
    for (const text of ['', 'a', 'e', 's', 'm', 'BST', 'IST', 'AST', 'NST', 'ACT', 'CET', 'EST'])
      for (const name of found(text)) expect([isTimeZone(name), presentZone(name)]).toEqual([true, name]);
  });

  it('comes with the place that matched', () => {
    const [boston] = finder.find('boston', march).zones;
    expect(boston?.place).toBe('Boston');
    expect(finder.find('new york', march).zones[0]?.place).toBeNull();
    expect(finder.find('EST', march).zones[0]?.isByTime).toBe(true);
  });
});
