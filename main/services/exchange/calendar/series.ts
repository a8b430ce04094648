/** Tells whether an invitation repeats; only its first date is read. */
import type { CalendarComponent } from './content-lines';

/**
 * True if an event has more than one date. Which dates those are isn't computed: a series has exceptions that may be in other
 * files, and a date that was worked out would look like one that the employer wrote. So a series whose first date has passed
 * is also read as that one, and the user is told.
 */
export function isSeries({ properties }: CalendarComponent): boolean {
  const all = (name: string) => properties.filter((property) => property.name === name);
  const [start] = all('dtstart');
  const isRepeated = all('rrule').some(
    ({ raw }) => raw.trim() !== '' && !/(?:^|;)COUNT=0*1(?:;|$)/iu.test(raw.trim()),
  );
  const dates = all('rdate').flatMap(({ raw }) => raw.split(','));
  return isRepeated || dates.some((date) => date.trim() !== '' && date.trim() !== start?.raw.trim());
}
