import type { Ref } from 'react';
import styles from './floating-point.module.css';

export interface FloatingPointProps {
  /** In CSS pixels of the window. */
  readonly at: { readonly x: number; readonly y: number };
  /** The library's target for what floats here. Its ARIA props are left out: a point can't be "expanded". */
  readonly id?: string;
  readonly ref?: Ref<HTMLSpanElement>;
}

/** The point in the window where a menu or popover opens, as the library's target. */
export function FloatingPoint({ at: { x, y }, id, ref }: FloatingPointProps) {
  return <span ref={ref} id={id} className={styles.point} style={{ left: x, top: y }} />;
}
