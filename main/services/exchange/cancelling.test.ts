import { expect, it } from 'vitest';
import { createCancelling } from './cancelling';

it('answers at once if it is cancelled, and the work hears of it', async () => {
  const cancelling = createCancelling();
  let signal: AbortSignal | null = null;
  const save = cancelling.run((_file: string, given) => {
    signal = given;
    return new Promise<string>(() => undefined);
  });
  const saved = save('report.pdf');
  cancelling.cancel();
  expect(await saved).toBe(null);
  expect(signal).toMatchObject({ aborted: true });
});

it('leaves alone what is finished, and whatever comes next', async () => {
  const cancelling = createCancelling();
  const save = cancelling.run((file: string) => Promise.resolve(file));
  expect(await save('a')).toBe('a');
  cancelling.cancel();
  expect(await save('b')).toBe('b');
});
