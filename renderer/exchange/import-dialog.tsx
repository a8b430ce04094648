import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { t } from '../core/words';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { ChooseFile } from './choose-file';
import { countToImport, createImportSession } from './import-session';
import { ReadTable } from './read-table';
import fields from '../forms/fields.module.css';
import styles from './import.module.css';

export interface ImportDialogProps {
  /** What was dropped on the window; null to choose. */
  readonly file: File | null;
  readonly onDone: () => void;
}

/** Reads a table, asks what it leaves open, shows what becomes of each row, and imports it as one change. */
export function ImportDialog({ file, onDone }: ImportDialogProps) {
  const [session] = useState(createImportSession);
  const state = useStore(session.store);
  useEffect(() => {
    if (file !== null) void session.open(file);
    return () => session.close();
  }, [session, file]);
  const isBusy = state.tag === 'read' && state.isBusy;
  const count = state.tag === 'read' ? countToImport(state) : 0;
  const apply = () => {
    if (count === 0) return;
    void session.apply().then((isDone) => {
      if (isDone) onDone();
    });
  };
  return (
    <Dialog
      title={t('exchange.title')}
      width={860}
      closeLabel={t('exchange.close')}
      onClose={onDone}
      {...(state.tag === 'read' ? { onSave: apply } : {})}
      footer={
        <>
          <span className={fields.footNote}>
            {state.tag === 'read' ? (
              <Button look="quiet" onClick={session.startAgain}>
                {t('exchange.back')}
              </Button>
            ) : null}
          </span>
          <Button onClick={onDone}>{t('exchange.cancel')}</Button>
          {state.tag === 'read' ? (
            <Button look="primary" aria-disabled={count === 0 || isBusy} aria-busy={isBusy} onClick={apply}>
              {count === 0 ? t('exchange.nothing') : t('exchange.import', { count })}
            </Button>
          ) : null}
        </>
      }
    >
      {state.tag === 'choosing' ? (
        <ChooseFile why={state.why} onFile={(opened) => void session.open(opened)} onSay={session.say} />
      ) : null}
      {state.tag === 'reading' ? (
        <p className={styles.reading} role="status">
          {t('exchange.choose.reading', { name: state.name })}
        </p>
      ) : null}
      {state.tag === 'read' ? <ReadTable session={session} state={state} /> : null}
    </Dialog>
  );
}
