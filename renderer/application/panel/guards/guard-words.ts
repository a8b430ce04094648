/** A guard's warning in a sentence or two. */
import { dateAndTime } from '@shared/i18n/dates';
import type { Application } from '@shared/model/application';
import type { Instant, TimeZone } from '@shared/model/time';
import { dateOf } from '@shared/rules/calendar/calendar';
import type { Guard } from '@shared/rules/guards';
import type { SentKind } from '@shared/model/settings/message-kind';
import { computerZone } from '../../../core/clock';
import { locale, t } from '../../../core/words';
import { dayWords, momentWords } from '../../../core/date-words';
import { personWords } from '../panel-words';

export interface GuardWordsContext {
  readonly application: Application;
  /** The message that is opened for writing. */
  readonly kind: SentKind;
  /** The cycle's. */
  readonly timeZone: TimeZone;
  readonly now: Instant;
}

/** Dates are in the cycle's zone, what the user did in the computer's. */
export function guardWords(guard: Guard, context: GuardWordsContext): string {
  const { application, timeZone, now } = context;
  switch (guard.tag) {
    case 'second': {
      const { step, contactId, sentAt } = guard.earlier;
      const when = dateAndTime(sentAt, now, computerZone(), locale);
      return step === 'thank-you' && contactId !== null
        ? t('guards.second.thankYouTo', { person: personWords(contactId, application), when })
        : t(`guards.second.${step}`, { when });
    }
    case 'second-occasion':
      return t('guards.second.occasion', {
        person: personWords(guard.earlier.contactId, application),
        when: dateAndTime(guard.earlier.sentAt, now, computerZone(), locale),
      });
    case 'too-soon':
      return t('guards.tooSoon', {
        when: dateAndTime(guard.last.sentAt, now, computerZone(), locale),
        date: dayWords(guard.notBefore, timeZone, now),
      });
    case 'not-open':
      return t('guards.notOpen', { when: opensWords(guard.opensAt, context) });
  }
}

/** A thank-you opens at a time of day, the other steps with a day. */
function opensWords(opensAt: Instant, { kind, timeZone, now }: GuardWordsContext): string {
  return kind === 'thank-you'
    ? momentWords(opensAt, timeZone, now)
    : dayWords(dateOf(opensAt, timeZone), timeZone, now);
}
