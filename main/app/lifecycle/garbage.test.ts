import { expect, it } from 'vitest';
import { collectGarbage } from './garbage';

it('collects what nothing holds', async () => {
  const gone = dropped();
  // A weak reference holds what it refers to until the turn is over.
  await new Promise(setImmediate);
  expect(gone.deref()).toBeDefined();
  await new Promise(setImmediate);
  collectGarbage();
  expect(gone.deref()).toBeUndefined();
});

it('gives the collector to nobody else', () => {
  collectGarbage();
  expect('gc' in globalThis).toBe(false);
});

function dropped(): WeakRef<object> {
  return new WeakRef(Array.from({ length: 1_000 }, (_, index) => ({ index })));
}
