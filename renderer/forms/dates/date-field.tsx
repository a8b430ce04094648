import { Popover, TextInput } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import '@mantine/dates/styles.css';
import { useRef, useState, type KeyboardEvent } from 'react';
import { firstWeekday } from '@shared/i18n/dates';
import type { CalendarDate } from '@shared/model/time';
import { addDays } from '@shared/rules/calendar/calendar';
import { locale, t } from '../../core/words';
import { readDate } from './local-date';
import type { FormContext } from '../form-context';
import styles from '../fields.module.css';

export interface DateFieldProps {
  readonly label: string;
  /** As typed; what can be read is written out with its weekday when the field is left. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly context: FormContext;
  /** The field's path in its form, by which an error finds it. */
  readonly field: string;
  readonly error?: string | undefined;
  readonly hint?: string;
  readonly isRequired?: boolean;
  readonly hasAutofocus?: boolean;
}

/** A date to type in words or figures, or to pick from a calendar (its button, or Alt and Arrow Down). */
export function DateField({
  label,
  value,
  onChange,
  context,
  field,
  error,
  hint,
  isRequired,
  hasAutofocus,
}: DateFieldProps) {
  const [isOpen, setIsOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const read = readDate(value, context);

  const settle = () => {
    if (read.ok) onChange(context.writeDate(read.value));
  };
  const close = () => {
    setIsOpen(false);
    input.current?.focus();
  };
  const pick = (date: string | null) => {
    if (date !== null) onChange(context.writeDate(date as CalendarDate));
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || event.key !== 'ArrowDown') return;
    event.preventDefault();
    setIsOpen(true);
  };
  const days = [
    { label: t('application.form.yesterday'), value: addDays(context.today, -1) },
    { label: t('application.form.today'), value: context.today },
    { label: t('application.form.tomorrow'), value: addDays(context.today, 1) },
  ];

  return (
    <Popover
      opened={isOpen}
      onChange={setIsOpen}
      trapFocus
      position="bottom-start"
      shadow="md"
      returnFocus
      // The button opens the calendar and says so; a plain text field cannot be said to be expanded.
      withRoles={false}
    >
      <Popover.Target>
        <TextInput
          ref={input}
          label={label}
          value={value}
          error={error}
          description={hint}
          withAsterisk={isRequired ?? false}
          aria-required={isRequired ?? false}
          data-field={field}
          data-autofocus={hasAutofocus || undefined}
          autoComplete="off"
          onChange={(event) => onChange(event.currentTarget.value)}
          onBlur={settle}
          onKeyDown={onKeyDown}
          rightSection={
            <button
              type="button"
              className={styles.pick}
              aria-haspopup="dialog"
              aria-expanded={isOpen}
              aria-label={`${t('application.form.pickDate')}: ${label}`}
              onClick={() => setIsOpen(true)}
            >
              <CalendarIcon />
            </button>
          }
        />
      </Popover.Target>
      <Popover.Dropdown
        role="dialog"
        aria-label={t('application.form.calendarOf', { field: label })}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          close();
        }}
      >
        <DatePicker
          value={read.ok ? read.value : null}
          defaultDate={read.ok ? read.value : context.today}
          onChange={pick}
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
      </Popover.Dropdown>
    </Popover>
  );
}

function CalendarIcon() {
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
