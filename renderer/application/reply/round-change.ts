/** The next round that a reply invites to: how it compares with what is entered, and the reply with it. Pure. */
import { nextRoundIn, type NextRound, type TimedInterview } from '@shared/exchange/letters/next-round';
import type { Contact } from '@shared/model/application';
import type { CalendarDate, Instant, TimeZone } from '@shared/model/time';
import { dateOf } from '@shared/rules/calendar/calendar';
import type { DateQuestion } from '../../employer-words/use-date-question';
import type { FormContext } from '../../forms/form-context';
import { nextInterview } from '../form/form-state';
import { readTimes } from '../form/interview-change';
import { withKnownPeople, withProposed } from '../form/proposed-interview';
import type { ReplyForm } from './reply-draft';

/** What is known where a reply is recorded. */
export interface ReplyPlace {
  readonly company: string;
  readonly contacts: readonly Contact[];
  /** When its interviews start, without those that are cancelled. */
  readonly starts: readonly Instant[];
}

export interface RoundGround extends ReplyPlace {
  readonly now: Instant;
  /** The computer's. */
  readonly zone: TimeZone;
  /** The day the reply came; null while it can't be read. */
  readonly saidOn: CalendarDate | null;
}

/** What a reply of that kind with that text invites to. */
export function roundIn(text: string, kind: ReplyForm['kind'], ground: RoundGround): NextRound | null {
  const { saidOn, now, zone, company, starts } = ground;
  if (saidOn === null || kind === 'offer' || kind === 'rejection' || text.trim() === '') return null;
  const isChosen = kind === 'next-round';
  return nextRoundIn(text, { saidOn, now, zone, company, isChosen, known: starts });
}

/** The reply with one of the times they suggest, and whom one meets. */
export function withRound(
  form: ReplyForm,
  round: NextRound,
  proposed: TimedInterview,
  { now, zone, company, contacts }: RoundGround,
): ReplyForm {
  const before = form.interview ?? { ...nextInterview(now, zone), kind: round.kind };
  const interview = withProposed(before, proposed, company);
  const people = withKnownPeople(interview.people, contacts);
  return { ...form, kind: 'next-round', interview: { ...interview, people } };
}

/** The reply with the one time they name, once that was asked about. */
export function withOnlyTime(form: ReplyForm, round: NextRound | null, ground: RoundGround): ReplyForm {
  const [only] = round?.proposed ?? [];
  return round === null || only === undefined ? form : withRound(form, round, only, ground);
}

/** How the times they suggest compare with the one entered. */
export type RoundStanding =
  | { readonly tag: 'open' }
  | { readonly tag: 'taken'; readonly proposed: TimedInterview }
  | { readonly tag: 'differs'; readonly entered: Instant; readonly zone: TimeZone };

export function roundStanding(form: ReplyForm, round: NextRound, context: FormContext): RoundStanding {
  const times =
    form.kind === 'next-round' && form.interview ? readTimes(form.interview, context, null) : null;
  if (times === null) return { tag: 'open' };
  const proposed = round.proposed.find(({ start }) => start === times.startsAt);
  if (proposed) return { tag: 'taken', proposed };
  return { tag: 'differs', entered: times.startsAt, zone: times.timeZone };
}

/** The path of the question about the next round, which is no field. */
export const ROUND_FIELD = 'round';

/** The question about the one time they name, if the reply would be recorded without a date. */
export function undecidedRound(
  form: ReplyForm,
  round: NextRound | null,
  zone: TimeZone,
): readonly DateQuestion[] {
  const [only, ...others] = round?.proposed ?? [];
  const isUndated = form.kind === 'news' || (form.kind === 'next-round' && form.interview === null);
  if (only === undefined || others.length > 0 || !isUndated) return [];
  return [{ field: ROUND_FIELD, text: form.text, date: dayOf(only, zone) }];
}

/** True if the date is that of a time they suggest, which isn't the date of their answer. */
export function isRoundDate(date: CalendarDate, round: NextRound | null, zone: TimeZone): boolean {
  return round?.proposed.some((proposed) => dayOf(proposed, zone) === date) === true;
}

function dayOf({ start, zone }: TimedInterview, own: TimeZone): CalendarDate {
  return dateOf(start, zone ?? own);
}
