/** One event of a calendar file as an invitation. */
import { isRobot, isRoom } from '../../../../shared/exchange/calendar-in/addresses';
import { companyOf } from '../../../../shared/exchange/calendar-in/company';
import type { CalendarEvent } from '../../../../shared/exchange/calendar-in/event';
import { linksIn, meetingLinkIn, placeOf } from '../../../../shared/exchange/calendar-in/meeting-link';
import { personName, type PersonRead } from '../../../../shared/exchange/person-read';
import type { CalendarComponent, CalendarProperty } from './content-lines';
import { readStamp, readTimes, type TimeGround } from './event-times';

const MAX_PEOPLE = 50;
const MAX_TEXT = 20_000;
/** Most likely first. */
const linkProperties = [
  'x-google-conference',
  'x-microsoft-skypeteamsmeetingurl',
  'x-microsoft-onlinemeetingconflink',
  'x-microsoft-onlinemeetingexternallink',
  'conference',
  'location',
  'url',
  'description',
  'x-alt-desc',
];

interface Attendee extends PersonRead {
  readonly kind: string;
  readonly role: string;
}

/** Reads a VEVENT (RFC 5545). Total: missing and odd properties are left out, and `problems` gets what to tell the user. */
export function readEvent(
  component: CalendarComponent,
  ground: TimeGround,
  problems: string[],
): CalendarEvent {
  const first = (name: string) => component.properties.find((property) => property.name === name);
  const text = (name: string) => (first(name)?.value ?? '').slice(0, MAX_TEXT).trim();
  const all = (name: string) => component.properties.filter((property) => property.name === name);
  const organizer = first('organizer');
  const invited = all('attendee')
    .slice(0, MAX_PEOPLE * 4)
    .map(attendeeOf);
  const host = organizer ? attendeeOf(organizer) : null;
  const everybody = host === null ? invited : [...invited, host];
  const people = peopleMet(everybody, ground.ownAddresses).slice(0, MAX_PEOPLE);
  const [summary, description] = [text('summary'), text('description')];
  const description2 = description === '' ? plainOfHtml(text('x-alt-desc')) : description;
  return {
    uid: first('uid')?.value.trim() || null,
    recurrenceId: first('recurrence-id')?.raw.trim() ?? null,
    sequence: sequenceOf(first('sequence')),
    stampedAt: readStamp(first('dtstamp')),
    isCancelled: text('status').toUpperCase() === 'CANCELLED',
    ...readTimes(component, ground, problems),
    summary: summary.replace(/\s+/gu, ' '),
    description: description2,
    people,
    organizer: host === null ? null : { name: host.name, email: host.email },
    isRobot: isRobot(host?.email ?? ''),
    link: linkOf(component),
    location: placeOf(text('location')),
    company: companyOf({
      ...{ summary, description: description2, people },
      organizer: ground.ownAddresses.includes(host?.email ?? '') ? null : host,
      names: everybody.flatMap(({ name, email }) =>
        name === null || (email !== null && isRobot(email)) ? [] : [name],
      ),
    }),
  };
}

function sequenceOf(property: CalendarProperty | undefined): number {
  const sequence = Number(property?.raw.trim() ?? '');
  return Number.isSafeInteger(sequence) && sequence > 0 ? sequence : 0;
}

function attendeeOf({ params, raw }: CalendarProperty): Attendee {
  const email = emailOf(raw) ?? emailOf(params.email ?? '');
  return {
    name: personName(params.cn ?? '', email),
    email,
    kind: (params.cutype ?? '').toUpperCase(),
    role: (params.role ?? '').toUpperCase(),
  };
}

function emailOf(value: string): string | null {
  const address = value
    .trim()
    .replace(/^mailto:\s*/iu, '')
    .replace(/^[<"']+|[>"']+$/gu, '')
    .toLowerCase();
  return /^[^\s@]+@[^\s@]+$/u.test(address) ? address : null;
}

function peopleMet(everybody: readonly Attendee[], own: readonly string[]): readonly PersonRead[] {
  const met = new Map<string, PersonRead>();
  for (const attendee of everybody) {
    const { name, email } = attendee;
    const key = email ?? name?.toLowerCase();
    if (key === undefined || isRoom(attendee)) continue;
    if (email !== null && (own.includes(email) || isRobot(email))) continue;
    const before = met.get(key);
    met.set(key, { name: before?.name ?? name, email });
  }
  return [...met.values()];
}

function linkOf({ properties }: CalendarComponent): string | null {
  const texts = linkProperties.flatMap((name) =>
    properties
      .filter((property) => property.name === name)
      .map(({ value, raw }) => `${value}\n${raw}`.slice(0, MAX_TEXT * 2)),
  );
  const meeting = meetingLinkIn(texts);
  if (meeting !== null) return meeting;
  const own = properties.filter(({ name }) => linkProperties.slice(0, 7).includes(name));
  return own.flatMap(({ value }) => linksIn(value)).at(0) ?? null;
}

function plainOfHtml(html: string): string {
  return html
    .replace(/<(?:br|\/p|\/div|\/tr)\b[^>]*>/giu, '\n')
    .replace(/<[^>]{0,2000}>/gu, ' ')
    .replace(/&nbsp;/giu, ' ')
    .replace(/&amp;/giu, '&');
}
