import { expect, it } from 'vitest';
import { createNewest } from './newest';

/** Readings that are answered by hand, in any order. */
function asked() {
  const answers: ((found: string) => void)[] = [];
  const shown: string[] = [];
  const newest = createNewest(
    () => new Promise<string>((resolve) => answers.push(resolve)),
    (found) => shown.push(found),
  );
  return { newest, answers, shown };
}

it('shows the newest of two readings, even if it is answered first', async () => {
  const { newest, answers, shown } = asked();
  const both = [newest.renew(), newest.renew()];
  answers[1]?.('second');
  answers[0]?.('first');
  await Promise.all(both);
  expect(shown).toEqual(['second']);
});

it('shows nothing of a reading that a newer one has overtaken, and waits for that one', async () => {
  const { newest, answers, shown } = asked();
  const both = [newest.renew(), newest.renew()];
  answers[0]?.('first');
  await both[0];
  expect(shown).toEqual([]);
  answers[1]?.('second');
  await both[1];
  expect(shown).toEqual(['second']);
});

it('shows nothing once it was stopped, and reads again when asked to', async () => {
  const { newest, answers, shown } = asked();
  const first = newest.renew();
  newest.stop();
  answers[0]?.('first');
  await first;
  expect(shown).toEqual([]);
  const second = newest.renew();
  answers[1]?.('second');
  await second;
  expect(shown).toEqual(['second']);
});
