/** Random but realistic applications: every record went through `decide`, as in the app. */
import fc from 'fast-check';
import { messageStepSchema, stages, type Application } from '../../shared/model/application';
import type { ChangeInput, ChangeName, InterviewInput } from '../../shared/model/changes';
import { sentMessages } from '../../shared/messages/sent';
import { occasions } from '../../shared/model/settings/message-kind';
import { defaultPolicy, defaultQuietHours, type Policy } from '../../shared/model/policy';
import type { CalendarDate, Instant, TimeZone } from '../../shared/model/time';
import { addDays, dateOf } from '../../shared/rules/calendar/calendar';
import { decide, type DecideContext, type SingleChangeName } from '../../shared/rules/decide/decide';
import { detailsInput, interviewInput, personInput } from './inputs';

const HOUR_MS = 3_600_000;

/** Something a person does after some hours; numbers choose the target and the details. */
export interface Act {
  readonly hours: number;
  readonly name: CardChangeName;
  readonly choice: number;
}
type CardChangeName = keyof typeof cardInputs;

/** An application at an instant. */
export interface Standing {
  readonly application: Application;
  readonly policy: Policy;
  readonly now: Instant;
}

/** One change that was made. */
export interface Made {
  readonly name: ChangeName;
  readonly input: unknown;
  readonly before: Standing;
  readonly after: Standing;
}

const zones = ['America/New_York', 'Europe/Berlin', 'Asia/Kolkata', 'Australia/Sydney'] as TimeZone[];
const start = Date.parse('2026-03-02T09:00:00Z') as Instant;

const anyPolicy: fc.Arbitrary<Policy> = fc
  .record({
    thankYou: fc.constantFrom('prompt' as const, 'considered' as const),
    checkIn: fc.constantFrom('week' as const, 'two-weeks' as const),
    final: fc.constantFrom('two-weeks' as const, 'one-week' as const),
    closeAfterDays: fc.constantFrom(14 as const, 21 as const),
    graceDays: fc.nat(4),
    spacingDays: fc.integer({ min: 1, max: 4 }),
    holidays: fc.subarray(['2026-03-09', '2026-03-10', '2026-03-16', '2026-04-03'] as CalendarDate[]),
  })
  .map((choices) => ({ ...defaultPolicy, ...choices }));

/** A possible change of an existing application; null if nothing fits. */
const cardInputs = {
  'edit-application': ({ application, now }: Standing, choice: number) => ({
    details: choice % 4 === 0 ? detailsOf(choice) : null,
    interviews: [
      {
        interviewId: interviewOf(application, choice),
        interview: interviewAt(now, choice),
        conversation: (['same', 'another', null] as const)[choice % 5] ?? null,
      },
    ],
  }),
  'cancel-interview': ({ application }: Standing, choice: number) => {
    const interviewId = interviewOf(application, choice * 2);
    return interviewId && choice % 3 === 0 ? { interviewId } : null;
  },
  'move-card': (_: Standing, choice: number) => ({
    to: stages[choice % 5] ?? 'final',
    outcome: choice % 7 === 0 ? ('no-reply' as const) : null,
  }),
  'mark-sent': ({ application, now }: Standing, choice: number) => ({
    ...stepOf(application, choice),
    contactId: personOf(application, choice),
    medium: 'email' as const,
    sentAt: choice % 2 ? null : ((now - ((choice * 5) % 60) * HOUR_MS) as Instant),
  }),
  'record-occasion': ({ application }: Standing, choice: number) =>
    choice % 3
      ? null
      : {
          occasion: occasions[choice % occasions.length] ?? ('withdrawal' as const),
          contactId: personOf(application, choice),
          medium: 'email' as const,
          sentAt: null,
        },
  'skip-step': ({ application }: Standing, choice: number) => ({
    ...stepOf(application, choice),
    contactId: personOf(application, choice),
  }),
  'keep-step': ({ application }: Standing, choice: number) => stepOf(application, choice),
  'correct-message': ({ application }: Standing, choice: number) => {
    const touches = sentMessages(application);
    const touch = touches[choice % Math.max(1, touches.length)];
    if (!touch) return null;
    const { id, contactId, medium, sentAt, text } = touch;
    return { touchId: id, contactId, medium, sentAt: (sentAt + (choice - 20) * HOUR_MS) as Instant, text };
  },
  'record-reply': ({ now }: Standing, choice: number) => ({ reply: replyOf(now, choice) }),
  'close-application': (_: Standing, choice: number) =>
    choice % 4 === 0 ? { outcome: 'withdrew' as const } : null,
  'reopen-application': () => ({}),
  'snooze-step': ({ application, now }: Standing, choice: number) => ({
    ...stepOf(application, choice),
    until: (now + choice * HOUR_MS) as Instant,
  }),
};

function detailsOf(choice: number) {
  return detailsInput({
    pace: (['standard', 'fast', 'slow', null] as const)[choice % 4] ?? null,
    industry: choice % 3 ? 'Retail' : '',
    hasStrongConnection: choice % 5 === 1,
    hasQuickHiring: choice % 7 === 1,
  });
}

