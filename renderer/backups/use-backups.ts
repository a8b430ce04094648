/** The backups as main knows them, read again whenever one was made or failed. */
import { useEffect, useState } from 'react';
import type { BackupReport } from '@shared/model/backups';
import type { Failure } from '@shared/model/outcome';
import { call, listen } from '../core/bridge';
import { readShown, refreshNow } from '../core/clock';

export type BackupReading =
  | { readonly tag: 'reading' }
  | { readonly tag: 'read'; readonly report: BackupReport }
  | { readonly tag: 'failed'; readonly refusal: Failure };

export function useBackups(): BackupReading {
  const [reading, setReading] = useState<BackupReading>({ tag: 'reading' });
  useEffect(() => {
    let latest = 0;
    const read = () => {
      latest += 1;
      const asked = latest;
      void call('backups:read', null).then((reply) => {
        if (asked !== latest) return;
        // One that was just made is newer than the window's last tick: it isn't "in 1 minute".
        if (reply.ok && reply.value.backups.some(({ at }) => at > readShown())) refreshNow();
        setReading(
          reply.ok ? { tag: 'read', report: reply.value } : { tag: 'failed', refusal: reply.refusal },
        );
      });
    };
    read();
    const stop = listen('backups:changed', read);
    return () => {
      latest = -1;
      stop();
    };
  }, []);
  return reading;
}
