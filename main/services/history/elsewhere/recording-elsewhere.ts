/** Has a large change recorded by another process, so that this one never waits for it. */
import type { ApplicationId } from '../../../../shared/model/ids';
import type { ChangeOutcome, Failure } from '../../../../shared/model/outcome';
import { refuse, type Result } from '../../../../shared/model/result';
import type { Store } from '../../../ports/store';
import type { AnnounceWritten } from './written';

/** What the other process answers. */
export interface RecordedElsewhere<T> {
  readonly result: Result<T, Failure>;
  readonly applicationIds: readonly ApplicationId[];
  readonly hasSettingsChanged: boolean;
}

export interface RecordingElsewhereDeps {
  readonly store: Pick<Store, 'changes' | 'events'>;
  /** Nothing is written here until it is given back, which says how much was committed; null if nothing was. */
  readonly lend: () => { giveBack(): { readonly changes: number } | null };
  readonly announce: AnnounceWritten;
  readonly report: (what: string, cause: unknown) => void;
}

export interface Elsewhere<T> {
  /** Rejects if the process ends without an answer. */
  readonly record: () => Promise<RecordedElsewhere<T>>;
  /** True if the user has cancelled: then the process was ended on purpose. */
  readonly isCancelled: () => boolean;
  /** The change to announce. */
  readonly outcomeOf: (value: T) => ChangeOutcome | null;
  /** The answer if the process committed so many changes and ended before it could say so. */
  readonly unsaid: (last: ChangeOutcome | null, changes: number) => T;
}

/** All of it is recorded, or nothing: even if the other process is killed at any moment. */
export async function recordElsewhere<T>(
  { store, lend, announce, report }: RecordingElsewhereDeps,
  { record, isCancelled, outcomeOf, unsaid }: Elsewhere<T>,
): Promise<Result<T, Failure>> {
  const lent = lend();
  const answer = await record().catch((cause: unknown) => {
    if (!isCancelled()) report('a process ended before it had recorded a change', cause);
    return null;
  });
  const committed = lent.giveBack();
  if (answer?.result.ok) {
    const { result, ...written } = answer;
    await announce({ ...written, outcome: outcomeOf(result.value), origin: 'window' });
    return result;
  }
  // What was committed counts, even if something failed after it.
  if (committed === null) {
    return answer?.result ?? refuse({ tag: 'fault', code: isCancelled() ? 'cancelled' : 'stopped' });
  }
  const value = unsaid(lastChange(store), committed.changes);
  const applicationIds = store.events.applicationIds();
  await announce({ applicationIds, hasSettingsChanged: true, outcome: outcomeOf(value), origin: 'window' });
  return { ok: true, value };
}

function lastChange({ changes }: Pick<Store, 'changes'>): ChangeOutcome | null {
  const last = changes.nextUndo();
  return last && { changeId: last.changeId, description: last.description, applicationId: null };
}
