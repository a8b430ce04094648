/** Finds the interview that an event of a calendar is about. */
import type { Interview, Invitation } from '../../model/application';
import { clockTimeOf, dateOf } from '../../rules/calendar/calendar';
import type { CalendarEvent } from '../calendar-in/event';

/** Null for an event without a UID, which nothing later can refer to. */
export function invitationOf({ uid, recurrenceId, sequence, stampedAt }: CalendarEvent): Invitation | null {
  if (uid === null || uid.length > 1_000 || (recurrenceId?.length ?? 0) > 200) return null;
  return { uid, recurrenceId, sequence, stampedAt };
}

/** The interviews an event is about: itself, the moved one of a series, or all of a series that is cancelled. */
export function interviewsOfEvent(
  event: CalendarEvent,
  interviews: readonly Interview[],
): readonly Interview[] {
  const ofUid = interviews.filter(({ invitation }) => event.uid !== null && invitation?.uid === event.uid);
  const exact = ofUid.filter(({ invitation }) => invitation?.recurrenceId === event.recurrenceId);
  if (event.recurrenceId === null && event.isCancelled) return ofUid;
  if (exact.length > 0) return standingFirst(exact).slice(0, 1);
  const { recurrenceId } = event;
  if (recurrenceId === null) return [];
  return standingFirst(ofUid.filter((interview) => isOccurrence(recurrenceId, interview))).slice(0, 1);
}

/** True if `version` is older than what is known: SEQUENCE decides, of equal ones the instant of writing. */
export function isOlderVersion(version: Invitation, known: Invitation): boolean {
  if (version.sequence !== known.sequence) return version.sequence < known.sequence;
  return version.stampedAt !== null && known.stampedAt !== null && version.stampedAt < known.stampedAt;
}

/** RECURRENCE-ID names the instance by the time it had in the series: `20260310T140000Z`. */
function isOccurrence(recurrenceId: string, { startsAt, timeZone }: Interview): boolean {
  const digits = /(\d{8})(?:T(\d{4}))?\d*(Z?)$/u.exec(recurrenceId);
  if (!digits) return false;
  const [, day, time, utc] = digits;
  const zone = utc === 'Z' ? ('UTC' as typeof timeZone) : timeZone;
  const isSameDay = dateOf(startsAt, zone).replaceAll('-', '') === day;
  return isSameDay && (time === undefined || clockTimeOf(startsAt, zone).replace(':', '') === time);
}

function standingFirst(interviews: readonly Interview[]): readonly Interview[] {
  return interviews.toSorted((a, b) => Number(a.cancelledAt !== null) - Number(b.cancelledAt !== null));
}
