import { describe, expect, it } from 'vitest';
import type { Step } from '../../model/application';
import { defaultPolicy, type Policy } from '../../model/policy';
import type { RuleId } from '../../model/progress';
import type { CalendarDate, ClockTime, Instant, TimeZone } from '../../model/time';
import { cadenceOf, type CadenceInput } from './cadence';

const newYork = 'America/New_York' as TimeZone;
const date = (text: string) => text as CalendarDate;
const at = (text: string) => Date.parse(text) as Instant;
/** Eastern time in March 2026: standard until the 8th, summer time from then on. */
const on = (day: string, time = '12:00') =>
  at(`2026-${day}T${time}:00${day < '03-08' ? '-05:00' : '-04:00'}`);
const nothingSent = { thankYou: null, checkIn: null, final: null };

const tuesday: CadenceInput = {
  endedAt: on('03-03', '15:00'),
  timeZone: newYork,
  pace: 'standard',
  isStrongConnection: false,
  hasQuickHiring: false,
  answerBy: null,
  newsOn: null,
  sent: nothingSent,
  policy: defaultPolicy,
};
const strongThursday: CadenceInput = {
  ...tuesday,
  endedAt: on('03-05', '11:00'),
  isStrongConnection: true,
  sent: { ...nothingSent, thankYou: on('03-06') },
};

function cadence(changes: Partial<CadenceInput>, from: CadenceInput = tuesday) {
  const result = cadenceOf({ ...from, ...changes });
  if (!result.ok) throw new Error(`${result.refusal.tag} at ${result.refusal.field}`);
  return result.value;
}

/** "opens / due / latest" of a step, in month and day. */
function window(step: Step, changes: Partial<CadenceInput>, from?: CadenceInput): string {
  const { opensOn, dueOn, latestOn } = cadence(changes, from)[step];
  return [opensOn, dueOn, latestOn].map((day) => day.replace('2026-', '')).join(' / ');
}

function policy(changes: Partial<Policy>): { policy: Policy } {
  return { policy: { ...defaultPolicy, ...changes } };
}

function reasons(step: Step, changes: Partial<CadenceInput>, from?: CadenceInput): readonly RuleId[] {
  return cadence(changes, from)[step].reasons;
}

function error(changes: Partial<CadenceInput>): string {
  const result = cadenceOf({ ...tuesday, ...changes });
  return result.ok ? 'none' : `${result.refusal.tag} at ${result.refusal.field}`;
}

describe('the worked examples of section 7', () => {
  it.each<[string, CadenceInput, string | null, string | null, string | null, string]>([
    [
      'standard, nothing sent',
      tuesday,
      '2026-03-04T15:00:00-05:00',
      '03-10 / 03-11 / 03-17',
      '03-25',
      '04-08',
    ],
    [
      'thank-you sent on the Friday',
      { ...tuesday, sent: { ...nothingSent, thankYou: on('03-06') } },
      null,
      '03-10 / 03-13 / 03-17',
      '03-27',
      '04-10',
    ],
    [
      'an answer promised within a week',
      { ...tuesday, answerBy: date('2026-03-10') },
      '2026-03-04T15:00:00-05:00',
      '03-10 / 03-13 / 03-17',
      '03-27',
      '04-10',
    ],
    [
      'strong connection, thank-you the next day',
      strongThursday,
      null,
      '03-07 / 03-09 / 03-12',
      '03-16',
      '03-30',
    ],
    [
      'strong connection, thank-you a week late',
      { ...strongThursday, sent: { ...nothingSent, thankYou: on('03-13') } },
      null,
      '03-13 / 03-16 / 03-16',
      '03-23',
      '04-06',
    ],
    [
      'slow industry',
      { ...tuesday, pace: 'slow' },
      '2026-03-04T15:00:00-05:00',
      '03-13 / 03-17 / 03-24',
      '03-31',
      '04-14',
    ],
    [
      'ended the evening before the clocks change',
      { ...tuesday, endedAt: on('03-07', '20:00') },
      '2026-03-08T21:00:00-04:00',
      '03-14 / 03-16 / 03-21',
      '03-30',
      '04-13',
    ],
    [
      'all sent, then an answer by the end of April',
      {
        ...tuesday,
        sent: { thankYou: on('03-04'), checkIn: on('03-11'), final: on('03-25') },
        answerBy: date('2026-04-30'),
      },
      null,
      null,
      null,
      '05-03',
    ],
  ])('%s', (_, input, thankYouDue, checkIn, finalDue, closeDue) => {
    const dates = cadence(input);
    if (thankYouDue !== null) expect(dates['thank-you'].dueAt).toBe(at(thankYouDue));
    if (checkIn !== null) expect(window('check-in', input)).toBe(checkIn);
    if (finalDue !== null) expect(dates.final.dueOn).toBe(`2026-${finalDue}`);
    expect(dates.close.dueOn).toBe(`2026-${closeDue}`);
  });
});

