/** Keeps what stands in a form a moment after each change, one write at a time, the latest winning. */
import type { Failure } from '@shared/model/outcome';
import type { Result } from '@shared/model/result';

const PAUSE_MS = 300;
/** As many as main takes (MAX_DRAFT_CHARACTERS of the contract, which the window imports as types only). */
export const MOST_DRAFT_CHARACTERS = 4_000_000;

/** `kept` is only ever said once main acknowledged the save, and no longer than nothing else was typed. */
export type DraftStatus =
  { readonly tag: 'none' | 'kept' | 'too-long' } | { readonly tag: 'failed'; readonly refusal: Failure };

export interface DraftStore {
  readonly save: (json: string) => Promise<Result<null, Failure>>;
  readonly discard: () => Promise<Result<null, Failure>>;
}

export interface DraftKeeper {
  /** What should be kept now; null where the form says nothing that is worth keeping. */
  want(json: string | null): void;
  /** Writes what is wanted without waiting for a pause. */
  flush(): void;
  /** The form was saved for good: its draft goes, and nothing is kept any more. Resolves once it is gone. */
  finish(): Promise<void>;
}

/** `kept` is what the store holds at the start, null for nothing. */
export function createDraftKeeper(
  store: DraftStore,
  kept: string | null,
  tell: (status: DraftStatus) => void,
): DraftKeeper {
  let wanted = kept;
  let written = kept;
  let told: DraftStatus['tag'] = kept === null ? 'none' : 'kept';
  let isFinished = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> | null = null;

  const say = (status: DraftStatus): void => {
    if (status.tag === told && status.tag !== 'failed') return;
    told = status.tag;
    tell(status);
  };
  const write = async (): Promise<void> => {
    while (wanted !== written) {
      const json = wanted;
      const reply = json === null ? await store.discard() : await store.save(json);
      if (!reply.ok) {
        say({ tag: 'failed', refusal: reply.refusal });
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
  return {
    want(json) {
      if (isFinished) return;
      if (json !== null && json.length > MOST_DRAFT_CHARACTERS) {
        say({ tag: 'too-long' });
        return;
      }
      wanted = json;
      clearTimeout(timer);
      if (wanted === written) return;
      // What was kept is no longer what stands in the form.
      if (told === 'kept') say({ tag: 'none' });
      timer = setTimeout(flush, PAUSE_MS);
    },
    flush,
    async finish() {
      isFinished = true;
      wanted = null;
      clearTimeout(timer);
      await writing;
      if (written !== null) await write();
    },
  };
}
