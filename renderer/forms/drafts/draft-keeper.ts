/** Saves the contents of a form shortly after each change, one write at a time, the latest winning. */
import type { Failure } from '@shared/model/outcome';
import type { Result } from '@shared/model/result';

const PAUSE_MS = 300;
/** A save that failed is tried again after this long, until it works. */
export const RETRY_MS = 10_000;
/** As many as main accepts (MAX_DRAFT_CHARACTERS of the contract, from which the window imports only types). */
export const MOST_DRAFT_CHARACTERS = 4_000_000;

/** `kept` is reported only once main acknowledged the save, and only until something else is typed. */
export type DraftStatus =
  { readonly tag: 'none' | 'kept' | 'too-long' } | { readonly tag: 'failed'; readonly refusal: Failure };

export interface DraftStore {
  readonly save: (json: string) => Promise<Result<null, Failure>>;
  readonly discard: () => Promise<Result<null, Failure>>;
}

export interface DraftKeeper {
  /** What should be saved now; null if the form has nothing worth saving. */
  want(json: string | null): void;
  /** Writes the latest contents without waiting for a pause. */
  flush(): void;
  /** Stores what is wanted at once. Resolves when that has been tried; the status says what came of it. */
  store(): Promise<void>;
  /** Stores this at once, like `store`. */
  keep(json: string): Promise<void>;
  /** The form was saved for good: discards its draft and saves no more. Resolves once it is gone. */
  finish(): Promise<void>;
}

/** `kept` is what is stored at the start, null for nothing. */
export function createDraftKeeper(
  store: DraftStore,
  kept: string | null,
  report: (status: DraftStatus) => void,
): DraftKeeper {
  let wanted = kept;
  let written = kept;
  let reported: DraftStatus['tag'] = kept === null ? 'none' : 'kept';
  let isFinished = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> | null = null;

  const say = (status: DraftStatus): void => {
    if (status.tag === reported && status.tag !== 'failed') return;
    reported = status.tag;
    report(status);
  };
  const write = async (): Promise<void> => {
    while (wanted !== written) {
      const json = wanted;
      const reply = json === null ? await store.discard() : await store.save(json);
      if (!reply.ok) {
        say({ tag: 'failed', refusal: reply.refusal });
        if (!isFinished) timer = setTimeout(flush, RETRY_MS);
        return;
      }
      written = json;
      say({ tag: json === null ? 'none' : 'kept' });
    }
  };
  const flush = (): void => {
    clearTimeout(timer);
    if (wanted === written || writing) return;
    writing = write().finally(() => {
      writing = null;
    });
  };
  const want = (json: string | null): void => {
    if (isFinished) return;
    if (json !== null && json.length > MOST_DRAFT_CHARACTERS) {
      say({ tag: 'too-long' });
      return;
    }
    wanted = json;
    clearTimeout(timer);
    if (wanted === written) return;
    // What was saved is no longer what the form contains.
    if (reported === 'kept') say({ tag: 'none' });
    timer = setTimeout(flush, PAUSE_MS);
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
      clearTimeout(timer);
      await writing;
      if (written !== null) await write();
    },
  };
}
