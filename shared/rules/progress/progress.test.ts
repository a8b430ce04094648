import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildApplication,
  buildContact,
  buildInterview,
  buildReply,
  buildSkip,
  buildTouch,
  contactId,
  date,
  instant,
  interviewId,
  zone,
} from '../../../tests/support/build-application';
import { messageStepSchema, type Application, type MessageStep } from '../../model/application';
import { defaultPolicy, type Policy } from '../../model/policy';
import type { Progress } from '../../model/progress';
import type { Instant } from '../../model/time';
import { progressOf } from './progress';
import { stepStateAt } from './step-state';

/** Tuesday 3 March 2026, 15:00 in New York; summer time begins on the 8th. */
const end = instant('2026-03-03T15:00:00-05:00');
const tuesday = buildInterview('tuesday', end);
const on = (day: string, time = '12:00') =>
  instant(`2026-${day}T${time}:00${day < '03-08' ? '-05:00' : '-04:00'}`);
const touch = (step: MessageStep, at: Instant, person?: string) => buildTouch('tuesday', step, at, person);

function progress(now: Instant, application: Partial<Application> = {}): Progress {
  return progressOf(buildApplication({ interviews: [tuesday], ...application }), defaultPolicy, now);
}
function records({ steps }: Progress): readonly string[] {
  return steps.map(({ record }) => record);
}

describe('an interview', () => {
  it('in the future leaves the card in "applied"', () => {
    expect(progress((end - 1) as Instant)).toEqual({
      stage: 'applied',
      cycle: null,
      steps: [],
      current: null,
      upcomingId: interviewId('tuesday'),
      nudge: null,
      lapsed: [],
      changesAt: end,
    });
  });

  it('moves the card to thank-you when it ends', () => {
    expect(progress(end)).toMatchObject({
      stage: 'thank-you',
      current: 'thank-you',
      upcomingId: null,
      lapsed: [],
    });
  });

  it("doesn't count if it was cancelled", () => {
    const interviews = [{ ...tuesday, cancelledAt: on('03-01') }];
    expect(progress(on('03-10'), { interviews })).toMatchObject({
      stage: 'applied',
      upcomingId: null,
      changesAt: null,
    });
  });

  it('on the same day as one that is over keeps the card in "applied" until both are', () => {
    const evening = buildInterview('evening', on('03-03', '20:00'));
    const interviews = [tuesday, evening];
    expect(progress(on('03-03', '17:00'), { interviews })).toMatchObject({
      stage: 'applied',
      upcomingId: interviewId('evening'),
      changesAt: evening.endsAt,
    });
    expect(progress(evening.endsAt, { interviews }).cycle?.endedAt).toBe(evening.endsAt);
  });
});

