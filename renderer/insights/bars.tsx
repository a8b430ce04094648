import { t } from '../core/words';
import styles from './insights.module.css';
import { useWalk } from './use-walk';

export interface Bar {
  readonly key: string;
  readonly name: string;
  /** From 0 to 1. */
  readonly share: number;
  readonly words: string;
  /** Drawn in the second tone: too little is known, or it isn't one of the main lines. */
  readonly isFaint?: boolean;
}

export interface BarList {
  /** Above the list; empty if the figure has only one. */
  readonly title: string;
  readonly bars: readonly Bar[];
}

/** Lists of bars with their names and values in words: one stop for Tab, then arrow keys from bar to bar. */
export function BarLists({ label, lists }: { readonly label: string; readonly lists: readonly BarList[] }) {
  const all = lists.flatMap(({ title, bars }) => bars.map((bar) => ({ title, bar })));
  const walk = useWalk(all.length);
  const chosen = walk.index === null ? undefined : all[walk.index];
  return (
    <div
      className={styles.parts}
      role="group"
      aria-label={t('insights.figure.walk', { summary: `${label}.` })}
      {...walk.chartProps}
    >
      {lists.map(({ title, bars }) => (
        <section key={title} aria-label={title === '' ? undefined : title}>
          {title === '' ? null : <h4>{title}</h4>}
          <ul className={styles.bars}>
            {bars.map((bar) => (
              <BarLine key={bar.key} bar={bar} isChosen={bar === chosen?.bar} />
            ))}
          </ul>
        </section>
      ))}
      <p className="visually-hidden" aria-live="polite">
        {chosen === undefined ? '' : wordsOf(chosen.title, chosen.bar)}
      </p>
    </div>
  );
}

function BarLine({
  bar: { name, share, words, isFaint = false },
  isChosen,
}: {
  readonly bar: Bar;
  readonly isChosen: boolean;
}) {
  return (
    <li data-faint={isFaint || undefined} data-chosen={isChosen || undefined}>
      <span className={styles.barName}>{name}</span>
      <svg className={styles.track} height="14" aria-hidden="true" preserveAspectRatio="none">
        <rect className={styles.trackGround} width="100%" height="14" rx="3" />
        <rect className={styles.bar} width={`${String(Math.min(share, 1) * 100)}%`} height="14" rx="3" />
      </svg>
      <span className={styles.barWords}>{words}</span>
    </li>
  );
}

function wordsOf(title: string, { name, words }: Bar): string {
  return title === ''
    ? t('insights.figure.bar', { name, words })
    : t('insights.figure.barOf', { title, name, words });
}
