import { describe, expect, it, vi } from 'vitest';
import type { CalendarDate, TimeZone } from '../../../shared/model/time';
import { instant } from '../../../tests/support/test-services';
import type { HolidayCalendar } from '../../ports/holiday-calendar';
import { createHolidayService } from './holidays';

const option = (code: string) => ({ code, name: code, otherNames: [] });

function begin(now: string, zone = 'UTC') {
  const holidays = vi.fn<HolidayCalendar['holidays']>(() => Promise.resolve([]));
  const calendar: HolidayCalendar = {
    countries: () => Promise.resolve([option('DE'), option('IL')]),
    states: (country) => Promise.resolve(country === 'DE' ? [option('BY')] : []),
    stateInZone: () => Promise.resolve(null),
    regions: (_country, state) => Promise.resolve(state === 'BY' ? [option('A')] : []),
    holidays,
  };
  const service = createHolidayService({
    calendar,
    clock: { now: () => instant(now) },
    computerZone: () => zone as TimeZone,
  });
  return { service, holidays };
}

describe('the holidays of a place', () => {
  it("range from last year to two years ahead, by the computer's date", async () => {
    const bavaria = { country: 'DE', state: 'BY', region: null };
    const { service, holidays } = begin('2026-12-31T23:30:00Z', 'Pacific/Auckland');
    expect(await service.read(bavaria)).toEqual({ ok: true, value: [] });
    expect(holidays).toHaveBeenCalledWith(bavaria, 2026, 2029);
  });

  it.each([
    { country: 'XX', state: null, region: null },
    { country: 'IL', state: 'BY', region: null },
    { country: 'DE', state: 'BE', region: null },
    { country: 'DE', state: 'BY', region: 'B' },
    { country: 'DE', state: null, region: 'A' },
  ])('are refused if the place is unknown: %o', async (place) => {
    const { service, holidays } = begin('2026-03-03T12:00:00Z');
    expect(await service.read(place)).toEqual({
      ok: false,
      refusal: { tag: 'field', field: 'place', reason: 'invalid' },
    });
    expect(holidays).not.toHaveBeenCalled();
  });
});

it('differ within a country if a part of it has others this year', async () => {
  const { service, holidays } = begin('2026-12-31T23:30:00Z', 'Pacific/Auckland');
  expect(await service.differ('DE')).toBe(false);
  expect(await service.differ('IL'), 'it has no parts').toBe(false);
  const epiphany = { date: '2027-01-06' as CalendarDate, name: 'Epiphany' };
  holidays.mockImplementation(({ state }, first, last) =>
    Promise.resolve(state === 'BY' && first === 2027 && last === 2027 ? [epiphany] : []),
  );
  expect(await service.differ('DE')).toBe(true);
});

it('places are countries, the states of one, and the regions of a state', async () => {
  const { service } = begin('2026-03-03T12:00:00Z');
  const codes = async (country: string | null, state: string | null) =>
    (await service.places({ country, state })).map(({ code }) => code);
  expect(await codes(null, null)).toEqual(['DE', 'IL']);
  expect(await codes('DE', null)).toEqual(['BY']);
  expect(await codes('DE', 'BY')).toEqual(['A']);
});