describe('the current step', () => {
  it.each<[string, Instant, Partial<Application>, string, string | null, readonly MessageStep[]]>([
    ['is the thank-you until the check-in opens', on('03-09', '23:59'), {}, 'thank-you', 'thank-you', []],
    [
      'is the check-in when it opens, and the thank-you lapses',
      on('03-10', '00:00'),
      {},
      'check-in',
      'check-in',
      ['thank-you'],
    ],
    [
      'is the check-in as soon as the thank-you is sent',
      on('03-04'),
      { touches: [touch('thank-you', on('03-04'))] },
      'check-in',
      'check-in',
      [],
    ],
    [
      'is the check-in as soon as the thank-you is skipped',
      on('03-04'),
      { skips: [buildSkip('tuesday', 'thank-you', on('03-04'))] },
      'check-in',
      'check-in',
      [],
    ],
    [
      'lapses step after step for an interview entered weeks late',
      on('03-20'),
      {},
      'final',
      'final',
      ['thank-you', 'check-in'],
    ],
    [
      'is letting go when that opens, in the final column',
      on('04-08'),
      {},
      'final',
      'close',
      ['thank-you', 'check-in', 'final'],
    ],
    ['stays at letting go', on('12-31'), {}, 'final', 'close', ['thank-you', 'check-in', 'final']],
    [
      'stays if the user keeps it',
      on('12-31'),
      { keeps: [{ interviewId: interviewId('tuesday'), step: 'check-in' }] },
      'check-in',
      'check-in',
      ['thank-you'],
    ],
    [
      'moves on when a kept step is sent',
      on('12-31'),
      {
        keeps: [{ interviewId: interviewId('tuesday'), step: 'check-in' }],
        touches: [touch('check-in', on('12-30'))],
      },
      'final',
      'final',
      ['thank-you'],
    ],
    [
      'is the one after the last recorded',
      on('03-05'),
      { touches: [touch('check-in', on('03-05'))] },
      'final',
      'final',
      ['thank-you'],
    ],
    [
      'is letting go when the final message is sent',
      on('03-06'),
      {
        touches: [
          touch('thank-you', on('03-04')),
          touch('check-in', on('03-05')),
          touch('final', on('03-06')),
        ],
      },
      'final',
      'close',
      [],
    ],
  ])('%s', (_, now, application, stage, current, lapsed) => {
    expect(progress(now, application)).toMatchObject({ stage, current, lapsed });
  });

  it('comes with when each earlier step lapsed: when the next one opened', () => {
    const { steps } = progress(on('03-20'));
    expect(steps.map(({ recordedAt }) => recordedAt)).toEqual([
      on('03-10', '00:00'),
      on('03-18', '00:00'),
      null,
      null,
    ]);
    expect(records(progress(on('03-20')))).toEqual(['lapsed', 'lapsed', 'open', 'open']);
  });

  it('goes back to a step whose window was moved by news', () => {
    const replies = [buildReply('tuesday', on('03-19'))];
    const { current, steps } = progress(on('03-20'), { replies });
    expect(current).toBe('check-in');
    expect(steps[1]?.dates.dueOn).toBe('2026-03-26');
    expect(records({ steps } as Progress)).toEqual(['lapsed', 'open', 'open', 'open']);
  });

  it('goes back to a late thank-you if a reply came before it lapsed, but not if it came after', () => {
    const later = { kind: 'new-date' as const, answerBy: date('2026-03-25') };
    const heard = (day: string) =>
      progress(on('03-12'), { replies: [buildReply('tuesday', on(day), later)] });
    expect(heard('03-09')).toMatchObject({ current: 'thank-you', lapsed: [] });
    expect(heard('03-11')).toMatchObject({ current: 'check-in', lapsed: ['thank-you'] });
    expect(heard('03-11').steps[0]?.recordedAt).toBe(on('03-10', '00:00'));
  });

  it('lets news move what is still ahead, but not a check-in that the final message has passed', () => {
    const application = {
      touches: [touch('final', on('03-20'))],
      replies: [buildReply('tuesday', on('04-02'))],
    };
    const { current, steps } = progress(on('04-03'), application);
    expect(current).toBe('close');
    expect(steps[3]?.dates).toMatchObject({ dueOn: '2026-04-09', reasons: ['M1', 'M2', 'M3', 'R'] });
    expect(steps[1]?.dates.dueOn).toBe('2026-03-11');
  });
});

describe('a later interview', () => {
  const second = buildInterview('second', on('03-25', '16:00'));
  const interviews = [tuesday, second];

  it.each<[string, Instant, Partial<Application>, string, string | null]>([
    ['leaves the earlier thank-you current', on('03-05', '15:00'), {}, 'thank-you', 'thank-you'],
    ['but only until that is past its latest', (on('03-05', '15:00') + 1) as Instant, {}, 'applied', null],
    ['or sent', on('03-05'), { touches: [touch('thank-you', on('03-04'))] }, 'applied', null],
    ['or skipped', on('03-05'), { skips: [buildSkip('tuesday', 'thank-you', on('03-04'))] }, 'applied', null],
    [
      'or longer if it is kept',
      on('03-20'),
      { keeps: [{ interviewId: interviewId('tuesday'), step: 'thank-you' }] },
      'thank-you',
      'thank-you',
    ],
    ['silences a check-in', on('03-11'), {}, 'applied', null],
    ['silences letting go', on('03-11'), { touches: [touch('final', on('03-10'))] }, 'applied', null],
    ['starts a new cycle when it ends', second.endsAt, {}, 'thank-you', 'thank-you'],
  ])('%s', (_, now, application, stage, current) => {
    expect(progress(now, { interviews, ...application })).toMatchObject({ stage, current });
  });

  it('is the one shown, and its end is the next change', () => {
    expect(progress(on('03-11'), { interviews })).toMatchObject({
      upcomingId: second.id,
      changesAt: second.endsAt,
    });
    expect(progress(second.endsAt, { interviews }).cycle?.anchorId).toBe(second.id);
  });

  it('restores the card when it is cancelled', () => {
    const cancelled = [tuesday, { ...second, cancelledAt: on('03-10') }];
    expect(progress(on('03-11'), { interviews: cancelled })).toMatchObject({
      stage: 'check-in',
      upcomingId: null,
    });
  });
});

