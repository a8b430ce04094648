/** The places whose public holidays are known, and those holidays as far as dates reach. */
import type { Holiday, HolidayPlace, PlaceOption } from '../../../shared/model/days-off/holidays';
import { accept, refuse, type Result } from '../../../shared/model/result';
import type { Instant, TimeZone } from '../../../shared/model/time';
import { dateOf } from '../../../shared/rules/calendar/calendar';
import type { HolidayCalendar } from '../../ports/holiday-calendar';
import type { Failure } from '../../../shared/model/outcome';

/** How far the holidays of a place reach: the year before this one, for what was sent then, and two years ahead. */
const YEARS_BEFORE = 1;
const YEARS_AFTER = 2;

export interface HolidayService {
  /** Countries; of a country its states, of a state its regions. By name; empty where there are none. */
  places(of: {
    readonly country: string | null;
    readonly state: string | null;
  }): Promise<readonly PlaceOption[]>;
  /** True if a part of the country has other public holidays this year than the whole of it. */
  differ(country: string): Promise<boolean>;
  /** The only part of the country that lies in a time zone; null if there is no telling. */
  stateInZone(country: string, timeZone: TimeZone): Promise<string | null>;
  /** The public holidays of a place by date; refused beside `place` where it is not known. */
  read(place: HolidayPlace): Promise<Result<readonly Holiday[], Failure>>;
}

export interface HolidayServiceDeps {
  readonly calendar: HolidayCalendar;
  readonly clock: { now(): Instant };
  readonly computerZone: () => TimeZone;
}

export function createHolidayService({ calendar, clock, computerZone }: HolidayServiceDeps): HolidayService {
  return {
    async places({ country, state }) {
      if (country === null) return calendar.countries();
      return state === null ? calendar.states(country) : calendar.regions(country, state);
    },
    async differ(country) {
      const year = Number(dateOf(clock.now(), computerZone()).slice(0, 4));
      const datesOf = async (state: string | null) =>
        (await calendar.holidays({ country, state, region: null }, year, year))
          .map(({ date }) => date)
          .join();
      const ofCountry = await datesOf(null);
      // Mostly the first part differs: not all of fifty have to be asked.
      for (const { code } of await calendar.states(country)) {
        if ((await datesOf(code)) !== ofCountry) return true;
      }
      return false;
    },
    stateInZone: (country, timeZone) => calendar.stateInZone(country, timeZone),
    async read(place) {
      if (!(await isKnown(calendar, place)))
        return refuse({ tag: 'field', field: 'place', reason: 'invalid' });
      const year = Number(dateOf(clock.now(), computerZone()).slice(0, 4));
      return accept(await calendar.holidays(place, year - YEARS_BEFORE, year + YEARS_AFTER));
    },
  };
}

/** The library takes a place it does not know for the whole of what it does know, or for a place without holidays. */
async function isKnown(
  calendar: HolidayCalendar,
  { country, state, region }: HolidayPlace,
): Promise<boolean> {
  const has = (options: readonly PlaceOption[], code: string) =>
    options.some((option) => option.code === code);
  if (!has(await calendar.countries(), country)) return false;
  if (state === null) return region === null;
  if (!has(await calendar.states(country), state)) return false;
  return region === null || has(await calendar.regions(country, state), region);
}
