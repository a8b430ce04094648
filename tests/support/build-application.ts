import type {
  Application,
  Contact,
  Interview,
  MessageStep,
  Reply,
  Skip,
  Touch,
} from '../../shared/model/application';
import type { ApplicationId, ContactId, InterviewId, ReplyId, TouchId } from '../../shared/model/ids';
import type { CalendarDate, Instant, TimeZone } from '../../shared/model/time';

/** Ids that are readable in a failing test; the rules never look inside them. */
export const interviewId = (name: string) => `interview-${name}` as InterviewId;
export const contactId = (name: string) => `contact-${name}` as ContactId;

export const instant = (iso: string) => Date.parse(iso) as Instant;
export const date = (text: string) => text as CalendarDate;
export const zone = (name: string) => name as TimeZone;

/** An application with nothing in it, added at the start of 2026. */
export function buildApplication(changes: Partial<Application> = {}): Application {
  return {
    id: 'application' as ApplicationId,
    company: 'Harbor & Finch',
    role: 'Engineer',
    industry: '',
    pace: 'standard',
    hasStrongConnection: false,
    hasQuickHiring: false,
    postingUrl: '',
    postingText: '',
    notes: '',
    addedAt: instant('2026-01-01T00:00:00Z'),
    archivedAt: null,
    deletedAt: null,
    closed: null,
    unreadable: null,
    contacts: [],
    mergedContacts: {},
    interviews: [],
    touches: [],
    occasionTouches: [],
    skips: [],
    keeps: [],
    replies: [],
    snoozes: [],
    occasionSnoozes: [],
    nudgePutOff: null,
    tags: [],
    links: [],
    ...changes,
  };
}

/** A one-hour interview in New York, entered before it took place. */
export function buildInterview(name: string, endsAt: Instant, changes: Partial<Interview> = {}): Interview {
  return {
    id: interviewId(name),
    kind: 'interview',
    startsAt: (endsAt - 3_600_000) as Instant,
    endsAt,
    timeZone: zone('America/New_York'),
    peopleMet: [],
    talkingPoints: [],
    answer: null,
    addedAt: (endsAt - 86_400_000) as Instant,
    cancelledAt: null,
    ...changes,
  };
}

export function buildContact(name: string, changes: Partial<Contact> = {}): Contact {
  return { id: contactId(name), name, role: '', email: '', hasStrongConnection: false, ...changes };
}

export function buildTouch(
  interview: string,
  step: MessageStep,
  sentAt: Instant,
  person: string | null = null,
): Touch {
  return {
    id: `touch-${interview}-${step}-${person ?? 'nobody'}-${sentAt}` as TouchId,
    interviewId: interviewId(interview),
    step,
    contactId: person === null ? null : contactId(person),
    medium: 'email',
    sentAt,
    text: '',
  };
}

export function buildSkip(
  interview: string,
  step: MessageStep,
  at: Instant,
  person: string | null = null,
): Skip {
  return {
    interviewId: interviewId(interview),
    step,
    contactId: person === null ? null : contactId(person),
    at,
  };
}

export function buildReply(interview: string, receivedAt: Instant, changes: Partial<Reply> = {}): Reply {
  return {
    id: `reply-${interview}-${receivedAt}` as ReplyId,
    kind: 'news',
    receivedAt,
    interviewId: interviewId(interview),
    text: '',
    answerBy: null,
    ...changes,
  };
}
