/** Phone numbers. Loaded when somebody's number is first looked at: the library knows every country's numbers. */
import { getCountries, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { TimeZone } from '@shared/model/time';

export interface ReadPhone {
  /** As people write it abroad: "+420 222 333 444". */
  readonly shown: string;
  /** "tel:+420222333444". */
  readonly link: string;
}

/** The number as dialled from anywhere; null if it doesn't look like one. Without a country code it is `country`'s. */
export function readPhone(typed: string, country: string | null): ReadPhone | null {
  const home = country !== null && isSupportedCountry(country) ? country : undefined;
  const number = parsePhoneNumberFromString(typed, home === undefined ? {} : { defaultCountry: home });
  if (!number?.isPossible()) return null;
  return { shown: number.formatInternational(), link: `tel:${number.number}` };
}

/** The country where somebody's phone is: that of their zone, if it is known, or else the system's. */
export function phoneCountry(zone: TimeZone | null, region: string | undefined): string | null {
  const home = regionOf(region);
  if (zone === null) return home;
  const isIn = (country: string) => zonesOf(country).includes(zone);
  return home !== null && isIn(home) ? home : (getCountries().find(isIn) ?? home);
}

function regionOf(locale: string | undefined): string | null {
  if (locale === undefined) return null;
  try {
    return new Intl.Locale(locale).region ?? null;
  } catch {
    return null;
  }
}

interface LocaleWithZones {
  readonly timeZones?: readonly string[];
  readonly getTimeZones?: () => readonly string[] | undefined;
}

const zones = new Map<string, readonly string[]>();

/** The zones of a country; none if this runtime doesn't know them. */
function zonesOf(country: string): readonly string[] {
  const known = zones.get(country);
  if (known) return known;
  const locale = new Intl.Locale('und', { region: country }) as LocaleWithZones;
  const found = locale.getTimeZones?.() ?? locale.timeZones ?? [];
  zones.set(country, found);
  return found;
}
