/** Public holidays from date-holidays, loaded when first needed, because most starts never need it. */
import type Holidays from 'date-holidays';
import type { Holiday, HolidayPlace, PlaceOption } from '../../shared/model/days-off/holidays';
import type { CalendarDate } from '../../shared/model/time';
import { englishNamesOf } from './place-names';
import type { HolidayCalendar } from '../ports/holiday-calendar';

const LANGUAGE = 'en';
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

export function createHolidayCalendar(): HolidayCalendar {
  return {
    async countries() {
      const names = new Intl.DisplayNames([LANGUAGE], { type: 'region', fallback: 'none' });
      const library = (await open()).getCountries(LANGUAGE);
      return options(library, (code, name) => names.of(code) ?? name);
    },
    async states(country) {
      const library = await open();
      const languages = (await open({ country, state: null, region: null })).getLanguages();
      const spoken = languages.map((language) => namesOrNone(library.getStates(country, language)));
      return options(library.getStates(country, LANGUAGE)).map((state) => {
        const names = [
          ...spoken.flatMap(({ [state.code]: name }) => name ?? []),
          ...englishNamesOf(country, state.code),
        ];
        return { ...state, otherNames: [...new Set(names)].filter((name) => name !== state.name) };
      });
    },
    async stateInZone(country, timeZone) {
      const zone = presentName(timeZone);
      const zonesOf = async (state: string | null) =>
        (await open({ country, state, region: null })).getTimezones().map(presentName);
      const ofCountry = await zonesOf(null);
      if (new Set(ofCountry).size < 2) return null;
      const inZone: string[] = [];
      for (const state of Object.keys(namesOrNone((await open()).getStates(country, LANGUAGE)))) {
        const zones = await zonesOf(state);
        // A state without zones of its own gets all of the country's, which says nothing.
        if (zones.join() !== ofCountry.join() && zones.includes(zone)) inZone.push(state);
      }
      const [only, ...others] = inZone;
      return only !== undefined && others.length === 0 ? only : null;
    },
    regions: async (country, state) => options((await open()).getRegions(country, state, LANGUAGE)),
    async holidays(place, firstYear, lastYear) {
      const library = await open(place);
      const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
      const days = years.flatMap((year) => library.getHolidays(year, LANGUAGE).flatMap(daysOf));
      return oneADate(days).filter(({ date }) => isWithin(date, firstYear, lastYear));
    },
  };
}

/** In UTC, the library returns local wall times as if they were instants, so that no zone can shift a date. */
async function open(place?: HolidayPlace): Promise<Holidays> {
  const { default: Library } = await import('date-holidays');
  const options = { types: ['public' as const], timezone: 'UTC', languages: [LANGUAGE] };
  if (!place) return new Library(options);
  const { country, state, region } = place;
  if (state === null) return new Library(country, options);
  return region === null
    ? new Library(country, state, options)
    : new Library(country, state, region, options);
}

/**
 * The days whose noon a holiday covers. One that begins at sunset is on the day it is named after, one of three days has
 * three, and an afternoon off has none: in the morning people are there and read their mail.
 */
function daysOf({ name, start, end }: ReturnType<Holidays['getHolidays']>[number]): readonly Holiday[] {
  const firstNoon = Math.floor(start.getTime() / DAY_MS) * DAY_MS + DAY_MS / 2;
  const days: Holiday[] = [];
  for (let noon = firstNoon; noon < end.getTime(); noon += DAY_MS) {
    if (start.getTime() < noon) days.push({ date: dateAt(noon), name });
  }
  return days;
}

function dateAt(utcMs: number): CalendarDate {
  return new Date(utcMs).toISOString().slice(0, 10) as CalendarDate;
}

/** The first of several holidays on one date. */
function oneADate(holidays: readonly Holiday[]): readonly Holiday[] {
  const byDate = new Map<CalendarDate, Holiday>();
  for (const holiday of holidays) if (!byDate.has(holiday.date)) byDate.set(holiday.date, holiday);
  return [...byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

function isWithin(date: CalendarDate, firstYear: number, lastYear: number): boolean {
  const year = Number(date.slice(0, 4));
  return year >= firstYear && year <= lastYear;
}

/** A zone by the name this runtime uses for it. */
function presentName(timeZone: string): string {
  try {
    return new Intl.DateTimeFormat(LANGUAGE, { timeZone }).resolvedOptions().timeZone;
  } catch {
    // The library may list one the runtime doesn't know.
    return timeZone;
  }
}

/** The library's types promise names, but a country without states has none. */
function namesOrNone(names: Readonly<Record<string, string>> | undefined): Readonly<Record<string, string>> {
  return names ?? {};
}

function options(
  names: Readonly<Record<string, string>> | undefined,
  nameOf: (code: string, name: string) => string = (_code, name) => name,
): readonly PlaceOption[] {
  const collator = new Intl.Collator(LANGUAGE);
  return Object.entries(namesOrNone(names))
    .map(([code, name]) => ({ code, name: nameOf(code, name), otherNames: [] }))
    .sort((a, b) => collator.compare(a.name, b.name));
}
