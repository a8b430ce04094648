/** Guesses where the user works, from what the system reveals. */
import type { TimeZone } from '../../../shared/model/time';
import { presentZone } from '../../../shared/model/zone-names';

export interface SystemPlace {
  /** The system's region, ISO 3166-1; null if it has none, for example without a language. */
  readonly region: string | null;
  readonly timeZone: TimeZone;
}

/**
 * The given country whose public holidays are probably the user's; null if it can't be known.
 *
 * The region is set along with the language, and many who use American English aren't in America, so the computer's zone
 * must confirm it. If the zone is in another country, and only in one, that is it. If it is in none (UTC), or the system
 * has no region, nothing is guessed.
 */
export function guessCountry(
  { region, timeZone }: SystemPlace,
  countries: readonly string[],
  zonesOf: (country: string) => readonly string[] = timeZonesOf,
): string | null {
  if (region === null) return null;
  if (zonesOf(region).includes(timeZone)) return countries.includes(region) ? region : null;
  const [country, ...others] = countries.filter((candidate) => zonesOf(candidate).includes(timeZone));
  return country !== undefined && others.length === 0 ? country : null;
}

/** A country's zones by their current names, like the computer's own. */
export function timeZonesOf(country: string): readonly string[] {
  if (!/^[A-Z]{2}$/.test(country)) return [];
  // Every runtime the app starts in has it, but not the type library for the compiled language version.
  const locale: Intl.Locale & { getTimeZones?: () => string[] | undefined } = new Intl.Locale(
    `und-${country}`,
  );
  return (locale.getTimeZones?.() ?? []).map(presentZone);
}
