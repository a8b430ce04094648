import type { StepState } from '@shared/model/card';
import type { DayItem } from './calendar-days';
import styles from './calendar.module.css';

export interface EntryMarkProps {
  readonly kind: DayItem['kind'];
  /** A step's state. */
  readonly state: StepState | null;
}

/** What kind of entry it is, and a step's state, by its shape as well as its colour: the shapes are those of the cards. */
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
      {kind === 'step' ? <StepShape state={state} /> : null}
    </svg>
  );
}

function StepShape({ state }: Pick<EntryMarkProps, 'state'>) {
  if (state === 'ready')
    return <path d="M5 .75 9.25 5 5 9.25.75 5Z" fill="none" stroke="currentColor" strokeWidth="1.5" />;
  if (state === 'due' || state === 'late')
    return (
      <>
        <circle cx="5" cy="5" r="4.5" fill="currentColor" />
        {state === 'late' ? <rect x="2.5" y="4" width="5" height="2" fill="var(--surface)" /> : null}
      </>
    );
  const width = state === 'open' ? 2 : 1;
  return <circle cx="5" cy="5" r="3.75" fill="none" stroke="currentColor" strokeWidth={width} />;
}
