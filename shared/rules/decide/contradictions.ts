/**
 * Which other records of an application its interviews would contradict: messages before the end they follow, and an
 * answer-by date that isn't after the interview (the errors of section 3 of the rules).
 */
import {
  messageStepSchema,
  type Application,
  type Interview,
  type MessageStep,
} from '../../model/application';
import type { ContactId, InterviewId, TouchId } from '../../model/ids';
import type { Cycle } from '../../model/progress';
import type { Instant, TimeZone } from '../../model/time';
import { cyclesOf, isInCycle } from '../dates/cycles';

/** A message, or a skipped step, as it was recorded. */
export interface StepRecord {
  readonly step: MessageStep;
  readonly interviewId: InterviewId;
  readonly contactId: ContactId | null;
  readonly at: Instant;
  /** Null if it was skipped. */
  readonly touchId: TouchId | null;
}

/** A record that is too early, and the instant it moves to if the conversation is the same. */
export interface Redating {
  readonly record: StepRecord;
  readonly to: Instant;
}

/** The records of one cycle that contradict it. */
export interface Contradiction {
  readonly cycle: Cycle;
  readonly redatings: readonly Redating[];
}

/**
 * The cycles of `after` with records before its end, or before those of an earlier step. Each of them keeps its distance
 * from the end, as in `before`, but stays before any correct later record and before `now`. If the end itself is after
 * `now`, no instant is right, and `to` is the end.
 */
export function contradictionsOf(
  before: Application,
  after: Application,
  now: Instant,
): readonly Contradiction[] {
  const cyclesBefore = cyclesOf(before);
  const endBefore = ({ interviewId, at }: StepRecord): Instant =>
    cyclesBefore.find((cycle) => isInCycle(cycle, interviewId))?.endedAt ?? at;
  return cyclesOf(after).flatMap((cycle) => {
    const redatings = redatingsOf(recordsOf(after, cycle), cycle.endedAt, endBefore, now);
    return redatings.length > 0 ? [{ cycle, redatings }] : [];
  });
}

/** When an interview is, apart from anything else about it. */
export type InterviewTimes = Pick<Interview, 'id' | 'startsAt' | 'endsAt' | 'timeZone'>;

/** The application with its interviews at other times, and with the new ones. */
export function withTimes(application: Application, times: readonly InterviewTimes[]): Application {
  const interviews = new Map(application.interviews.map((interview) => [interview.id, interview]));
  for (const { id, startsAt, endsAt, timeZone } of times) {
    interviews.set(id, { ...(interviews.get(id) ?? newInterview(id, endsAt)), startsAt, endsAt, timeZone });
  }
  return { ...application, interviews: [...interviews.values()] };
}

/** What to ask before an interview can be at these times; see `editInterviews`. */
export interface ConversationQuestion {
  /** What moves if it is the same conversation. */
  readonly redatings: readonly Redating[];
  readonly canBeSame: boolean;
  readonly canBeAnother: boolean;
}

/** The question raised by a new time of one interview; null if it contradicts nothing. */
export function conversationQuestion(
  application: Application,
  times: InterviewTimes,
  now: Instant,
): ConversationQuestion | null {
  const contradictionsIf = (id: InterviewId) =>
    contradictionsOf(application, withTimes(application, [{ ...times, id }]), now).filter(({ cycle }) =>
      isInCycle(cycle, id),
    );
  const [contradiction] = contradictionsIf(times.id);
  if (contradiction === undefined) return null;
  const isKnown = application.interviews.some(({ id }) => id === times.id);
  return {
    redatings: contradiction.redatings,
    canBeSame: contradiction.cycle.endedAt <= now,
    canBeAnother: isKnown && contradictionsIf(ANOTHER).length === 0,
  };
}

/** Stands for the id of an interview that doesn't exist yet. */
const ANOTHER = '' as InterviewId;

function newInterview(id: InterviewId, at: Instant): Interview {
  const times = { startsAt: at, endsAt: at, timeZone: 'UTC' as TimeZone, addedAt: at, cancelledAt: null };
  return { id, kind: 'interview', peopleMet: [], talkingPoints: [], answer: null, ...times };
}

/** The interviews whose cycle ends on or after the date by which the employer promised an answer. */
export function interviewsPastAnswer(application: Application): ReadonlySet<InterviewId> {
  const past = cyclesOf(application).filter(({ interviewIds, endedOn }) => {
    const isSaid = ({ answerBy }: { readonly answerBy: string | null }) =>
      answerBy !== null && answerBy <= endedOn;
    return (
      application.interviews.some(
        ({ id, answer }) => answer && interviewIds.includes(id) && isSaid(answer),
      ) ||
      application.replies.some(
        (reply) => reply.interviewId !== null && interviewIds.includes(reply.interviewId) && isSaid(reply),
      )
    );
  });
  return new Set(past.flatMap(({ interviewIds }) => interviewIds));
}

/** A skip has no effect if its step was sent after all. */
function recordsOf({ touches, skips }: Application, cycle: Cycle): readonly StepRecord[] {
  const sent = touches
    .filter(({ interviewId }) => isInCycle(cycle, interviewId))
    .map(({ id, sentAt, ...touch }): StepRecord => ({ ...touch, at: sentAt, touchId: id }));
  const skipped = skips
    .filter(({ interviewId }) => isInCycle(cycle, interviewId))
    .filter(({ step }) => step === 'thank-you' || !sent.some((touch) => touch.step === step))
    .map((skip): StepRecord => ({ ...skip, touchId: null }));
  return [...sent, ...skipped];
}

function redatingsOf(
  records: readonly StepRecord[],
  endedAt: Instant,
  endBefore: (record: StepRecord) => Instant,
  now: Instant,
): readonly Redating[] {
  const redatings: Redating[] = [];
  let floor = endedAt;
  for (const step of messageStepSchema.options) {
    const stepFloor = floor;
    const later = records.filter((record) => isAfter(record.step, step) && record.at >= stepFloor);
    const ceiling = Math.min(now, ...later.map(({ at }) => at));
    for (const record of records.filter((one) => one.step === step)) {
      const shifted = record.at + (endedAt - endBefore(record));
      const to = record.at >= stepFloor ? record.at : Math.max(stepFloor, Math.min(shifted, ceiling));
      if (to !== record.at) redatings.push({ record, to: to as Instant });
      floor = Math.max(floor, to) as Instant;
    }
  }
  return redatings;
}

function isAfter(step: MessageStep, other: MessageStep): boolean {
  return messageStepSchema.options.indexOf(step) > messageStepSchema.options.indexOf(other);
}
