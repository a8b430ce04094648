import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageStepSchema, type Application } from '../../model/application';
import type { ChangeInput, Conversation, InterviewInput } from '../../model/changes';
import type { CalendarDate, Instant } from '../../model/time';
import {
  buildApplication,
  buildContact,
  buildInterview,
  buildReply,
  buildSkip,
  buildTouch,
  contactId,
  instant,
  interviewId,
} from '../../../tests/support/build-application';
import { interviewInput } from '../../../tests/support/inputs';
import { anyLife, contextOf, lead } from '../../../tests/support/random-life';
import { defaultPolicy } from '../../model/policy';
import { findCadenceError } from '../dates/cadence-input';
import { cyclesOf } from '../dates/cycles';
import { partsOf, recordOfParts } from '../progress/parts';
import { contradictionsOf } from './contradictions';
import { decide } from './decide';

const on = (day: string, time = '15:00') => instant(`2026-${day}T${time}:00-05:00`);
const now = on('03-07');

/** Interviewed on 3 March, thanked on the 4th. */
const thanked = buildApplication({
  contacts: [buildContact('Dana')],
  interviews: [buildInterview('first', on('03-03'), { peopleMet: [contactId('Dana')] })],
  touches: [buildTouch('first', 'thank-you', on('03-04', '16:00'), 'Dana')],
});

function moving(
  application: Application,
  endsAt: Instant,
  conversation: Conversation | null,
  interview: Partial<InterviewInput> = {},
) {
  const input: ChangeInput<'edit-application'> = {
    applicationId: application.id,
    details: null,
    interviews: [
      {
        interviewId: application.interviews[0]?.id ?? null,
        interview: interviewInput(endsAt, { people: [], ...interview }),
        conversation,
      },
    ],
  };
  const decided = decide('edit-application', application, input, contextOf({ policy: defaultPolicy, now }));
  if (!decided.ok) return decided.refusal;
  return decided.value.kind === 'application' ? decided.value.next.application : null;
}

const asked = { tag: 'field', field: 'interviews.0.conversation', reason: 'messages-before-end' };

describe('an interview moved past a message of its round', () => {
  it("isn't saved until the user says which conversation it is", () => {
    expect(moving(thanked, on('03-05'), null)).toEqual(asked);
  });

  it('moves its messages along if it is the same conversation', () => {
    const after = moving(thanked, on('03-05'), 'same');
    expect(after).toMatchObject({
      interviews: [{ id: interviewId('first'), endsAt: on('03-05') }],
      touches: [{ sentAt: on('03-06', '16:00'), contactId: contactId('Dana') }],
    });
  });

  it('moves no message past now or past one correctly recorded after it', () => {
    expect(moving(thanked, on('03-06'), 'same')).toMatchObject({ touches: [{ sentAt: now }] });
    const checkedIn = {
      ...thanked,
      touches: [...thanked.touches, buildTouch('first', 'check-in', on('03-06', '12:00'))],
    };
    expect(moving(checkedIn, on('03-06', '11:00'), 'same')).toMatchObject({
      touches: [{ sentAt: on('03-06', '12:00') }, { sentAt: on('03-06', '12:00') }],
    });
  });

  it.each(['thank-you', 'check-in', 'final'] as const)('asks about a %s, sent or skipped', (step) => {
    const sent = { ...thanked, touches: [buildTouch('first', step, on('03-04'))] };
    const skipped = { ...thanked, touches: [], skips: [buildSkip('first', step, on('03-04'))] };
    expect(moving(sent, on('03-05'), null)).toEqual(asked);
    expect(moving(skipped, on('03-05'), null)).toEqual(asked);
    expect(moving(skipped, on('03-05'), 'same')).toMatchObject({ skips: [{ step, at: on('03-06') }] });
  });

  it('stays with its messages if it is another conversation, which becomes a new round', () => {
    const said = {
      text: 'by tomorrow',
      saidOn: '2026-03-03' as CalendarDate,
      answerBy: '2026-03-04' as CalendarDate,
    };
    const [first] = thanked.interviews;
    const known = {
      ...thanked,
      interviews: [{ ...first!, talkingPoints: ['the shared joke'], answer: said }],
    };
    const after = moving(known, on('03-05'), 'another', {
      people: [{ id: contactId('Dana'), name: 'Dana', role: '', email: '', hasStrongConnection: false }],
      talkingPoints: ['the shared joke', 'the new plan'],
      // As the form sends it: said on the day of the interview, which has changed.
      answer: { ...said, saidOn: '2026-03-05' as CalendarDate },
    });
    expect(after).toMatchObject({
      interviews: [
        known.interviews[0],
        {
          endsAt: on('03-05'),
          peopleMet: [contactId('Dana')],
          talkingPoints: ['the new plan'],
          answer: null,
        },
      ],
      touches: thanked.touches,
    });
  });

  it('can only be in the future as another conversation', () => {
    expect(moving(thanked, on('03-20'), 'same')).toEqual({ ...asked, reason: 'interview-to-come' });
    expect(moving(thanked, on('03-20'), 'another')).toMatchObject({ interviews: { length: 2 } });
  });

  it("can't be a new round on the day of the old one", () => {
    const atNoon = { ...thanked, touches: [buildTouch('first', 'thank-you', on('03-03', '16:00'))] };
    expect(moving(atNoon, on('03-03', '18:00'), 'another')).toEqual({ ...asked, reason: 'same-day-round' });
    expect(moving(atNoon, on('03-03', '18:00'), 'same')).toMatchObject({
      touches: [{ sentAt: on('03-03', '19:00') }],
    });
  });

  it('asks nothing if no message is in the way, whatever the answer was', () => {
    for (const conversation of [null, 'same', 'another'] as const) {
      expect(moving(thanked, on('03-02'), conversation)).toMatchObject({
        interviews: { length: 1 },
        touches: thanked.touches,
      });
    }
  });

  it('is refused if it would be past a date that a reply named', () => {
    const answerBy = '2026-03-05' as CalendarDate;
    const told = { ...thanked, touches: [], replies: [buildReply('first', on('03-04'), { answerBy })] };
    expect(moving(told, on('03-05'), null)).toEqual({
      tag: 'field',
      field: 'interviews.0.interview.endsAt',
      reason: 'answer-not-after-interview',
    });
  });
});