describe('the thank-you', () => {
  it('opens at the end, is due 24 hours after it and late after 48, even across a clock change', () => {
    const ended = on('03-07', '20:00');
    const { opensAt, dueAt, latestAt, opensOn, dueOn, latestOn } = cadence({ endedAt: ended })['thank-you'];
    expect([opensAt, dueAt - ended, latestAt - ended]).toEqual([ended, 86_400_000, 172_800_000]);
    expect([opensOn, dueOn, latestOn]).toEqual(['2026-03-07', '2026-03-08', '2026-03-09']);
  });

  it('opens when it is due if the policy is "considered"', () => {
    const { opensAt, dueAt } = cadence(policy({ thankYou: 'considered' }))['thank-you'];
    expect(opensAt).toBe(dueAt);
  });

  it('says which article came first', () => {
    expect(reasons('thank-you', {})).toEqual(['T2', 'T3', 'T1']);
    expect(reasons('thank-you', policy({ thankYou: 'considered' }))).toEqual(['T1', 'T2', 'T3']);
  });
});

describe('the check-in', () => {
  const twoWeeks = policy({ checkIn: 'two-weeks' });
  it.each<[string, Partial<CadenceInput>, string, readonly RuleId[]]>([
    ['a named date', { answerBy: date('2026-03-18') }, '03-18 / 03-23 / 03-25', ['K6', 'K7', 'X1']],
    [
      'a named date with other grace',
      { answerBy: date('2026-03-18'), ...policy({ graceDays: 0 }) },
      '03-18 / 03-18 / 03-22',
      ['K6', 'K7'],
    ],
    [
      'a named date takes precedence over a fast industry',
      { answerBy: date('2026-03-18'), pace: 'fast' },
      '03-18 / 03-23 / 03-25',
      ['K6', 'K7', 'X1'],
    ],
    ['a fast industry', { pace: 'fast' }, '03-05 / 03-06 / 03-10', ['K4']],
    ['a strong connection', { isStrongConnection: true }, '03-05 / 03-06 / 03-10', ['K3']],
    [
      'quick hiring in a fast industry',
      { hasQuickHiring: true, pace: 'fast' },
      '03-05 / 03-06 / 03-10',
      ['K3', 'K4'],
    ],
    [
      'quick hiring in a slow industry',
      { hasQuickHiring: true, pace: 'slow' },
      '03-05 / 03-06 / 03-10',
      ['K3'],
    ],
    ['a slow industry', { pace: 'slow' }, '03-13 / 03-17 / 03-24', ['K4', 'K5']],
    [
      'a slow industry takes precedence over the policy',
      { pace: 'slow', ...twoWeeks },
      '03-13 / 03-17 / 03-24',
      ['K4', 'K5'],
    ],
    ['the two-week policy', twoWeeks, '03-10 / 03-17 / 03-24', ['K5']],
    ['otherwise a week after the thank-you', {}, '03-10 / 03-11 / 03-17', ['K1', 'K2', 'K5']],
    [
      'otherwise two weeks after the interview at most',
      { sent: { ...nothingSent, thankYou: on('03-12') } },
      '03-12 / 03-17 / 03-17',
      ['K1', 'K2', 'K5', 'X2'],
    ],
  ])('%s', (_, changes, dates, why) => {
    expect(window('check-in', changes)).toBe(dates);
    expect(reasons('check-in', changes)).toEqual(why);
  });

  it('keeps its distance from a late thank-you, and its latest moves too (X2)', () => {
    const late = { sent: { ...nothingSent, thankYou: on('03-17') } };
    expect(window('check-in', late)).toBe('03-17 / 03-19 / 03-19');
    expect(reasons('check-in', late)).toEqual(['K1', 'K2', 'K5', 'X2']);
    expect(window('check-in', { ...late, ...policy({ spacingDays: 6 }) })).toBe('03-17 / 03-23 / 03-23');
  });

  it('waits a week after news, two weeks at most (R)', () => {
    expect(window('check-in', { newsOn: date('2026-03-09') })).toBe('03-16 / 03-16 / 03-23');
    expect(reasons('check-in', { newsOn: date('2026-03-09') })).toEqual(['K1', 'K2', 'K5', 'R']);
    expect(window('check-in', { newsOn: date('2026-03-03'), pace: 'slow' })).toBe('03-13 / 03-17 / 03-24');
  });
});

