import type { StepState } from '@shared/model/card';
import type { DayItem } from './calendar-days';
import styles from './calendar.module.css';

export interface EntryMarkProps {
  readonly kind: DayItem['kind'];
  /** Of a step. */
  readonly state: StepState | null;
}

/** What kind of entry it is, by its shape; a step's state by its fill and colour. */
export function EntryMark({ kind, state }: EntryMarkProps) {
  return (
    <svg
      viewBox="0 0 10 10"
      width="10"
      height="10"
      aria-hidden="true"
      className={styles.mark}
      data-state={state ?? undefined}
    >
      {kind === 'interview' ? <rect x="1" y="1" width="8" height="8" rx="2" fill="currentColor" /> : null}
      {kind === 'answer' ? (
        <path d="M2 1v8M2 1.5h6.5L6.5 4l2 2.5H2" fill="none" stroke="currentColor" strokeWidth="1.5" />
      ) : null}
      {kind === 'step' ? (
        <circle
          cx="5"
          cy="5"
          r="3.75"
          stroke="currentColor"
          strokeWidth="1.5"
          fill={state === 'due' || state === 'late' ? 'currentColor' : 'none'}
        />
      ) : null}
    </svg>
  );
}
