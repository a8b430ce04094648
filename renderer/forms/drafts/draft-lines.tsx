import { useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { refusalWords } from '../../core/change-words';
import { t } from '../../core/words';
import { Button } from '../../ui/button';
import type { DraftStatus } from './draft-keeper';
import styles from '../fields.module.css';

export interface DraftLinesProps {
  readonly isRestored: boolean;
  /** A draft that couldn't be read, as it was stored. */
  readonly unreadable: string | null;
  readonly hasLeftBehind: boolean;
  readonly onStartOver: () => void;
  readonly onBringBack: () => void;
}

/** Says at the top of a form what happened to an earlier unfinished entry, with the way back. */
export function DraftLines({
  isRestored,
  unreadable,
  hasLeftBehind,
  onStartOver,
  onBringBack,
}: DraftLinesProps) {
  const [isStartedOver, setIsStartedOver] = useState(false);
  const startOver = useRef<HTMLButtonElement>(null);
  const bringBack = useRef<HTMLButtonElement>(null);
  // Each button goes when it is pressed, and the other one takes its focus.
  const turn = (isOver: boolean, act: () => void) => {
    flushSync(() => {
      setIsStartedOver(isOver);
      act();
    });
    (isOver ? bringBack : startOver).current?.focus();
  };
  return (
    <>
      {unreadable === null ? null : <SetAside json={unreadable} />}
      {isRestored && !isStartedOver ? (
        <div className={styles.quietLine} role="status">
          {t('application.form.restored')}
          <Button ref={startOver} look="quiet" onClick={() => turn(true, onStartOver)}>
            {t('application.form.startOver')}
          </Button>
        </div>
      ) : null}
      {hasLeftBehind ? (
        <div className={styles.quietLine} role="status">
          {t('application.form.startedOver')}
          <Button ref={bringBack} look="quiet" onClick={() => turn(false, onBringBack)}>
            {t('application.form.bringBack')}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function SetAside({ json }: { readonly json: string }) {
  const [isShown, setIsShown] = useState(false);
  const text = useRef<HTMLPreElement>(null);
  const show = () => {
    flushSync(() => setIsShown(true));
    text.current?.focus();
  };
  return (
    <>
      <div className={styles.quietLine} role="status">
        {t('application.form.unreadableDraft')}
        {isShown ? null : (
          <Button look="quiet" onClick={show}>
            {t('application.form.showUnreadable')}
          </Button>
        )}
      </div>
      {isShown ? (
        <pre
          ref={text}
          className={styles.setAside}
          tabIndex={0}
          aria-label={t('application.form.setAsideText')}
        >
          {json}
        </pre>
      ) : null}
    </>
  );
}

export interface DraftFooterProps {
  readonly status: DraftStatus;
  readonly isTouched: boolean;
  readonly errorCount: number;
  /** The button that leaves the form. */
  readonly leaveLabel: string;
  readonly onClose: () => void;
  /** The button that saves. */
  readonly children: ReactNode;
}

/** A form's footer: whether its draft is saved, and how to leave it. */
export function DraftFooter({
  status,
  isTouched,
  errorCount,
  leaveLabel,
  onClose,
  children,
}: DraftFooterProps) {
  return (
    <>
      <span className={styles.footNote} role="status">
        {errorCount > 0 ? t('application.form.errors', { count: errorCount }) : draftWords(status, isTouched)}
      </span>
      <Button onClick={onClose}>{leaveLabel}</Button>
      {children}
    </>
  );
}

function draftWords(status: DraftStatus, isTouched: boolean): string {
  if (status.tag === 'too-long') return t('application.form.draftTooLong');
  if (status.tag === 'failed')
    return t('application.form.draftNotKept', { why: refusalWords(status.refusal) });
  if (!isTouched) return '';
  return status.tag === 'kept' ? t('application.form.keptAsDraft') : t('application.form.keepsAsDraft');
}
