import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterPaint } from './after-paint';

/** The frames that were asked for and not cancelled, by their handle. */
let frames: Map<number, () => void>;

beforeEach(() => {
  vi.useFakeTimers();
  frames = new Map();
  let count = 0;
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => {
    count += 1;
    frames.set(count, callback);
    return count;
  });
  vi.stubGlobal('cancelAnimationFrame', (handle: number) => {
    frames.delete(handle);
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function drawFrame(): void {
  for (const callback of frames.values()) callback();
  frames.clear();
}

test('acts once, after the frame', () => {
  const act = vi.fn();
  afterPaint(act);
  drawFrame();
  expect(act).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(act).toHaveBeenCalledOnce();
});

test('acts once if no frame comes, and not again if it comes late', () => {
  const act = vi.fn();
  afterPaint(act);
  vi.advanceTimersByTime(250);
  expect(act).toHaveBeenCalledOnce();
  drawFrame();
  vi.runAllTimers();
  expect(act).toHaveBeenCalledOnce();
});

test('never acts once it was told not to', () => {
  const act = vi.fn();
  const stop = afterPaint(act);
  stop();
  drawFrame();
  vi.runAllTimers();
  expect(act).not.toHaveBeenCalled();
});
