import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { ApplicationId } from '@shared/model/ids';
import { filesToImport, forgetWaiting, hasWaiting } from '../core/files/files-to-import';
import { openDialog } from '../core/navigation';
import { showToast } from '../core/toasts';
import { t } from '../core/words';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { ChooseFile, type ChooseFileProps } from './choose-file';
import { LetterDialog } from './letters/letter-dialog';
import {
  countToImport,
  createImportSession,
  type ImportSession,
  type ImportState,
  type ReadState,
  type RecordingState,
} from './import-session';
import { focusFirstOpen, importButtonId, openQuestionCount } from './open-questions';
import { hasNews, ReadExport } from './read-export';
import { Recording } from './recording';
import { WaitingFiles } from './waiting-files';
import { ReadTable } from './read-table';
import fields from '../forms/fields.module.css';
import styles from './import.module.css';

export interface ImportDialogProps {
  /** What to say first, if that is why it was opened. */
  readonly why?: string;
  /** Closes it after the last file was imported; `shown` is an application that an invitation changed. */
  readonly onDone: (shown: ApplicationId | null) => void;
  /** Closes it without importing the last file. */
  readonly onCancel: () => void;
}

/** Reads files one after the other: tables in this dialog, invitations and mails in their own. */
export function ImportDialog({ why, onDone, onCancel }: ImportDialogProps) {
  const [session] = useState(createImportSession);
  const [pasted, setPasted] = useState('');
  const state = useStore(session.store);
  const isFree = state.tag === 'choosing';
  const isNextThere = useStore(filesToImport, hasWaiting);
  useEffect(() => {
    if (why !== undefined) session.say(why);
    return () => session.close();
  }, [session, why]);
  // Files that come while another is being answered wait for it.
  useEffect(() => {
    if (isFree && isNextThere) void session.openNext();
  }, [session, isFree, isNextThere, state]);
  // Another file may come while main is asked for one.
  const openNextOr = (end: () => void) => {
    void session.openNext().then((isMore) => {
      if (isMore) return;
      if (hasWaiting(filesToImport.getState())) openNextOr(end);
      else end();
    });
  };
  // Cancelling a file continues with the next one.
  const close = () => {
    if (isNextThere) openNextOr(onCancel);
    else onCancel();
  };
  const closeAll = () => {
    forgetWaiting();
    onCancel();
  };
  const goOn = (shown: ApplicationId | null) => openNextOr(() => onDone(shown));
  if (state.tag === 'letter') {
    return (
      <LetterDialog
        key={state.number}
        letter={state.letter}
        onBack={session.startAgain}
        onDone={goOn}
        onClose={close}
        waiting={<WaitingFiles onCloseAll={closeAll} />}
      />
    );
  }
  const paste = { pasted, onPaste: setPasted };
  return (
    <TableDialog
      session={session}
      state={state}
      onDone={() => goOn(null)}
      onClose={close}
      onCloseAll={closeAll}
      {...paste}
    />
  );
}

interface RecordingDialogProps {
  readonly session: ImportSession;
  readonly state: ImportState;
  readonly recording: RecordingState;
}

/** Only cancelling is possible meanwhile. */
function RecordingDialog({ session, state, recording }: RecordingDialogProps) {
  const count =
    state.tag === 'read'
      ? countToImport(state)
      : state.tag === 'export'
        ? state.preview.added.count + state.preview.changed.count + state.preview.removed.count
        : 0;
  return (
    <Dialog
      title={t('exchange.recording.title')}
      width={520}
      closeLabel={t('exchange.recording.cancel')}
      onClose={session.cancel}
      footer={
        <Button data-autofocus aria-disabled={recording.isCancelling} onClick={session.cancel}>
          {t('exchange.recording.cancel')}
        </Button>
      }
    >
      <Recording {...recording} count={count} />
    </Dialog>
  );
}

