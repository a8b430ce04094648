import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import { onEnter } from '../../ui/text-field';
import beside from './beside.module.css';

export interface DaysSettingProps {
  readonly label: string;
  readonly hint: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (days: number) => void;
}

/** A number of days, saved when the field is left, so that each typed digit isn't a separate change. */
export function DaysSetting({ label, hint, value, min, max, onChange }: DaysSettingProps) {
  const [typed, setTyped] = useState<number | string | null>(null);
  const settle = () => {
    setTyped(null);
    const days = typeof typed === 'number' ? Math.round(Math.min(Math.max(typed, min), max)) : value;
    if (days !== value) onChange(days);
  };
  return (
    <NumberInput
      classNames={beside}
      label={label}
      description={hint}
      value={typed ?? value}
      min={min}
      max={max}
      step={1}
      allowDecimal={false}
      allowNegative={false}
      onChange={setTyped}
      onBlur={settle}
      onKeyDown={onEnter(settle)}
    />
  );
}
