/** Writes a calendar: interviews and due steps, for calendar programs that read it once or again and again. */
import ICAL from 'ical.js';
import type { Instant } from '../../../../shared/model/time';

/** ical.js doesn't count the space at the beginning of a folded line, which RFC 5545 counts. */
ICAL.foldLength = 74;

/** One event of the calendar. The same `uid` is the same event in every file. */
export interface CalendarEntry {
  readonly uid: string;
  /** Rises whenever the event may have changed: calendars keep the highest. */
  readonly sequence: number;
  /** When it last may have changed. */
  readonly changedAt: Instant;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly summary: string;
  /** Empty if there is nothing more to say. */
  readonly description: string;
  readonly location: string;
  readonly url: string;
  /** `busy` takes the time, `free` only reminds. */
  readonly kind: 'busy' | 'free' | 'cancelled';
}

/**
 * The file: CRLF, lines of at most 75 octets. Instants are in UTC, which every program shows in its own zone, so that none
 * depends on knowing ours. The same entries give the same bytes.
 */
export function calendarText(name: string, entries: readonly CalendarEntry[]): string {
  const calendar = new ICAL.Component(['vcalendar', [], []]);
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Afterword//Afterword//EN');
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  calendar.addPropertyWithValue('x-wr-calname', oneLine(name));
  for (const entry of entries) calendar.addSubcomponent(eventOf(entry));
  return `${calendar.toString()}\r\n`;
}

function eventOf(entry: CalendarEntry): ICAL.Component {
  const { uid, sequence, changedAt, startsAt, endsAt, summary, description, location, url, kind } = entry;
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', uid);
  event.addPropertyWithValue('dtstamp', utc(changedAt));
  event.addPropertyWithValue('sequence', sequence);
  event.addPropertyWithValue('dtstart', utc(startsAt));
  event.addPropertyWithValue('dtend', utc(endsAt));
  event.addPropertyWithValue('summary', oneLine(summary));
  if (description !== '') event.addPropertyWithValue('description', lines(description));
  if (location !== '') event.addPropertyWithValue('location', oneLine(location));
  if (/^https?:\/\/\S+$/u.test(url)) event.addPropertyWithValue('url', url);
  event.addPropertyWithValue('status', kind === 'cancelled' ? 'CANCELLED' : 'CONFIRMED');
  event.addPropertyWithValue('transp', kind === 'busy' ? 'OPAQUE' : 'TRANSPARENT');
  return event;
}

function utc(at: Instant): ICAL.Time {
  return ICAL.Time.fromJSDate(new Date(at), true);
}

/** A raw CR would end the line: ical.js writes it as it is. Other control characters may not be in a calendar. */
function lines(text: string): string {
  return text.replace(/\r\n?/gu, '\n').replace(/[^\P{Cc}\n\t]/gu, '');
}

const oneLine = (text: string) => lines(text).replace(/\n+/gu, ' ');
