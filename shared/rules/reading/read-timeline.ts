/** Turns the employer's own words into a date: section 5 of the rules. Pure: the day they were said is passed in. */
import type { CalendarDate } from '../../model/time';
import type { WorkingCalendar } from '../calendar/calendar';
import { toCanonical, type Canonical } from './canonical';
import { correction, leadingWords } from './bounds';
import { judgeMentions, type Judged } from './judge';
import { findMentions, type Mention } from './mentions';
import { germanTimesIn } from './german/read-german';
import type { Language } from './languages/language';
import { promisedTimesIn } from './languages/promised-times';
import { languageOf } from './languages/which-language';
import { sourceRangeOf, type Excerpt, type TextRange } from './text/excerpt';
import { mailPartsOf } from './text/mail-parts';
import { withoutMarkup } from './text/markup';

/** The date found in a text, and the words it was read from. */
export interface TimelineReading {
  /** The date by which they said they would answer (A) or, of an offer, want the user's answer; null if there is none. */
  readonly answerBy: CalendarDate | null;
  /** The words it was read from, exactly as in the text; null if there is no date. */
  readonly matched: string | null;
  /** Where those words are in the text, to highlight them. */
  readonly at: TextRange | null;
}

const noReading: TimelineReading = { answerBy: null, matched: null, at: null };
/** The maximum number of words between a corrected time and the time that replaces it. */
const MAX_CORRECTION_WORDS = 16;

/**
 * The date by which the employer said they would answer, counted from `saidOn`: after that day, and at most 180 days
 * later. English, and the usual words of German, French, Spanish, Italian, Portuguese, Dutch and Turkish. Total, for a text of any length, in time proportional to it.
 *
 * It never guesses. These yield nothing: a start ("not before Friday", "at least two weeks"), a past time ("last week"),
 * a length that isn't a wait ("a 30-minute call"), something the user is asked to do ("please send it by Friday"),
 * another event ("you start on April 1") and a time that is ruled out ("not this week").
 *
 * If a text names several times:
 * - a correction replaces what comes before it ("Friday, no, Monday"; "actually by the 20th");
 * - times mentioned together with an answer take precedence over bare ones;
 * - of the remaining times the latest counts, since the rules wait until a named time has passed;
 * - if one of the remaining times is meant as a date but can't be read ("by 3/4", "early April"), there is no date.
 *
 * In a pasted mail it reads what the author wrote; if that names no date, it reads the quotations, nearest first.
 */
export function readTimeline(text: string, saidOn: CalendarDate, calendar: WorkingCalendar): TimelineReading {
  const language = languageOf(text);
  if (language !== 'english') return readOther(text, language, saidOn, calendar);
  return readMail(text, (canonical) => {
    const judged = withoutCorrected(
      canonical,
      judgeMentions(canonical, findMentions(canonical, saidOn, calendar)),
    );
    const answers = judged.filter(({ verdict }) => verdict === 'answer');
    const candidates = (answers.length > 0 ? answers : judged).map(({ mention }) => mention);
    return candidates.length === 0 ? null : latestOf(candidates);
  });
}

/** The same of a text in another language, whose times are put into English; the latest of the first part that names any. */
function readOther(
  text: string,
  language: Language | 'german',
  saidOn: CalendarDate,
  calendar: WorkingCalendar,
): TimelineReading {
  const dateIn = (words: string) => findMentions(toCanonical(words), saidOn, calendar)[0]?.date;
  const shown = withoutMarkup(text);
  for (const part of mailPartsOf(shown.at(-1)?.text ?? '')) {
    const times =
      language === 'german' ? germanTimesIn(part.text, dateIn) : promisedTimesIn(part.text, language, dateIn);
    const latest = latestOf(times);
    if (latest === null) continue;
    return latest.date === null
      ? noReading
      : readingAt(text, latest.date, [part, ...shown.toReversed()], latest.at);
  }
  return noReading;
}

/** A date with its words in the text, traced back through what was cut out of it. */
function readingAt(
  text: string,
  answerBy: CalendarDate,
  excerpts: readonly Excerpt[],
  range: TextRange,
): TimelineReading {
  const at = excerpts.reduce((within, excerpt) => sourceRangeOf(excerpt, within), range);
  return { answerBy, matched: text.slice(at.from, at.to), at };
}

/**
 * What `choose` finds in a text that may have been pasted from a mail: in what its author wrote or, if there is nothing in
 * it, in the quotations, nearest first. A time that is meant but can't be read ends the search without a date.
 */
export function readMail(text: string, choose: (part: Canonical) => Mention | null): TimelineReading {
  const shown = withoutMarkup(text);
  for (const part of mailPartsOf(shown.at(-1)?.text ?? '')) {
    const canonical = toCanonical(part.text);
    const chosen = choose(canonical);
    if (chosen === null) continue;
    if (chosen.date === null) return noReading;
    return readingAt(text, chosen.date, [part, ...shown.toReversed()], rangeOf(canonical, chosen));
  }
  return noReading;
}

/** The latest; one that can't be read if there is any. */
function latestOf<Time extends { readonly date: CalendarDate | null }>(times: readonly Time[]): Time | null {
  let latest: Time | null = null;
  for (const mention of times) {
    if (mention.date === null) return mention;
    if (latest === null || mention.date > (latest.date ?? mention.date)) latest = mention;
  }
  return latest;
}

/** Everything after the last correction; all of it if there is none. */
function withoutCorrected(canonical: Canonical, judged: readonly Judged[]): readonly Judged[] {
  for (let index = judged.length - 1; index > 0; index -= 1) {
    const [before, after] = [judged[index - 1]?.mention, judged[index]?.mention];
    if (before !== undefined && after !== undefined && isCorrection(canonical, before, after))
      return judged.slice(index);
  }
  return judged;
}

function isCorrection({ words }: Canonical, before: Mention, after: Mention): boolean {
  if (after.from - before.to > MAX_CORRECTION_WORDS) return false;
  const between = words.slice(before.to, after.from);
  // "Friday instead".
  const said = words[after.to]?.word === 'instead' ? [...between, words[after.to]] : between;
  return correction.test(said.map((word) => word?.word ?? '').join(' '));
}

/** The mention with the words that lead up to it: "by the end of next week". */
function rangeOf({ text, words }: Canonical, { from, to }: Mention): TextRange {
  const at = words[from]?.at ?? 0;
  const nearby = text.slice(Math.max(0, at - 40), Math.max(0, at - 1));
  const lead = leadingWords.exec(nearby)?.[0].trim() ?? '';
  const first = lead === '' ? from : from - lead.split(' ').length;
  return { from: words[first]?.from ?? 0, to: words[to - 1]?.to ?? 0 };
}
