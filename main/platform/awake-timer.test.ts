import { expect, it, vi } from 'vitest';
import { afterAwake } from './awake-timer';

/** This process does nothing for so long: its timers are late, as after sleep. */
function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

it('counts a sleep as one step, and ends after the rest', async () => {
  const end = vi.fn();
  const usual = vi.fn();
  afterAwake(100, end, 10);
  setTimeout(usual, 100);
  sleep(150);
  await new Promise((resolve) => setTimeout(resolve, 1));
  expect(usual).toHaveBeenCalledTimes(1);
  expect(end).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(end).toHaveBeenCalledTimes(1));
});

it('ends nothing once it was stopped', () => {
  vi.useFakeTimers();
  const end = vi.fn();
  const stop = afterAwake(3_000, end);
  vi.advanceTimersByTime(2_000);
  stop();
  vi.advanceTimersByTime(9_000);
  expect(end).not.toHaveBeenCalled();
  vi.useRealTimers();
});
