import type { Holiday, HolidayPlace, PlaceOption } from '../../shared/model/days-off/holidays';
import type { TimeZone } from '../../shared/model/time';

/** The public holidays of the world: by place and year, without a network. The first question takes a moment. */
export interface HolidayCalendar {
  /** ISO 3166-1 codes of the countries it knows, as far as they have an English name. By name. */
  countries(): Promise<readonly PlaceOption[]>;
  /** Of a country its states (where it has none, its regions); empty where it has none, or is unknown. By name. */
  states(country: string): Promise<readonly PlaceOption[]>;
  /** The only state of a country that lies in a time zone; null if there are several, or none is known to. */
  stateInZone(country: string, timeZone: TimeZone): Promise<string | null>;
  /** Of a state its regions; empty where it has none, or is unknown. By name. */
  regions(country: string, state: string): Promise<readonly PlaceOption[]>;
  /**
   * The public holidays of a known place in these years, both included: days on which it is closed in the morning already.
   * Days given in place of a holiday are among them. By date, one line a date. Local dates: the same on every computer.
   */
  holidays(place: HolidayPlace, firstYear: number, lastYear: number): Promise<readonly Holiday[]>;
}
