/** The interviews and named dates of the days shown, read again after every change. */
import { startTransition, useEffect, useState } from 'react';
import type { AgendaEntry } from '@shared/model/views/agenda';
import type { Failure } from '@shared/model/outcome';
import type { CalendarDate } from '@shared/model/time';
import { addDays } from '@shared/rules/calendar/calendar';
import { createOneReading } from '../cards/changes/one-reading';
import { call, listen } from '../core/bridge';

export interface Agenda {
  readonly entries: readonly AgendaEntry[];
  /** Why it couldn't be read; null if it could. */
  readonly refusal: Failure | null;
  readonly readAgain: () => void;
}

const nothing: readonly AgendaEntry[] = [];

/** Until it has been read, those of the days shown before. */
export function useAgenda(from: CalendarDate, to: CalendarDate): Agenda {
  const [read, setRead] = useState<Pick<Agenda, 'entries' | 'refusal'>>({ entries: nothing, refusal: null });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let isWanted = true;
    // An interview is stored under its date in UTC, which is at most one day off.
    const asked = { from: addDays(from, -1), to: addDays(to, 1) };
    const reading = createOneReading(async () => {
      const reply = await call('agenda:read', asked);
      if (!isWanted) return;
      // In slices, because every day is drawn again.
      startTransition(() => {
        if (reply.ok) setRead({ entries: reply.value, refusal: null });
        else setRead(({ entries }) => ({ entries, refusal: reply.refusal }));
      });
    });
    reading.renew();
    const stop = listen('board:changed', reading.renew);
    return () => {
      isWanted = false;
      reading.stop();
      stop();
    };
  }, [from, to, round]);
  return { ...read, readAgain: () => setRound(round + 1) };
}
