import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MAX_DRAFT_CHARACTERS } from '@shared/ipc/contract';
import type { Failure } from '@shared/model/outcome';
import type { Result } from '@shared/model/result';
import { createDraftKeeper, RETRY_MS, MOST_DRAFT_CHARACTERS, type DraftStatus } from './draft-keeper';

const done: Result<null, Failure> = { ok: true, value: null };
const full: Result<null, Failure> = { ok: false, refusal: { tag: 'fault', code: 'disk-full' } };

function createStore() {
  const store = { kept: null as string | null, writes: 0, answer: done };
  const write = (json: string | null) => {
    store.writes += 1;
    if (store.answer.ok) store.kept = json;
    return Promise.resolve(store.answer);
  };
  return Object.assign(store, { save: (json: string) => write(json), discard: () => write(null) });
}

describe('the draft keeper', () => {
  let reported: DraftStatus[] = [];
  const report = (status: DraftStatus) => void reported.push(status);
  beforeEach(() => {
    vi.useFakeTimers();
    reported = [];
  });
  afterEach(() => void vi.useRealTimers());

  it('saves while somebody types without a pause, at most 300 ms after each change', async () => {
    const store = createStore();
    const keeper = createDraftKeeper(store, null, report);
    const typed = Array.from({ length: 20 }, (_, index) => 'x'.repeat(index + 1));
    for (const json of typed) {
      keeper.want(json);
      await vi.advanceTimersByTimeAsync(100);
      expect((store.kept ?? '').length).toBeGreaterThan(json.length - 3);
    }
    expect(store.writes).toBeLessThan(10);
    expect(reported, 'the words do not flicker meanwhile').toEqual([]);
    await vi.advanceTimersByTimeAsync(300);
    expect(store.kept).toBe(typed.at(-1));
    expect(reported).toEqual([{ tag: 'kept' }]);
  });

  it('writes several changes in quick succession once', async () => {
    const store = createStore();
    const keeper = createDraftKeeper(store, null, report);
    for (const json of ['a', 'ab', 'abc']) keeper.want(json);
    await vi.advanceTimersByTimeAsync(299);
    expect(store.writes).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(store).toMatchObject({ kept: 'abc', writes: 1 });
    expect(reported).toEqual([{ tag: 'kept' }]);
    keeper.want('abcd');
    expect(reported.at(-1)).toEqual({ tag: 'none' });
    await vi.runAllTimersAsync();
    expect(reported.at(-1)).toEqual({ tag: 'kept' });
  });

  it('says again that it is saved if a change was taken back', async () => {
    const store = createStore();
    const keeper = createDraftKeeper(store, 'a', report);
    for (const json of ['ab', 'a']) keeper.want(json);
    await vi.runAllTimersAsync();
    expect(reported).toEqual([{ tag: 'none' }, { tag: 'kept' }]);
  });

  it('writes at once when it is closed, including what was typed during a write', async () => {
    const store = createStore();
    const keeper = createDraftKeeper(store, null, report);
    keeper.want('a');
    keeper.flush();
    keeper.want('ab');
    keeper.flush();
    await vi.runAllTimersAsync();
    expect(store.kept).toBe('ab');
  });

  it('reports a draft as kept only once main confirmed it, and retries with the next change', async () => {
    const store = createStore();
    store.answer = full;
    const keeper = createDraftKeeper(store, null, report);
    keeper.want('a');
    await vi.advanceTimersByTimeAsync(300);
    expect(reported).toEqual([{ tag: 'failed', refusal: { tag: 'fault', code: 'disk-full' } }]);
    store.answer = done;
    keeper.want('ab');
    await vi.runAllTimersAsync();
    expect(store.kept).toBe('ab');
    expect(reported.at(-1)).toEqual({ tag: 'kept' });
  });

  it('tries again by itself after a failure, until it works', async () => {
    const store = createStore();
    store.answer = full;
    const keeper = createDraftKeeper(store, null, report);
    keeper.want('a');
    await vi.advanceTimersByTimeAsync(300 + RETRY_MS);
    expect(store).toMatchObject({ kept: null, writes: 2 });
    store.answer = done;
    await vi.advanceTimersByTimeAsync(RETRY_MS);
    expect(store).toMatchObject({ kept: 'a', writes: 3 });
    expect(reported.map(({ tag }) => tag)).toEqual(['failed', 'failed', 'kept']);
    await vi.runAllTimersAsync();
    expect(store.writes).toBe(3);
  });

  it('has stored everything when it reports it, even after a write in progress', async () => {
    const store = createStore();
    const keeper = createDraftKeeper(store, null, report);
    keeper.want('a');
    keeper.flush();
    await keeper.keep('ab');
    expect(store.kept).toBe('ab');
    await keeper.keep('ab');
    expect(store.writes).toBe(2);
  });

  it('leaves nothing behind after the form was saved, whatever is still in progress', async () => {
    const store = createStore();
    const keeper = createDraftKeeper(store, null, report);
    keeper.want('a');
    keeper.flush();
    const finished = keeper.finish();
    keeper.want('late');
    keeper.flush();
    await vi.runAllTimersAsync();
    await finished;
    expect(store.kept).toBeNull();
  });

  it('drops the draft of a form that was emptied again', async () => {
    const store = createStore();
    store.kept = 'old';
    const keeper = createDraftKeeper(store, 'old', report);
    keeper.want(null);
    await vi.runAllTimersAsync();
    expect(store.kept).toBeNull();
    expect(reported).toEqual([{ tag: 'none' }]);
  });

  it("reports a form that is too long to be kept, and keeps the last one that wasn't", async () => {
    expect(MOST_DRAFT_CHARACTERS).toBe(MAX_DRAFT_CHARACTERS);
    const store = createStore();
    const keeper = createDraftKeeper(store, null, report);
    keeper.want('a');
    keeper.want('x'.repeat(MOST_DRAFT_CHARACTERS + 1));
    keeper.flush();
    await vi.runAllTimersAsync();
    expect(store.kept).toBe('a');
    expect(reported).toEqual([{ tag: 'too-long' }]);
  });
});
