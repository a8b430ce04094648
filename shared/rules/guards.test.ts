import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildApplication,
  buildInterview,
  buildSkip,
  buildTouch,
  contactId,
  instant,
} from '../../tests/support/build-application';
import type { Application, MessageStep, OccasionTouch } from '../model/application';
import { defaultPolicy, type Policy } from '../model/policy';
import type { TouchId } from '../model/ids';
import type { Instant } from '../model/time';
import { guardWarnings, occasionWarnings } from './guards';
import { progressOf } from './progress/progress';

/** Tuesday 3 March 2026, 15:00 in New York; summer time begins on the 8th. */
const end = instant('2026-03-03T15:00:00-05:00');
const on = (day: string, time = '12:00') =>
  instant(`2026-${day}T${time}:00${day < '03-08' ? '-05:00' : '-04:00'}`);
const people = { peopleMet: [contactId('dana'), contactId('li')] };
const tuesday = buildInterview('tuesday', end, people);
const touch = (step: MessageStep, at: Instant, person: string | null = null) =>
  buildTouch('tuesday', step, at, person);

interface Case {
  readonly application?: Partial<Application>;
  readonly step: MessageStep;
  readonly person?: string;
  readonly at: Instant;
  readonly policy?: Partial<Policy>;
}

function warnings({ application = {}, step, person, at, policy = {} }: Case) {
  const built = buildApplication({ interviews: [tuesday], ...application });
  const rules = { ...defaultPolicy, ...policy };
  return guardWarnings({
    application: built,
    progress: progressOf(built, rules, at),
    step,
    contactId: person === undefined ? null : contactId(person),
    on: at,
    policy: rules,
  });
}
const tags = (one: Case) => warnings(one).map(({ tag }) => tag);

describe('warnings about a draft', () => {
  it("don't exist if it is in time and far from the last message", () => {
    const sent = { touches: [touch('thank-you', on('03-04'))] };
    expect(warnings({ step: 'thank-you', at: on('03-04') })).toEqual([]);
    expect(warnings({ application: sent, step: 'check-in', at: on('03-11') })).toEqual([]);
  });

  it("don't exist while no interview is over", () => {
    expect(warnings({ step: 'thank-you', at: (end - 1) as Instant })).toEqual([]);
  });

  it('name the rules behind them', () => {
    const first = touch('check-in', on('03-11'));
    const second = { application: { touches: [first] }, step: 'check-in', at: on('03-12') } as const;
    expect(warnings(second)).toEqual([
      { tag: 'second', rules: ['O1'], earlier: first },
      { tag: 'too-soon', rules: ['X2', 'O1'], last: first, notBefore: '2026-03-13' },
    ]);
    expect(warnings({ step: 'check-in', at: on('03-09') })).toEqual([
      { tag: 'not-open', rules: ['G1', 'O1'], opensAt: on('03-10', '00:00') },
    ]);
  });
});

describe('a second message of its kind', () => {
  it.each<[string, Case, readonly string[]]>([
    [
      'is a thank-you to the same person',
      {
        application: { touches: [touch('thank-you', on('03-04'), 'dana')] },
        step: 'thank-you',
        person: 'dana',
        at: on('03-09'),
      },
      ['second'],
    ],
    [
      'is not a thank-you to another person',
      {
        application: { touches: [touch('thank-you', on('03-04'), 'dana')] },
        step: 'thank-you',
        person: 'li',
        at: on('03-09'),
      },
      [],
    ],
    [
      'is a thank-you to somebody after one to nobody in particular',
      {
        application: { touches: [touch('thank-you', on('03-04'))] },
        step: 'thank-you',
        person: 'li',
        at: on('03-09'),
      },
      ['second'],
    ],
    [
      'is a thank-you to nobody in particular after any other',
      {
        application: { touches: [touch('thank-you', on('03-04'), 'dana')] },
        step: 'thank-you',
        at: on('03-09'),
      },
      ['second'],
    ],
    [
      'is a final message, whoever it goes to',
      {
        application: { touches: [touch('final', on('03-25'), 'dana')] },
        step: 'final',
        person: 'li',
        at: on('03-30'),
      },
      ['second'],
    ],
    [
      'is not a message after a skip',
      {
        application: { skips: [buildSkip('tuesday', 'check-in', on('03-11'))] },
        step: 'check-in',
        at: on('03-11'),
      },
      [],
    ],
    [
      'is not a message in another cycle',
      {
        application: {
          interviews: [tuesday, buildInterview('later', on('03-20'), people)],
          touches: [touch('check-in', on('03-11'))],
        },
        step: 'check-in',
        at: on('03-28'),
      },
      [],
    ],
  ])('%s', (_, one, expected) => {
    expect(tags(one)).toEqual(expected);
  });
});

