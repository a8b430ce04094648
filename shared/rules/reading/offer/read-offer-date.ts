/** Finds the date by which an employer who makes an offer would like the user's answer. Pure. */
import type { CalendarDate } from '../../../model/time';
import type { WorkingCalendar } from '../../calendar/calendar';
import type { Canonical } from '../canonical';
import { clausesWithTimes } from '../clauses';
import { findMentions, type Mention } from '../mentions';
import { readMail, type TimelineReading } from '../read-timeline';
import { asksForAnswer } from './offer-cues';

/**
 * The date by which the user's answer is asked for, counted from `saidOn`: "we would like your answer by Friday", "the offer
 * expires on 20 March". Of several, the first: an earlier answer is never too late. Like `readTimeline`, it is English
 * only, total, and never guesses; the employer's own dates ("you will hear by Friday") aren't read.
 */
export function readOfferDate(
  text: string,
  saidOn: CalendarDate,
  calendar: WorkingCalendar,
): TimelineReading {
  return readMail(text, (canonical) => {
    const mentions = askedMentions(canonical, findMentions(canonical, saidOn, calendar));
    if (mentions.length === 0) return null;
    return mentions.reduce((first, one) => (isEarlier(one, first) ? one : first));
  });
}

/** A date that is meant but can't be read comes first: then there is none. */
function isEarlier({ date }: Mention, { date: first }: Mention): boolean {
  return first !== null && (date === null || date < first);
}

function askedMentions(canonical: Canonical, mentions: readonly Mention[]): readonly Mention[] {
  if (mentions.length === 0) return [];
  const seen = clausesWithTimes(canonical, mentions).map((one) => ({ ...one, text: one.words.join(' ') }));
  return seen.flatMap(({ clause, text, mentions: held }, index) => {
    const [previous, next] = [seen[index - 1], seen[index + 1]];
    const isFollowed = next?.clause.run === clause.run && next.mentions.length === 0;
    const surroundings = {
      text,
      before: previous?.text ?? '',
      after: isFollowed ? next.text : '',
      isLabelled: previous?.clause.run === clause.run && previous.clause.isLabel,
    };
    return held.filter(({ at }) => asksForAnswer(surroundings, at)).map(({ mention }) => mention);
  });
}
