import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareHlc, nextHlc } from './hlc';

it('follows the greatest reading known, whatever the clock of the computer says, and never lags behind it', () => {
  const ms = fc.integer({ min: 0, max: 5 });
  fc.assert(
    fc.property(ms, fc.record({ ms, n: fc.nat(3) }), (nowMs, greatest) => {
      const next = nextHlc(nowMs, greatest);
      expect(compareHlc(next, greatest)).toBeGreaterThan(0);
      expect(next.ms).toBe(Math.max(nowMs, greatest.ms));
    }),
  );
  expect(nextHlc(7, null)).toEqual({ ms: 7, n: 0 });
});