/** An interview some days before or after `now`, occasionally on the day of another one. */
function interviewAt(now: Instant, choice: number): InterviewInput {
  const timeZone = zones[choice % 4] ?? ('UTC' as TimeZone);
  const endsAt = (now + ((choice % 13) - 7) * (choice % 3 ? 17 : 3) * HOUR_MS) as Instant;
  const saidOn = dateOf(endsAt, timeZone);
  const answerBy = choice % 3 ? null : addDays(saidOn, 1 + (choice % 20));
  const people = ['Dana Kim', 'Sam Oh', 'Ada Berg'].slice(0, choice % 4).map((name) => personInput(name));
  return interviewInput(endsAt, { timeZone, people, answer: { text: 'soon', saidOn, answerBy } });
}

function interviewOf(application: Application, choice: number) {
  const { interviews } = application;
  return choice % 3 === 0 ? null : (interviews[choice % Math.max(1, interviews.length)]?.id ?? null);
}

function stepOf(application: Application, choice: number) {
  const { interviews } = application;
  const interviewId = interviews.at(-1 - (choice % 2))?.id ?? interviews[0]?.id;
  const step = messageStepSchema.options[choice % 3] ?? 'final';
  return { interviewId: interviewId ?? ('00000000-0000-7000-8000-ffffffffffff' as never), step };
}

function personOf({ contacts }: Application, choice: number) {
  return choice % 4 ? null : (contacts[choice % Math.max(1, contacts.length)]?.id ?? null);
}

function replyOf(now: Instant, choice: number): ChangeInput<'record-reply'>['reply'] {
  const text = '';
  const receivedAt = choice % 2 ? null : ((now - choice * HOUR_MS) as Instant);
  const answerBy = addDays(dateOf(now, 'UTC' as TimeZone), choice % 15);
  switch (choice % 5) {
    case 0:
      return { kind: 'new-date', text, receivedAt, answerBy };
    case 1:
      return {
        kind: 'next-round',
        text,
        receivedAt,
        interview: choice % 3 ? interviewAt(now, choice) : null,
      };
    case 2:
      return { kind: choice % 4 ? 'rejection' : 'offer', text, receivedAt };
    default:
      return { kind: 'news', text, receivedAt };
  }
}

const act: fc.Arbitrary<Act> = fc.record({
  hours: fc.oneof(fc.nat(30), fc.nat(24 * 14)),
  name: fc.constantFrom(...(Object.keys(cardInputs) as CardChangeName[]), 'mark-sent', 'edit-application'),
  choice: fc.nat(100),
});

/** A list of things to do. */
export const anyLife = fc.record({
  policy: anyPolicy,
  first: fc.nat(100),
  acts: fc.array(act, { maxLength: 12, size: 'max' }),
});

function createIds(): () => string {
  let lastId = 0;
  return () => `00000000-0000-7000-8000-${(lastId += 1).toString(16).padStart(12, '0')}`;
}

/** What a decision depends on besides the application. */
export function contextOf(
  { policy, now }: Pick<Standing, 'policy' | 'now'>,
  nextId: () => string = createIds(),
): DecideContext {
  const computerZone = 'Europe/Berlin' as TimeZone;
  const given = { computerZone, nextId, contactElsewhere: () => null };
  return {
    now,
    policy,
    quietHours: defaultQuietHours,
    pausedUntil: null,
    templates: [],
    tags: [],
    heardTimes: [],
    savedViews: [],
    ...given,
  };
}

/** Does them all, skipping what is refused. `onMade` is called for each change that was made. */
export function lead(
  { policy, first, acts }: typeof anyLife extends fc.Arbitrary<infer L> ? L : never,
  onMade: (made: Made) => void = () => undefined,
): Standing {
  const nextId = createIds();
  const contextAt = (now: Instant) => contextOf({ policy, now }, nextId);
  const interviews = first % 5 ? [interviewAt(start, first)] : [];
  const added = decide('add-application', null, { details: detailsOf(first), interviews }, contextAt(start));
  if (!added.ok || added.value.kind !== 'application')
    throw new Error(`A new application was refused: ${JSON.stringify(added)}`);
  let standing: Standing = { application: added.value.next.application, policy, now: start };
  for (const { hours, name, choice } of acts) {
    const now = (standing.now + hours * HOUR_MS) as Instant;
    standing = { ...standing, now };
    const asked = cardInputs[name](standing, choice);
    if (!asked) continue;
    const input = { applicationId: standing.application.id, ...asked } as ChangeInput<SingleChangeName>;
    const decided = decide(name as SingleChangeName, standing.application, input, contextAt(now));
    if (!decided.ok || decided.value.kind !== 'application') continue;
    const after = { ...standing, application: decided.value.next.application };
    onMade({ name, input, before: standing, after });
    standing = after;
  }
  return standing;
}