describe("a due date that isn't a working day (X1)", () => {
  it.each<[string, Partial<CadenceInput>, string]>([
    ['moves to the next', policy({ holidays: [date('2026-03-11')] }), '03-10 / 03-12 / 03-17'],
    [
      'moves back to the last one if the next is too late',
      {
        sent: { ...nothingSent, thankYou: on('03-10') },
        ...policy({ holidays: [date('2026-03-17'), date('2026-03-16')] }),
      },
      '03-10 / 03-13 / 03-17',
    ],
    [
      'moves back only as far as the spacing allows',
      {
        sent: { ...nothingSent, thankYou: on('03-14') },
        ...policy({ holidays: [date('2026-03-17')] }),
      },
      '03-14 / 03-16 / 03-17',
    ],
    [
      "moves forward with its latest if it can't move back",
      {
        sent: { ...nothingSent, thankYou: on('03-15') },
        ...policy({ holidays: [date('2026-03-17')] }),
      },
      '03-15 / 03-18 / 03-18',
    ],
  ])('%s', (_, changes, dates) => {
    expect(window('check-in', changes)).toBe(dates);
    expect(reasons('check-in', changes)).toContain('X1');
  });

  it('moves the final message back only as far as it is open', () => {
    // The final message's latest is a week after its due date: only a long run of holidays reaches past it.
    const all = ['25', '26', '27', '30', '31'].map((day) => date(`2026-03-${day}`));
    const april = ['01', '02'].map((day) => date(`2026-04-${day}`));
    expect(window('final', policy({ holidays: [...all, ...april] }))).toBe('03-18 / 03-24 / 04-01');
    const before = ['18', '19', '20', '23', '24'].map((day) => date(`2026-03-${day}`));
    expect(window('final', policy({ holidays: [...before, ...all, ...april] }))).toBe(
      '03-18 / 04-03 / 04-03',
    );
  });

  it("doesn't affect thank-you and close", () => {
    const weekend = cadence({ endedAt: on('03-06', '15:00'), sent: { ...nothingSent, final: on('03-28') } });
    expect(weekend['thank-you'].dueOn).toBe('2026-03-07');
    expect(weekend.close.dueOn).toBe('2026-04-11');
  });
});

describe('the final message', () => {
  it.each<[string, Partial<CadenceInput>, string, readonly RuleId[]]>([
    ['two weeks after the check-in', {}, '03-18 / 03-25 / 04-01', ['F2', 'F3', 'F1']],
    ['one week by the policy', policy({ final: 'one-week' }), '03-18 / 03-18 / 03-25', ['F1']],
    ['one week if the check-in was fast', { pace: 'fast' }, '03-13 / 03-13 / 03-20', ['F1']],
    [
      'two weeks if a named date took precedence over the fast line',
      { pace: 'fast', answerBy: date('2026-03-10') },
      '03-20 / 03-27 / 04-03',
      ['F2', 'F3', 'F1'],
    ],
    [
      'counted from when the check-in was sent',
      { sent: { ...nothingSent, checkIn: on('03-12') } },
      '03-19 / 03-26 / 04-02',
      ['F2', 'F3', 'F1'],
    ],
    [
      'a date named on the day of the check-in moves nothing',
      { sent: { ...nothingSent, checkIn: on('03-12') }, answerBy: date('2026-03-12') },
      '03-19 / 03-26 / 04-02',
      ['F2', 'F3', 'F1'],
    ],
    [
      'a date named after the check-in',
      { sent: { ...nothingSent, checkIn: on('03-12') }, answerBy: date('2026-03-27') },
      '03-27 / 03-30 / 04-03',
      ['F2', 'F3', 'F1', 'K6', 'K7'],
    ],
    [
      'news after the check-in',
      { sent: { ...nothingSent, checkIn: on('03-12') }, newsOn: date('2026-03-20') },
      '03-27 / 03-27 / 04-03',
      ['F2', 'F3', 'F1', 'R'],
    ],
    [
      'on a working day',
      { sent: { ...nothingSent, checkIn: on('03-14') } },
      '03-21 / 03-30 / 04-04',
      ['F2', 'F3', 'F1', 'X1'],
    ],
  ])('%s', (_, changes, dates, why) => {
    expect(window('final', changes)).toBe(dates);
    expect(reasons('final', changes)).toEqual(why);
  });
});

