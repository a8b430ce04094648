/** The periods that are asked for most. Pure. */
import type { CalendarDate } from '../../model/time';
import { addDays, addMonths } from '../../rules/calendar/calendar';
import type { ReportPeriod } from './report';

export const periodNames = ['this-month', 'last-month', 'four-weeks'] as const;
export type PeriodName = (typeof periodNames)[number];

/** Whole months, the present one to its end; four weeks end today. */
export function periodNamed(name: PeriodName, today: CalendarDate): ReportPeriod {
  if (name === 'four-weeks') return { from: addDays(today, -27), to: today };
  const thisMonth = `${today.slice(0, 7)}-01` as CalendarDate;
  const from = name === 'this-month' ? thisMonth : addMonths(thisMonth, -1);
  return { from, to: addDays(addMonths(from, 1), -1) };
}
