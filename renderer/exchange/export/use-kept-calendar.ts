import { useEffect, useState } from 'react';
import type { KeptCalendar } from '@shared/ipc/export';
import { call, listen } from '../../core/bridge';

/** The calendar file that is kept up to date; null if there is none, or it isn't known yet. */
export function useKeptCalendar(): KeptCalendar | null {
  const [kept, setKept] = useState<KeptCalendar | null>(null);
  useEffect(() => {
    let isOver = false;
    void call('calendar:read', null).then((reply) => {
      if (reply.ok && !isOver) setKept(reply.value);
    });
    const stop = listen('calendar:changed', setKept);
    return () => {
      isOver = true;
      stop();
    };
  }, []);
  return kept;
}
