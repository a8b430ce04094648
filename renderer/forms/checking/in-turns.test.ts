import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { Steps } from '@shared/model/work/steps';
import { inTurns } from './in-turns';

describe('steps in turns', () => {
  let elapsed = 0;
  let done = 0;
  function* stepsOf(count: number, milliseconds: number): Steps<string> {
    for (let step = 0; step < count; step++) {
      elapsed += milliseconds;
      done += 1;
      yield;
    }
    return 'found';
  }
  const now = () => elapsed;

  beforeEach(() => {
    vi.useFakeTimers();
    elapsed = 0;
    done = 0;
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('let others go first after each long step', () => {
    const results: string[] = [];
    inTurns(stepsOf(3, 20), (result) => results.push(result), now);
    expect(done).toBe(0);
    vi.runOnlyPendingTimers();
    expect(done).toBe(1);
    vi.runOnlyPendingTimers();
    expect([done, results]).toEqual([2, []]);
    vi.runAllTimers();
    expect([done, results]).toEqual([3, ['found']]);
  });
  it('do many short ones in one turn', () => {
    const results: string[] = [];
    inTurns(stepsOf(100, 0.01), (result) => results.push(result), now);
    vi.runOnlyPendingTimers();
    expect([done, results]).toEqual([100, ['found']]);
  });
  it('do no more once stopped', () => {
    const results: string[] = [];
    const stop = inTurns(stepsOf(3, 20), (result) => results.push(result), now);
    vi.runOnlyPendingTimers();
    stop();
    vi.runAllTimers();
    expect([done, results]).toEqual([1, []]);
  });
});
