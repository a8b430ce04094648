import { beforeEach, expect, it, vi } from 'vitest';
import type { ChangeOutcome } from '@shared/model/outcome';
import { makeChange, undoLast } from '../bridge';
import { toasts } from '../toasts';

const outcome = {
  changeId: 'change-1',
  applicationId: null,
  description: { name: 'archived', company: 'Acme', role: '', stage: null },
} as unknown as ChangeOutcome;
const announce = vi.hoisted(() => vi.fn());
vi.mock('../announce', () => ({ announce }));

let frames: (() => void)[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  frames = [];
  announce.mockClear();
  toasts.setState([], true);
  vi.stubGlobal('window', {
    afterword: { call: () => Promise.resolve({ ok: true, value: outcome }), on: () => () => undefined },
  });
  vi.stubGlobal('requestAnimationFrame', (act: () => void) => frames.push(act));
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
  return () => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  };
});

const ways = [
  ['made', () => makeChange('archive-application', { applicationId: 'a' as never })],
  ['undone', undoLast],
] as const;

it.each(ways)('says what was %s once that is painted', async (_how, change) => {
  await change();
  for (const draw of frames) draw();
  expect(toasts.getState()).toEqual([]);
  expect(announce).not.toHaveBeenCalled();
  vi.advanceTimersByTime(0);
  expect(toasts.getState()).toHaveLength(1);
  expect(announce).toHaveBeenCalledTimes(1);
});

it.each(ways)('says what was %s in a window that isn’t shown', async (_how, change) => {
  await change();
  vi.advanceTimersByTime(1_000);
  expect(toasts.getState()).toHaveLength(1);
});
