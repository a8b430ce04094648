import { useEffect, useRef, useState } from 'react';
import { call } from '../../core/bridge';
import { t } from '../../core/words';
import styles from './writing.module.css';

/** Of a file; `why` says why it couldn't be written. */
export type WritingProgress = 'idle' | 'busy' | 'cancelled' | { readonly why: string };

/** Anything shorter would only flicker. */
const SHOWN_AFTER_MS = 1_000;

/** Shows that a file is still being written, once that takes more than a moment. */
export function Writing({ label }: { readonly label: string }) {
  const [isShown, setIsShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsShown(true), SHOWN_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return isShown ? <progress className={styles.writing} aria-label={label} /> : null;
}

/** What a dialog's status says: that a file is being written, that it was cancelled, or `otherwise`. */
export function writingWords(progress: WritingProgress, working: string, otherwise = ''): string {
  if (progress === 'busy') return working;
  return progress === 'cancelled' ? t('exporting.cancelled') : otherwise;
}

/** Cancels what has begun; a file of that name, if there was one, stays. */
export function useCancelling() {
  const wasCancelled = useRef(false);
  return {
    begin() {
      wasCancelled.current = false;
    },
    cancel() {
      wasCancelled.current = true;
      void call('export:cancel', null);
    },
    /** What has become of it if nothing was written. */
    ended: (): WritingProgress => (wasCancelled.current ? 'cancelled' : 'idle'),
  };
}
