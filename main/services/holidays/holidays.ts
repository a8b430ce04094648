/** The places with known public holidays, and those holidays as far as they are needed. */
import type { Holiday, HolidayPlace, PlaceOption } from '../../../shared/model/days-off/holidays';
import { accept, refuse, type Result } from '../../../shared/model/result';
import type { Instant, TimeZone } from '../../../shared/model/time';
import { dateOf } from '../../../shared/rules/calendar/calendar';
import type { HolidayCalendar } from '../../ports/holiday-calendar';
import type { Failure } from '../../../shared/model/outcome';

/** How far the holidays of a place reach: from last year, for messages sent then, to two years ahead. */
const YEARS_BEFORE = 1;
const YEARS_AFTER = 2;

export interface HolidayService {
  /** Countries, a country's states, or a state's regions. By name; empty if there are none. */
  places(of: {
    readonly country: string | null;
    readonly state: string | null;
  }): Promise<readonly PlaceOption[]>;
  /** True if a part of the country has other public holidays this year than the country as a whole. */
  differ(country: string): Promise<boolean>;
  /** The only part of the country in a time zone; null if it can't be known. */
  stateInZone(country: string, timeZone: TimeZone): Promise<string | null>;
  /** The public holidays of a place by date; refused at `place` if it is unknown. */
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
      // Usually the first part already differs, so not all fifty have to be asked.
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

/** For an unknown place, the library returns the larger place it knows, or no holidays. */
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
