import { startTransition, useEffect, useRef, useState, type ReactNode } from 'react';
import { refusalWords } from '../../core/change-words';
import { keyText } from '../../core/key-words';
import { t } from '../../core/words';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import type { DraftStatus } from './draft-keeper';
import { DraftFooter, DraftLines } from './draft-lines';
import type { FormValues } from '../form-values';
import styles from '../fields.module.css';

/** A form at work, as far as its frame needs to know. */
export interface DraftWork extends Pick<
  FormValues<unknown>,
  'errors' | 'refusedSaves' | 'refusal' | 'leftBehind' | 'isSaving' | 'bringBack'
> {
  readonly isTouched: boolean;
  readonly draft: DraftStatus;
  readonly keepDraft: () => void;
  readonly startOver: () => void;
}

export interface DraftDialogProps {
  readonly title: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly work: DraftWork;
  readonly isRestored: boolean;
  /** A draft that couldn't be read, as it was stored. */
  readonly unreadable: string | null;
  /** Shown before anything else, for example why the form was opened. */
  readonly intro?: ReactNode;
  readonly saveLabel: string;
  /** The label for leaving without saving; "Close" by default. */
  readonly leaveLabel?: string;
  /** The button, Ctrl or Cmd and Enter, or Enter in a line. */
  readonly onSave: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * The frame of a form that keeps what is typed as a draft: what happened to the last one, why a save was refused, what is
 * kept, and the buttons. A refused save puts the focus on the first field that is wrong.
 */
export function DraftDialog(props: DraftDialogProps) {
  const { title, width, work, onSave, onClose, children } = props;
  const body = useRef<HTMLDivElement>(null);
  useFocusOnRefusal(body, work.refusedSaves);
  return (
    <Dialog
      title={title}
      width={width}
      closeLabel={t('application.form.close')}
      onClose={onClose}
      onSave={onSave}
      footer={
        <DraftFooter
          status={work.draft}
          isTouched={work.isTouched}
          errorCount={work.errors.size}
          leaveLabel={props.leaveLabel ?? t('application.form.close')}
          onClose={onClose}
        >
          <Button look="primary" disabled={work.isSaving} title={keyText('save-form')} onClick={onSave}>
            {work.isSaving ? t('application.form.saving') : props.saveLabel}
          </Button>
        </DraftFooter>
      }
    >
      <div ref={body} className={styles.stack} onBlur={work.keepDraft}>
        {props.intro}
        <DraftLines
          isRestored={props.isRestored}
          unreadable={props.unreadable}
          hasLeftBehind={work.leftBehind !== null}
          onStartOver={work.startOver}
          onBringBack={work.bringBack}
        />
        {work.refusal === null ? null : (
          <p role="alert" className={styles.alert}>
            {refusalWords(work.refusal)}
          </p>
        )}
        {children}
      </div>
    </Dialog>
  );
}

/** Gives the focus to the first field that is wrong after each refused save, and brings it into sight. */
export function useFocusOnRefusal(body: React.RefObject<HTMLElement | null>, refusedSaves: number) {
  useEffect(() => {
    if (refusedSaves === 0) return;
    const wrong = body.current?.querySelector<HTMLElement>('[aria-invalid="true"], [role="alert"]');
    wrong?.focus();
    wrong?.scrollIntoView({ block: 'nearest' });
  }, [body, refusedSaves]);
}

/** What `open` resolves with, null until then. It is asked once, when the form is opened. */
export function useOpened<T>(open: () => Promise<T>): T | null {
  const [ask] = useState(() => open);
  const [opened, setOpened] = useState<T | null>(null);
  useEffect(() => {
    let isGone = false;
    void ask().then((read) => {
      // In slices: the whole of a form in one task would be a long one.
      if (!isGone) startTransition(() => setOpened(() => read));
    });
    return () => {
      isGone = true;
    };
  }, [ask]);
  return opened;
}
