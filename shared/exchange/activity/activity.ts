/** What the user did about their applications, and the results, by day. Pure. */
import {
  messageStepSchema,
  type Application,
  type Interview,
  type InterviewKind,
  type Medium,
  type Outcome,
  type Reply,
} from '../../model/application';
import type { ContactId } from '../../model/ids';
import type { CalendarDate, Instant, TimeZone } from '../../model/time';
import { sentMessages, type SentMessage } from '../../messages/sent';
import { compareDates, dateOf } from '../../rules/calendar/calendar';
import { endedOn } from '../../rules/progress/ending';
import { placeOf } from '../calendar-in/meeting-link';

export const activityParts = ['applications', 'interviews', 'messages', 'answers'] as const;
export type ActivityPart = (typeof activityParts)[number];

type What =
  | { readonly tag: 'applied' }
  | { readonly tag: 'interview'; readonly kind: InterviewKind }
  | { readonly tag: 'message'; readonly kind: SentMessage['kind']; readonly medium: Medium }
  | { readonly tag: 'answer' };

/** By which way. */
type How =
  | { readonly tag: 'medium'; readonly medium: Medium }
  | { readonly tag: 'call' }
  | { readonly tag: 'place'; readonly place: string }
  | { readonly tag: 'source'; readonly source: string };

type Result =
  /** `none`: nobody is waited for. */
  | { readonly tag: 'waiting' | 'planned' | 'none' }
  | { readonly tag: 'outcome'; readonly outcome: Outcome }
  | { readonly tag: 'interview' | 'next-interview' | 'answered'; readonly on: CalendarDate }
  | { readonly tag: 'reply'; readonly kind: Reply['kind']; readonly answerBy: CalendarDate | null };

export interface ActivityEntry {
  readonly part: ActivityPart;
  readonly on: CalendarDate;
  /** Null if only the day is known. */
  readonly at: Instant | null;
  readonly company: string;
  readonly role: string;
  readonly what: What;
  /** Null if it isn't known. */
  readonly how: How | null;
  readonly people: readonly string[];
  readonly result: Result;
}

interface Moment {
  readonly now: Instant;
  /** The computer's: what was done at 23:00 there was done that day. */
  readonly zone: TimeZone;
}

/**
 * Everything about one application. Interviews that were cancelled aren't in it, and applications and decisions are only if
 * the day is known: what is handed in must not claim a day that nobody entered.
 */
export function activityOf(application: Application, moment: Moment): readonly ActivityEntry[] {
  return [
    ...applied(application, moment),
    ...interviews(application, moment),
    ...messages(application, moment),
    ...answers(application, moment),
  ];
}

/** By day and time; on one day what has no time first. */
export function inOrder(entries: readonly ActivityEntry[]): readonly ActivityEntry[] {
  return entries.toSorted(
    (a, b) =>
      compareDates(a.on, b.on) ||
      (a.at ?? 0) - (b.at ?? 0) ||
      (a.company < b.company ? -1 : Number(a.company > b.company)),
  );
}

type Job = Pick<ActivityEntry, 'company' | 'role'>;
const jobOf = ({ company, role }: Application): Job => ({ company, role });

function applied(application: Application, { zone }: Moment): readonly ActivityEntry[] {
  const { appliedOn = null, source = '' } = application;
  if (appliedOn === null) return [];
  const [first] = held(application);
  const ending = endOf(application);
  return [
    {
      ...jobOf(application),
      part: 'applications',
      on: appliedOn,
      at: null,
      what: { tag: 'applied' },
      how: source === '' ? null : { tag: 'source', source },
      people: [],
      result:
        ending ??
        (first === undefined ? { tag: 'waiting' } : { tag: 'interview', on: dateOf(first.startsAt, zone) }),
    },
  ];
}

