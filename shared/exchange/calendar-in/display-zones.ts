/** Time zones by the names Windows shows: "(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna". */
import { isTimeZone, presentZone, type TimeZone } from '../../model/zone-names';
import { offsetMsAt } from '../../rules/calendar/zone-offset';

/** Names without a city of the tz database. */
const special: Readonly<Record<string, string>> = {
  'eastern time': 'America/New_York',
  'central time': 'America/Chicago',
  'mountain time': 'America/Denver',
  'pacific time': 'America/Los_Angeles',
  'atlantic time': 'America/Halifax',
  'coordinated universal time': 'UTC',
  'indiana (east)': 'America/Indiana/Indianapolis',
  arizona: 'America/Phoenix',
  alaska: 'America/Anchorage',
  hawaii: 'Pacific/Honolulu',
  saskatchewan: 'America/Regina',
  newfoundland: 'America/St_Johns',
  'central america': 'America/Guatemala',
  'baja california': 'America/Tijuana',
  'west central africa': 'Africa/Lagos',
  edinburgh: 'Europe/London',
  bern: 'Europe/Zurich',
  chennai: 'Asia/Kolkata',
  mumbai: 'Asia/Kolkata',
  'new delhi': 'Asia/Kolkata',
  beijing: 'Asia/Shanghai',
  'abu dhabi': 'Asia/Dubai',
  islamabad: 'Asia/Karachi',
  canberra: 'Australia/Sydney',
  wellington: 'Pacific/Auckland',
  brasilia: 'America/Sao_Paulo',
  pretoria: 'Africa/Johannesburg',
  harare: 'Africa/Harare',
  kyiv: 'Europe/Kyiv',
  ankara: 'Europe/Istanbul',
};

let zonesByCity: ReadonlyMap<string, string> | null = null;

/** By the city a zone is named after, in small letters. */
export function zoneOfCity(city: string): string | undefined {
  zonesByCity ??= new Map(
    Intl.supportedValuesOf('timeZone').map((zone): [string, string] => [
      zone
        .slice(zone.lastIndexOf('/') + 1)
        .replaceAll('_', ' ')
        .toLowerCase(),
      zone,
    ]),
  );
  return special[city] ?? zonesByCity.get(city);
}

const label = /^\(?(?:utc|gmt)\s*([+-−]\d{1,2}:?\d{2})?\)?\s*(.*)$/iu;
/** One day in each half of a year, to compare the standard offset. */
const WINTER = Date.UTC(2026, 0, 15);
const SUMMER = Date.UTC(2026, 6, 15);

/** The zone such a name means; null if none of its cities is known, or the offset it names is another. */
export function zoneOfDisplayName(name: string): TimeZone | null {
  const match = label.exec(name.replaceAll('\\', '').trim());
  const words = match?.[2]?.trim() ?? '';
  if (match === null || words === '') return null;
  const offset = match[1] === undefined ? null : minutesOf(match[1]);
  const bare = words.replace(/\s*\((?:us|u\.s\.)[^)]*\)|\s*\((?:canada|mexico)\)/giu, '').toLowerCase();
  for (const city of [words.toLowerCase(), bare, ...bare.split(',')]) {
    const zone = zoneOfCity(city.trim());
    if (zone === undefined || !isTimeZone(zone)) continue;
    if (offset === null || standardMinutes(zone) === offset) return presentZone(zone) as TimeZone;
  }
  return null;
}

function standardMinutes(zone: TimeZone): number {
  return Math.min(offsetMsAt(WINTER, zone), offsetMsAt(SUMMER, zone)) / 60_000;
}

function minutesOf(offset: string): number {
  const match = /^([+-−])(\d{1,2}):?(\d{2})$/u.exec(offset);
  if (!match) return Number.NaN;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === '+' ? minutes : -minutes;
}
