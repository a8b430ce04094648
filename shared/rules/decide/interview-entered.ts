/** Checks what was typed about an interview and turns it into what is stored. */
import type { z } from 'zod';
import type { Answer, Application, Contact, interviewSchema } from '../../model/application';
import type { InterviewInput, PersonInput, Refusal } from '../../model/changes';
import type { ApplicationEventBody } from '../../events/event';
import { presentContact } from '../../events/fold-contacts';
import type { ContactId, InterviewId } from '../../model/ids';
import { accept, type Result } from '../../model/result';
import { isSamePerson } from '../../model/person-name';
import { isSameZone } from '../../model/zone-names';
import { dateOf } from '../calendar/calendar';
import { refuseField, type DecideContext } from './decision';

/** The longest interview; anything more is a typing slip in the date. */
const LONGEST_INTERVIEW_MS = 24 * 60 * 60_000;

export type EnteredInterview = z.infer<typeof interviewSchema>;

/** The contacts of one change: known, new and corrected ones. */
export interface PeopleEntered {
  /** The contact for a person as typed. Somebody already known, or typed twice in one change, is one contact. */
  idOf(person: PersonInput): ContactId;
  /** One event for each new or changed contact. */
  events(): readonly ApplicationEventBody[];
}

/** Somebody else with an id is known from other applications. */
export function peopleEntered(
  { contacts, mergedContacts }: Pick<Application, 'contacts' | 'mergedContacts'>,
  { nextId, contactElsewhere }: Pick<DecideContext, 'nextId' | 'contactElsewhere'>,
): PeopleEntered {
  const before = new Map(contacts.map((contact) => [contact.id, contact]));
  const saved = new Map<ContactId, Contact>();

  function idOf(person: PersonInput): ContactId {
    const typed = { name: person.name.trim(), role: person.role.trim(), email: person.email.trim() };
    const { hasStrongConnection } = person;
    const same = person.id === null ? contactLike(typed) : undefined;
    const id = presentContact(person.id, mergedContacts) ?? same?.id ?? (nextId() as ContactId);
    const contact: Contact = same
      ? mergedContact(same, { ...typed, hasStrongConnection })
      : { ...(before.get(id) ?? contactElsewhere(id)), id, ...typed, hasStrongConnection };
    // Compared with what was known before: an unchanged copy must not revert a correction made beside another interview.
    if (!isSameContact(before.get(id), contact)) saved.set(id, contact);
    return id;
  }
  /** Somebody of that name, including the change's own edits. */
  function contactLike(typed: Pick<Contact, 'name' | 'email'>): Contact | undefined {
    const all = new Map([...before, ...saved]);
    return [...all.values()].find((contact) => isSamePerson(contact, typed));
  }
  return {
    idOf,
    events: () => [...saved.values()].map((contact) => ({ type: 'contact-saved', contact })),
  };
}

/** A contact typed again by name: the name keeps its first spelling, and fields left empty remove nothing. */
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
 * Refused by field under `path`: an end that isn't after the start, or is more than 24 hours after it; an answer given
 * before the interview; an answer-by date that isn't after the day they said it, or not after the interview (section 3).
 * `standing` is the interview as it was, if it is edited.
 */
export function interviewEntered(
  input: InterviewInput,
  path: string,
  people: PeopleEntered,
  id: InterviewId,
  standing: EnteredInterview | null = null,
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
    ...sourceEntered(input, standing),
  });
}

type Source = Pick<EnteredInterview, 'link' | 'location' | 'invitation' | 'messageId'>;

/** Where it is and what it was read from. What isn't given stays as it was; what is empty is left out. */
function sourceEntered(input: InterviewInput, standing: EnteredInterview | null): Source {
  const link = (input.link ?? standing?.link ?? '').trim();
  const location = (input.location ?? standing?.location ?? '').trim();
  const invitation = input.invitation ?? standing?.invitation;
  const messageId = input.messageId ?? standing?.messageId;
  return {
    ...(link === '' ? {} : { link }),
    ...(location === '' ? {} : { location }),
    ...(invitation === undefined ? {} : { invitation }),
    ...(messageId === undefined ? {} : { messageId }),
  };
}

/** True if both say the same, ignoring cancellation and when they were entered. */
export function isSameInterview(a: EnteredInterview, b: EnteredInterview): boolean {
  return (
    a.kind === b.kind &&
    a.startsAt === b.startsAt &&
    a.endsAt === b.endsAt &&
    isSameZone(a.timeZone, b.timeZone) &&
    isSameList(a.peopleMet, b.peopleMet) &&
    isSameList(a.talkingPoints, b.talkingPoints) &&
    isSameAnswer(a.answer, b.answer) &&
    isSameSource(a, b)
  );
}

function isSameSource(a: Source, b: Source): boolean {
  const { uid, recurrenceId, sequence, stampedAt } = a.invitation ?? {};
  return (
    a.link === b.link &&
    a.location === b.location &&
    a.messageId === b.messageId &&
    uid === b.invitation?.uid &&
    recurrenceId === b.invitation?.recurrenceId &&
    sequence === b.invitation?.sequence &&
    stampedAt === b.invitation?.stampedAt
  );
}

/** The interview without what `other` already says: its talking points and its answer about timing. */
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

/** Without any words or a date, it isn't an answer. */
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
