import { describe, expect, it } from 'vitest';

import { answerCadence } from './cadence-line.mjs';

/** Tuesday 3 March 2026, 15:00 in New York. */
const tuesday = {
  endedAt: '2026-03-03T15:00:00-05:00',
  timeZone: 'America/New_York',
  pace: 'standard',
  quickHiring: false,
  strongConnection: false,
  sent: { thankYou: null, checkIn: null, final: null },
};
/** @param {Partial<Record<'thankYou' | 'checkIn' | 'final', string>>} sent */
const sentOn = (sent) => ({ sent: { ...tuesday.sent, ...sent } });

/** @param {object} changes */
const answer = (changes) => JSON.parse(answerCadence(JSON.stringify({ ...tuesday, ...changes })));

describe('a cadence line', () => {
  it('returns the four windows with their reasons', () => {
    expect(answer({})).toEqual({
      thankYou: {
        opensAt: '2026-03-03T20:00:00.000Z',
        dueAt: '2026-03-04T20:00:00.000Z',
        latestAt: '2026-03-05T20:00:00.000Z',
        reasons: ['T1', 'T2', 'T3'],
      },
      checkIn: {
        opensOn: '2026-03-10',
        dueOn: '2026-03-11',
        latestOn: '2026-03-17',
        dueAt: '2026-03-11T14:00:00.000Z',
        reasons: ['K1', 'K2', 'K5'],
      },
      final: {
        opensOn: '2026-03-18',
        dueOn: '2026-03-25',
        latestOn: '2026-04-01',
        dueAt: '2026-03-25T14:00:00.000Z',
        reasons: ['F1', 'F2', 'F3'],
      },
      close: {
        opensOn: '2026-04-08',
        dueOn: '2026-04-08',
        latestOn: '2026-04-15',
        dueAt: '2026-04-08T14:00:00.000Z',
        reasons: ['M1', 'M2', 'M3'],
      },
    });
  });

  it('accepts a whole or partial policy', () => {
    expect(answer({ policy: {} })).toEqual(answer({}));
    expect(answer({ policy: { askForStatus: false } })).toEqual(answer({}));
    const { checkIn } = answer({
      policy: { checkIn: 'two-weeks', sendAt: '09:30', holidays: ['2026-03-17'] },
    });
    expect([checkIn.dueOn, checkIn.dueAt, checkIn.reasons]).toEqual([
      '2026-03-18',
      '2026-03-18T13:30:00.000Z',
      ['K5', 'X1'],
    ]);
  });

  it.each([
    '2026-03-03T20:00:00Z',
    '2026-03-03T20:00Z',
    '2026-03-03T20:00:00.000Z',
    '2026-03-03T20:00:00.0009999Z',
    '2026-03-04T01:30:00+05:30',
    '2026-03-04T01:30:00+0530',
    '2026-03-03T15:00-05',
  ])('reads the instant %s', (endedAt) => {
    expect(answer({ endedAt }).thankYou.opensAt).toBe('2026-03-03T20:00:00.000Z');
  });
});

describe('its reasons and news', () => {
  it('lists only rules as reasons, not news', () => {
    const { checkIn } = answer({ newsOn: '2026-03-09' });
    expect([checkIn.dueOn, checkIn.reasons]).toEqual(['2026-03-16', ['K1', 'K2', 'K5']]);
  });

  it('lists the rules of a line in order, then those that moved it', () => {
    const { final } = answer({ ...sentOn({ checkIn: '2026-03-12T10:00:00-04:00' }), answerBy: '2026-03-25' });
    expect([final.dueOn, final.reasons]).toEqual(['2026-03-30', ['F1', 'F2', 'F3', 'K6', 'K7', 'X1']]);
    const late = sentOn({ thankYou: '2026-03-13T10:00:00-04:00' });
    expect(answer({ ...late, strongConnection: true }).checkIn.reasons).toEqual(['K3', 'X2', 'X1']);
  });

  it.each([
    ['before the last message is none', '2026-03-05', '2026-03-09'],
    ['on the date of the last message came after it', '2026-03-06', '2026-03-13'],
    ['after it is waited for', '2026-03-09', '2026-03-16'],
  ])('news %s', (_, newsOn, dueOn) => {
    const sent = sentOn({ thankYou: '2026-03-06T10:00:00-05:00' });
    expect(answer({ ...sent, strongConnection: true, newsOn }).checkIn.dueOn).toBe(dueOn);
  });
});

