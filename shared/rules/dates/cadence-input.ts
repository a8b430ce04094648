/** What the dates of a cycle depend on, and which of it is refused rather than guessed: the "Errors" of section 3. */
import { paceSchema, type Pace } from '../../model/application';
import { policySchema, weekdaySchema, type Policy } from '../../model/policy';
import {
  isCalendarDate,
  isInstant,
  isTimeZone,
  type CalendarDate,
  type Instant,
  type TimeZone,
} from '../../model/time';
import { dateOf } from '../calendar/calendar';

/** Everything the dates of a cycle depend on. */
export interface CadenceInput {
  /** The end of the cycle's last interview. */
  readonly endedAt: Instant;
  /** The cycle's zone: that of its last interview. */
  readonly timeZone: TimeZone;
  readonly pace: Pace;
  readonly isStrongConnection: boolean;
  /** The posting mentions quick hiring (K3). */
  readonly hasQuickHiring: boolean;
  /** A: the date by which the employer promised an answer. */
  readonly answerBy: CalendarDate | null;
  /** R: the date of the last reply after the last message that decided nothing and named no date. */
  readonly newsOn: CalendarDate | null;
  /** When each message was sent or skipped (for the thank-you, its last part); null if neither. */
  readonly sent: SentInstants;
  readonly policy: Policy;
}

export interface SentInstants {
  readonly thankYou: Instant | null;
  readonly checkIn: Instant | null;
  readonly final: Instant | null;
}

/** `field` is a dotted path into the input: `answerBy`, `sent.checkIn`, `policy.sendAt`, `policy.holidays.3`. */
export interface CadenceError {
  readonly tag: CadenceErrorTag;
  readonly field: string;
}

export type CadenceErrorTag =
  /** A is not after D0. */
  | 'answer-not-after-interview'
  | 'sent-before-interview-end'
  /** Sent before a message that should come before it. */
  | 'sent-out-of-order'
  /** The policy has no working day at all. */
  | 'no-working-day'
  /** This runtime doesn't know the zone. */
  | 'unknown-zone'
  /** A pace or policy value the rules don't know. */
  | 'unknown-value'
  /** Not whole milliseconds between 1970 and 2199, for example an instant written without an offset. */
  | 'not-an-instant'
  /** A date that doesn't exist. */
  | 'not-a-date';

/** The first error of an input, or null if its dates can be computed. */
export function findCadenceError(input: CadenceInput): CadenceError | null {
  return (
    findPlainError(input) ?? findPolicyError(input.policy) ?? findAnswerError(input) ?? findSentError(input)
  );
}

function findPlainError({ endedAt, timeZone, pace, newsOn }: CadenceInput): CadenceError | null {
  if (!isInstant(endedAt)) return { tag: 'not-an-instant', field: 'endedAt' };
  if (!isTimeZone(timeZone)) return { tag: 'unknown-zone', field: 'timeZone' };
  if (!paceSchema.options.includes(pace)) return { tag: 'unknown-value', field: 'pace' };
  if (newsOn !== null && !isCalendarDate(newsOn)) return { tag: 'not-a-date', field: 'newsOn' };
  return null;
}

function findAnswerError({ answerBy, endedAt, timeZone }: CadenceInput): CadenceError | null {
  if (answerBy === null) return null;
  if (!isCalendarDate(answerBy)) return { tag: 'not-a-date', field: 'answerBy' };
  if (answerBy <= dateOf(endedAt, timeZone)) return { tag: 'answer-not-after-interview', field: 'answerBy' };
  return null;
}

function findSentError({ sent, endedAt }: CadenceInput): CadenceError | null {
  let previousAt = endedAt;
  for (const step of ['thankYou', 'checkIn', 'final'] as const) {
    const at = sent[step];
    if (at === null) continue;
    if (!isInstant(at)) return { tag: 'not-an-instant', field: `sent.${step}` };
    if (at < endedAt) return { tag: 'sent-before-interview-end', field: `sent.${step}` };
    if (at < previousAt) return { tag: 'sent-out-of-order', field: `sent.${step}` };
    previousAt = at;
  }
  return null;
}

/** Policies are never mutated; rechecking 2,000 holidays for each of 10,000 cards would be noticeable. */
const soundPolicies = new WeakSet<Policy>();

function findPolicyError(policy: Policy): CadenceError | null {
  if (soundPolicies.has(policy)) return null;
  if (!policy.workingDays.some((day) => weekdaySchema.safeParse(day).success)) {
    return { tag: 'no-working-day', field: 'policy.workingDays' };
  }
  const parsed = policySchema.safeParse(policy);
  if (parsed.success) {
    soundPolicies.add(policy);
    return null;
  }
  const path = parsed.error.issues[0]?.path ?? [];
  const isDate = path.length > 1 && (path[0] === 'holidays' || path[2] === 'from' || path[2] === 'to');
  return { tag: isDate ? 'not-a-date' : 'unknown-value', field: ['policy', ...path].join('.') };
}