function interviews(application: Application, { now, zone }: Moment): readonly ActivityEntry[] {
  const all = held(application);
  return all.map((interview, index) => {
    const { kind, startsAt, peopleMet } = interview;
    const next = all[index + 1];
    const after: Result =
      next === undefined
        ? (endOf(application) ?? { tag: 'waiting' })
        : { tag: 'next-interview', on: dateOf(next.startsAt, zone) };
    return {
      ...jobOf(application),
      part: 'interviews',
      on: dateOf(startsAt, zone),
      at: startsAt,
      what: { tag: 'interview', kind },
      how: wayOf(interview),
      people: peopleMet.flatMap((id) => nameOf(application, id)),
      result: startsAt > now ? { tag: 'planned' } : after,
    };
  });
}

const telephone = /^(?:by |per |am )?(?:(?:tele)?phone|telefon)(?: call)?$/iu;

/** A link to join is a call; a place that isn't just the name of a program is somewhere to go. */
function wayOf({ link = '', location = '' }: Interview): How | null {
  if (link.trim() !== '') return { tag: 'call' };
  if (location.trim() === '') return null;
  if (telephone.test(location.trim())) return { tag: 'medium', medium: 'phone' };
  const place = placeOf(location);
  return place === null ? { tag: 'call' } : { tag: 'place', place };
}

function messages(application: Application, { zone }: Moment): readonly ActivityEntry[] {
  const { replies } = application;
  return sentMessages(application).map(({ kind, medium, sentAt, contactId }) => {
    const received = replies.map(({ receivedAt }) => receivedAt).filter((at) => at >= sentAt);
    const answered = received.length === 0 ? null : (Math.min(...received) as Instant);
    return {
      ...jobOf(application),
      part: 'messages',
      on: dateOf(sentAt, zone),
      at: sentAt,
      what: { tag: 'message', kind, medium },
      how: { tag: 'medium', medium },
      people: contactId === null ? [] : nameOf(application, contactId),
      result:
        answered === null
          ? (endOf(application) ?? { tag: isStep(kind) ? 'waiting' : 'none' })
          : { tag: 'answered', on: dateOf(answered, zone) },
    };
  });
}

/** A withdrawal or thanks wait for no answer. */
function isStep(kind: SentMessage['kind']): boolean {
  return messageStepSchema.safeParse(kind).success;
}

function answers(application: Application, { zone }: Moment): readonly ActivityEntry[] {
  const { replies, closed } = application;
  const answerOn = (on: CalendarDate, at: Instant | null, result: Result): ActivityEntry => ({
    ...jobOf(application),
    part: 'answers',
    on,
    at,
    what: { tag: 'answer' },
    how: null,
    people: [],
    result,
  });
  const told = replies.map(({ kind, receivedAt, answerBy }) =>
    answerOn(dateOf(receivedAt, zone), receivedAt, { tag: 'reply', kind, answerBy }),
  );
  if (closed === null || (closed.outcome !== 'offer' && closed.outcome !== 'rejected')) return told;
  // Often the decision is recorded alone, without the message it came in.
  const decisive = closed.outcome === 'offer' ? 'offer' : 'rejection';
  if (replies.some(({ kind }) => kind === decisive)) return told;
  const on = endedOn(closed, zone);
  if (on === null) return told;
  const at = closed.on === undefined ? closed.recordedAt : null;
  return [...told, answerOn(on, at, { tag: 'outcome', outcome: closed.outcome })];
}

function held({ interviews: all }: Application): Application['interviews'] {
  return all.filter(({ cancelledAt }) => cancelledAt === null);
}

/** How it ended; null while it is open and no offer was made. */
function endOf({ closed, replies }: Application): Result | null {
  if (closed !== null) return { tag: 'outcome', outcome: closed.outcome };
  return replies.some(({ kind }) => kind === 'offer') ? { tag: 'outcome', outcome: 'offer' } : null;
}

function nameOf({ contacts, mergedContacts }: Application, id: ContactId): readonly string[] {
  const kept = mergedContacts[id] ?? id;
  const name = contacts.find((contact) => contact.id === kept)?.name.trim() ?? '';
  return name === '' ? [] : [name];
}
