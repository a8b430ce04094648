import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { paceSchema } from '../../model/application';
import { defaultPolicy, type Policy, type Weekday } from '../../model/policy';
import type { Cadence } from '../../model/progress';
import type { CalendarDate, ClockTime, Instant, TimeZone } from '../../model/time';
import { cadenceOf, type CadenceInput } from './cadence';
import { addDays, dateOf, daysBetween, isWorkingDay } from '../calendar/calendar';

const zones = [
  'America/Los_Angeles',
  'America/New_York',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Australia/Sydney',
  'UTC',
  'Pacific/Apia',
  'Australia/Lord_Howe',
  'America/St_Johns',
] as TimeZone[];
const HOUR_MS = 3_600_000;

const anyClockTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '29', '30', '59'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}` as ClockTime);

const anyPolicy: fc.Arbitrary<Omit<Policy, 'holidays' | 'holidayPlace' | 'daysOff' | 'industries'>> =
  fc.record({
    thankYou: fc.constantFrom('prompt', 'considered'),
    checkIn: fc.constantFrom('week', 'two-weeks'),
    final: fc.constantFrom('two-weeks', 'one-week'),
    closeAfterDays: fc.constantFrom(14, 21),
    graceDays: fc.integer({ min: 0, max: 14 }),
    spacingDays: fc.integer({ min: 1, max: 7 }),
    sendAt: anyClockTime,
    workingDays: fc.subarray<Weekday>([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
    askForStatus: fc.boolean(),
  });

/** Inputs the rules accept: ends around clock changes and midnights, messages in order, holidays near the due dates. */
const anyInput: fc.Arbitrary<CadenceInput> = fc
  .record({
    endedAt: fc.oneof(
      fc.integer({ min: Date.UTC(1975, 0, 1), max: Date.UTC(2150, 0, 1) }),
      fc.integer({ min: Date.UTC(2026, 1, 20), max: Date.UTC(2026, 3, 10) }),
      fc.integer({ min: Date.UTC(2011, 11, 10), max: Date.UTC(2012, 0, 2) }),
    ),
    timeZone: fc.constantFrom(...zones),
    pace: fc.constantFrom(...paceSchema.options),
    isStrongConnection: fc.boolean(),
    hasQuickHiring: fc.boolean(),
    answerInDays: fc.option(fc.integer({ min: 1, max: 90 })),
    newsInDays: fc.option(fc.integer({ min: 0, max: 90 })),
    sentInHours: fc.array(fc.integer({ min: 0, max: 40 * 24 }), { minLength: 3, maxLength: 3 }),
    sentCount: fc.integer({ min: 0, max: 3 }),
    policy: anyPolicy,
    holidaysInDays: fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 30 }),
    leaveInDays: fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 20 })), {
      maxLength: 3,
    }),
  })
  .map((raw) => {
    const endedAt = raw.endedAt as Instant;
    const endedOn = dateOf(endedAt, raw.timeZone);
    const sentAt = raw.sentInHours
      .toSorted((a, b) => a - b)
      .map((hours) => (endedAt + hours * HOUR_MS) as Instant);
    const sent = (index: number) => (index < raw.sentCount ? (sentAt[index] ?? null) : null);
    const inDays = (days: number | null) => (days === null ? null : addDays(endedOn, days));
    return {
      endedAt,
      timeZone: raw.timeZone,
      pace: raw.pace,
      isStrongConnection: raw.isStrongConnection,
      hasQuickHiring: raw.hasQuickHiring,
      answerBy: inDays(raw.answerInDays),
      newsOn: inDays(raw.newsInDays),
      sent: { thankYou: sent(0), checkIn: sent(1), final: sent(2) },
      policy: {
        ...defaultPolicy,
        ...raw.policy,
        holidays: raw.holidaysInDays.map((days) => addDays(endedOn, days)),
        daysOff: raw.leaveInDays.map(([days, more]) => ({
          name: 'Leave',
          from: addDays(endedOn, days),
          to: addDays(endedOn, days + more),
        })),
      },
    };
  });

function accepted(input: CadenceInput): Cadence {
  const result = cadenceOf(input);
  if (!result.ok) throw new Error(`${result.refusal.tag} at ${result.refusal.field}`);
  return result.value;
}

describe('whatever the input', () => {
  it('no step is due before it opens or late before it is due', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        for (const dates of Object.values(accepted(input))) {
          expect(dates.opensOn <= dates.dueOn && dates.dueOn <= dates.latestOn).toBe(true);
          expect(dates.opensAt <= dates.dueAt && dates.dueAt <= dates.latestAt).toBe(true);
          expect(dates.reasons.length).toBe(new Set(dates.reasons).size);
          expect(dates.reasons.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('messages are spaced out', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { 'thank-you': thankYou, 'check-in': checkIn, final, close } = accepted(input);
        const { sent, timeZone, policy } = input;
        const sentOn = (at: Instant | null, dueOn: CalendarDate) =>
          at === null ? dueOn : dateOf(at, timeZone);
        const thankYouOn = sentOn(sent.thankYou, thankYou.dueOn);
        expect(daysBetween(thankYouOn, checkIn.dueOn)).toBeGreaterThanOrEqual(policy.spacingDays);
        expect(daysBetween(sentOn(sent.checkIn, checkIn.dueOn), final.dueOn)).toBeGreaterThanOrEqual(7);
        expect(daysBetween(sentOn(sent.final, final.dueOn), close.dueOn)).toBeGreaterThanOrEqual(
          policy.closeAfterDays,
        );
      }),
      { numRuns: 1_000 },
    );
  });

  it('check-in and final are due on a working day', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { 'check-in': checkIn, final } = accepted(input);
        expect(isWorkingDay(checkIn.dueOn, input.policy) && isWorkingDay(final.dueOn, input.policy)).toBe(
          true,
        );
      }),
      { numRuns: 1_000 },
    );
  });

  it('nothing is due before a date the employer named and the grace after it', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { answerBy, policy, sent } = input;
        fc.pre(answerBy !== null && sent.checkIn === null);
        const { 'check-in': checkIn } = accepted({
          ...input,
          policy: { ...policy, workingDays: [1, 2, 3, 4, 5, 6, 7], holidays: [], daysOff: [] },
        });
        expect(checkIn.opensOn >= answerBy && checkIn.dueOn >= addDays(answerBy, policy.graceDays)).toBe(
          true,
        );
      }),
    );
  });

  it('asking whether to ask for the status changes no date', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const other = { ...input, policy: { ...input.policy, askForStatus: !input.policy.askForStatus } };
        expect(accepted(other)).toEqual(accepted(input));
      }),
    );
  });
});

describe("the machine's zone", () => {
  const machineZone = process.env.TZ;
  afterEach(() => {
    if (machineZone === undefined) delete process.env.TZ;
    else process.env.TZ = machineZone;
  });

  it("doesn't matter: the same input gives the same dates", () => {
    const inputs = fc.sample(anyInput, { numRuns: 200, seed: 20_260_303 });
    const [first, ...others] = [...zones, 'Asia/Tokyo', 'America/Noronha'].map((zone) => {
      process.env.TZ = zone;
      return inputs.map((input) => cadenceOf(input));
    });
    for (const other of others) expect(other).toEqual(first);
  });

  it('really does differ in that test', () => {
    const hours = ['Asia/Tokyo', 'UTC'].map((zone) => {
      process.env.TZ = zone;
      return new Date(0).getHours();
    });
    expect(hours).toEqual([9, 0]);
  });
});

describe('the default policy', () => {
  it('is accepted by the rules', () => {
    expect(
      cadenceOf({
        endedAt: Date.UTC(2026, 2, 3) as Instant,
        timeZone: 'UTC' as TimeZone,
        pace: 'standard',
        isStrongConnection: false,
        hasQuickHiring: false,
        answerBy: null,
        newsOn: null,
        sent: { thankYou: null, checkIn: null, final: null },
        policy: defaultPolicy,
      }).ok,
    ).toBe(true);
  });
});
