import { Popover, TextInput } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import { dateWithYear } from '@shared/i18n/dates';
import { isCalendarDate, type CalendarDate } from '@shared/model/time';
import { dateOf } from '@shared/rules/calendar/calendar';
import { computerZone, currentInstant, useNow } from '../../core/clock';
import { locale, region, t } from '../../core/words';
import { Button } from '../../ui/button';
import { Calendar, CalendarIcon } from './calendar';
import { figuresIn } from './date-order';
import { readDate, type DateMeaning, type DateReading } from './typed-date';
import { useTypedField } from './use-typed-field';
import styles from '../fields.module.css';

export interface DateFieldProps {
  readonly label: string;
  /** A calendar date, or what was typed if it doesn't mean exactly one date. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Whether a lone weekday is ahead of today or before it; ahead by default. */
  readonly leans?: DateReading['leans'];
  /** The field's path in its form, which errors refer to. */
  readonly field: string;
  readonly error?: string | undefined;
  readonly hint?: string;
  readonly isRequired?: boolean;
  readonly hasAutofocus?: boolean;
}

/**
 * A date, typed in words or numbers or picked from a calendar (its button, or Alt and Arrow Down). On blur the field shows
 * the day it understood, asks which one is meant, or says what can be typed.
 */
export function DateField(props: DateFieldProps) {
  const { label, value, onChange, field, leans = 'future' } = props;
  const [isOpen, setIsOpen] = useState(false);
  const typed = useTypedField<CalendarDate>({
    value,
    onChange,
    isUnderstood: isCalendarDate,
    read(text) {
      const meaning = meaningNow(text, leans);
      return meaning.tag === 'date' ? meaning.date : null;
    },
    write: (date) => dateWithYear(date, locale),
  });
  const today = dateOf(useNow(), computerZone());
  // A refused save asks at once, even while the focus is in the field.
  const isInDoubt = typed.isNotUnderstood || (props.error !== undefined && !isCalendarDate(value));
  const doubt = isInDoubt ? meaningNow(value, leans) : null;
  const choose = (date: string | null) => {
    if (date !== null) onChange(date);
    setIsOpen(false);
    typed.input.ref.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || event.key !== 'ArrowDown') return;
    event.preventDefault();
    setIsOpen(true);
  };
  const pick = (
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
  );
  return (
    <div>
      <Popover
        opened={isOpen}
        onChange={setIsOpen}
        trapFocus
        position="bottom-start"
        shadow="md"
        returnFocus
        // The button opens the calendar and has the ARIA state; a plain text field can't be "expanded".
        withRoles={false}
      >
        <Popover.Target>
          <TextInput
            {...typed.input}
            label={label}
            error={doubt === null ? props.error : doubtWords(doubt)}
            description={props.hint}
            withAsterisk={props.isRequired ?? false}
            aria-required={props.isRequired ?? false}
            data-field={field}
            data-autofocus={props.hasAutofocus || undefined}
            autoComplete="off"
            spellCheck={false}
            onBlur={typed.leave}
            onKeyDown={onKeyDown}
            rightSection={pick}
          />
        </Popover.Target>
        <Popover.Dropdown
          role="dialog"
          aria-label={t('application.form.calendarOf', { field: label })}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            choose(null);
          }}
        >
          <Calendar date={isCalendarDate(value) ? value : null} today={today} onChoose={choose} />
        </Popover.Dropdown>
      </Popover>
      {doubt?.tag === 'choice' ? <WhichDay dates={doubt.dates} onChoose={choose} /> : null}
    </div>
  );
}

/** The days a text may mean, to choose from. */
function WhichDay({
  dates,
  onChoose,
}: {
  readonly dates: readonly CalendarDate[];
  readonly onChoose: (date: CalendarDate) => void;
}) {
  return (
    <div className={styles.which} role="group" aria-label={whichWords(dates)}>
      {dates.map((date) => (
        <Button key={date} onClick={() => onChoose(date)}>
          {dateWithYear(date, locale)}
        </Button>
      ))}
    </div>
  );
}

/** Today may have begun since the last tick of the window's clock. */
function meaningNow(text: string, leans: DateReading['leans']): DateMeaning {
  return readDate(text, { today: dateOf(currentInstant(), computerZone()), locale, region, leans });
}

function doubtWords(doubt: DateMeaning): string {
  if (doubt.tag === 'choice') return whichWords(doubt.dates);
  if (doubt.tag === 'none' && doubt.reason !== 'invalid') return t(`refusals.field.${doubt.reason}`);
  return t('fields.date.help', { figures: figuresIn(region) });
}

function whichWords(dates: readonly CalendarDate[]): string {
  return dates.length === 1 ? t('fields.date.isIt') : t('fields.date.which');
}
