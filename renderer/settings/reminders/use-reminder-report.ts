/** The reminder report, read again after every change; the last one stays until the next arrives. */
import { useEffect, useState } from 'react';
import { useNow } from '../../core/clock';
import { createOneReading } from '../../cards/changes/one-reading';
import { call, listen } from '../../core/bridge';
import type { ReminderReport } from '@shared/model/reminder-report';
import type { Reading } from '../use-reading';

/** The report, and how to read it again. */
export function useReminderReport(): readonly [Reading<ReminderReport>, () => void] {
  const [reading, setReading] = useState<Reading<ReminderReport>>({ tag: 'reading' });
  const [{ renew }] = useState(() =>
    createOneReading(async () => {
      const reply = await call('reminders:read', null);
      setReading(reply.ok ? { tag: 'read', value: reply.value } : { tag: 'failed', refusal: reply.refusal });
    }),
  );
  const now = useNow();
  useEffect(renew, [renew, now]);
  useEffect(() => {
    const stops = [listen('board:changed', renew), listen('settings:changed', renew)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [renew]);
  return [reading, renew];
}
