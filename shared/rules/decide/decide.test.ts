import { describe, expect, it } from 'vitest';
import { MAX_INTERVIEWS, type Application } from '../../model/application';
import type { ChangeInput, Conversation, InterviewInput } from '../../model/changes';
import { changeSchemas } from '../../model/changes';
import { evolveBodies } from '../../events/fold-application';
import type { ApplicationEventBody } from '../../events/event';
import type { ApplicationId, InterviewId } from '../../model/ids';
import { defaultPolicy, defaultQuietHours } from '../../model/policy';
import type { CalendarDate, Instant, TimeZone } from '../../model/time';
import { progressOf } from '../progress/progress';
import { decide, type SingleChangeName } from './decide';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const endedAt = Date.parse('2026-03-03T15:00:00-05:00') as Instant;
const computerZone = 'Europe/Berlin' as TimeZone;

let lastId = 0;
function nextId(): string {
  lastId += 1;
  return `00000000-0000-7000-8000-${lastId.toString(16).padStart(12, '0')}`;
}
const applicationId = nextId() as ApplicationId;

function after(ms: number): Instant {
  return (endedAt + ms) as Instant;
}

const details = {
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

function person(name: string) {
  return { id: null, name, role: '', email: '', hasStrongConnection: false };
}

function interview(overrides: Partial<InterviewInput> = {}): InterviewInput {
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
function edition(
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
function attempt<N extends SingleChangeName>(
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

function changed<N extends SingleChangeName>(
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

function added(...interviews: InterviewInput[]): Application {
  return changed(null, after(HOUR_MS), 'add-application', { details, interviews });
}

function stageOf(application: Application, now: Instant) {
  const { stage, current } = progressOf(application, defaultPolicy, now);
  return `${stage}/${current ?? '-'}`;
}

function step(application: Application, name: 'thank-you' | 'check-in' | 'final') {
  return { applicationId, interviewId: application.interviews[0]!.id, step: name, contactId: null };
}

function sentAt(application: Application, name: 'thank-you' | 'check-in' | 'final', at: Instant | null) {
  return { ...step(application, name), medium: 'email' as const, sentAt: at };
}

describe('moving a card', () => {
  const move = (to: ChangeInput<'move-card'>['to'], outcome: ChangeInput<'move-card'>['outcome'] = null) => {
    return { applicationId, to, outcome };
  };
  const now = after(2 * DAY_MS);

  it('forward by one records the current step as sent, to everybody met', () => {
    const before = added(interview({ people: [person('Dana'), person('Eli')] }));
    const next = changed(before, now, 'move-card', move('check-in'));
    expect(stageOf(next, now)).toBe('check-in/check-in');
    expect(next.touches.map(({ step, sentAt: at, medium }) => [step, at, medium])).toEqual([
      ['thank-you', now, 'email'],
      ['thank-you', now, 'email'],
    ]);
  });

  it('forward by more than one skips those in between', () => {
    const next = changed(added(interview()), now, 'move-card', move('final'));
    expect(stageOf(next, now)).toBe('final/final');
    expect(next.touches.map((touch) => touch.step)).toEqual(['thank-you']);
    expect(next.skips.map((skip) => skip.step)).toEqual(['check-in']);
  });

  it('forward while another interview is ahead records the message, and is described as that', () => {
    const second = interview({ startsAt: after(5 * DAY_MS), endsAt: after(5 * DAY_MS + HOUR_MS) });
    const before = added(interview(), second);
    expect(stageOf(before, now)).toBe('thank-you/thank-you');
    const { events, types, description } = attempt(before, now, 'move-card', move('check-in'));
    expect(types).toEqual(['message-sent']);
    expect(description).toMatchObject({ name: 'sent', stage: 'applied' });
    const next = evolveBodies(before, events, { applicationId, at: now });
    expect(next && stageOf(next, now)).toBe('applied/-');
  });

  it('backward removes what was recorded from there on, and keeps the target', () => {
    const final = changed(added(interview()), now, 'move-card', move('final'));
    const back = changed(final, now, 'move-card', move('thank-you'));
    expect([back.touches, back.skips]).toEqual([[], []]);
    expect(stageOf(back, now)).toBe('thank-you/thank-you');
    // Kept: it doesn't lapse when the check-in opens.
    expect(stageOf(back, after(30 * DAY_MS))).toBe('thank-you/thank-you');
  });

  it('backward onto a lapsed step keeps it', () => {
    const late = after(12 * DAY_MS);
    const before = added(interview());
    expect(stageOf(before, late)).toBe('check-in/check-in');
    const back = changed(before, late, 'move-card', move('thank-you'));
    expect(stageOf(back, late)).toBe('thank-you/thank-you');
    const again = changed(back, late, 'move-card', move('check-in'));
    expect(stageOf(again, late)).toBe('check-in/check-in');
  });

  it('to "closed" asks for the outcome and records no message', () => {
    const before = added(interview());
    expect(attempt(before, now, 'move-card', move('closed')).refusal).toEqual({
      tag: 'state',
      reason: 'needs-outcome',
    });
    const closed = changed(before, now, 'move-card', move('closed', 'rejected'));
    expect([closed.closed?.outcome, closed.touches]).toEqual(['rejected', []]);
    const reopened = attempt(closed, now, 'move-card', move('final'));
    expect(reopened.types).toEqual(['application-reopened']);
    expect(reopened.description).toEqual({
      name: 'reopened',
      company: 'Acme',
      role: 'Designer',
      stage: 'thank-you',
    });
  });

  it.each([
    ['out of "applied" without an interview', added(), 'thank-you', 'needs-interview'],
    [
      'out of "applied" before the interview is over',
      added(interview({ startsAt: now, endsAt: (now + 1) as Instant })),
      'check-in',
      'interview-not-over',
    ],
    ['back to "applied" after the interview', added(interview()), 'applied', 'interview-has-ended'],
    ['to where it already is', added(interview()), 'thank-you', 'already-there'],
  ] as const)('%s is refused', (_what, before, to, reason) => {
    expect(attempt(before, now, 'move-card', move(to)).refusal).toEqual({ tag: 'state', reason });
  });
});

describe('a message', () => {
  const now = after(10 * DAY_MS);

  it('marked as sent twice is refused the second time', () => {
    const before = added(interview());
    const sent = changed(before, after(DAY_MS), 'mark-sent', sentAt(before, 'thank-you', null));
    expect(attempt(sent, now, 'mark-sent', sentAt(before, 'thank-you', null)).refusal).toMatchObject({
      reason: 'already-sent',
    });
    expect(attempt(sent, now, 'skip-step', step(before, 'thank-you')).refusal).toMatchObject({
      reason: 'already-sent',
    });
  });

  it('to one of several people is a part, and the last part completes the step', () => {
    const before = added(interview({ people: [person('Dana'), person('Eli')] }));
    const [dana, eli] = before.contacts;
    const toDana = { ...sentAt(before, 'thank-you', after(DAY_MS)), contactId: dana!.id };
    expect(attempt(before, now, 'mark-sent', toDana).description?.name).toBe('part-sent');
    const half = changed(before, after(DAY_MS), 'mark-sent', toDana);
    expect(stageOf(half, after(DAY_MS))).toBe('thank-you/thank-you');
    expect(attempt(half, after(DAY_MS), 'mark-sent', toDana).refusal).toMatchObject({
      reason: 'already-sent',
    });
    const toEli = { ...toDana, contactId: eli!.id };
    expect(stageOf(changed(half, after(DAY_MS), 'mark-sent', toEli), after(DAY_MS))).toBe(
      'check-in/check-in',
    );
  });

  it('of a later step skips earlier open steps, as of when it was sent', () => {
    const before = added(interview());
    const sent = changed(
      before,
      after(4 * DAY_MS),
      'mark-sent',
      sentAt(before, 'check-in', after(3 * DAY_MS)),
    );
    expect(sent.skips).toMatchObject([{ step: 'thank-you', at: after(3 * DAY_MS) }]);
    expect(stageOf(sent, after(4 * DAY_MS))).toBe('final/final');
  });

  it('keeps the text it was sent with, if any', () => {
    const before = added(interview());
    const input = { ...sentAt(before, 'thank-you', null), text: 'Dear Dana, thank you.' };
    const { touches } = changed(before, after(DAY_MS), 'mark-sent', input);
    expect(touches.map(({ text }) => text)).toEqual(touches.map(() => 'Dear Dana, thank you.'));
    expect(touches.length).toBeGreaterThan(0);
  });

  it('can still be recorded after a skip', () => {
    const before = added(interview());
    const skipped = changed(before, after(DAY_MS), 'skip-step', step(before, 'thank-you'));
    expect(attempt(skipped, after(DAY_MS), 'skip-step', step(before, 'thank-you')).refusal).toMatchObject({
      reason: 'already-skipped',
    });
    const sent = changed(skipped, after(2 * DAY_MS), 'mark-sent', sentAt(before, 'thank-you', null));
    expect(progressOf(sent, defaultPolicy, after(2 * DAY_MS)).steps[0]?.record).toBe('sent');
  });

  it.each([
    ['in the future', 'check-in', 10 * DAY_MS + 61_000, 'sent-in-future'],
    ['before the interview ended', 'check-in', -1, 'sent-before-interview-end'],
    ['before the thank-you that was sent', 'check-in', DAY_MS - 1, 'sent-out-of-order'],
  ] as const)('%s is refused beside its time', (_what, name, at, reason) => {
    const before = added(interview());
    const thanked = changed(before, after(DAY_MS), 'mark-sent', sentAt(before, 'thank-you', null));
    expect(attempt(thanked, now, 'mark-sent', sentAt(before, name, after(at))).refusal).toEqual({
      tag: 'field',
      field: 'sentAt',
      reason,
    });
  });

  it('can only be corrected to a time that keeps the order of messages', () => {
    const before = added(interview());
    const thanked = changed(before, after(DAY_MS), 'mark-sent', sentAt(before, 'thank-you', null));
    const both = changed(thanked, after(8 * DAY_MS), 'mark-sent', sentAt(before, 'check-in', null));
    const touch = both.touches[0]!;
    const correction = {
      applicationId,
      touchId: touch.id,
      contactId: null,
      medium: 'phone' as const,
      text: 'Hello',
    };
    const corrected = changed(both, now, 'correct-message', { ...correction, sentAt: after(2 * DAY_MS) });
    expect(corrected.touches[0]).toMatchObject({ medium: 'phone', text: 'Hello', sentAt: after(2 * DAY_MS) });
    expect(
      attempt(both, now, 'correct-message', { ...correction, sentAt: after(9 * DAY_MS) }).refusal,
    ).toMatchObject({ reason: 'sent-out-of-order' });
  });

  it('is refused if the correction changes nothing', () => {
    const before = added(interview());
    const thanked = changed(before, after(DAY_MS), 'mark-sent', sentAt(before, 'thank-you', null));
    const { id: touchId, contactId, medium, sentAt: at, text } = thanked.touches[0]!;
    const same = { applicationId, touchId, contactId, medium, sentAt: at, text };
    expect(attempt(thanked, now, 'correct-message', same).refusal).toEqual({
      tag: 'state',
      reason: 'already-there',
    });
    expect(attempt(thanked, now, 'correct-message', { ...same, text: 'Hello' }).refusal).toBeUndefined();
  });

  it('is refused with the reason if its step is over, closed or cancelled', () => {
    const before = added(interview());
    const ahead = interview({ startsAt: after(5 * DAY_MS), endsAt: after(5 * DAY_MS + HOUR_MS) });
    const nextRound = changed(before, after(DAY_MS), 'edit-application', edition(null, [null, ahead]));
    const old = sentAt(before, 'check-in', null);
    expect(attempt(nextRound, now, 'mark-sent', old).refusal).toMatchObject({ reason: 'step-is-over' });
    const closed = changed(before, now, 'close-application', { applicationId, outcome: 'withdrew' });
    expect(attempt(closed, now, 'mark-sent', old).refusal).toMatchObject({ reason: 'already-closed' });
    const cancelled = changed(before, now, 'cancel-interview', {
      applicationId,
      interviewId: before.interviews[0]!.id,
    });
    expect(attempt(cancelled, now, 'mark-sent', old).refusal).toMatchObject({ reason: 'already-cancelled' });
    expect(attempt(before, now, 'keep-step', step(before, 'final')).refusal).toMatchObject({
      reason: 'not-lapsed',
    });
    expect(
      attempt(before, now, 'snooze-step', { ...old, until: after(20 * DAY_MS), step: 'thank-you' } as never)
        .refusal,
    ).toMatchObject({ reason: 'step-is-over' });
  });
});

describe('an interview as typed', () => {
  const said = (saidOn: string, answerBy: string | null) => {
    return { text: 'soon', saidOn: saidOn as CalendarDate, answerBy: answerBy as CalendarDate | null };
  };
  it.each([
    [{ endsAt: after(-HOUR_MS) }, 'endsAt', 'end-before-start'],
    [{ startsAt: after(-25 * HOUR_MS) }, 'endsAt', 'too-long-interview'],
    [{ answer: said('2026-03-02', null) }, 'answer.saidOn', 'said-before-interview'],
    [{ answer: said('2026-03-03', '2026-03-03') }, 'answer.answerBy', 'answer-not-after-said'],
  ] as const)('%j is refused at %s', (overrides, field, reason) => {
    const result = attempt(null, endedAt, 'add-application', {
      details,
      interviews: [interview(), interview(overrides)],
    });
    expect(result.refusal).toEqual({ tag: 'field', field: `interviews.1.${field}`, reason });
  });

  it("that spans midnight can't have an answer-by date on the day it ends", () => {
    const overnight = {
      startsAt: after(-HOUR_MS),
      endsAt: after(12 * HOUR_MS),
      answer: said('2026-03-03', '2026-03-04'),
    };
    expect(
      attempt(null, endedAt, 'add-application', { details, interviews: [interview(overnight)] }).refusal,
    ).toEqual({
      tag: 'field',
      field: 'interviews.0.answer.answerBy',
      reason: 'answer-not-after-interview',
    });
  });

  it('keeps a person met twice as one contact', () => {
    const twice = added(interview(), interview({ startsAt: after(DAY_MS), endsAt: after(DAY_MS + HOUR_MS) }));
    expect(twice.contacts).toHaveLength(1);
  });

  it('keeps a person typed in another case, or with an address added, as one contact', () => {
    const people = [
      person('Ann Ray'),
      { ...person('ann  ray'), role: 'CTO' },
      { ...person('ANN RAY'), email: 'ann@elm.example', hasStrongConnection: true },
    ];
    const { contacts, interviews } = added(interview({ people }));
    expect(contacts).toMatchObject([
      { name: 'Ann Ray', role: 'CTO', email: 'ann@elm.example', hasStrongConnection: true },
    ]);
    expect(interviews[0]?.peopleMet).toHaveLength(1);
    const another = { ...person('Ann Ray'), email: 'ann@oak.example' };
    expect(added(interview({ people: [...people, another] })).contacts, 'two addresses').toHaveLength(2);
  });
});

describe('an edited form', () => {
  const tomorrow = { startsAt: after(DAY_MS), endsAt: after(DAY_MS + HOUR_MS) };
  const before = added(interview(), interview(tomorrow));
  const [first, second] = before.interviews.map(({ id }) => id);
  const dana = { ...before.contacts[0]! };
  const met = { people: [dana] };
  const later = { endsAt: after(30 * 60_000) };
  const renamed = { ...details, company: ' Acme & Söhne ' };
  const edit = (input: ChangeInput<'edit-application'>, application = before) =>
    attempt(application, endedAt, 'edit-application', input);

  it('is one change that contains only what differs', () => {
    const { events, description } = edit(
      edition(
        renamed,
        [first!, interview({ ...met, ...later })],
        [second!, interview({ ...met, ...tomorrow })],
        [null, interview({ ...met, ...tomorrow, kind: 'test' })],
      ),
    );
    expect(events).toMatchObject([
      { type: 'application-edited', details: { company: 'Acme & Söhne' } },
      { type: 'interview-edited', interview: { id: first, endsAt: after(30 * 60_000) } },
      { type: 'interview-added', interview: { kind: 'test', peopleMet: [dana.id] } },
    ]);
    expect(events[0]).toEqual({ type: 'application-edited', details: { company: 'Acme & Söhne' } });
    expect(description).toMatchObject({ name: 'edited', company: 'Acme & Söhne' });
  });

  it("doesn't change interviews that aren't listed", () => {
    const next = changed(before, endedAt, 'edit-application', edition(renamed));
    expect(next.interviews).toEqual(before.interviews);
  });

  const moved = interview({ ...met, ...later });
  const another = interview({ ...met, ...tomorrow });
  it.each([
    ['the job', edition(renamed), 'edited'],
    ['the job and an interview', edition(renamed, [first!, moved]), 'edited'],
    ['an interview', edition(null, [first!, moved]), 'interview-edited'],
    ['an interview, the job the same', edition(details, [first!, moved]), 'interview-edited'],
    ['a new interview', edition(null, [null, another]), 'interview-added'],
    ['a new interview and another', edition(null, [first!, moved], [null, another]), 'edited'],
    [
      'only a person met',
      edition(null, [first!, interview({ people: [{ ...dana, role: 'CTO' }] })]),
      'interview-edited',
    ],
  ] as const)('in which %s differs is described as %s', (_what, input, name) => {
    expect(edit(input).description?.name).toBe(name);
  });

  it('is refused if nothing differs', () => {
    const same = edition(details, [first!, interview(met)], [second!, interview({ ...met, ...tomorrow })]);
    for (const input of [same, edition(null)]) {
      expect(edit(input).refusal).toEqual({ tag: 'state', reason: 'already-there' });
    }
  });

  it('recognises a person by name, and keeps what it knew about them', () => {
    const known = changed(
      before,
      endedAt,
      'edit-application',
      edition(null, [first!, interview({ people: [{ ...dana, role: 'CTO' }] })]),
    );
    const again = interview({ ...tomorrow, people: [person('dana')] });
    const next = changed(known, endedAt, 'edit-application', edition(null, [null, again]));
    expect(next.contacts).toEqual(known.contacts);
    expect(next.interviews.at(-1)?.peopleMet).toEqual([dana.id]);
  });

  it('keeps a correction of a person listed uncorrected in another interview', () => {
    const corrected = { ...dana, name: 'Dana Kim' };
    const next = changed(
      before,
      endedAt,
      'edit-application',
      edition(null, [first!, interview({ people: [corrected] })], [second!, interview({ ...met, ...later })]),
    );
    expect(next.contacts).toEqual([corrected]);
  });

  it('is refused at its field, and nothing is saved', () => {
    const backwards = interview({ ...met, endsAt: after(-2 * HOUR_MS) });
    expect(edit(edition(renamed, [first!, moved], [second!, backwards]))).toMatchObject({
      refusal: { tag: 'field', field: 'interviews.1.interview.endsAt', reason: 'end-before-start' },
      events: [],
    });
    expect(edit(edition({ ...details, role: ' ' }, [first!, moved])).refusal).toEqual({
      tag: 'field',
      field: 'details.role',
      reason: 'required',
    });
  });

  it('accepts no more interviews than an application may have', () => {
    const room = MAX_INTERVIEWS - before.interviews.length;
    const many = Array.from({ length: room + 1 }, () => [null, another] as const);
    expect(edit(edition(null, ...many.slice(1))).refusal).toBeUndefined();
    expect(edit(edition(null, ...many)).refusal).toEqual({
      tag: 'field',
      field: `interviews.${room}.interview`,
      reason: 'too-many',
    });
  });

  it('is refused if the interview is gone', () => {
    const cancelled = changed(before, endedAt, 'cancel-interview', { applicationId, interviewId: first! });
    expect(edit(edition(null, [first!, moved]), cancelled).refusal).toMatchObject({
      reason: 'already-cancelled',
    });
    expect(edit(edition(null, [first!, moved]), added()).refusal).toMatchObject({ reason: 'not-found' });
  });

  it('with a new future interview reopens a closed application', () => {
    const closed = changed(added(), endedAt, 'close-application', { applicationId, outcome: 'no-reply' });
    const next = changed(closed, endedAt, 'edit-application', edition(null, [null, another]));
    expect(stageOf(next, endedAt)).toBe('applied/-');
    const past = changed(closed, endedAt, 'edit-application', edition(null, [null, interview()]));
    expect(past.closed?.outcome).toBe('no-reply');
  });
});

describe('a reply', () => {
  const now = after(8 * DAY_MS);
  const reply = <K extends 'news' | 'offer' | 'rejection'>(kind: K) => ({
    applicationId,
    reply: { kind, text: '', receivedAt: null },
  });

  it.each([
    ['offer', 'offer', 'offer-recorded'],
    ['rejection', 'rejected', 'rejection-recorded'],
  ] as const)('%s closes', (kind, outcome, name) => {
    expect(attempt(added(interview()), now, 'record-reply', reply(kind)).description).toMatchObject({
      name,
      stage: 'closed',
    });
    expect(changed(added(interview()), now, 'record-reply', reply(kind)).closed?.outcome).toBe(outcome);
  });

  it('after letting go reopens', () => {
    const closed = changed(added(interview()), now, 'close-application', {
      applicationId,
      outcome: 'no-reply',
    });
    expect(changed(closed, now, 'record-reply', reply('news')).closed).toBeNull();
  });

  it('with a next round adds its interview, which starts a new cycle when it is over', () => {
    const [startsAt, endsAt] = [after(12 * DAY_MS), after(12 * DAY_MS + HOUR_MS)];
    const next = changed(added(interview()), now, 'record-reply', {
      applicationId,
      reply: { kind: 'next-round', text: '', receivedAt: null, interview: interview({ startsAt, endsAt }) },
    });
    expect(stageOf(next, now)).toBe('applied/-');
    expect(stageOf(next, endsAt)).toBe('thank-you/thank-you');
  });

  it("that names a date moves the check-in, and is refused if the date isn't in the future", () => {
    const named = (answerBy: string) => ({
      applicationId,
      reply: { kind: 'new-date' as const, text: '', receivedAt: null, answerBy: answerBy as CalendarDate },
    });
    const next = changed(added(interview()), now, 'record-reply', named('2026-03-20'));
    expect(progressOf(next, defaultPolicy, now).steps[1]?.dates.opensOn).toBe('2026-03-20');
    expect(attempt(added(interview()), now, 'record-reply', named('2026-03-11')).refusal).toEqual({
      tag: 'field',
      field: 'reply.answerBy',
      reason: 'answer-not-after-said',
    });
  });
});

describe("what can't be done", () => {
  const ofApplications = (Object.keys(changeSchemas) as SingleChangeName[]).filter(
    (name) => name !== 'add-application' && 'applicationId' in changeSchemas[name].shape,
  );
  it.each(ofApplications)('%s without its application is refused', (name) => {
    expect(attempt(null, endedAt, name, { applicationId }).refusal).toEqual({
      tag: 'state',
      reason: 'not-found',
    });
  });

  it.each([
    [{ company: '  ' }, 'details.company', 'required'],
    [{ role: '\t' }, 'details.role', 'required'],
    [{ postingUrl: 'javascript:alert(1)' }, 'details.postingUrl', 'invalid-url'],
    [{ postingUrl: 'https://' }, 'details.postingUrl', 'invalid-url'],
  ] as const)('%j is refused', (overrides, field, reason) => {
    const result = attempt(null, endedAt, 'add-application', {
      details: { ...details, ...overrides },
      interviews: [],
    });
    expect(result.refusal).toEqual({ tag: 'field', field, reason });
  });
});
