/** An invitation after reading. */
import type { CalendarDate, Instant, TimeZone } from '../../model/time';
import type { PersonRead } from '../person-read';

/** How an invitation is handled. `ask` also stands for one that is older than the known interview. */
export type CalendarAction = 'new' | 'update' | 'cancel' | 'ignore-reply' | 'ignore-counter' | 'ask';

export type CalendarMoment =
  | { readonly kind: 'instant'; readonly instant: Instant }
  /** A whole day, or a time of day without any zone. */
  | { readonly kind: 'date'; readonly date: CalendarDate }
  | null;

export interface CalendarEvent {
  readonly uid: string | null;
  /** Which one of a series, as the file writes it; null for the whole. */
  readonly recurrenceId: string | null;
  readonly sequence: number;
  /** When this version was written; null if the file does not say. */
  readonly stampedAt: Instant | null;
  readonly isCancelled: boolean;
  readonly start: CalendarMoment;
  /** For whole days the last one, included. */
  readonly end: CalendarMoment;
  /** Null if the time is in UTC, floats, or is in a zone without a known name. */
  readonly zone: TimeZone | null;
  readonly isAllDay: boolean;
  /** The file gives neither zone nor offset: the instants are the user's zone, offered. */
  readonly isFloating: boolean;
  /** The instants are only an offer: floating, or a zone that nobody knows. */
  readonly isZoneOpen: boolean;
  readonly summary: string;
  readonly description: string;
  readonly people: readonly PersonRead[];
  readonly organizer: PersonRead | null;
  readonly isRobot: boolean;
  readonly link: string | null;
  readonly location: string | null;
  readonly company: string | null;
}

/** What one calendar file says, in order. */
export interface ReadCalendar {
  /** In capitals; null if nothing names it. */
  readonly method: string | null;
  readonly events: readonly CalendarEvent[];
  readonly problems: readonly string[];
}
