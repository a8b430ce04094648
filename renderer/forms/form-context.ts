/** What a form needs to know of here and now. */
import { useMemo } from 'react';
import type { CalendarDate } from '@shared/model/time';
import { dateOf } from '@shared/rules/calendar/calendar';
import { computerZone, useNow } from '../core/clock';

export interface FormContext {
  readonly today: CalendarDate;
}

/** The context at this moment; the same object as long as the day is the same. */
export function useFormContext(): FormContext {
  const today = dateOf(useNow(), computerZone());
  return useMemo(() => ({ today }), [today]);
}
