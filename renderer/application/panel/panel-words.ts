/** Dates and names of the panel in words. */
import { dateAndTime, exactTime, relativeTime, shortDate } from '@shared/i18n/dates';
import type { Application } from '@shared/model/application';
import type { ContactId } from '@shared/model/ids';
import type { StepDates, StepProgress } from '@shared/model/progress';
import type { CalendarDate, Instant, TimeZone } from '@shared/model/time';
import { dateOf } from '@shared/rules/calendar/calendar';
import { computerZone } from '../../core/clock';
import { locale, t } from '../../core/words';

/** "Wed 11 Mar, 10:00 in New York (15:00 for you)". */
export function momentWords(at: Instant, zone: TimeZone, now: Instant): string {
  return exactTime(at, now, zone, computerZone(), locale);
}

/** The same in the computer's zone alone: for what the user did. */
export function ownMomentWords(at: Instant, now: Instant): string {
  return dateAndTime(at, now, computerZone(), locale);
}

/** "Wed 11 Mar". */
export function dayWords(date: CalendarDate, zone: TimeZone, now: Instant): string {
  return shortDate(date, dateOf(now, zone), locale);
}

/** "in 2 days", by the days of the zone. */
export function relativeWords(at: Instant, zone: TimeZone, now: Instant): string {
  return relativeTime(at, now, zone, locale);
}

/** Whom a part or a message is for. */
export function personWords(contactId: ContactId | null, application: Application): string {
  const contact = application.contacts.find(({ id }) => id === contactId);
  return contact?.name ?? t('application.panel.somebody');
}

/**
 * The dates of a step: a thank-you's window is counted in hours, with the computer's time beside the zone's where they
 * differ; the others' in days of the zone.
 */
export function windowWords(step: StepProgress['step'], dates: StepDates, zone: TimeZone, now: Instant) {
  const edge = (at: Instant, on: CalendarDate) =>
    step === 'thank-you' ? momentWords(at, zone, now) : dayWords(on, zone, now);
  return {
    opens: edge(dates.opensAt, dates.opensOn),
    due: edge(dates.dueAt, dates.dueOn),
    latest: edge(dates.latestAt, dates.latestOn),
  };
}
