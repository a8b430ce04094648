/** Dates and names of the panel in words. */
import type { Application } from '@shared/model/application';
import type { ContactId } from '@shared/model/ids';
import type { StepDates, StepProgress } from '@shared/model/progress';
import type { CalendarDate, Instant, TimeZone } from '@shared/model/time';
import { dayWords, ownMomentWords } from '../../core/date-words';
import { t } from '../../core/words';

/** The recipient of a part or a message. */
export function personWords(contactId: ContactId | null, application: Application): string {
  const contact = application.contacts.find(({ id }) => id === contactId);
  return contact?.name ?? t('application.panel.somebody');
}

/**
 * The dates of a step: a thank-you's window is in hours, in the computer's time; the others' are in days of the zone. The
 * interview has both times, once.
 */
export function windowWords(step: StepProgress['step'], dates: StepDates, zone: TimeZone, now: Instant) {
  const edge = (at: Instant, on: CalendarDate) =>
    step === 'thank-you' ? ownMomentWords(at, now) : dayWords(on, zone, now);
  return {
    opens: edge(dates.opensAt, dates.opensOn),
    due: edge(dates.dueAt, dates.dueOn),
    latest: edge(dates.latestAt, dates.latestOn),
  };
}
