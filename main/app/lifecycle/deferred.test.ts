import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDeferred, withTimeout } from './deferred';

describe('a promise with a timeout', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('resolves to the value that comes in time', async () => {
    const answer = createDeferred<boolean>();
    const given = withTimeout(2_000, answer.promise, false);
    await vi.advanceTimersByTimeAsync(1_999);
    answer.resolve(true);
    expect(await given).toBe(true);
  });

  it('falls back if the promise takes too long', async () => {
    const given = withTimeout(2_000, createDeferred<boolean>().promise, false);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await given).toBe(false);
  });
});
