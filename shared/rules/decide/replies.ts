import { MAX_INTERVIEWS, type Outcome, type Reply } from '../../model/application';
import type { ChangeInput, Refusal } from '../../model/changes';
import type { ApplicationEventBody } from '../../events/event';
import type { InterviewId, ReplyId } from '../../model/ids';
import { accept, type Result } from '../../model/result';
import type { CalendarDate, Instant } from '../../model/time';
import { dateOf } from '../calendar/calendar';
import { refuseField, type DecideContext, type Draft, type Drafted, type Subject } from './decision';
import { interviewEntered, peopleEntered } from './interview-entered';
import { addedInterviewRefusal } from './interviews';
import { isInFuture } from './step-records';

type ReplyInput = ChangeInput<'record-reply'>['reply'];

/**
 * A reply from the employer. News and new dates put steps off, a next round adds its interview, an offer or a rejection
 * closes the application on the day it came. A reply that decides nothing reopens a closed one.
 */
export function recordReply(subject: Subject, { reply, messageId }: ChangeInput<'record-reply'>): Drafted {
  const { application, progress, context } = subject;
  const receivedAt = reply.receivedAt ?? context.now;
  if (isInFuture(receivedAt, context.now)) return refuseField('reply.receivedAt', 'sent-in-future');
  const answerBy = 'answerBy' in reply ? (reply.answerBy ?? null) : null;
  const reason = answerBy === null ? null : dateRefusal(subject, reply.kind, answerBy, receivedAt);
  if (reason) return refuseField('reply.answerBy', reason);

  const received: Reply = {
    id: context.nextId() as ReplyId,
    kind: reply.kind,
    receivedAt,
    interviewId: progress.cycle?.anchorId ?? null,
    text: reply.text,
    answerBy,
    ...(messageId === undefined ? {} : { messageId }),
  };
  const interviews = nextRound(subject, reply);
  if (!interviews.ok) return interviews;
  const isSettled = reply.kind === 'offer' || reply.kind === 'rejection';
  const reopening: ApplicationEventBody[] =
    application.closed && !isSettled ? [{ type: 'application-reopened' }] : [];
  const events = [...reopening, { type: 'reply-received' as const, reply: received }, ...interviews.value];
  return accept(settled(received, events, context));
}

function settled(
  { kind, receivedAt }: Reply,
  events: readonly ApplicationEventBody[],
  context: DecideContext,
): Draft {
  switch (kind) {
    case 'offer':
      return { name: 'offer-recorded', events: [...events, closingAt('offer', receivedAt, context)] };
    case 'rejection':
      return { name: 'rejection-recorded', events: [...events, closingAt('rejected', receivedAt, context)] };
    default:
      return { name: 'reply-recorded', events };
  }
}

/** The end that a message of that instant brought: on its own day, if that was before today. */
export function closingAt(
  outcome: Outcome,
  at: Instant,
  { now, computerZone }: Pick<DecideContext, 'now' | 'computerZone'>,
): ApplicationEventBody {
  const closedOn = dateOf(at, computerZone);
  return {
    type: 'application-closed',
    outcome,
    ...(closedOn < dateOf(now, computerZone) ? { closedOn } : {}),
  };
}

/**
 * A date they named must be after the day they named it, and after the interview (section 3). An offer may be for an answer
 * on the same day.
 */
function dateRefusal(
  { progress, context }: Subject,
  kind: ReplyInput['kind'],
  answerBy: CalendarDate,
  receivedAt: Instant,
): 'answer-not-after-said' | 'answer-not-after-interview' | null {
  const { cycle } = progress;
  const saidOn = dateOf(receivedAt, cycle?.timeZone ?? context.computerZone);
  if (kind === 'offer') return answerBy < saidOn ? 'answer-not-after-said' : null;
  if (answerBy <= saidOn) return 'answer-not-after-said';
  return cycle && answerBy <= cycle.endedOn ? 'answer-not-after-interview' : null;
}

function nextRound(
  { application, context }: Subject,
  reply: ReplyInput,
): Result<readonly ApplicationEventBody[], Refusal> {
  if (reply.kind !== 'next-round' || !reply.interview) return accept([]);
  if (application.interviews.length >= MAX_INTERVIEWS) return refuseField('reply.interview', 'too-many');
  const people = peopleEntered(application, context);
  const entered = interviewEntered(
    reply.interview,
    'reply.interview',
    people,
    context.nextId() as InterviewId,
  );
  if (!entered.ok) return entered;
  const reason = addedInterviewRefusal(application, entered.value, context.now);
  if (reason) return refuseField('reply.interview.endsAt', reason);
  return accept([...people.events(), { type: 'interview-added', interview: entered.value }]);
}