describe('letting go', () => {
  const sent = { thankYou: on('03-04'), checkIn: on('03-11'), final: on('03-25') };
  it.each<[string, Partial<CadenceInput>, string, readonly RuleId[]]>([
    ['two weeks after the last message', { sent }, '04-08 / 04-08 / 04-15', ['M1', 'M2', 'M3']],
    [
      'three by the policy',
      { sent, ...policy({ closeAfterDays: 21 }) },
      '04-15 / 04-15 / 04-22',
      ['M2', 'M3'],
    ],
    [
      'after a named date',
      { sent, answerBy: date('2026-04-30') },
      '05-03 / 05-03 / 05-07',
      ['M1', 'M2', 'M3', 'K6', 'K7'],
    ],
    [
      'a named date on the day of the message',
      { sent, answerBy: date('2026-03-25') },
      '04-08 / 04-08 / 04-15',
      ['M1', 'M2', 'M3'],
    ],
    [
      "a named date before the message doesn't count",
      { sent, answerBy: date('2026-03-24') },
      '04-08 / 04-08 / 04-15',
      ['M1', 'M2', 'M3'],
    ],
    [
      'a week after news',
      { sent, newsOn: date('2026-04-06') },
      '04-13 / 04-13 / 04-20',
      ['M1', 'M2', 'M3', 'R'],
    ],
  ])('%s', (_, changes, dates, why) => {
    expect(window('close', changes)).toBe(dates);
    expect(reasons('close', changes)).toEqual(why);
  });

  it('is projected from the steps that news has moved', () => {
    const dates = cadence({ newsOn: date('2026-03-09') });
    expect([dates['check-in'].dueOn, dates.final.dueOn, dates.close.dueOn]).toEqual([
      '2026-03-16',
      '2026-03-30',
      '2026-04-13',
    ]);
    expect([...dates.final.reasons, ...dates.close.reasons]).not.toContain('R');
  });
});

describe('instants', () => {
  it("are in the cycle's zone", () => {
    const { opensAt, dueAt, latestAt } = cadence({})['check-in'];
    expect([opensAt, dueAt, latestAt + 1]).toEqual([
      on('03-10', '00:00'),
      on('03-11', '10:00'),
      on('03-18', '00:00'),
    ]);
  });

  it('are the first after the gap for a time that a clock change skips', () => {
    const sunday = policy({ sendAt: '02:30' as ClockTime, workingDays: [7] });
    const { dueOn, dueAt } = cadence({ endedAt: on('02-28', '15:00'), ...sunday })['check-in'];
    expect([dueOn, dueAt]).toEqual(['2026-03-08', at('2026-03-08T07:00:00Z')]);
  });

  it('are the first of two for a time that occurs twice', () => {
    const sunday = policy({ sendAt: '01:30' as ClockTime, workingDays: [7] });
    const { dueOn, dueAt } = cadence({ endedAt: at('2026-10-24T15:00:00-04:00'), ...sunday })['check-in'];
    expect([dueOn, dueAt]).toEqual(['2026-11-01', at('2026-11-01T01:30:00-04:00')]);
  });

  it.each([
    // An interview that ends at 23:59, and one that ends a minute later on the next date.
    ['2026-03-03T23:59:00-05:00', newYork, '2026-03-10', '2026-03-11'],
    ['2026-03-04T00:00:00-05:00', newYork, '2026-03-11', '2026-03-12'],
    ['2026-03-04T00:00:00+05:30', 'Asia/Kolkata', '2026-03-11', '2026-03-12'],
    ['2026-03-03T23:59:59+05:30', 'Asia/Kolkata', '2026-03-10', '2026-03-11'],
    ['2028-02-22T09:00:00Z', 'UTC', '2028-02-29', '2028-03-01'],
    ['2028-02-29T09:00:00Z', 'UTC', '2028-03-07', '2028-03-08'],
    // A day counts even though Samoa skipped it: 12-23 plus seven is 12-30.
    ['2011-12-23T12:00:00-10:00', 'Pacific/Apia', '2011-12-30', '2012-01-02'],
  ])(
    'an interview that ended at %s in %s: check-in opens on %s, due on %s',
    (ended, timeZone, opensOn, dueOn) => {
      const dates = cadence({ endedAt: at(ended), timeZone: timeZone as TimeZone })['check-in'];
      expect([dates.opensOn, dates.dueOn]).toEqual([opensOn, dueOn]);
    },
  );

  it('are the first after the gap for a date that Samoa skipped, and stay in order', () => {
    const everyDay = policy({ workingDays: [1, 2, 3, 4, 5, 6, 7] });
    const apia = 'Pacific/Apia' as TimeZone;
    const thankYou = at('2011-12-23T18:00:00-10:00');
    const dates = cadence({
      endedAt: at('2011-12-22T12:00:00-10:00'),
      timeZone: apia,
      sent: { ...nothingSent, thankYou },
      ...everyDay,
    })['check-in'];
    expect([dates.opensOn, dates.dueOn]).toEqual(['2011-12-29', '2011-12-30']);
    expect(dates.dueAt).toBe(at('2011-12-30T10:00:00Z'));
    expect(dates.latestAt).toBeGreaterThan(dates.dueAt);
  });
});

