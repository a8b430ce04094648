/**
 * Saves the contents of a form at most 300 ms after a change, also while somebody types without a pause: one write at a
 * time, the latest winning.
 */
import type { Failure } from '@shared/model/outcome';
import type { Result } from '@shared/model/result';

/** Nothing typed waits longer than this for its save to begin. */
const LONGEST_WAIT_MS = 300;
/** Typing has paused once nothing was typed for this long. */
const PAUSE_MS = 300;
/** A save that failed is tried again after this long, until it works. */
export const RETRY_MS = 10_000;
/** As many as main accepts (MAX_DRAFT_CHARACTERS of the contract, from which the window imports only types). */
export const MOST_DRAFT_CHARACTERS = 4_000_000;

/** `kept` is reported only once main acknowledged the save and typing has paused, and only until something else is typed. */
export type DraftStatus =
  { readonly tag: 'none' | 'kept' | 'too-long' } | { readonly tag: 'failed'; readonly refusal: Failure };

export interface DraftStore {
  readonly save: (json: string) => Promise<Result<null, Failure>>;
  readonly discard: () => Promise<Result<null, Failure>>;
}

export interface DraftKeeper {
  /** What should be saved now; null if the form has nothing worth saving. */
  want(json: string | null): void;
  /** Writes the latest contents without waiting. */
  flush(): void;
  /** Stores what is wanted at once. Resolves when that has been tried; the status holds the result. */
  store(): Promise<void>;
  /** Stores this at once, like `store`. */
  keep(json: string): Promise<void>;
  /** The form was saved for good: discards its draft and saves no more. Resolves once it is gone. */
  finish(): Promise<void>;
}

/** Reports whether the contents are saved: `kept` only once typing has paused, or the words would change with every save. */
function createReporter(
  first: DraftStatus['tag'],
  report: (status: DraftStatus) => void,
  isKept: () => boolean,
) {
  let reported = first;
  let typing: ReturnType<typeof setTimeout> | undefined;
  const say = (status: DraftStatus): void => {
    if (status.tag === reported && status.tag !== 'failed') return;
    reported = status.tag;
    report(status);
  };
  const sayStored = (): void => {
    if (reported !== 'too-long') say({ tag: typing === undefined && isKept() ? 'kept' : 'none' });
  };
  const stop = (): void => {
    clearTimeout(typing);
    typing = undefined;
  };
  return {
    say,
    sayStored,
    /** Something was typed that can be saved. */
    typed() {
      stop();
      typing = setTimeout(() => {
        typing = undefined;
        if (isKept()) sayStored();
      }, PAUSE_MS);
      // What was saved is no longer what the form contains.
      if (reported === 'too-long' || (reported === 'kept' && !isKept())) say({ tag: 'none' });
    },
    stop,
  };
}

/** `kept` is what is stored at the start, null for nothing. */
export function createDraftKeeper(
  store: DraftStore,
  kept: string | null,
  report: (status: DraftStatus) => void,
): DraftKeeper {
  let wanted = kept;
  let written = kept;
  let isFinished = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let retrying: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> | null = null;

  const isKept = (): boolean => written !== null && wanted === written;
  const reporter = createReporter(kept === null ? 'none' : 'kept', report, isKept);
  const write = async (): Promise<void> => {
    while (wanted !== written) {
      const json = wanted;
      const reply = json === null ? await store.discard() : await store.save(json);
      if (!reply.ok) {
        reporter.say({ tag: 'failed', refusal: reply.refusal });
        if (!isFinished) retrying = setTimeout(flush, RETRY_MS);
        return;
      }
      written = json;
      reporter.sayStored();
    }
  };
  const stopTimers = (): void => {
    clearTimeout(waiting);
    clearTimeout(retrying);
    waiting = undefined;
  };
  const flush = (): void => {
    stopTimers();
    if (wanted === written || writing) return;
    writing = write().finally(() => (writing = null));
  };
  const want = (json: string | null): void => {
    if (isFinished) return;
    if (json !== null && json.length > MOST_DRAFT_CHARACTERS) {
      reporter.stop();
      reporter.say({ tag: 'too-long' });
      return;
    }
    wanted = json;
    reporter.typed();
    if (wanted !== written) waiting ??= setTimeout(flush, LONGEST_WAIT_MS);
  };
  const storeNow = async (): Promise<void> => {
    flush();
    await writing;
  };
  return {
    want,
    flush,
    store: storeNow,
    async keep(json) {
      want(json);
      await storeNow();
    },
    async finish() {
      isFinished = true;
      wanted = null;
      stopTimers();
      reporter.stop();
      await writing;
      if (written !== null) await write();
    },
  };
}
