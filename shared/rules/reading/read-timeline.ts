/** Turns the employer's own words into a date: section 5 of the rules. Pure: the day they were said is passed in. */
import type { CalendarDate } from '../../model/time';
import type { WorkingCalendar } from '../calendar/calendar';
import { toCanonical, type Canonical } from './canonical';
import { correction, leadingWords } from './bounds';
import { judgeMentions, type Judged } from './judge';
import { findMentions, type Mention } from './mentions';
import { sourceRangeOf, type TextRange } from './text/excerpt';
import { mailPartsOf } from './text/mail-parts';
import { withoutMarkup } from './text/markup';

/** What was found in a text. */
export interface TimelineReading {
  /** A: the date by which they said they would answer; null if the words don't name a definite one. */
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
 * later. English only. Total, for a text of any length, in time proportional to it.
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
  const shown = withoutMarkup(text);
  for (const part of mailPartsOf(shown.at(-1)?.text ?? '')) {
    const found = readPart(part.text, saidOn, calendar);
    if (found === null) continue;
    if (found === 'unreadable') return noReading;
    const at = [part, ...shown.toReversed()].reduce(
      (range, excerpt) => sourceRangeOf(excerpt, range),
      found.at,
    );
    return { answerBy: found.date, matched: text.slice(at.from, at.to), at };
  }
  return noReading;
}

/** The date that one part of the mail names; null if it names none. */
function readPart(
  text: string,
  saidOn: CalendarDate,
  calendar: WorkingCalendar,
): { readonly date: CalendarDate; readonly at: TextRange } | 'unreadable' | null {
  const canonical = toCanonical(text);
  const judged = withoutCorrected(
    canonical,
    judgeMentions(canonical, findMentions(canonical, saidOn, calendar)),
  );
  const answers = judged.filter(({ verdict }) => verdict === 'answer');
  const candidates = (answers.length > 0 ? answers : judged).map(({ mention }) => mention);
  if (candidates.length === 0) return null;
  const latest = latestOf(candidates);
  return latest === null ? 'unreadable' : { date: latest.date, at: rangeOf(canonical, latest) };
}

type ReadableMention = Mention & { readonly date: CalendarDate };

function latestOf(mentions: readonly Mention[]): ReadableMention | null {
  let latest: ReadableMention | null = null;
  for (const mention of mentions) {
    if (!isReadable(mention)) return null;
    if (latest === null || mention.date > latest.date) latest = mention;
  }
  return latest;
}

function isReadable(mention: Mention): mention is ReadableMention {
  return mention.date !== null;
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
