import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withTimeout } from './with-timeout';

describe('a promise with a timeout', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('resolves to the value that comes in time', async () => {
    const answer = Promise.withResolvers<boolean>();
    const given = withTimeout(2_000, answer.promise, false);
    await vi.advanceTimersByTimeAsync(1_999);
    answer.resolve(true);
    expect(await given).toBe(true);
  });

  it('falls back if the promise takes too long', async () => {
    const given = withTimeout(2_000, Promise.withResolvers<boolean>().promise, false);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await given).toBe(false);
  });
});
