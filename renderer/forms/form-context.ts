/** What a form needs to know of here and now to read dates. */
import { useMemo } from 'react';
import type { CalendarDate } from '@shared/model/time';
import { dateOf } from '@shared/rules/calendar/calendar';
import { computerZone, useNow } from '../core/clock';
import { locale, t } from '../core/words';
import { writeDate, type DateReading } from './dates/local-date';

/** How a form writes a date; it depends on the locale. */
export type WriteDate = (date: CalendarDate) => string;

export interface FormContext extends DateReading {
  readonly writeDate: WriteDate;
}

export function formContextFor(today: FormContext['today']): FormContext {
  return {
    today,
    locale,
    words: {
      today: t('application.form.today'),
      yesterday: t('application.form.yesterday'),
      tomorrow: t('application.form.tomorrow'),
    },
    writeDate: (date) => writeDate(date, locale),
  };
}

/** The context at this moment; the same object as long as the day is the same. */
export function useFormContext(): FormContext {
  const today = dateOf(useNow(), computerZone());
  return useMemo(() => formContextFor(today), [today]);
}