describe('a thank-you', () => {
  const contacts = [buildContact('Dana'), buildContact('Sam')];
  const interviews = [{ ...tuesday, peopleMet: [contactId('Dana'), contactId('Sam')] }];
  const met = (application: Partial<Application>) =>
    progress(on('03-06'), { contacts, interviews, ...application });

  it('is sent when each part is sent or skipped, on the day of the last', () => {
    const half = met({ touches: [touch('thank-you', on('03-04'), 'Dana')] });
    expect([half.current, half.steps[0]?.record]).toEqual(['thank-you', 'open']);
    const whole = met({
      touches: [touch('thank-you', on('03-04'), 'Dana')],
      skips: [buildSkip('tuesday', 'thank-you', on('03-05'), 'Sam')],
    });
    expect(whole.steps[0]).toMatchObject({ record: 'sent', recordedAt: on('03-05') });
    expect(whole.steps[1]?.dates.dueOn).toBe('2026-03-12');
  });

  it('is skipped if every part is', () => {
    expect(met({ skips: [buildSkip('tuesday', 'thank-you', on('03-05'))] }).steps[0]?.record).toBe('skipped');
  });

  it('is for an unknown person if nobody is known', () => {
    expect(progress(on('03-04')).steps[0]?.parts).toEqual([{ contactId: null, record: { tag: 'open' } }]);
  });

  it('sent to nobody in particular still counts when people are added', () => {
    expect(met({ touches: [touch('thank-you', on('03-04'))] }).steps[0]?.record).toBe('sent');
  });

  it("to somebody who wasn't met is a separate part", () => {
    const { steps } = met({ touches: [touch('thank-you', on('03-04'), 'Robin')] });
    expect(steps[0]?.parts.map(({ contactId: id, record }) => [id, record.tag])).toEqual([
      [contactId('Dana'), 'open'],
      [contactId('Sam'), 'open'],
      [contactId('Robin'), 'sent'],
    ]);
  });

  it('counts from the first message to a person', () => {
    const touches = ['Dana', 'Dana', 'Sam'].map((person, index) =>
      touch('thank-you', on(`03-0${6 - index}`), person),
    );
    expect(met({ touches }).steps[0]?.recordedAt).toBe(on('03-05'));
  });
});

describe('a closed application', () => {
  const closed = { outcome: 'no-reply' as const, recordedAt: on('03-11') };
  it('is in "closed", and nothing changes any more', () => {
    expect(progress(on('12-31'), { closed })).toMatchObject({
      stage: 'closed',
      current: null,
      upcomingId: null,
      changesAt: null,
      lapsed: ['thank-you'],
    });
  });
  it.each([
    ['on the day it ended, whenever that was recorded', date('2026-03-11'), ['thank-you']],
    ['on an earlier day', date('2026-03-06'), []],
    ['after its last interview, if nobody knows when it ended', null, []],
  ])('stands as it did %s', (_name, endedOn, lapsed) => {
    const seen = progress(on('12-31'), { closed: { ...closed, recordedAt: on('12-01'), on: endedOn } });
    expect(seen).toMatchObject({ stage: 'closed', lapsed, changesAt: null });
    expect(seen.cycle?.anchorId).toBe(tuesday.id);
  });
  it('is in "closed" even without an interview', () => {
    expect(progress(on('12-31'), { closed, interviews: [] })).toMatchObject({
      stage: 'closed',
      changesAt: null,
    });
  });
});

describe('the next change', () => {
  it.each<[string, Instant, Partial<Application>, Instant]>([
    ['is when the step is due', end, {}, (end + 86_400_000) as Instant],
    ['is when it becomes late', (end + 86_400_000) as Instant, {}, (end + 172_800_001) as Instant],
    ['is when it lapses', (end + 172_800_001) as Instant, {}, on('03-10', '00:00')],
    ['is when it opens', on('03-05'), { touches: [touch('thank-you', on('03-05'))] }, on('03-10', '00:00')],
    [
      'is the end of a snooze',
      on('03-11', '10:00'),
      {
        snoozes: [
          {
            interviewId: interviewId('tuesday'),
            step: 'check-in',
            until: on('03-11', '18:00'),
            at: on('03-11', '10:00'),
          },
        ],
      },
      on('03-11', '18:00'),
    ],
  ])('%s', (_, now, application, changesAt) => {
    expect(progress(now, application).changesAt).toBe(changesAt);
  });

  it('is none once it is ready to let go', () => {
    expect(progress(on('12-31')).changesAt).toBeNull();
  });
});

it.each([
  [-1, 'waiting'],
  [0, 'open'],
  [9, 'open'],
  [10, 'due'],
  [20, 'due'],
  [21, 'late'],
])('at %i a window of 0, 10, 20 is %s', (now, state) => {
  const [opensAt, dueAt, latestAt] = [0, 10, 20] as Instant[] as [Instant, Instant, Instant];
  expect(stepStateAt('check-in', { opensAt, dueAt, latestAt }, now as Instant)).toBe(state);
});

