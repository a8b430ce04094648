/** What is typed about an interview, checked and made into what is kept. */
import type { z } from 'zod';
import type { Answer, Contact, interviewSchema } from '../../model/application';
import type { InterviewInput, PersonInput, Refusal } from '../../model/changes';
import type { ApplicationEventBody } from '../../events/event';
import type { ContactId, InterviewId } from '../../model/ids';
import { accept, type Result } from '../../model/result';
import { isSamePerson } from '../../model/person-name';
import { isSameZone } from '../../model/zone-names';
import { dateOf } from '../calendar/calendar';
import { refuseField } from './decision';

/** The longest interview; more is a slip of the date. */
const LONGEST_INTERVIEW_MS = 24 * 60 * 60_000;

export type EnteredInterview = z.infer<typeof interviewSchema>;

/** The contacts of one change: those known before, those that are new, those that were corrected. */
export interface PeopleEntered {
  /** The contact of a person as typed. Somebody known already, or typed twice in one change, is one contact. */
  idOf(person: PersonInput): ContactId;
  /** One event for each contact that is new or differs. */
  events(): readonly ApplicationEventBody[];
}

export function peopleEntered(known: readonly Contact[], nextId: () => string): PeopleEntered {
  const before = new Map(known.map((contact) => [contact.id, contact]));
  const saved = new Map<ContactId, Contact>();

  function idOf(person: PersonInput): ContactId {
    const typed = { name: person.name.trim(), role: person.role.trim(), email: person.email.trim() };
    const { hasStrongConnection } = person;
    const same = person.id === null ? contactLike(typed) : undefined;
    const id = person.id ?? same?.id ?? (nextId() as ContactId);
    const contact: Contact = same
      ? mergedContact(same, { ...typed, hasStrongConnection })
      : { id, ...typed, hasStrongConnection };
    // Against what was known before: a copy nobody touched never takes back a correction made beside another interview.
    if (!isSameContact(before.get(id), contact)) saved.set(id, contact);
    return id;
  }
  /** Somebody of that name, as the change leaves them. */
  function contactLike(typed: Pick<Contact, 'name' | 'email'>): Contact | undefined {
    const all = new Map([...before, ...saved]);
    return [...all.values()].find((contact) => isSamePerson(contact, typed));
  }
  return {
    idOf,
    events: () => [...saved.values()].map((contact) => ({ type: 'contact-saved', contact })),
  };
}

/** A contact whose name was typed again: the name stays as it was written first, and nothing left empty takes anything away. */
function mergedContact(known: Contact, typed: Omit<Contact, 'id'>): Contact {
  return {
    ...known,
    role: typed.role === '' ? known.role : typed.role,
    email: typed.email === '' ? known.email : typed.email,
    hasStrongConnection: known.hasStrongConnection || typed.hasStrongConnection,
  };
}

function isSameContact(a: Contact | undefined, b: Contact): boolean {
  return (
    a?.name === b.name &&
    a.role === b.role &&
    a.email === b.email &&
    a.hasStrongConnection === b.hasStrongConnection
  );
}

/**
 * Refused by field under `path`: an end that is not after the start or more than 24 hours after it; an answer said before
 * the interview; a date to answer by that is not after the day it was said on, or not after the interview (section 3).
 */
export function interviewEntered(
  input: InterviewInput,
  path: string,
  people: PeopleEntered,
  id: InterviewId,
): Result<EnteredInterview, Refusal> {
  const { kind, startsAt, endsAt, timeZone, talkingPoints } = input;
  if (endsAt <= startsAt) return refuseField(`${path}.endsAt`, 'end-before-start');
  if (endsAt - startsAt > LONGEST_INTERVIEW_MS) return refuseField(`${path}.endsAt`, 'too-long-interview');
  const answer = answerEntered(input, `${path}.answer`);
  if (!answer.ok) return answer;
  const peopleMet = [...new Set(input.people.map((person) => people.idOf(person)))];
  const points = talkingPoints.map((point) => point.trim()).filter((point) => point !== '');
  return accept({
    id,
    kind,
    startsAt,
    endsAt,
    timeZone,
    peopleMet,
    talkingPoints: points,
    answer: answer.value,
  });
}

/** True where both say the same; whether one is cancelled, and when it was entered, does not matter. */
export function isSameInterview(a: EnteredInterview, b: EnteredInterview): boolean {
  return (
    a.kind === b.kind &&
    a.startsAt === b.startsAt &&
    a.endsAt === b.endsAt &&
    isSameZone(a.timeZone, b.timeZone) &&
    isSameList(a.peopleMet, b.peopleMet) &&
    isSameList(a.talkingPoints, b.talkingPoints) &&
    isSameAnswer(a.answer, b.answer)
  );
}

/** The interview without what was said in `other` already: its talking points and its answer about timing. */
export function withoutWhatWasSaid(interview: InterviewInput, other: EnteredInterview): InterviewInput {
  const { talkingPoints, answer } = interview;
  const isSaid = answer?.text === other.answer?.text && answer?.answerBy === other.answer?.answerBy;
  return {
    ...interview,
    talkingPoints: talkingPoints.filter((point) => !other.talkingPoints.includes(point.trim())),
    answer: isSaid ? null : answer,
  };
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

function isSameAnswer(a: Answer | null, b: Answer | null): boolean {
  return a?.text === b?.text && a?.saidOn === b?.saidOn && a?.answerBy === b?.answerBy;
}

/** Nothing said and no date named is no answer. */
function answerEntered(
  { answer, startsAt, endsAt, timeZone }: InterviewInput,
  path: string,
): Result<Answer | null, Refusal> {
  if (!answer || (answer.text.trim() === '' && answer.answerBy === null)) return accept(null);
  if (answer.saidOn < dateOf(startsAt, timeZone))
    return refuseField(`${path}.saidOn`, 'said-before-interview');
  if (answer.answerBy === null) return accept(answer);
  if (answer.answerBy <= answer.saidOn) return refuseField(`${path}.answerBy`, 'answer-not-after-said');
  if (answer.answerBy <= dateOf(endsAt, timeZone)) {
    return refuseField(`${path}.answerBy`, 'answer-not-after-interview');
  }
  return accept(answer);
}
