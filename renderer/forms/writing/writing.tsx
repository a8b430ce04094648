import { useEffect, useRef, useState } from 'react';
import { call, listen } from '../../core/bridge';
import { showToast } from '../../core/toasts';
import { locale, t } from '../../core/words';
import styles from './writing.module.css';

/** The writing of a file; `why` says why it couldn't be written. */
export type WritingProgress = 'idle' | 'busy' | 'cancelled' | { readonly why: string };

/** Anything shorter would only flicker. */
const SHOWN_AFTER_MS = 1_000;

const percent = new Intl.NumberFormat(locale, { style: 'percent' });

/** Shows that a file is still being written, once that takes more than a moment, and the progress if that is known. */
export function Writing({ label }: { readonly label: string }) {
  const [isShown, setIsShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsShown(true), SHOWN_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  const [share, setShare] = useState<number | null>(null);
  useEffect(() => listen('export:progress', setShare), []);
  if (!isShown) return null;
  if (share === null) return <progress className={styles.bar} aria-label={label} />;
  return (
    <div className={styles.writing}>
      <progress className={styles.bar} aria-label={label} value={share} />
      <span aria-hidden>{percent.format(share)}</span>
    </div>
  );
}

/** What a dialog's status says: that a file is being written, that it was cancelled, or `otherwise`. */
export function writingWords(progress: WritingProgress, working: string, otherwise = ''): string {
  if (progress === 'busy') return working;
  return progress === 'cancelled' ? t('exporting.cancelled') : otherwise;
}

/** The progress of a dialog that writes a file. Closing it cancels nothing: from then on a toast says if the writing failed. */
export function useWritingProgress() {
  const [progress, setProgress] = useState<WritingProgress>('idle');
  const isShown = useRef(false);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  return {
    progress,
    note(now: WritingProgress) {
      if (isShown.current) setProgress(now);
      else if (typeof now === 'object') showToast({ text: now.why, tone: 'refusal', undoes: null });
    },
    /** Runs `close`, unless the dialog is closed already: by then it would close another one. */
    done(close: () => void) {
      if (isShown.current) close();
    },
  };
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
