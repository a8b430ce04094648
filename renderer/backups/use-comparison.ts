/** What restoring a backup would change, asked of main once the selection rests. */
import { useEffect, useState } from 'react';
import type { BackupComparison, BackupId } from '@shared/model/backups';
import { call } from '../core/bridge';
import { refusalWords } from '../core/change-words';
import { t } from '../core/words';

export type ComparisonState =
  | { readonly tag: 'comparing' }
  | { readonly tag: 'compared'; readonly value: BackupComparison }
  | { readonly tag: 'failed'; readonly why: string };

/** Arrow keys go through the list quickly, and each question costs main a process. */
const REST_MS = 200;

export function useComparison(id: BackupId | null): ComparisonState {
  const [known, setKnown] = useState<{ readonly id: BackupId; readonly state: ComparisonState }>();
  useEffect(() => {
    if (id === null) return undefined;
    let isWanted = true;
    const timer = setTimeout(() => {
      void call('backups:compare', { id }).then((reply) => {
        if (!isWanted) return;
        if (!reply.ok) setKnown({ id, state: { tag: 'failed', why: refusalWords(reply.refusal) } });
        else if (reply.value.ok) setKnown({ id, state: { tag: 'compared', value: reply.value.value } });
        else {
          const failure = reply.value.refusal;
          const why = failure === 'damaged' ? t('backups.dialog.damaged') : t(`backups.failures.${failure}`);
          setKnown({ id, state: { tag: 'failed', why } });
        }
      });
    }, REST_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [id]);
  return known?.id === id ? known.state : { tag: 'comparing' };
}
