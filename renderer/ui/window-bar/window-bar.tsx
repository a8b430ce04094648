import { barGeometryOf, type BarWindow } from './window-bar-geometry';
import type { ShapeState } from '../state-badge';
import styles from './window-bar.module.css';

export interface WindowBarProps {
  readonly window: BarWindow;
  readonly now: number;
  readonly state: ShapeState;
  /** The same facts in words, shown on hover. The caller makes them available to screen readers. */
  readonly facts: string;
}

const percent = (fraction: number) => `${(fraction * 100).toFixed(2)}%`;

/**
 * The rules as a picture: a track from opens to latest, a tick at due, a mark for now; closed time to the left of the
 * track, late time to the right. Fills the available width and is legible from 120 px.
 */
export function WindowBar({ window, now, state, facts }: WindowBarProps) {
  const at = barGeometryOf(window, now);
  const elapsed = Math.min(Math.max(at.now, at.opens), at.latest) - at.opens;
  return (
    <span className={styles.bar} data-state={state} title={facts} aria-hidden="true">
      <span className={styles.closed} style={{ width: percent(at.opens) }} />
      <span className={styles.after} style={{ left: percent(at.latest) }} />
      <span
        className={styles.track}
        style={{ left: percent(at.opens), width: percent(at.latest - at.opens) }}
      >
        <span className={styles.elapsed} style={{ width: percent(elapsed / (at.latest - at.opens)) }} />
      </span>
      <span className={styles.due} style={{ left: percent(at.due) }} />
      <span className={styles.now} style={{ left: percent(at.now) }} />
    </span>
  );
}