it.each([
  [9, 'waiting'],
  [10, 'ready'],
  [21, 'ready'],
  [9_999, 'ready'],
])('at %i letting go, of a window of 0, 10, 20, is %s: never due, never late', (now, state) => {
  const [opensAt, dueAt, latestAt] = [0, 10, 20] as Instant[] as [Instant, Instant, Instant];
  expect(stepStateAt('close', { opensAt, dueAt, latestAt }, now as Instant)).toBe(state);
});

/** Any mix of records, including some the app would never write. */
const anyApplication: fc.Arbitrary<Application> = (() => {
  const hours = fc.integer({ min: -200, max: 1_500 }).map((count) => (end + count * 3_600_000) as Instant);
  const interviewName = fc.constantFrom('a', 'b', 'c');
  const step = fc.constantFrom<MessageStep>(...messageStepSchema.options);
  const person = fc.option(fc.constantFrom('Dana', 'Sam'));
  const answerBy = fc.option(
    fc.integer({ min: 1, max: 28 }).map((day) => date(`2026-03-${String(day).padStart(2, '0')}`)),
  );
  const closedOn = fc.oneof(
    fc.constant({}),
    answerBy.map((on) => ({ on })),
  );
  const interview = (name: string) =>
    fc
      .record({
        endsAt: hours,
        zoneName: fc.constantFrom('America/New_York', 'Asia/Kolkata', 'Australia/Sydney', 'Nowhere/Else'),
        answerBy,
        isCancelled: fc.boolean(),
      })
      .map((raw) =>
        buildInterview(name, raw.endsAt, {
          timeZone: zone(raw.zoneName),
          peopleMet: [contactId('Dana')],
          cancelledAt: raw.isCancelled ? end : null,
          answer: { text: '', saidOn: date('2026-03-03'), answerBy: raw.answerBy },
        }),
      );
  return fc
    .record({
      interviews: fc.tuple(interview('a'), interview('b'), interview('c')),
      touches: fc.array(
        fc.tuple(interviewName, step, hours, person).map((parts) => buildTouch(...parts)),
        { maxLength: 5 },
      ),
      skips: fc.array(
        fc.tuple(interviewName, step, hours, person).map((parts) => buildSkip(...parts)),
        { maxLength: 3 },
      ),
      keeps: fc.array(
        fc.tuple(interviewName, step).map(([name, kept]) => ({ interviewId: interviewId(name), step: kept })),
        { maxLength: 2 },
      ),
      replies: fc.array(
        fc
          .tuple(interviewName, hours, answerBy)
          .map(([name, at, by]) => buildReply(name, at, { answerBy: by })),
        { maxLength: 3 },
      ),
      pace: fc.constantFrom('standard' as const, 'fast' as const, 'slow' as const),
      closed: fc.option(
        fc
          .tuple(hours, closedOn)
          .map(([recordedAt, on]) => ({ outcome: 'offer' as const, recordedAt, ...on })),
      ),
    })
    .map((parts) => buildApplication(parts));
})();
const anyNow = fc
  .integer({ min: -300, max: 3_000 })
  .map((count) => (end + count * 3_600_000 + 1_234) as Instant);

describe('whatever the records', () => {
  it("there is a card, and it doesn't change before the instant it names", () => {
    fc.assert(
      fc.property(anyApplication, anyNow, (application, now) => {
        const before = progressOf(application, defaultPolicy, now);
        const justBefore = ((before.changesAt ?? now + 40 * 86_400_000) - 1) as Instant;
        const after = progressOf(application, defaultPolicy, justBefore);
        const shown = (seen: Progress, at: Instant) => {
          const standing = seen.steps.find(({ step }) => step === seen.current);
          return [
            seen.stage,
            seen.current,
            seen.upcomingId,
            seen.cycle?.anchorId,
            standing && stepStateAt(standing.step, standing.dates, at),
          ];
        };
        // Every real card was closed in the past.
        fc.pre(application.closed === null || application.closed.recordedAt <= now);
        expect(shown(after, justBefore)).toEqual(shown(before, now));
      }),
      { numRuns: 2_000 },
    );
  });

  it("a policy that this version doesn't know is replaced by the default", () => {
    const odd = { ...defaultPolicy, workingDays: [] } as Policy;
    const application = buildApplication({ interviews: [tuesday] });
    expect(progressOf(application, odd, on('03-05'))).toEqual(
      progressOf(application, defaultPolicy, on('03-05')),
    );
  });
});
