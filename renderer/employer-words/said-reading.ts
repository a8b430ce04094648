/** What the employer's words say about when they will answer, compared with the entered date. Pure. */
import type { Policy } from '@shared/model/policy';
import type { CalendarDate } from '@shared/model/time';
import { readOfferDate } from '@shared/rules/reading/offer/read-offer-date';
import { readTimeline, type TimelineReading } from '@shared/rules/reading/read-timeline';
import type { TextRange } from '@shared/rules/reading/text/excerpt';
import { enteredDate } from '../forms/dates/entered-date';

/** A piece of a text around the words that were used, shortened with "…". */
export interface Quote {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

export interface Named {
  readonly date: CalendarDate;
  readonly quote: Quote;
}

/** Characters of the text shown on each side of the words used. */
const CONTEXT_CHARACTERS = 80;

/** The date in the words, counted from `saidOn`, with the words it was read from; null if there is none. */
export function namedIn(text: string, saidOn: CalendarDate, policy: Policy): Named | null {
  return withQuote(text, readTimeline(text, saidOn, policy));
}

/** The date by which an offer asks for the user's answer, likewise. */
export function askedIn(text: string, saidOn: CalendarDate, policy: Policy): Named | null {
  return withQuote(text, readOfferDate(text, saidOn, policy));
}

function withQuote(text: string, { answerBy, at }: TimelineReading): Named | null {
  return answerBy === null || at === null ? null : { date: answerBy, quote: quoteAround(text, at) };
}

/** The words at a range with their surroundings, cut between words, or within a very long one. */
export function quoteAround(text: string, { from, to }: TextRange): Quote {
  const start = Math.max(0, from - CONTEXT_CHARACTERS);
  const end = Math.min(text.length, to + CONTEXT_CHARACTERS);
  const [before, after] = [text.slice(start, from), text.slice(to, end)];
  return {
    before: start === 0 ? before.trimStart() : `…${before.replace(/^[^\s]*\s|^[\uDC00-\uDFFF]/u, '')}`,
    marked: text.slice(from, to),
    after: end === text.length ? after.trimEnd() : `${after.replace(/\s[^\s]*$|[\uD800-\uDBFF]$/u, '')}…`,
  };
}

/** How the date that was found compares with the entered one. */
export type Standing =
  { readonly tag: 'open' | 'taken' } | { readonly tag: 'differs'; readonly entered: CalendarDate };

/** `entered` as typed; whatever can't be read as a date counts as none. */
export function standingOf(named: CalendarDate, entered: string): Standing {
  const read = enteredDate(entered);
  if (!read.ok) return { tag: 'open' };
  return read.value === named ? { tag: 'taken' } : { tag: 'differs', entered: read.value };
}

/** The employer's words in a form, with what the user did with them. */
export interface SaidWords {
  readonly text: string;
  /** The words as they were saved before; empty if there were none. */
  readonly savedText: string;
  /** The day they said it; null while it can't be read. */
  readonly saidOn: CalendarDate | null;
  /** The date entered, as typed. */
  readonly answerBy: string;
}

/**
 * The date in new words if no date is entered: saving them would drop it. Null for words saved before, because the user
 * decided then.
 */
export function undecidedDate(words: SaidWords, policy: Policy): CalendarDate | null {
  const { text, savedText, saidOn, answerBy } = words;
  if (saidOn === null || text === savedText) return null;
  const named = namedIn(text, saidOn, policy);
  return named !== null && standingOf(named.date, answerBy).tag === 'open' ? named.date : null;
}

/** The days of an interview, as typed. */
export interface InterviewDays {
  readonly date: string;
  readonly endDate: string;
  readonly saidOn: string;
}

/** The day an interview's words were said: the one entered, or its end's; null while it can't be read. */
export function saidOnOf(interview: InterviewDays): CalendarDate | null {
  const { saidOn, endDate, date } = interview;
  const typed = [saidOn, endDate, date].find((text) => text.trim() !== '') ?? '';
  const read = enteredDate(typed);
  return read.ok ? read.value : null;
}
