import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLater, within } from './deferred';

describe('within', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('gives what the promise gives in time', async () => {
    const answer = createLater<boolean>();
    const given = within(2_000, answer.promise, false);
    await vi.advanceTimersByTimeAsync(1_999);
    answer.resolve(true);
    expect(await given).toBe(true);
  });

  it('gives up on a promise that is never kept', async () => {
    const given = within(2_000, createLater<boolean>().promise, false);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await given).toBe(false);
  });
});
