/** What a typed sentence asks for. Nothing is done here: what was understood is shown first, field by field. */
import type { MessageStep, Outcome } from '@shared/model/application';
import type { Card } from '@shared/model/card';
import type { ApplicationId } from '@shared/model/ids';
import type { CalendarDate, ClockTime } from '@shared/model/time';
import type { DateReading } from '../forms/dates/typed-date';
import type { TimeReading } from '../forms/dates/typed-time';

export type SentenceAct =
  | { readonly tag: 'interview'; readonly kind: 'interview' | 'test' }
  | { readonly tag: 'applied' }
  | { readonly tag: 'sent'; readonly step: MessageStep }
  | { readonly tag: 'close'; readonly outcome: Outcome }
  | { readonly tag: 'archive' }
  | { readonly tag: 'unarchive' }
  /** Reminds at the date and start, which are always there. */
  | { readonly tag: 'snooze' };

export interface Sentence {
  readonly act: SentenceAct;
  /** Null for a new application. */
  readonly applicationId: ApplicationId | null;
  readonly company: string;
  readonly role: string;
  readonly person: string;
  /** How the interview takes place, or where the job was found: "Zoom", "LinkedIn". Left out if that wasn't said. */
  readonly via?: string;
  readonly date: CalendarDate | null;
  readonly start: ClockTime | null;
  readonly end: ClockTime | null;
  /** The same in the night, if the sentence says neither and the afternoon is meant: it is shown with the start. */
  readonly otherStart: ClockTime | null;
}

/** The day it is about: a time without one is today's; null if neither was named. */
export function dayMeant(
  { date, start }: Pick<Sentence, 'date' | 'start'>,
  today: CalendarDate,
): CalendarDate | null {
  return date ?? (start === null ? null : today);
}

/** Why a sentence can't be carried out, although it is one. */
export type SentenceProblem =
  /** No application at that company, or with that person. */
  | 'unknown'
  | 'no-company'
  | 'date-unclear'
  | 'in-future'
  /** A reminder that would be due already. */
  | 'in-past'
  /** A reminder without a time. */
  | 'no-moment'
  /** Nothing is due there that could be put off. */
  | 'nothing-due'
  | 'not-archived'
  /** A word that fits nowhere. */
  | 'leftover'
  /** The message is said to be for somebody who isn't among the people of that application. */
  | 'not-among-people'
  /** The message isn't the one that is due next there. */
  | 'other-step'
  | 'closed';

export type Understanding =
  | { readonly tag: 'none' }
  | {
      readonly tag: 'problem';
      readonly problem: SentenceProblem;
      readonly about: string;
      /** The company of the application that is meant, if it says more. */
      readonly company?: string;
    }
  /** One, or several to choose from. */
  | { readonly tag: 'understood'; readonly sentences: readonly [Sentence, ...Sentence[]] };

export interface SentenceContext {
  /** Those that are archived are not meant. */
  readonly cards: readonly Card[];
  readonly dates: Omit<DateReading, 'leans'>;
  readonly times: TimeReading;
  /** The time of day at this moment. */
  readonly now: ClockTime;
}

/** The time of a day on which something is recorded without one. */
export const NOON = '12:00' as ClockTime;
