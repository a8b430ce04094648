/** The zones of a calendar file: those it describes itself, and those it only names. */
import ICAL from 'ical.js';
import { findIana } from 'windows-iana';
import { zoneOfDisplayName } from '../../../../shared/exchange/calendar-in/display-zones';
import { isTimeZone, type TimeZone } from '../../../../shared/model/time';
import { presentZone } from '../../../../shared/model/zone-names';
import type { CalendarComponent } from './content-lines';

/** A time on a clock, before it is known in which zone. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

export interface FileZone {
  /** By the file's own rules; null if the library refuses them. */
  offsetMs(wall: WallTime): number | null;
  /** What the file says its IANA name is. */
  readonly location: string | null;
}

/** By name, without surrounding quotes, escapes and blanks. */
export type FileZones = ReadonlyMap<string, FileZone>;

/** The name of a zone as `FileZones` has it. */
export function zoneKey(tzid: string): string {
  return tzid.replace(/["\\]/gu, '').trim();
}

/** The zones a calendar describes itself (VTIMEZONE). */
export function fileZonesOf(calendar: CalendarComponent): FileZones {
  const zones = new Map<string, FileZone>();
  for (const component of calendar.components.filter(({ name }) => name === 'vtimezone')) {
    const zone = fileZoneOf(component);
    if (zone === null) continue;
    for (const { name, raw } of component.properties) if (name === 'tzid') zones.set(zoneKey(raw), zone);
  }
  return zones;
}

const offset = /^[+-]\d{4}(?:\d{2})?$/u;
const dateTime = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z?$/u;
/** Rules that surely recur; the library would search others without end. */
const yearly =
  /^FREQ=YEARLY(?:;(?:INTERVAL=1|WKST=\w\w|BYMONTH=(?:[1-9]|1[0-2])|BYDAY=(?:-?[1-5])?(?:SU|MO|TU|WE|TH|FR|SA)|BYMONTHDAY=-?(?:[1-9]|1\d|2[0-8])(?:,-?(?:[1-9]|1\d|2[0-8]))*|UNTIL=\d{8}(?:T\d{6}Z?)?))*$/u;

/** Null if it describes no offset at all. */
function fileZoneOf(component: CalendarComponent): FileZone | null {
  const observances = component.components.flatMap((part) => {
    if (part.name !== 'standard' && part.name !== 'daylight') return [];
    const value = (name: string) =>
      part.properties.find((property) => property.name === name)?.raw.trim() ?? '';
    const [start, from, to, rule] = [
      value('dtstart'),
      value('tzoffsetfrom'),
      value('tzoffsetto'),
      value('rrule'),
    ];
    if (!dateTime.test(start) || !offset.test(to)) return [];
    const lines = [
      `DTSTART:${start.replace('Z', '')}`,
      `TZOFFSETFROM:${offset.test(from) ? from : to}`,
      `TZOFFSETTO:${to}`,
    ];
    if (yearly.test(rule.toUpperCase())) lines.push(`RRULE:${rule.toUpperCase()}`);
    try {
      return [[part.name, lines.map((line) => ICAL.parse.property(line) as unknown), []]];
    } catch {
      return [];
    }
  });
  if (observances.length === 0) return null;
  const jCal = ['vtimezone', [['tzid', {}, 'text', 'of the file']], observances];
  let zone: ICAL.Timezone | null = null;
  const location = component.properties.find(({ name }) => name === 'x-lic-location')?.value ?? null;
  return {
    location,
    offsetMs(wall) {
      try {
        zone ??= new ICAL.Timezone(new ICAL.Component(jCal));
        const time = new ICAL.Time({ ...wall, second: 0, isDate: false }, ICAL.Timezone.utcTimezone);
        return zone.utcOffset(time) * 1_000;
      } catch {
        return null;
      }
    },
  };
}

/** A zone by its name alone: IANA, behind a vendor's prefix, Windows, or a Windows display name; null if it isn't a zone. */
export function zoneOfName(tzid: string): TimeZone | null {
  const name = zoneKey(tzid);
  if (/^(?:utc|gmt|z|etc\/utc|tzone:\/\/microsoft\/utc|coordinated universal time)$/iu.test(name))
    return 'UTC' as TimeZone;
  const parts = name.split('/').filter((part) => part !== '');
  for (const count of [0, 3, 2]) {
    const candidate = presentZone(count === 0 ? name : parts.slice(-count).join('/'));
    if (isTimeZone(candidate)) return candidate;
  }
  const [windows] = findIana(name);
  if (windows !== undefined) return presentZone(windows) as TimeZone;
  return zoneOfDisplayName(name) ?? fixedOffset(name);
}

/** "GMT+0100", "UTC-05:00": whole hours have a zone of that offset. */
function fixedOffset(name: string): TimeZone | null {
  const match = /^(?:\(?(?:UTC|GMT))?\s*([+-])(\d{1,2})(?::?00)?\)?$/iu.exec(name);
  if (!match) return null;
  const hours = Number(match[2]);
  if (hours === 0) return 'UTC' as TimeZone;
  const zone = `Etc/GMT${match[1] === '+' ? '-' : '+'}${String(hours)}`;
  return isTimeZone(zone) ? zone : null;
}
