import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BoardChange } from '@shared/model/card';
import type { ApplicationId } from '@shared/model/ids';
import { createGatherer } from './gatherer';

const changeOf = (count: number): BoardChange => ({
  saved: [],
  removed: Array.from({ length: count }, (_, place) => String(place) as ApplicationId),
});
const small = changeOf(1);
const [first, second, third] = [changeOf(500), changeOf(500), changeOf(500)];

describe('changes of the board', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('are handed on at once if they are small, or the first large one', () => {
    const handOn = vi.fn();
    const gatherer = createGatherer(handOn);
    gatherer.take(small);
    gatherer.take(first);
    expect(handOn.mock.calls).toEqual([[[small]], [[first]]]);
  });

  it('are handed on together, in order, if they are large and follow one another', () => {
    const handOn = vi.fn();
    const gatherer = createGatherer(handOn);
    for (const change of [first, second, third]) gatherer.take(change);
    expect(handOn.mock.calls).toEqual([[[first]]]);
    vi.advanceTimersByTime(250);
    expect(handOn.mock.calls).toEqual([[[first]], [[second, third]]]);
    gatherer.take(first);
    expect(handOn).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(250);
    expect(handOn).toHaveBeenLastCalledWith([first]);
  });

  it('are handed on with a small one that comes meanwhile', () => {
    const handOn = vi.fn();
    const gatherer = createGatherer(handOn);
    for (const change of [first, second, small]) gatherer.take(change);
    expect(handOn).toHaveBeenLastCalledWith([second, small]);
    vi.advanceTimersByTime(1_000);
    expect(handOn).toHaveBeenCalledTimes(2);
  });

  it('are handed on before something is said about them', () => {
    const handOn = vi.fn();
    const gatherer = createGatherer(handOn);
    for (const change of [first, second, third]) gatherer.take(change);
    gatherer.catchUp();
    gatherer.catchUp();
    expect(handOn.mock.calls).toEqual([[[first]], [[second, third]]]);
    vi.advanceTimersByTime(1_000);
    expect(handOn).toHaveBeenCalledTimes(2);
  });

  it('are forgotten when everything is read again', () => {
    const handOn = vi.fn();
    const gatherer = createGatherer(handOn);
    for (const change of [first, second]) gatherer.take(change);
    gatherer.drop();
    vi.advanceTimersByTime(1_000);
    expect(handOn.mock.calls).toEqual([[[first]]]);
    gatherer.take(third);
    expect(handOn).toHaveBeenLastCalledWith([third]);
  });
});
