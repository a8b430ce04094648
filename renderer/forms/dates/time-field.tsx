import { TextInput, type TextInputProps } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { hasTwelveHours, timeOfDay } from '@shared/i18n/dates';
import { isClockTime, type ClockTime } from '@shared/model/time';
import { locale, t } from '../../core/words';
import { floorToQuarter, shiftClock } from './local-time';
import { readTime } from './typed-time';
import { useTypedField } from './use-typed-field';

export interface TimeFieldProps extends Pick<TextInputProps, 'classNames'> {
  readonly label: string;
  /** `HH:MM`, or what was typed if that isn't a time. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Called when the field is left, after its last change. */
  readonly onLeave?: () => void;
  /** On a 12-hour clock, a time without "am" or "pm" is the one nearest to this; by default, nearest to midday. */
  readonly near?: string;
  /** The field's path in its form, which errors refer to. */
  readonly field?: string;
  readonly error?: string | undefined;
  readonly hint?: string | undefined;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
}

const MIDDLE_OF_DAY = '13:00' as ClockTime;
const STEP_MINUTES = 15;
const MORNING = '09:30' as ClockTime;
const AFTERNOON = '15:00' as ClockTime;

/** A typed time of day, shown the way the region writes it; the arrow keys change it by a quarter of an hour. */
export function TimeField({ value, onChange, ...props }: TimeFieldProps) {
  const { near } = props;
  const reading = {
    hasTwelveHours: hasTwelveHours(locale),
    near: near !== undefined && isClockTime(near) ? near : MIDDLE_OF_DAY,
  };
  const typed = useTypedField<ClockTime>({
    value,
    onChange,
    isUnderstood: isClockTime,
    read: (text) => readTime(text, reading),
    write: (time) => timeOfDay(time, locale),
  });
  const step = (event: KeyboardEvent) => {
    const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (direction === 0 || event.altKey || !isClockTime(value)) return;
    event.preventDefault();
    const quarter = floorToQuarter(value);
    // Between two quarter hours, the first step back goes to the earlier one.
    const isBetween = quarter !== value && direction === -1;
    onChange(isBetween ? quarter : shiftClock(quarter, direction * STEP_MINUTES));
  };
  return (
    <TextInput
      {...(props.classNames === undefined ? {} : { classNames: props.classNames })}
      label={props.label}
      description={props.hint}
      {...typed.input}
      error={typed.isNotUnderstood ? helpWords() : props.error}
      withAsterisk={props.isRequired ?? false}
      aria-required={props.isRequired ?? false}
      disabled={props.isDisabled ?? false}
      data-field={props.field}
      autoComplete="off"
      spellCheck={false}
      onBlur={() => {
        typed.leave();
        props.onLeave?.();
      }}
      onKeyDown={step}
    />
  );
}

function helpWords(): string {
  return t('fields.time.help', {
    morning: timeOfDay(MORNING, locale),
    afternoon: timeOfDay(AFTERNOON, locale),
  });
}
