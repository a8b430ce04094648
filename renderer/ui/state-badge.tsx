import styles from './state-badge.module.css';

/** Each state has a shape, a word and a colour; `ready` is the quiet suggestion to let go, `done` a closed application. */
export type ShapeState = 'waiting' | 'open' | 'due' | 'late' | 'ready' | 'done';

export interface StateBadgeProps {
  readonly state: ShapeState;
  readonly word: string;
}

/** A state that can be recognised without its colour. */
export function StateBadge({ state, word }: StateBadgeProps) {
  return (
    <span className={styles.badge} data-state={state}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <Shape state={state} />
      </svg>
      <span>{word}</span>
    </span>
  );
}

function Shape({ state }: { readonly state: ShapeState }) {
  switch (state) {
    case 'waiting':
      return (
        <circle
          cx="6"
          cy="6"
          r="4.5"
          fill="none"
          stroke="currentColor"
          strokeWidth="1"
          strokeDasharray="2 1.5"
        />
      );
    case 'open':
      return <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="2" />;
    case 'ready':
      return <path d="M6 1.5 10.5 6 6 10.5 1.5 6Z" fill="none" stroke="currentColor" strokeWidth="1.5" />;
    case 'due':
      return <circle cx="6" cy="6" r="5" fill="currentColor" />;
    case 'late':
      return (
        <>
          <circle cx="6" cy="6" r="5.5" fill="currentColor" />
          <rect x="3" y="5" width="6" height="2" fill="var(--surface)" />
        </>
      );
    case 'done':
      return <path d="m2 6.5 3 3 5-6" fill="none" stroke="currentColor" strokeWidth="1.75" />;
  }
}
