import type { Ref } from 'react';
import styles from './floating-point.module.css';

export interface FloatingPointProps {
  /** In CSS pixels of the window. */
  readonly at: { readonly x: number; readonly y: number };
  /** The library's, for what floats here. Its roles are left out: a point cannot be said to be expanded. */
  readonly id?: string;
  readonly ref?: Ref<HTMLSpanElement>;
}

/** The point of the window that a menu or popover opens at, as the library's target. */
export function FloatingPoint({ at: { x, y }, id, ref }: FloatingPointProps) {
  return <span ref={ref} id={id} className={styles.point} style={{ left: x, top: y }} />;
}