describe('too soon', () => {
  const thanked = { touches: [touch('thank-you', on('03-10', '23:30'))] };
  it.each<[string, Case, readonly string[]]>([
    [
      'is the day after the last message',
      { application: thanked, step: 'check-in', at: on('03-11', '23:59') },
      ['too-soon'],
    ],
    [
      'is not two days after, from the first minute',
      { application: thanked, step: 'check-in', at: on('03-12', '00:00') },
      [],
    ],
    [
      'follows the policy',
      { application: thanked, step: 'check-in', at: on('03-13'), policy: { spacingDays: 4 } },
      ['too-soon'],
    ],
    [
      'is not the thank-you to another person on the same day',
      {
        application: { touches: [touch('thank-you', on('03-04'), 'dana')] },
        step: 'thank-you',
        person: 'li',
        at: on('03-04', '13:00'),
      },
      [],
    ],
    [
      'is a thank-you soon after a message of the cycle before',
      {
        application: {
          interviews: [tuesday, buildInterview('later', on('03-12'), people)],
          touches: [touch('check-in', on('03-11'))],
        },
        step: 'thank-you',
        person: 'li',
        at: on('03-12', '18:00'),
      },
      ['too-soon'],
    ],
    [
      'counts from messages, not from skips',
      {
        application: { skips: [buildSkip('tuesday', 'thank-you', on('03-10'))] },
        step: 'check-in',
        at: on('03-10'),
      },
      [],
    ],
    [
      'counts from the last of several, in whatever order they were recorded',
      {
        application: { touches: [touch('check-in', on('03-17')), touch('thank-you', on('03-04'))] },
        step: 'final',
        at: on('03-18'),
      },
      ['too-soon', 'not-open'],
    ],
  ])('%s', (_, one, expected) => {
    expect(tags(one)).toEqual(expected);
  });
});

describe("a step that hasn't opened", () => {
  it.each<[string, Case, readonly string[]]>([
    ['is the check-in a minute before', { step: 'check-in', at: on('03-09', '23:59') }, ['not-open']],
    ['is not the check-in from its first minute', { step: 'check-in', at: on('03-10', '00:00') }, []],
    [
      'is the thank-you within a day, if the policy is "considered"',
      { step: 'thank-you', at: on('03-04', '14:59'), policy: { thankYou: 'considered' } },
      ['not-open'],
    ],
    ['is not the thank-you if the policy is "prompt"', { step: 'thank-you', at: end }, []],
    ['is not a late one', { step: 'check-in', at: on('04-20') }, []],
  ])('%s', (_, one, expected) => {
    expect(tags(one)).toEqual(expected);
  });
});

describe('whatever was sent', () => {
  it("each warning appears at most once, and only for a sent message or a step that isn't open", () => {
    const anyTouch = fc
      .record({
        step: fc.constantFrom<MessageStep>('thank-you', 'check-in', 'final'),
        hours: fc.integer({ min: 0, max: 1_500 }),
        person: fc.constantFrom('dana', 'li', null),
      })
      .map(({ step, hours, person }) => touch(step, (end + hours * 3_600_000) as Instant, person));
    fc.assert(
      fc.property(
        fc.array(anyTouch, { maxLength: 6 }),
        fc.constantFrom<MessageStep>('thank-you', 'check-in', 'final'),
        fc.integer({ min: 0, max: 2_000 }),
        (touches, step, hours) => {
          const found = tags({
            application: { touches },
            step,
            person: 'dana',
            at: (end + hours * 3_600_000) as Instant,
          });
          expect(new Set(found).size).toBe(found.length);
          if (touches.length === 0) expect(found.every((tag) => tag === 'not-open')).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('a message that belongs to no step', () => {
  const idOf = (person: string | null) => (person === null ? null : contactId(person));
  const sent = (person: string | null): OccasionTouch => ({
    ...{ id: `to ${person}` as TouchId, occasion: 'withdrawal', contactId: idOf(person) },
    ...{ medium: 'email', sentAt: on('03-10'), text: '' },
  });
  const warned = (person: string | null, ...earlier: readonly OccasionTouch[]) =>
    occasionWarnings({ occasionTouches: earlier }, 'withdrawal', idOf(person)).map(({ tag, rules }) => [
      tag,
      rules,
    ]);

  it('is warned about only if it is the second of its kind to the same person', () => {
    const second = [['second-occasion', ['O1']]];
    expect(warned('dana')).toEqual([]);
    expect(warned('dana', sent('dana'))).toEqual(second);
    expect(warned('li', sent('dana'))).toEqual([]);
    expect(warned('li', sent(null))).toEqual(second);
    expect(warned(null, sent('dana'))).toEqual(second);
    expect(occasionWarnings({ occasionTouches: [sent('dana')] }, 'offer-reply', contactId('dana'))).toEqual(
      [],
    );
  });
});
