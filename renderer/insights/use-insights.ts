/** The figures, read again whenever something was recorded. */
import { useEffect, useState } from 'react';
import type { Failure } from '@shared/model/outcome';
import type { Insights } from '@shared/statistics/insights';
import { firstWeekday } from '@shared/i18n/dates';
import { locale } from '../core/words';
import { call, listen } from '../core/bridge';

/** Several changes in a row are one reading. */
const PAUSE_MS = 250;

export type InsightsReading =
  | { readonly tag: 'reading' }
  | { readonly tag: 'read'; readonly insights: Insights }
  | { readonly tag: 'failed'; readonly refusal: Failure };

export function useInsights(): { readonly reading: InsightsReading; readonly retry: () => void } {
  const [reading, setReading] = useState<InsightsReading>({ tag: 'reading' });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = listen('board:changed', () => {
      clearTimeout(timer);
      timer = setTimeout(() => void read().then(setReading), PAUSE_MS);
    });
    void read().then(setReading);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, []);
  return { reading, retry: () => void read().then(setReading) };
}

async function read(): Promise<InsightsReading> {
  const reply = await call('insights:read', { firstDay: firstWeekday(locale) });
  return reply.ok ? { tag: 'read', insights: reply.value } : { tag: 'failed', refusal: reply.refusal };
}
