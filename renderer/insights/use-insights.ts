/** The figures, read again whenever something was recorded, and as time passes. */
import { useEffect, useState } from 'react';
import type { Failure } from '@shared/model/outcome';
import type { Insights } from '@shared/statistics/insights';
import { firstWeekday } from '@shared/i18n/dates';
import { subscribe } from '../core/clock';
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
    let newest = 0;
    /** An answer that a newer one has overtaken says nothing. */
    const renew = async () => {
      newest += 1;
      const mine = newest;
      const result = await read();
      if (mine === newest) setReading(result);
    };
    const readSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void renew(), PAUSE_MS);
    };
    const stop = listen('board:changed', readSoon);
    // Interviews end and days begin: each makes other figures of the same facts.
    const stopClock = subscribe(() => {
      if (document.visibilityState === 'visible') readSoon();
    });
    void renew();
    return () => {
      newest += 1;
      clearTimeout(timer);
      stop();
      stopClock();
    };
  }, []);
  return { reading, retry: () => void read().then(setReading) };
}

async function read(): Promise<InsightsReading> {
  const reply = await call('insights:read', { firstDay: firstWeekday(locale) });
  return reply.ok ? { tag: 'read', insights: reply.value } : { tag: 'failed', refusal: reply.refusal };
}
