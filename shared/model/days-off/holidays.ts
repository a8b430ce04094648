/** Public holidays by country and region: whose are used, and which places there are to choose from. */
import { z } from 'zod';
import type { CalendarDate } from '../time';

const code = z.string().min(1).max(20);

export const holidayPlaceSchema = z.strictObject({
  /** ISO 3166-1, two capital letters. */
  country: z.string().regex(/^[A-Z]{2}$/),
  /** The state or province, by the library's code; null for the whole country. */
  state: code.nullable(),
  /** A region of the state; null for all of it. */
  region: code.nullable(),
});
/** A place whose public holidays aren't working days. */
export type HolidayPlace = z.infer<typeof holidayPlaceSchema>;

/** True if both are the same place, or both are null. */
export function isSamePlace(a: HolidayPlace | null, b: HolidayPlace | null): boolean {
  if (a === null || b === null) return a === b;
  return a.country === b.country && a.state === b.state && a.region === b.region;
}

/** A country, state or region to choose, by its local name. */
export interface PlaceOption {
  readonly code: string;
  readonly name: string;
  /** Its names in other languages, also found by the search. */
  readonly otherNames: readonly string[];
}

/** One public holiday. */
export interface Holiday {
  readonly date: CalendarDate;
  readonly name: string;
}
