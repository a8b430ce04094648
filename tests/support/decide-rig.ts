/** One application and the changes that are decided for it, around an interview that ended on Tuesday 3 March 2026. */
import type { ApplicationEventBody } from '../../shared/events/event';
import { evolveBodies } from '../../shared/events/fold-application';
import type { Application } from '../../shared/model/application';
import type { ChangeInput, Conversation, InterviewInput } from '../../shared/model/changes';
import type { ApplicationId, InterviewId } from '../../shared/model/ids';
import { defaultPolicy, defaultQuietHours } from '../../shared/model/policy';
import type { Instant, TimeZone } from '../../shared/model/time';
import { decide, type SingleChangeName } from '../../shared/rules/decide/decide';
import { progressOf } from '../../shared/rules/progress/progress';

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;
export const endedAt = Date.parse('2026-03-03T15:00:00-05:00') as Instant;
const computerZone = 'Europe/Berlin' as TimeZone;

let lastId = 0;
function nextId(): string {
  lastId += 1;
  return `00000000-0000-7000-8000-${lastId.toString(16).padStart(12, '0')}`;
}
export const applicationId = nextId() as ApplicationId;

export function after(ms: number): Instant {
  return (endedAt + ms) as Instant;
}

export const details = {
  company: 'Acme',
  role: 'Designer',
  industry: '',
  pace: 'standard' as const,
  hasStrongConnection: false,
  hasQuickHiring: false,
  postingUrl: '',
  postingText: '',
  notes: '',
};

export function person(name: string) {
  return { id: null, name, role: '', email: '', hasStrongConnection: false };
}

export function interview(overrides: Partial<InterviewInput> = {}): InterviewInput {
  return {
    kind: 'interview',
    startsAt: after(-HOUR_MS),
    endsAt: endedAt,
    timeZone: 'America/New_York' as TimeZone,
    people: [person('Dana')],
    talkingPoints: [],
    answer: null,
    ...overrides,
  };
}

/** What a form sends: the job if it was edited, and the interviews it lists. */
export function edition(
  job: typeof details | null,
  ...interviews: readonly (readonly [InterviewId | null, InterviewInput, Conversation?])[]
): ChangeInput<'edit-application'> {
  return {
    applicationId,
    details: job,
    interviews: interviews.map(([interviewId, typed, conversation]) => ({
      interviewId,
      interview: typed,
      conversation: conversation ?? null,
    })),
  };
}

/** The result of a change: the application afterwards, or why it was refused. */
export function attempt<N extends SingleChangeName>(
  application: Application | null,
  now: Instant,
  name: N,
  input: ChangeInput<N>,
) {
  const context = {
    now,
    policy: defaultPolicy,
    quietHours: defaultQuietHours,
    pausedUntil: null,
    templates: [],
    tags: [],
    heardTimes: [],
    savedViews: [],
    computerZone,
    nextId,
    contactElsewhere: () => null,
  };
  const decided = decide(name, application, input, context);
  if (!decided.ok) return { refusal: decided.refusal, events: [], types: [], description: null };
  const events = decided.value.events as readonly ApplicationEventBody[];
  return { events, types: events.map(({ type }) => type), description: decided.value.description };
}

export function changed<N extends SingleChangeName>(
  application: Application | null,
  now: Instant,
  name: N,
  input: ChangeInput<N>,
) {
  const result = attempt(application, now, name, input);
  const next = evolveBodies(application, result.events, { applicationId, at: now });
  if (!next || result.events.length === 0) throw new Error(`refused: ${JSON.stringify(result)}`);
  return next;
}

export function added(...interviews: InterviewInput[]): Application {
  return changed(null, after(HOUR_MS), 'add-application', { details, interviews });
}

export function stageOf(application: Application, now: Instant) {
  const { stage, current } = progressOf(application, defaultPolicy, now);
  return `${stage}/${current ?? '-'}`;
}

export function step(application: Application, name: 'thank-you' | 'check-in' | 'final') {
  return { applicationId, interviewId: application.interviews[0]!.id, step: name, contactId: null };
}

export function sentAt(
  application: Application,
  name: 'thank-you' | 'check-in' | 'final',
  at: Instant | null,
) {
  return { ...step(application, name), medium: 'email' as const, sentAt: at };
}
