import { describe, expect, it, vi } from 'vitest';
import { collectGarbage } from '../app/lifecycle/garbage';
import { createFirstAnswers } from './first-answers';
import type { Answer } from './ipc-server';

function createParts(board = '[1]') {
  const services = Promise.withResolvers<Answer>();
  const onWindowReady = vi.fn();
  const ask = createFirstAnswers({ board, onWindowReady, services: services.promise });
  const asked: unknown[] = [];
  const answer: Answer = (name) => {
    asked.push(name);
    return Promise.resolve({ ok: true, value: `services: ${String(name)}` });
  };
  return { ask, asked, onWindowReady, attach: () => services.resolve(answer) };
}

it('gives the board once, and notes that it is drawn, before the services are there', async () => {
  const { ask, onWindowReady } = createParts();
  expect(await ask('board:read', null)).toEqual({ ok: true, value: '[1]' });
  expect(await ask('window:ready', null)).toEqual({ ok: true, value: null });
  expect(onWindowReady).toHaveBeenCalledTimes(1);
});

it('leaves everything else to the services, in the order in which it came', async () => {
  const { ask, asked, attach } = createParts();
  await ask('board:read', null);
  const answers = [
    ask('change:mark-sent', { applicationId: 'a' }),
    ask('board:read', null),
    ask('window:ready', { not: 'nothing' }),
  ];
  await Promise.resolve();
  expect(asked).toEqual([]);
  attach();
  expect(await Promise.all(answers)).toEqual(
    ['change:mark-sent', 'board:read', 'window:ready'].map((name) => ({
      ok: true,
      value: `services: ${name}`,
    })),
  );
  expect(asked).toEqual(['change:mark-sent', 'board:read', 'window:ready']);
});

it('leaves everything to the services once they are there, since the board may have changed', async () => {
  const { ask, attach, onWindowReady } = createParts();
  attach();
  await Promise.resolve();
  expect(await ask('board:read', null)).toEqual({ ok: true, value: 'services: board:read' });
  expect(await ask('window:ready', null)).toEqual({ ok: true, value: 'services: window:ready' });
  expect(onWindowReady).not.toHaveBeenCalled();
});

describe('the text of the board', () => {
  const SIZE_BYTES = 64_000_000;

  function heldAfter(use: (parts: ReturnType<typeof createParts>) => Promise<unknown>) {
    return async () => {
      const before = heldBytes();
      const parts = createParts(textOf(SIZE_BYTES));
      expect(heldBytes() - before).toBeGreaterThan(SIZE_BYTES / 2);
      await use(parts);
      // What was awaited is let go of only in a later turn.
      await new Promise(setImmediate);
      expect(heldBytes() - before).toBeLessThan(SIZE_BYTES / 2);
      // The answers themselves are kept, as they are while the program runs.
      expect(parts.ask).toBeTypeOf('function');
    };
  }

  it(
    'is not kept once it is given',
    heldAfter(({ ask }) => ask('board:read', null).then(() => null)),
  );

  it(
    'is not kept once the services are there',
    heldAfter(({ attach }) => {
      attach();
      return Promise.resolve();
    }),
  );
});

/** Like one from the database: of one piece. */
function textOf(bytes: number): string {
  return Buffer.alloc(bytes, 'a').toString('latin1');
}

function heldBytes(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
