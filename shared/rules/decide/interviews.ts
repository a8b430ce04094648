import { MAX_INTERVIEWS, type Application, type Interview } from '../../model/application';
import type { ChangeInput, InterviewEdit, Refusal } from '../../model/changes';
import { evolveBodies } from '../../events/fold-application';
import type { ApplicationEventBody } from '../../events/event';
import type { InterviewId } from '../../model/ids';
import { accept, type Result } from '../../model/result';
import { isSameZone } from '../../model/zone-names';
import { isInCycle } from '../dates/cycles';
import {
  contradictionsOf,
  interviewsPastAnswer,
  withTimes,
  type Contradiction,
  type Redating,
} from './contradictions';
import { refuseField, refuseState, type DecideContext, type Drafted, type Subject } from './decision';
import {
  interviewEntered,
  isSameInterview,
  peopleEntered,
  withoutWhatWasSaid,
  type EnteredInterview,
  type PeopleEntered,
} from './interview-entered';

/**
 * Adds new interviews, past or future, and edits those that differ. A new one that is still ahead reopens a closed
 * application. If nothing differs, that is not refused.
 *
 * An interview that would end after a message recorded for its round is refused as `messages-before-end` until the edit
 * says which conversation it is: the `same`, whose messages move with it, or `another`, which becomes a new round while
 * the old one and its messages stay. The same one can't be in the future (`interview-to-come`), and another one can't be
 * on the old one's day (`same-day-round`).
 */
export function editInterviews(
  subject: Subject,
  edits: readonly InterviewEdit[],
): Result<readonly ApplicationEventBody[], Refusal> {
  const { application, context } = subject;
  const known = knownEdits(subject, edits);
  if (!known.ok) return known;
  const asked = askedEdits(subject, known.value);
  const unanswered = asked.find(({ conversation }) => conversation === null);
  if (unanswered) return refuseField(`${unanswered.path}.conversation`, 'messages-before-end');

  const people = peopleEntered(application, context);
  const rounds = enteredRounds(known.value, asked, people, context);
  if (!rounds.ok) return rounds;
  const redatings = redatingsOf(subject, rounds.value);
  if (!redatings.ok) return redatings;
  const added = rounds.value.filter(({ standing }) => standing === null);
  const tooMany = added[MAX_INTERVIEWS - application.interviews.length];
  if (tooMany) return refuseField(`${tooMany.path}.interview`, 'too-many');
  const pastAnswer = pastAnswerRefusal(application, rounds.value, context);
  if (pastAnswer) return pastAnswer;

  const isAwaited = added.some(({ value }) => value.endsAt > context.now);
  const reopening: ApplicationEventBody[] =
    application.closed && isAwaited ? [{ type: 'application-reopened' }] : [];
  return accept([
    ...reopening,
    ...people.events(),
    ...rounds.value.map(toEvent),
    ...redatings.value.map(redatingToEvent),
  ]);
}

/** An interview that is over can be cancelled too: it didn't take place. */
export function cancelInterview(
  subject: Subject,
  { interviewId, invitation }: ChangeInput<'cancel-interview'>,
): Drafted {
  const found = standingInterview(subject, interviewId);
  if (!found.ok) return found;
  const source = invitation === undefined ? {} : { invitation };
  return accept({
    name: 'interview-cancelled',
    events: [{ type: 'interview-cancelled', interviewId, ...source }],
  });
}

/** Why an interview can't be added next to what was recorded; null if it can. */
export function addedInterviewRefusal(
  application: Application,
  interview: EnteredInterview,
  now: DecideContext['now'],
): 'same-day-round' | 'answer-not-after-interview' | null {
  const after = evolveBodies(application, [{ type: 'interview-added', interview }], {
    applicationId: application.id,
    at: now,
  });
  if (!after) return null;
  const isIts = ({ cycle }: Contradiction) => isInCycle(cycle, interview.id);
  if (contradictionsOf(application, after, now).some(isIts)) return 'same-day-round';
  return interviewsPastAnswer(after).has(interview.id) ? 'answer-not-after-interview' : null;
}

/** An edit and what it concerns. */
interface KnownEdit extends Pick<InterviewEdit, 'interview' | 'conversation'> {
  /** The edit's path in the change's input. */
  readonly path: string;
  readonly id: InterviewId;
  /** The interview as it is; null if it is new. */
  readonly standing: Interview | null;
}

/** An interview as an edit would make it. */
interface Round extends Omit<KnownEdit, 'interview' | 'id'> {
  readonly value: EnteredInterview;
}

