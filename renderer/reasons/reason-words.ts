/** Why a date is what it is, in words: the sentences of `shared/rules/dates/explain.ts` with their dates filled in. */
import type { MessageValues } from '@shared/i18n/translator';
import type { MessageMention, OtherSide, Reason, ReasonValues } from '@shared/model/explanation';
import type { Instant, TimeZone } from '@shared/model/time';
import { t } from '../core/words';
import { dayWords, ownMomentWords } from '../core/date-words';

/** One reason as a sentence. `holiday` is the name of the public holiday it mentions; null if unknown. */
export function reasonWords(reason: Reason, zone: TimeZone, now: Instant, holiday: string | null): string {
  return t(`reasons.said.${reason.say}`, {
    ...valuesOf(reason, zone, now),
    ...(reason.message ? mentionWords(reason.message, zone, now) : {}),
    holiday: holiday ?? t('reasons.someHoliday'),
  });
}

/** What other articles would do, as a sentence. */
export function otherSideWords(otherSide: OtherSide, zone: TimeZone, now: Instant): string {
  return t(`reasons.others.${otherSide.say}`, valuesOf(otherSide, zone, now));
}

/** "your check-in (Wed 11 Mar)" and "You sent the check-in on Wed 11 Mar.": not if it was skipped or is still to be sent. */
function mentionWords({ step, standing, on }: MessageMention, zone: TimeZone, now: Instant): MessageValues {
  const values = { name: t(`steps.inSentence.${step}`), on: dayWords(on, zone, now) };
  return {
    message: t(`reasons.message.${standing}`, values),
    record: t(`reasons.record.${standing}`, values),
  };
}

function valuesOf(
  { dates, moments, words, count }: ReasonValues,
  zone: TimeZone,
  now: Instant,
): MessageValues {
  const worded = <V>(values: Readonly<Record<string, V>> | undefined, toWords: (value: V) => string) =>
    Object.fromEntries(Object.entries(values ?? {}).map(([name, value]) => [name, toWords(value)]));
  return {
    ...worded(dates, (date) => dayWords(date, zone, now)),
    ...worded(moments, (at) => ownMomentWords(at, now)),
    ...words,
    ...(count === undefined ? {} : { count }),
  };
}
