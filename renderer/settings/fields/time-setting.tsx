import { useState } from 'react';
import { isClockTime, type ClockTime } from '@shared/model/time';
import { TimeField } from '../../forms/dates/time-field';
import { onEnter } from '../../ui/text-field';
import beside from './beside.module.css';

export interface TimeSettingProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: ClockTime;
  readonly isDisabled?: boolean;
  readonly onChange: (time: ClockTime) => void;
}

/** A time of day, saved when the field is left, so that each typed digit isn't a separate change. */
export function TimeSetting({ label, hint, value, isDisabled, onChange }: TimeSettingProps) {
  const [entered, setEntered] = useState<string | null>(null);
  const save = () => {
    // Text that isn't a time stays, with a note on what can be typed; the setting stays as it was.
    if (entered === null || !isClockTime(entered)) return;
    setEntered(null);
    if (entered !== value) onChange(entered);
  };
  return (
    <div onKeyDown={onEnter(save)}>
      <TimeField
        {...(hint === undefined ? {} : { classNames: beside })}
        label={label}
        hint={hint}
        value={entered ?? value}
        near={value}
        isDisabled={isDisabled ?? false}
        onChange={setEntered}
        onLeave={save}
      />
    </div>
  );
}
