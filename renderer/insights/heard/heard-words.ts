import type { HeardTime } from '@shared/model/settings/heard-time';
import { industryKey } from '@shared/rules/dates/industry-pace';
import { t } from '../../core/words';
import { dayCount } from '../figures';

/** "the same day", "9 days", "10–21 days". */
export function heardDays({ fromDays, toDays }: Pick<HeardTime, 'fromDays' | 'toDays'>): string {
  if (toDays === 0) return t('insights.heard.sameDay');
  if (fromDays === toDays) return dayCount(fromDays);
  return t('insights.heard.range', { from: fromDays, to: toDays });
}

/** The times heard of an industry, however it is typed. */
export function heardOf(heardTimes: readonly HeardTime[], industry: string): readonly HeardTime[] {
  const key = industryKey(industry);
  return key === '' ? [] : heardTimes.filter((heard) => industryKey(heard.industry) === key);
}
