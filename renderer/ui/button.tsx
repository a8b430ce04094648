import type { ComponentProps } from 'react';
import styles from './button.module.css';

export interface ButtonProps extends ComponentProps<'button'> {
  /**
   * `primary` at most once per screen; `plain` has a border; `quiet` is text that looks like a button on hover; `tool`
   * is for toolbars: `icon` with a word beside it.
   */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'tool' | 'icon';
}

/** A button for the startup path, at least 24 px high. Lazily loaded screens use the component library's. */
export function Button({ look = 'plain', className, ...rest }: ButtonProps) {
  return <button type="button" {...rest} className={`${styles.button} ${styles[look]} ${className ?? ''}`} />;
}
