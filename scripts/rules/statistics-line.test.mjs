import { describe, expect, it } from 'vitest';

import { answerStatistics } from './statistics-line.mjs';

/** @param {unknown} value */
const answerTo = (value) => JSON.parse(answerStatistics(JSON.stringify(value)));

describe('a statistics line', () => {
  it('returns the statistics of its durations', () => {
    const durations = [
      { days: 2, answered: true },
      { days: 5.5, answered: false },
    ];
    expect(answerTo({ durations })).toEqual({
      n: 2,
      events: 1,
      curve: [
        { day: 2, atRisk: 2, answered: 1, survival: 0.5, low: expect.any(Number), high: expect.any(Number) },
      ],
      median: 2,
      quartiles: [2, 2, null],
    });
  });

  it.each([
    [{}, 'durations', 'This is missing. It has to be a list of durations.'],
    [{ durations: 3 }, 'durations', 'This has to be a list of durations.'],
    [
      { durations: [{ days: -1, answered: true }] },
      'durations.0.days',
      'This has to be a number of days, at least 0.',
    ],
    [{ durations: [{ days: 1, answered: 'yes' }] }, 'durations.0.answered', 'This has to be true or false.'],
  ])('is refused: %j', (line, field, message) => {
    expect(answerTo(line)).toEqual({ error: { field, message } });
  });
});
