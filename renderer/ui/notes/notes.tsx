/** Lines of text inside a dialog. */
import type { ReactNode } from 'react';
import styles from './notes.module.css';

export interface WarningProps {
  /** True for what has just gone wrong: screen readers read it out at once. */
  readonly isAlert?: boolean;
  readonly children: ReactNode;
}

/** A box the user shouldn't overlook: what failed, or what is missing. */
export function Warning({ isAlert = false, children }: WarningProps) {
  return (
    <p className={styles.warning} role={isAlert ? 'alert' : undefined}>
      {children}
    </p>
  );
}

export interface NoteProps {
  /** True if it changes while it is shown: screen readers read out the new words. */
  readonly isStatus?: boolean;
  readonly children: ReactNode;
}

/** A smaller, quieter line that explains. */
export function Note({ isStatus = false, children }: NoteProps) {
  return (
    <p className={styles.note} role={isStatus ? 'status' : undefined}>
      {children}
    </p>
  );
}
