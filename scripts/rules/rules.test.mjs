import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { repositoryFolder } from '../setup/paths.mjs';

/** Tuesday 3 March 2026, 15:00 in New York. */
const tuesday = {
  endedAt: '2026-03-03T15:00:00-05:00',
  timeZone: 'America/New_York',
  pace: 'standard',
  quickHiring: false,
  strongConnection: false,
  sent: { thankYou: null, checkIn: null, final: null },
};
const thursday = { ...tuesday, endedAt: '2026-03-05T11:00:00-05:00', strongConnection: true };
/** @param {Partial<Record<'thankYou' | 'checkIn' | 'final', string>>} sent */
const sentOn = (sent) => ({ sent: { ...tuesday.sent, ...sent } });

/**
 * Case, input, and when each step is due: thank-you (UTC), check-in opens / due / latest, final, close.
 * @type {readonly [string, object, string | null, string | null, string | null, string][]}
 */
const workedExamples = [
  ['nothing sent', tuesday, '2026-03-04T20:00:00.000Z', '03-10 / 03-11 / 03-17', '03-25', '04-08'],
  [
    'thank-you on the Friday',
    { ...tuesday, ...sentOn({ thankYou: '2026-03-06T09:00:00-05:00' }) },
    null,
    '03-10 / 03-13 / 03-17',
    '03-27',
    '04-10',
  ],
  [
    'an answer within a week',
    { ...tuesday, answerBy: '2026-03-10' },
    '2026-03-04T20:00:00.000Z',
    '03-10 / 03-13 / 03-17',
    '03-27',
    '04-10',
  ],
  [
    'a strong connection',
    { ...thursday, ...sentOn({ thankYou: '2026-03-06T09:00:00-05:00' }) },
    null,
    '03-07 / 03-09 / 03-12',
    '03-16',
    '03-30',
  ],
  [
    'a strong connection, thank-you late',
    { ...thursday, ...sentOn({ thankYou: '2026-03-13T09:00:00-04:00' }) },
    null,
    '03-13 / 03-16 / 03-16',
    '03-23',
    '04-06',
  ],
  [
    'a slow industry',
    { ...tuesday, pace: 'slow' },
    '2026-03-04T20:00:00.000Z',
    '03-13 / 03-17 / 03-24',
    '03-31',
    '04-14',
  ],
  [
    'clocks change that night',
    { ...tuesday, endedAt: '2026-03-07T20:00:00-05:00' },
    '2026-03-09T01:00:00.000Z',
    '03-14 / 03-16 / 03-21',
    '03-30',
    '04-13',
  ],
  [
    'all sent, then a date named',
    {
      ...tuesday,
      answerBy: '2026-04-30',
      ...sentOn({
        thankYou: '2026-03-04T15:00:00-05:00',
        checkIn: '2026-03-11T10:00:00-04:00',
        final: '2026-03-25T10:00:00-04:00',
      }),
    },
    null,
    null,
    null,
    '05-03',
  ],
];

/** @param {string} answer */
const parsed = (answer) => JSON.parse(answer);
/** @param {string} date */
const day = (date) => date.slice(5);

/**
 * @param {readonly string[]} args
 * @param {string} input
 * @returns {Promise<{ lines: string[], errors: string, exitCode: number | null }>}
 */
function runRules(args, input) {
  const child = spawn(process.execPath, [join(repositoryFolder, 'scripts', 'rules.mjs'), ...args]);
  let [output, errors] = ['', ''];
  child.stdout.on('data', (/** @type {Buffer} */ chunk) => (output += chunk.toString()));
  child.stderr.on('data', (/** @type {Buffer} */ chunk) => (errors += chunk.toString()));
  child.stdin.end(input);
  return new Promise((finish) => {
    child.on('close', (exitCode) => finish({ lines: output.split('\n').slice(0, -1), errors, exitCode }));
  });
}

describe('npm run rules', { timeout: 120_000 }, () => {
  it('returns the dates of the worked examples, one line each', async () => {
    const input = workedExamples.map(([, fields]) => JSON.stringify(fields)).join('\n');
    const { lines, exitCode } = await runRules(['cadence'], input);
    expect(exitCode).toBe(0);
    expect(lines).toHaveLength(workedExamples.length);
    for (const [index, [name, , thankYou, checkIn, final, close]] of workedExamples.entries()) {
      const dates = parsed(lines[index] ?? '');
      if (thankYou !== null) expect(dates.thankYou.dueAt, name).toBe(thankYou);
      const { opensOn, dueOn, latestOn } = dates.checkIn;
      if (checkIn !== null) expect([opensOn, dueOn, latestOn].map(day).join(' / '), name).toBe(checkIn);
      if (final !== null) expect(day(dates.final.dueOn), name).toBe(final);
      expect(day(dates.close.dueOn), name).toBe(close);
    }
  });

  it('continues after an invalid line', async () => {
    const good = '{"text":"within a week","saidOn":"2026-03-03"}';
    const { lines, exitCode } = await runRules(['timeline'], `{"text"\n\n${good}\r\n[1]\n${good}`);
    expect(exitCode).toBe(0);
    expect(lines.map((line) => parsed(line).error?.message ?? parsed(line).answerBy)).toEqual([
      'The line is not JSON.',
      'The line is empty.',
      '2026-03-10',
      'This has to be a JSON object.',
      '2026-03-10',
    ]);
  });

  it.each([[[]], [['weather']], [['cadence', 'please']]])('prints its usage for %j', async (args) => {
    const { lines, errors, exitCode } = await runRules(args, '');
    expect([lines, exitCode]).toEqual([[], 2]);
    expect(errors).toContain('one of: cadence timeline message checks');
  });
});