describe('an interview added on the day of a round that has messages', () => {
  const atFour = { ...thanked, touches: [buildTouch('first', 'thank-you', on('03-03', '16:00'))] };
  const adding = (conversation: Conversation | null) =>
    moving({ ...atFour, interviews: [] }, on('03-03', '18:00'), conversation);

  it('is a new round rather than a moved interview if it is the only one', () => {
    expect(adding(null)).toMatchObject({ interviews: { length: 1 } });
  });

  it('is refused in a reply', () => {
    const interview = interviewInput(on('03-03', '18:00'), { people: [] });
    const decided = decide(
      'record-reply',
      atFour,
      { applicationId: atFour.id, reply: { kind: 'next-round', text: '', receivedAt: null, interview } },
      contextOf({ policy: defaultPolicy, now: on('03-03', '16:30') }),
    );
    expect(decided).toMatchObject({ refusal: { field: 'reply.interview.endsAt', reason: 'same-day-round' } });
  });
});

/** Section 3's errors, checked on the records exactly as they were made. */
function errorsOf(application: Application, policy = defaultPolicy) {
  return cyclesOf(application).flatMap((cycle) => {
    const [thankYou, checkIn, final] = messageStepSchema.options.map(
      (step) => recordOfParts(partsOf(application, cycle, step)).recordedAt,
    );
    const said = [
      ...application.interviews
        .filter(({ id }) => cycle.interviewIds.includes(id))
        .map(({ answer }) => answer),
      ...application.replies.filter((reply) => cycle.interviewIds.some((id) => id === reply.interviewId)),
    ].map((one) => one?.answerBy ?? null);
    return [null, ...said].flatMap((answerBy) => {
      const error = findCadenceError({
        endedAt: cycle.endedAt,
        timeZone: cycle.timeZone,
        pace: 'standard',
        isStrongConnection: false,
        hasQuickHiring: false,
        answerBy,
        newsOn: cycle.newsOn,
        sent: { thankYou: thankYou ?? null, checkIn: checkIn ?? null, final: final ?? null },
        policy,
      });
      return error ? [error] : [];
    });
  });
}

it('no accepted change leaves an application whose dates would be refused', () => {
  const redated = new Set<string>();
  fc.assert(
    fc.property(anyLife, (life) => {
      lead(life, ({ name, input, before, after }) => {
        expect(errorsOf(after.application, after.policy), name).toEqual([]);
        const { application, now: at } = after;
        expect(contradictionsOf(before.application, application, at), JSON.stringify(input)).toEqual([]);
        const isMoved = before.application.touches.some(
          (touch) => application.touches.find(({ id }) => id === touch.id)?.sentAt !== touch.sentAt,
        );
        if (isMoved) redated.add(name);
      });
    }),
    { numRuns: 3_000 },
  );
  expect(redated, 'messages were moved with their interview').toContain('edit-application');
}, 60_000);
