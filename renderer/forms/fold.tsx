import { useId, useState, type ReactNode } from 'react';
import styles from './fields.module.css';

export interface FoldProps {
  readonly label: string;
  readonly hint: string;
  readonly startsOpen: boolean;
  /** True while something inside must be seen, for example an error. It stays open afterwards. */
  readonly isForcedOpen: boolean;
  readonly children: ReactNode;
}

/** A part most people don't need: collapsed at first, its contents kept while collapsed. */
export function Fold({ label, hint, startsOpen, isForcedOpen, children }: FoldProps) {
  const [isOpened, setIsOpened] = useState(startsOpen);
  const id = useId();
  if (isForcedOpen && !isOpened) setIsOpened(true);
  const isOpen = isOpened || isForcedOpen;
  return (
    <div>
      <button
        type="button"
        className={styles.foldButton}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpened(!isOpen)}
      >
        {label}
        {isOpen ? null : <span className={styles.foldHint}>{hint}</span>}
      </button>
      <div id={id} className={styles.foldBody} hidden={!isOpen}>
        {children}
      </div>
    </div>
  );
}
