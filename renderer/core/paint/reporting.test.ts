import { beforeEach, expect, it, vi } from 'vitest';
import type { ChangeOutcome } from '@shared/model/outcome';
import { followUndo, makeChange, undoLast } from '../bridge';
import { toasts } from '../toasts';

const outcome = {
  changeId: 'change-1',
  applicationId: null,
  description: { name: 'archived', company: 'Acme', role: '', stage: null },
} as unknown as ChangeOutcome;
const announce = vi.hoisted(() => vi.fn());
vi.mock('../announce', () => ({ announce }));

let frames: (() => void)[] = [];
const call = vi.fn<(name: string) => Promise<unknown>>();
let progress: (share: number) => void = () => undefined;

beforeEach(() => {
  vi.useFakeTimers();
  frames = [];
  announce.mockClear();
  toasts.setState([], true);
  call.mockReset().mockResolvedValue({ ok: true, value: outcome });
  const on = (_name: string, listener: typeof progress) => {
    progress = listener;
    return () => undefined;
  };
  vi.stubGlobal('window', { afterword: { call, on } });
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

it('asks once to cancel, and says that it is on its way until there is an answer', async () => {
  const answer = Promise.withResolvers<unknown>();
  call.mockImplementation((name) => (name === 'history:undo' ? answer.promise : Promise.resolve(null)));
  const undone = undoLast();
  await Promise.resolve();
  progress(0);
  expect(toasts.getState()).toEqual([expect.not.objectContaining({ isCancelling: true })]);
  for (let press = 0; press < 2; press += 1) toasts.getState()[0]?.onCancel?.();
  progress(0.5);
  const cancelling = { text: 'Cancelling…', isCancelling: true };
  expect(toasts.getState()).toEqual([expect.objectContaining(cancelling)]);
  expect(call.mock.calls.filter(([name]) => name === 'history:cancel')).toHaveLength(1);
  answer.resolve({ ok: true, value: outcome });
  await undone;
  expect(toasts.getState()).toEqual([]);
});

it('undoes again after something failed that follows an undo', async () => {
  const stop = followUndo(() => {
    throw new Error('a follower failed');
  });
  await expect(undoLast()).rejects.toThrow('a follower failed');
  stop();
  await undoLast();
  expect(call).toHaveBeenCalledTimes(2);
});
