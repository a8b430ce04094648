/** Where the user probably works, from what the system says of itself. */
import type { TimeZone } from '../../../shared/model/time';
import { presentZone } from '../../../shared/model/zone-names';

export interface SystemPlace {
  /** The region the system is set to, ISO 3166-1; null where it names none, as a system without a language does. */
  readonly region: string | null;
  readonly timeZone: TimeZone;
}

/**
 * The country, among those given, whose public holidays are probably the user's; null where there is no telling.
 *
 * A region is set with the language, and many who write American English are not in America: so the computer's zone has to
 * bear it out. Where the zone lies in another country, and in only one, it is that; where it lies in none (UTC), or the
 * system names no region at all, nothing is guessed.
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

/** The zones of a country by their names of today, as the computer's own is known. */
export function timeZonesOf(country: string): readonly string[] {
  if (!/^[A-Z]{2}$/.test(country)) return [];
  // In every runtime the app starts in, but not in the type library of the language version it is compiled for.
  const locale: Intl.Locale & { getTimeZones?: () => string[] | undefined } = new Intl.Locale(
    `und-${country}`,
  );
  return (locale.getTimeZones?.() ?? []).map(presentZone);
}
