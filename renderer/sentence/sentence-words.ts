/** The meaning of a typed sentence, in words. */
import { dateAndTime, placeOf, shortDate, timeOfDay } from '@shared/i18n/dates';
import { isCalendarDate, isClockTime } from '@shared/model/time';
import { dateOf, instantOf } from '@shared/rules/calendar/calendar';
import { computerZone, currentInstant } from '../core/clock';
import { locale, t } from '../core/words';
import { dayMeant, NOON, type Sentence, type Understanding } from './sentence';

/** "Record a rejection" */
export function actWords({ act, applicationId }: Sentence): string {
  switch (act.tag) {
    case 'interview':
      return t(applicationId === null ? `palette.acts.new-${act.kind}` : `palette.acts.${act.kind}`);
    case 'sent':
      return t(`palette.acts.sent-${act.step}`);
    case 'close':
      return t(`palette.acts.${act.outcome}`);
    case 'archive':
    case 'unarchive':
    case 'snooze':
      return t(`palette.acts.${act.tag}`);
    default:
      return applicationId === null ? t('palette.acts.newApplication') : t('palette.acts.applied');
  }
}

/** Why it can't be carried out; null if it can, or isn't a sentence at all. */
export function problemWords(meant: Understanding): string | null {
  if (meant.tag !== 'problem') return null;
  const { problem, company = '' } = meant;
  return t(`palette.problems.${problem}`, { about: aboutWords(meant.about), company });
}

function aboutWords(about: string): string {
  if (isClockTime(about)) return timeOfDay(about, locale);
  return isCalendarDate(about) ? shortDate(about, dateOf(currentInstant(), computerZone()), locale) : about;
}

export interface FieldWords {
  readonly name: string;
  readonly value: string;
}

/** Each field that was understood, the application first. */
export function fieldWords(sentence: Sentence): readonly FieldWords[] {
  const { act, company, role, person, via = '' } = sentence;
  return [
    { name: t('palette.fields.company'), value: company },
    { name: t('palette.fields.role'), value: role },
    { name: t(act.tag === 'sent' ? 'palette.fields.to' : 'palette.fields.person'), value: person },
    {
      name: t(act.tag === 'applied' ? 'application.form.source' : 'application.form.meeting.location'),
      value: via,
    },
    { name: t('palette.fields.when'), value: whenWords(sentence) },
  ].filter(({ value }) => value !== '');
}

/** "Tue 10 Mar, 15:00 to 16:00 in New York"; a day alone if no time matters. */
function whenWords({ act, date, start, end, otherStart }: Sentence): string {
  const zone = computerZone();
  const now = currentInstant();
  const isRecorded = act.tag === 'sent' || act.tag === 'close';
  const day = dayMeant({ date, start }, dateOf(now, zone));
  if (day === null) return '';
  const time = start ?? (isRecorded ? NOON : null);
  if (time === null || act.tag === 'archive' || act.tag === 'unarchive' || act.tag === 'applied')
    return shortDate(day, dateOf(now, zone), locale);
  const from = dateAndTime(instantOf(day, time, zone), now, zone, locale);
  const until = end === null ? from : t('palette.until', { from, end: timeOfDay(end, locale) });
  const when = t('dates.inPlace', { when: until, place: placeOf(zone) });
  return otherStart === null ? when : t('palette.notOther', { when, other: timeOfDay(otherStart, locale) });
}
