/** The reminder report, read again after every change; the last one stays until the next arrives. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { useNow } from '../../core/clock';
import { call, listen } from '../../core/bridge';
import type { ReminderReport } from '@shared/model/reminder-report';
import type { Reading } from '../use-reading';

/** The report, and how to read it again. */
export function useReminderReport(): readonly [Reading<ReminderReport>, () => void] {
  const [reading, setReading] = useState<Reading<ReminderReport>>({ tag: 'reading' });
  const asks = useRef<'none' | 'one' | 'again'>('none');
  const read = useCallback(() => {
    // However much changes at once: one request at a time, plus one more for changes in the meantime.
    if (asks.current !== 'none') {
      asks.current = 'again';
      return;
    }
    const ask = async () => {
      do {
        asks.current = 'one';
        const reply = await call('reminders:read', null);
        setReading(
          reply.ok ? { tag: 'read', value: reply.value } : { tag: 'failed', refusal: reply.refusal },
        );
      } while (isAskedAgain(asks.current));
      asks.current = 'none';
    };
    void ask();
  }, []);
  const now = useNow();
  useEffect(read, [read, now]);
  useEffect(() => {
    const stops = [listen('board:changed', read), listen('settings:changed', read)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [read]);
  return [reading, read];
}

/** What was requested during the wait; the compiler can't see that it changes. */
function isAskedAgain(asks: 'none' | 'one' | 'again'): boolean {
  return asks === 'again';
}
