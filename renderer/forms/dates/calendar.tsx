import { DatePicker } from '@mantine/dates';
import '@mantine/dates/styles.css';
import { firstWeekday } from '@shared/i18n/dates';
import type { CalendarDate } from '@shared/model/time';
import { addDays } from '@shared/rules/calendar/calendar';
import { locale, t } from '../../core/words';

export interface CalendarProps {
  readonly date: CalendarDate | null;
  readonly today: CalendarDate;
  /** Null if the chosen day was chosen again. */
  readonly onChoose: (date: string | null) => void;
}

/** A month to choose a day from, with the days around today beside it. */
export function Calendar({ date, today, onChoose }: CalendarProps) {
  const days = [
    { label: t('application.form.yesterday'), value: addDays(today, -1) },
    { label: t('application.form.today'), value: today },
    { label: t('application.form.tomorrow'), value: addDays(today, 1) },
  ];
  return (
    <DatePicker
      value={date}
      defaultDate={date ?? today}
      onChange={onChoose}
      presets={days}
      firstDayOfWeek={(firstWeekday(locale) % 7) as 0 | 1 | 2 | 3 | 4 | 5 | 6}
      ariaLabels={{
        previousMonth: t('application.form.previousMonth'),
        nextMonth: t('application.form.nextMonth'),
      }}
      highlightToday
      hideOutsideDates
      weekendDays={[]}
    />
  );
}

export function CalendarIcon() {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      <path d="M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2v3M10.5 2v3" strokeLinejoin="round" strokeLinecap="round" />
    </svg>
  );
}