describe('what is refused', () => {
  const unsound = (changes: object) => ({ policy: { ...defaultPolicy, ...changes } });
  it.each<[Partial<CadenceInput>, string]>([
    [{ answerBy: date('2026-03-03') }, 'answer-not-after-interview at answerBy'],
    [{ answerBy: date('2026-02-30') }, 'not-a-date at answerBy'],
    [{ newsOn: date('2026-13-01') }, 'not-a-date at newsOn'],
    [
      { sent: { ...nothingSent, thankYou: on('03-03', '14:59') } },
      'sent-before-interview-end at sent.thankYou',
    ],
    [
      { sent: { thankYou: on('03-06'), checkIn: on('03-05'), final: null } },
      'sent-out-of-order at sent.checkIn',
    ],
    [
      { sent: { final: on('03-06'), checkIn: null, thankYou: on('03-07') } },
      'sent-out-of-order at sent.final',
    ],
    [{ sent: { ...nothingSent, final: Number.NaN as Instant } }, 'not-an-instant at sent.final'],
    [{ endedAt: Number.NaN as Instant }, 'not-an-instant at endedAt'],
    [{ endedAt: 1.5 as Instant }, 'not-an-instant at endedAt'],
    [{ timeZone: 'America/Atlantis' as TimeZone }, 'unknown-zone at timeZone'],
    [{ timeZone: '' as TimeZone }, 'unknown-zone at timeZone'],
    [{ pace: 'glacial' as 'slow' }, 'unknown-value at pace'],
    [unsound({ workingDays: [] }), 'no-working-day at policy.workingDays'],
    [unsound({ workingDays: [0, 8] }), 'no-working-day at policy.workingDays'],
    [unsound({ workingDays: [1, 9] }), 'unknown-value at policy.workingDays.1'],
    [unsound({ holidays: ['2026-03-03', '2026-02-29'] }), 'not-a-date at policy.holidays.1'],
    [unsound({ thankYou: 'never' }), 'unknown-value at policy.thankYou'],
    [unsound({ checkIn: 'month' }), 'unknown-value at policy.checkIn'],
    [unsound({ final: 'never' }), 'unknown-value at policy.final'],
    [unsound({ closeAfterDays: 15 }), 'unknown-value at policy.closeAfterDays'],
    [unsound({ graceDays: 15 }), 'unknown-value at policy.graceDays'],
    [unsound({ spacingDays: 0 }), 'unknown-value at policy.spacingDays'],
    [unsound({ sendAt: '24:00' }), 'unknown-value at policy.sendAt'],
  ])('%o: %s', (changes, expected) => {
    expect(error(changes)).toBe(expected);
  });

  it('is nothing if several steps were sent at one moment, or at the end of the interview', () => {
    const end = tuesday.endedAt;
    expect(error({ sent: { thankYou: end, checkIn: end, final: end } })).toBe('none');
  });
});