/** @type {readonly [object, string, string][]} what is wrong, the field it names, words from the message */
const refused = [
  [{ endedAt: '2026-03-03T15:00:00' }, 'endedAt', 'offset'],
  [{ endedAt: '2026-02-30T15:00:00Z' }, 'endedAt', 'exists'],
  [{ endedAt: '2026-03-03T24:00:00Z' }, 'endedAt', 'exists'],
  [{ endedAt: '2026-03-03' }, 'endedAt', 'offset'],
  [{ endedAt: '0001-01-01T00:00:00Z' }, 'endedAt', '1970'],
  [{ endedAt: 1_772_568_000_000 }, 'endedAt', 'offset'],
  [{ endedAt: null }, 'endedAt', 'offset'],
  [{ endedAt: undefined }, 'endedAt', 'missing'],
  [{ timeZone: 'America/Atlantis' }, 'timeZone', 'IANA'],
  [{ timeZone: '' }, 'timeZone', 'IANA'],
  [{ timeZone: undefined }, 'timeZone', 'missing'],
  [{ pace: 'glacial' }, 'pace', 'standard, fast or slow'],
  [{ quickHiring: 'no' }, 'quickHiring', 'true or false'],
  [{ strongConnection: undefined }, 'strongConnection', 'missing'],
  [{ answerBy: '2026-02-29' }, 'answerBy', 'exists'],
  [{ answerBy: '2026-03-03' }, 'answerBy', 'after the date'],
  [{ newsOn: '9 March' }, 'newsOn', 'YYYY-MM-DD'],
  [{ sent: undefined }, 'sent', 'missing'],
  [{ sent: { thankYou: null, checkIn: null } }, 'sent.final', 'missing'],
  [sentOn({ thankYou: '2026-03-06' }), 'sent.thankYou', 'offset'],
  [sentOn({ thankYou: '2026-03-03T14:59:00-05:00' }), 'sent.thankYou', 'before the end'],
  [
    sentOn({ thankYou: '2026-03-06T09:00:00Z', checkIn: '2026-03-05T09:00:00Z' }),
    'sent.checkIn',
    'comes before it',
  ],
  [{ policy: null }, 'policy', 'JSON object'],
  [{ policy: { thankYou: 'never' } }, 'policy.thankYou', 'prompt or considered'],
  [{ policy: { checkIn: 'month' } }, 'policy.checkIn', 'two-weeks'],
  [{ policy: { final: null } }, 'policy.final', 'one-week'],
  [{ policy: { closeAfterDays: 15 } }, 'policy.closeAfterDays', '14 or 21'],
  [{ policy: { graceDays: 14.5 } }, 'policy.graceDays', '0 to 14'],
  [{ policy: { graceDays: 15 } }, 'policy.graceDays', '0 to 14'],
  [{ policy: { spacingDays: 0 } }, 'policy.spacingDays', '1 to 7'],
  [{ policy: { sendAt: '24:00' } }, 'policy.sendAt', 'HH:MM'],
  [{ policy: { workingDays: [] } }, 'policy.workingDays', 'working day'],
  [{ policy: { workingDays: [1, 8] } }, 'policy.workingDays.1', 'weekday'],
  [{ policy: { workingDays: 5 } }, 'policy.workingDays', 'list'],
  [{ policy: { holidays: ['2026-12-25', '2026-13-01'] } }, 'policy.holidays.1', 'exists'],
  [{ policy: { sendat: '10:00' } }, 'policy.sendat', 'no such field'],
  [{ answerby: '2026-03-10' }, 'answerby', 'no such field'],
  [{ sent: { ...tuesday.sent, close: null } }, 'sent.close', 'no such field'],
];

describe('an invalid cadence line', () => {
  it.each(refused)('refuses %j at %s', (changes, field, words) => {
    const { error } = answer(changes);
    expect(error?.field).toBe(field);
    expect(error?.message).toContain(words);
  });
});
