/** Numbers of the insights in words. */
import type { WaitGroup } from '@shared/statistics/insights';
import { locale, t } from '../core/words';

const wholePercent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
const list = new Intl.ListFormat(locale, { type: 'conjunction', style: 'long' });

/** "40 %", of a share from 0 to 1. */
export function percent(share: number): string {
  return wholePercent.format(share);
}

/** "1 day", "9 days". */
export function dayCount(days: number): string {
  return t('insights.responses.days', { count: days });
}

/** "on the same day", "within 9 days". */
export function withinDays(days: number): string {
  return t('insights.responses.within', { count: days });
}

/** "36 in all, 5 replied, 28 waiting, 3 ended without a reply": everything that is counted, so that it adds up. */
export function countsOf({ survival: { n, events }, open }: Pick<WaitGroup, 'survival' | 'open'>): string {
  const ended = n - events - open;
  return ended > 0
    ? t('insights.responses.countsEnded', { n, events, open, ended })
    : t('insights.responses.counts', { n, events, open });
}

/** "2 interviews, 1 message sent and 1 reply"; empty if there is nothing. */
export function listed(parts: readonly string[]): string {
  return list.format(parts);
}
