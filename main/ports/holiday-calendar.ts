import type { Holiday, HolidayPlace, PlaceOption } from '../../shared/model/days-off/holidays';
import type { TimeZone } from '../../shared/model/time';

/** The world's public holidays by place and year, without a network. The first call takes a moment. */
export interface HolidayCalendar {
  /** ISO 3166-1 codes of the countries it knows and can name in English. By name. */
  countries(): Promise<readonly PlaceOption[]>;
  /** A country's states (or its regions, if it has no states); empty if it has none or is unknown. By name. */
  states(country: string): Promise<readonly PlaceOption[]>;
  /** A country's only state in a time zone; null if there are several or none is known. */
  stateInZone(country: string, timeZone: TimeZone): Promise<string | null>;
  /** A state's regions; empty if it has none or is unknown. By name. */
  regions(country: string, state: string): Promise<readonly PlaceOption[]>;
  /**
   * The public holidays of a known place in these years, both included: days that are off from the morning on, including
   * substitute days. By date, one line per date. Local dates: the same on every computer.
   */
  holidays(place: HolidayPlace, firstYear: number, lastYear: number): Promise<readonly Holiday[]>;
}
