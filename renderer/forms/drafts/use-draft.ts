/** The draft of an open form: read once on opening, saved as it changes. */
import { useEffect, useMemo, useState } from 'react';
import { call } from '../../core/bridge';
import { discardDraft, saveDraft } from '../../core/drafts';
import { createDraftKeeper, type DraftKeeper, type DraftStatus } from './draft-keeper';
import type { DraftReading } from './read-draft';

/** Where a draft that cannot be read is set aside, so that the next one does not overwrite it. */
function asideKey(key: string): string {
  return `set-aside-${key}`;
}

export interface OpenedDraft<T> {
  /** The stored draft, or null if there was none that could be read. */
  readonly draft: T | null;
  readonly json: string | null;
  /** What couldn't be read, as it was stored. It has been set aside. */
  readonly unreadable: string | null;
}

/** What forms that were closed still have to store. */
const closing = new Set<Promise<void>>();

/** Resolves when every form that was closed has stored what was typed in it. */
export async function closedFormsStored(): Promise<void> {
  while (closing.size > 0) await Promise.all(closing);
}

/** Reads a form's draft, with what was typed up to the moment another form with it was closed. One that can't be read is set aside before anything else is stored under its key. */
export async function openDraft<T>(
  key: string,
  read: (json: string) => DraftReading<T>,
): Promise<OpenedDraft<T>> {
  await closedFormsStored();
  const reply = await call('draft:read', { key });
  if (!reply.ok || reply.value === null) return { draft: null, json: null, unreadable: null };
  const reading = read(reply.value);
  if (reading.tag === 'read') return { draft: reading.draft, json: reply.value, unreadable: null };
  const aside = await saveDraft(asideKey(key), reading.json);
  if (aside.ok) await discardDraft(key);
  return { draft: null, json: null, unreadable: reading.json };
}

/** Keeps `json` (null if nothing is worth keeping) under `key`, starting from `kept`, what is kept there already. */
export function useDraft(
  key: string,
  json: string | null,
  kept: string | null,
): readonly [DraftKeeper, DraftStatus] {
  const [status, setStatus] = useState<DraftStatus>({ tag: kept === null ? 'none' : 'kept' });
  const [keeper] = useState(() =>
    createDraftKeeper(
      {
        save: (text) => saveDraft(key, text),
        discard: () => discardDraft(key),
      },
      kept,
      setStatus,
    ),
  );
  useEffect(() => keeper.want(json), [keeper, json]);
  useEffect(() => {
    const onHidden = () => {
      if (document.visibilityState === 'hidden') keeper.flush();
    };
    document.addEventListener('visibilitychange', onHidden);
    window.addEventListener('pagehide', keeper.flush);
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      window.removeEventListener('pagehide', keeper.flush);
      const stored = keeper.store().finally(() => closing.delete(stored));
      closing.add(stored);
    };
  }, [keeper]);
  return useMemo(() => [keeper, status] as const, [keeper, status]);
}