function knownEdits(
  subject: Subject,
  edits: readonly InterviewEdit[],
): Result<readonly KnownEdit[], Refusal> {
  const known: KnownEdit[] = [];
  for (const [index, { interviewId, interview, conversation }] of edits.entries()) {
    const found = interviewId === null ? accept(null) : standingInterview(subject, interviewId);
    if (!found.ok) return found;
    const id = interviewId ?? (subject.context.nextId() as InterviewId);
    known.push({ path: `interviews.${index}`, id, interview, conversation, standing: found.value });
  }
  return accept(known);
}

/** The edits that move an interview past messages recorded for its round. */
function askedEdits({ application, context }: Subject, edits: readonly KnownEdit[]): readonly KnownEdit[] {
  const times = edits.map(({ id, interview }) => ({ ...interview, id }));
  const contradictions = contradictionsOf(application, withTimes(application, times), context.now);
  return edits.filter(
    ({ id, interview, standing }) =>
      isMoved(interview, standing) && contradictions.some(({ cycle }) => isInCycle(cycle, id)),
  );
}

/** Each edit that changes something. Another conversation takes over nothing said in the old one. */
function enteredRounds(
  edits: readonly KnownEdit[],
  asked: readonly KnownEdit[],
  people: PeopleEntered,
  context: DecideContext,
): Result<readonly Round[], Refusal> {
  const rounds: Round[] = [];
  for (const edit of edits) {
    const { path, id, interview, conversation, standing } = edit;
    const isAnother = standing !== null && conversation === 'another' && asked.includes(edit);
    const typed = isAnother ? withoutWhatWasSaid(interview, standing) : interview;
    const newId = isAnother ? (context.nextId() as InterviewId) : id;
    const value = interviewEntered(typed, `${path}.interview`, people, newId, isAnother ? null : standing);
    if (!value.ok) return value;
    if (standing && isSameInterview(value.value, standing)) continue;
    rounds.push({ path, value: value.value, conversation, standing: isAnother ? null : standing });
  }
  return accept(rounds);
}

/** The messages that move with their interview; refused if they cannot. */
function redatingsOf(
  { application, context }: Subject,
  rounds: readonly Round[],
): Result<readonly Redating[], Refusal> {
  const after = evolved(application, rounds, context);
  const redatings: Redating[] = [];
  for (const contradiction of contradictionsOf(application, after, context.now)) {
    const round = rounds.find(
      ({ value, standing }) => isMoved(value, standing) && isInCycle(contradiction.cycle, value.id),
    );
    if (!round) continue;
    const field = `${round.path}.conversation`;
    if (round.conversation !== 'same') return refuseField(field, 'same-day-round');
    if (contradiction.cycle.endedAt > context.now) return refuseField(field, 'interview-to-come');
    redatings.push(...contradiction.redatings);
  }
  return accept(redatings);
}

function isMoved(
  { startsAt, endsAt, timeZone }: Pick<Interview, 'startsAt' | 'endsAt' | 'timeZone'>,
  standing: Interview | null,
): boolean {
  return (
    startsAt !== standing?.startsAt || endsAt !== standing.endsAt || !isSameZone(timeZone, standing.timeZone)
  );
}

function pastAnswerRefusal(
  application: Application,
  rounds: readonly Round[],
  context: DecideContext,
): Result<never, Refusal> | null {
  const before = interviewsPastAnswer(application);
  const after = interviewsPastAnswer(evolved(application, rounds, context));
  const past = rounds.find(({ value }) => after.has(value.id) && !before.has(value.id));
  if (!past) return null;
  const field = isMoved(past.value, past.standing) ? 'endsAt' : 'answer.answerBy';
  return refuseField(`${past.path}.interview.${field}`, 'answer-not-after-interview');
}

function evolved(application: Application, rounds: readonly Round[], { now }: DecideContext): Application {
  const place = { applicationId: application.id, at: now };
  return evolveBodies(application, rounds.map(toEvent), place) ?? application;
}

function toEvent({ value, standing }: Round): ApplicationEventBody {
  return { type: standing === null ? 'interview-added' : 'interview-edited', interview: value };
}

function redatingToEvent({ record, to }: Redating): ApplicationEventBody {
  const { touchId, interviewId, step, contactId } = record;
  if (touchId === null) return { type: 'step-skipped', interviewId, step, contactId, skippedAt: to };
  return { type: 'message-corrected', touchId, correction: { sentAt: to } };
}

function standingInterview({ application }: Subject, interviewId: InterviewId): Result<Interview, Refusal> {
  const interview = application.interviews.find(({ id }) => id === interviewId);
  if (!interview) return refuseState('not-found');
  return interview.cancelledAt === null ? accept(interview) : refuseState('already-cancelled');
}
