import type { ComponentProps } from 'react';
import styles from './button.module.css';

export interface ButtonProps extends ComponentProps<'button'> {
  /** `primary` once a screen; `plain` has a border; `quiet` is text that becomes a button under the pointer. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'icon';
}

/** A button of the start-up path, at least 24 px high. Lazily loaded screens use the component library's. */
export function Button({ look = 'plain', className, ...rest }: ButtonProps) {
  return <button type="button" {...rest} className={`${styles.button} ${styles[look]} ${className ?? ''}`} />;
}
