/** Public holidays by country and region: which place's are kept, and what there is to choose from. */
import { z } from 'zod';
import type { CalendarDate } from '../time';

const code = z.string().min(1).max(20);

export const holidayPlaceSchema = z.strictObject({
  /** ISO 3166-1, two capital letters. */
  country: z.string().regex(/^[A-Z]{2}$/),
  /** The state or province, as the library numbers it; null for the whole country. */
  state: code.nullable(),
  /** A part of the state; null for the whole of it. */
  region: code.nullable(),
});
/** A place whose public holidays are no working days. */
export type HolidayPlace = z.infer<typeof holidayPlaceSchema>;

/** True where both are the same place, or both none. */
export function isSamePlace(a: HolidayPlace | null, b: HolidayPlace | null): boolean {
  if (a === null || b === null) return a === b;
  return a.country === b.country && a.state === b.state && a.region === b.region;
}

/** A country, state or region to choose, by the name people there use. */
export interface PlaceOption {
  readonly code: string;
  readonly name: string;
  /** What it is called in other languages, by which it is found too. */
  readonly otherNames: readonly string[];
}

/** One public holiday. */
export interface Holiday {
  readonly date: CalendarDate;
  readonly name: string;
}
