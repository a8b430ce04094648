import { describe, expect, it } from 'vitest';
import type { TimeZone } from '../../../shared/model/time';
import { guessCountry, timeZonesOf } from './holiday-guess';

const known = ['AT', 'CH', 'DE', 'GB', 'IN', 'US'];
const guess = (region: string | null, timeZone: string) =>
  guessCountry({ region, timeZone: timeZone as TimeZone }, known);

describe('the country is guessed', () => {
  it.each([
    ['the region', 'US', 'America/Phoenix', 'US'],
    ['the region', 'GB', 'Europe/London', 'GB'],
    ['where the zone is, when American English is set in Berlin', 'US', 'Europe/Berlin', 'DE'],
    ['where the zone is, when the region is known to nobody', 'XX', 'Europe/Vienna', 'AT'],
  ])('as %s (%s in %s)', (_what, region, timeZone, country) => {
    expect(guess(region, timeZone)).toBe(country);
  });

  it.each([
    ['no region is named', null, 'Europe/Berlin'],
    ['the zone is in no country', 'US', 'UTC'],
    ['the holidays of the region are not known', 'KP', 'Asia/Pyongyang'],
    ['the zone is in a country whose holidays are not known', 'US', 'Asia/Pyongyang'],
    ['the region is no region', 'posix', 'UTC'],
  ])('as none if %s', (_what, region, timeZone) => {
    expect(guess(region, timeZone)).toBeNull();
  });

  it('as none if the zone is in two of the countries', () => {
    const zonesOf = (country: string) => (country === 'US' ? ['America/New_York'] : ['Europe/Berlin']);
    const place = { region: 'US', timeZone: 'Europe/Berlin' as TimeZone };
    expect(guessCountry(place, ['DE', 'CH', 'US'], zonesOf)).toBeNull();
  });

  it("by the zone's current name on an Indian computer", () => {
    expect(timeZonesOf('IN')).toContain('Asia/Kolkata');
  });
});
