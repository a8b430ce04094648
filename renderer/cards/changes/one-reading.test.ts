import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createOneReading } from './one-reading';

/** Readings that are answered by hand. */
function asked() {
  const answers: (() => void)[] = [];
  const reading = createOneReading(() => new Promise<void>((resolve) => answers.push(resolve)));
  /** The reading at that place is answered, and the pause after it passes. */
  const answer = async (place: number) => {
    answers[place]?.();
    await vi.advanceTimersByTimeAsync(250);
  };
  return { reading, answers, answer };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('reads at once, and once more after many changes during a reading', async () => {
  const { reading, answers, answer } = asked();
  for (let change = 0; change < 100; change += 1) reading.renew();
  expect(answers).toHaveLength(1);
  await answer(0);
  expect(answers).toHaveLength(2);
  await answer(1);
  expect(answers).toHaveLength(2);
  reading.renew();
  expect(answers).toHaveLength(3);
});

it('reads nothing once it was stopped', async () => {
  const { reading, answers, answer } = asked();
  reading.renew();
  reading.renew();
  reading.stop();
  await answer(0);
  reading.renew();
  expect(answers).toHaveLength(1);
});
