import type { Translator } from '../../../../shared/i18n/translator';
import type { TimeZone } from '../../../../shared/model/time';

/** What reading an invitation needs to know about the user. */
export interface CalendarContext {
  /** Offered if a time has none. */
  readonly zone: TimeZone;
  /** In lower case. */
  readonly ownAddresses: readonly string[];
  /** Puts problems into words. */
  readonly translator: Pick<Translator, 't' | 'locale'>;
}
