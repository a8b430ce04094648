import { TimeInput } from '@mantine/dates';
import '@mantine/dates/styles.css';
import { useState } from 'react';
import { isClockTime, type ClockTime } from '@shared/model/time';
import beside from './beside.module.css';

export interface TimeSettingProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: ClockTime;
  readonly isDisabled?: boolean;
  readonly onChange: (time: ClockTime) => void;
}

/** A time of day; saved when it is left, so that each figure typed is not a change of its own. */
export function TimeSetting({ label, hint, value, isDisabled, onChange }: TimeSettingProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const settle = () => {
    setTyped(null);
    if (typed !== null && typed !== value && isClockTime(typed)) onChange(typed);
  };
  return (
    <TimeInput
      {...(hint === undefined ? {} : { classNames: beside })}
      label={label}
      description={hint}
      value={typed ?? value}
      disabled={isDisabled ?? false}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle();
      }}
    />
  );
}
