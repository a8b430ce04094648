import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ApplicationId } from '@shared/model/ids';
import { useCardFilter, useIsAwaited } from '../filter';
import { followSearch } from './ask-main';

const id = 'a' as ApplicationId;
let answers: ((hits: readonly unknown[]) => void)[] = [];
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  answers = [];
  vi.stubGlobal('window', {
    afterword: {
      call: () => new Promise((resolve) => answers.push((value) => resolve({ ok: true, value }))),
    },
  });
  stop = followSearch();
});

afterEach(() => {
  useCardFilter.setState({ query: '' });
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const type = (query: string) => useCardFilter.setState({ query });
/** Answers the oldest question, and lets that be heard. */
async function answer(): Promise<void> {
  answers.shift()?.([{ applicationId: id, place: null, excerpt: null }]);
  await vi.advanceTimersByTimeAsync(0);
}

it('is awaited from the question to the answer', async () => {
  type('ac');
  expect(useIsAwaited.getState()).toBe(true);
  await answer();
  expect(useIsAwaited.getState()).toBe(false);
  expect([...useCardFilter.getState().hits.keys()]).toEqual([id]);
});

it('is awaited no longer than two frames may take, even if main is busy', async () => {
  type('ac');
  vi.advanceTimersByTime(20);
  expect(useIsAwaited.getState()).toBe(false);
  await answer();
  expect(useCardFilter.getState().hits.size).toBe(1);
});

it('is awaited again for what was typed meanwhile', async () => {
  type('ac');
  type('acm');
  await answer();
  expect(useIsAwaited.getState()).toBe(true);
  await answer();
  expect(useIsAwaited.getState()).toBe(false);
});

it.each(['a', ''])('is not awaited for %j, which isn’t asked', (query) => {
  type('ac');
  type(query);
  expect(useIsAwaited.getState()).toBe(false);
});
