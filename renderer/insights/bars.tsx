import styles from './insights.module.css';

export interface Bar {
  readonly key: string;
  readonly name: string;
  /** From 0 to 1. */
  readonly share: number;
  readonly words: string;
  /** Drawn in the second tone: too little is known, or it isn't one of the main lines. */
  readonly isFaint?: boolean;
}

/** Bars with their names and values in words: a list, so it needs no other way to be read out. */
export function Bars({ label, bars }: { readonly label: string; readonly bars: readonly Bar[] }) {
  return (
    <ul className={styles.bars} aria-label={label}>
      {bars.map(({ key, name, share, words, isFaint = false }) => (
        <li key={key} data-faint={isFaint || undefined}>
          <bdi className={styles.barName}>{name}</bdi>
          <svg className={styles.track} height="14" aria-hidden="true" preserveAspectRatio="none">
            <rect className={styles.trackGround} width="100%" height="14" rx="3" />
            <rect className={styles.bar} width={`${String(Math.min(share, 1) * 100)}%`} height="14" rx="3" />
          </svg>
          <span className={styles.barWords}>{words}</span>
        </li>
      ))}
    </ul>
  );
}
