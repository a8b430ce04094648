/** The figures, read again whenever something was recorded, and as time passes. */
import { useEffect, useState } from 'react';
import type { Failure } from '@shared/model/outcome';
import type { Insights } from '@shared/statistics/insights';
import { firstWeekday } from '@shared/i18n/dates';
import { subscribe } from '../../core/clock';
import { locale } from '../../core/words';
import { call, listen } from '../../core/bridge';
import { createNewest } from './newest';

/** Several changes in a row are one reading. */
const PAUSE_MS = 250;

export type InsightsReading =
  | { readonly tag: 'reading' }
  | { readonly tag: 'read'; readonly insights: Insights }
  | { readonly tag: 'failed'; readonly refusal: Failure };

export function useInsights(): { readonly reading: InsightsReading; readonly retry: () => void } {
  const [reading, setReading] = useState<InsightsReading>({ tag: 'reading' });
  const [newest] = useState(() => createNewest(read, setReading));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const readSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void newest.renew(), PAUSE_MS);
    };
    const stop = listen('board:changed', readSoon);
    // Interviews end and days begin: each makes other figures of the same facts.
    const stopClock = subscribe(() => {
      if (document.visibilityState === 'visible') readSoon();
    });
    void newest.renew();
    return () => {
      newest.stop();
      clearTimeout(timer);
      stop();
      stopClock();
    };
  }, [newest]);
  return { reading, retry: () => void newest.renew() };
}

async function read(): Promise<InsightsReading> {
  const reply = await call('insights:read', { firstDay: firstWeekday(locale) });
  return reply.ok ? { tag: 'read', insights: reply.value } : { tag: 'failed', refusal: reply.refusal };
}