/** What the button says: it leads to the open questions, and can't be used while there is nothing to add. */
function importWords(state: ReadState): string {
  const open = openQuestionCount(state);
  if (open > 0) return t('exchange.answerFirst', { count: open });
  const count = countToImport(state);
  return count > 0 ? t('exchange.import', { count }) : t('exchange.nothing');
}

interface TableDialogProps extends Pick<ChooseFileProps, 'pasted' | 'onPaste'> {
  readonly session: ImportSession;
  readonly state: Exclude<ImportState, { tag: 'letter' }>;
  /** After it was imported: continues with the next file. */
  readonly onDone: () => void;
  /** Leaves this file, and continues with the next. */
  readonly onClose: () => void;
  /** Leaves those that wait, too. */
  readonly onCloseAll: () => void;
}

/** Reads a table or our own export, asks what it leaves open, shows what it would change, and imports it. */
function TableDialog(props: TableDialogProps) {
  const { session, state, onDone, onClose, onCloseAll, pasted, onPaste } = props;
  const isBusy = state.tag === 'read' && state.isBusy;
  const isNextThere = useStore(filesToImport, hasWaiting);
  const recording = state.tag === 'read' || state.tag === 'export' ? state.recording : null;
  if (recording !== null) return <RecordingDialog session={session} state={state} recording={recording} />;
  const open = state.tag === 'read' ? openQuestionCount(state) : 0;
  const count = state.tag === 'read' ? countToImport(state) : 0;
  const apply = () => {
    if (open > 0) focusFirstOpen();
    if (open > 0 || count === 0) return;
    void session.apply().then((isDone) => {
      if (isDone) onDone();
    });
  };
  const applyExport = () => {
    if (state.tag !== 'export' || !hasNews(state.preview)) return;
    void session.applyExport().then((imported) => {
      if (imported === null) return;
      showToast({
        text: t('exporting.own.done', { count: imported.changes }),
        tone: 'change',
        undoes: null,
        onUndo: () => openDialog({ tag: 'restore', id: imported.backup }),
      });
      onDone();
    });
  };
  return (
    <Dialog
      title={t('exchange.title')}
      width={860}
      closeLabel={t('exchange.close')}
      onClose={onClose}
      {...(state.tag === 'read' ? { onSave: apply } : {})}
      {...(state.tag === 'export' ? { onSave: applyExport } : {})}
      footer={
        <>
          <WaitingFiles onCloseAll={onCloseAll} />
          <span className={fields.footNote}>
            {state.tag === 'read' || state.tag === 'export' ? (
              <Button look="quiet" onClick={session.startAgain}>
                {t('exchange.back')}
              </Button>
            ) : null}
          </span>
          <Button onClick={onClose}>{t(isNextThere ? 'exchange.waiting.skip' : 'exchange.cancel')}</Button>
          {state.tag === 'read' ? (
            <Button
              id={importButtonId}
              look="primary"
              data-autofocus
              aria-disabled={(open === 0 && count === 0) || isBusy}
              aria-busy={isBusy}
              onClick={apply}
            >
              {importWords(state)}
            </Button>
          ) : null}
          {state.tag === 'export' ? (
            <Button
              look="primary"
              data-autofocus
              aria-disabled={!hasNews(state.preview) || state.isBusy}
              aria-busy={state.isBusy}
              onClick={applyExport}
            >
              {t('exporting.own.import')}
            </Button>
          ) : null}
        </>
      }
    >
      {state.tag === 'choosing' ? (
        <ChooseFile why={state.why} pasted={pasted} onPaste={onPaste} onSay={session.say} />
      ) : null}
      {state.tag === 'reading' ? (
        <p className={styles.reading} role="status">
          {t('exchange.choose.reading', { name: state.name })}
        </p>
      ) : null}
      {state.tag === 'export' ? <ReadExport state={state} /> : null}
      {state.tag === 'read' ? <ReadTable session={session} state={state} /> : null}
    </Dialog>
  );
}
