import { Radio, type RadioGroupProps as LibraryProps } from '@mantine/core';
import type { ReactNode } from 'react';

export interface RadioGroupProps extends Omit<LibraryProps, 'label' | 'aria-label' | 'aria-labelledby'> {
  readonly label: ReactNode;
  /** Only screen readers get it; what is around the group says it to everybody else. */
  readonly isLabelHidden?: boolean;
}

/** Radio buttons with a name. The library would put an `aria-label` on an element around the group. */
export function RadioGroup({ isLabelHidden = false, ...rest }: RadioGroupProps) {
  return (
    <Radio.Group {...rest} {...(isLabelHidden ? { labelProps: { className: 'visually-hidden' } } : {})} />
  );
}
