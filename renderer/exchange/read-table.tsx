import { useEffect } from 'react';
import type { TableProblem } from '@shared/exchange/tables/table-row';
import type { ImportPreview, RowFate } from '@shared/ipc/import';
import { call } from '../core/bridge';
import { showSaved } from '../core/files/saved-file';
import { showRefusal } from '../core/toasts';
import { t } from '../core/words';
import { isFocusNowhere } from '../cards/focus/card-focus';
import { Fold } from '../forms/fold';
import { Button } from '../ui/button';
import { Note, Warning } from '../ui/notes/notes';
import { Duplicates, Repeats } from './duplicates';
import { FileForm } from './file-form';
import { focusFirstOpen, openQuestionCount } from './open-questions';
import { PreviewRows } from './preview-rows';
import { Questions } from './questions';
import type { ImportSession, ReadState } from './import-session';
import styles from './import.module.css';

export interface ReadTableProps {
  readonly session: ImportSession;
  readonly state: ReadState;
}

const fates: readonly RowFate[] = ['add', 'duplicate', 'unclear', 'left-out', 'person', 'wrong'];

/** A table that was read: in numbers, the questions about it, and row by row. */
export function ReadTable({ session, state }: ReadTableProps) {
  const { preview } = state;
  const { counts, columns, columnsAsked, headerIndex } = preview;
  const total = fates.reduce((sum, fate) => sum + counts[fate], 0);
  const isUnreadable = total === 0;
  // What had the focus is gone once a file is read, or read again.
  const { isBusy } = state;
  useEffect(() => {
    if (!isBusy && isFocusNowhere()) focusFirstOpen();
  }, [isBusy]);
  return (
    <div className={styles.read}>
      {state.why === null ? null : <Warning isAlert>{state.why}</Warning>}
      <div role="status">
        <p className={styles.source}>{t('exchange.from', { name: preview.name })}</p>
        <ul className={styles.summary}>
          {fates
            .filter((fate) => counts[fate] > 0)
            .map((fate) => (
              <li key={fate} data-fate={fate}>
                {t(`exchange.summary.${fate}`, { count: counts[fate] })}
              </li>
            ))}
          {preview.messageCount > 0 ? (
            <li data-fate="messages">{t('exchange.summary.messages', { count: preview.messageCount })}</li>
          ) : null}
          {preview.aside > 0 ? (
            <li data-fate="aside">{t('exchange.summary.aside', { count: preview.aside })}</li>
          ) : null}
        </ul>
      </div>
      {state.remembered === null ? null : (
        <div className={styles.remembered}>
          <p role="status">{t('exchange.remembered.used')}</p>
          <Button look="quiet" onClick={session.readAfresh}>
            {t('exchange.remembered.without')}
          </Button>
        </div>
      )}
      <Questions session={session} state={state} />
      {preview.repeats.count > 0 ? <Repeats session={session} state={state} /> : null}
      {counts.duplicate > 0 ? <Duplicates session={session} state={state} /> : null}
      {preview.problemCount + counts.wrong > 0 ? (
        <Problems preview={preview} isAsking={openQuestionCount(state) > 0} />
      ) : null}
      <Fold
        label={t('exchange.form.title')}
        hint={[
          t(`exchange.form.encodings.${preview.encoding}`),
          t('exchange.form.columnCount', { count: columns.length }),
        ].join(' · ')}
        startsOpen={headerIndex < 0 || (isUnreadable && columnsAsked.length === 0)}
        isForcedOpen={false}
      >
        <FileForm session={session} state={state} />
      </Fold>
      {isUnreadable ? null : (
        <section aria-label={t('exchange.rows.title')}>
          <h3 className={styles.heading}>{t('exchange.rows.title')}</h3>
          <PreviewRows state={state} total={total} />
        </section>
      )}
    </div>
  );
}

function problemWords({ table, line, text }: TableProblem): string {
  if (table === undefined) return line === null ? text : t('exchange.problems.line', { line, text });
  if (line === null) return t('exchange.problems.inTable', { table, text });
  return t('exchange.problems.lineInTable', { table, line, text });
}

interface ProblemsProps {
  readonly preview: ImportPreview;
  /** True while questions are open: which rows are left out is known after them. */
  readonly isAsking: boolean;
}

function Problems({ preview: { problems, problemCount, counts }, isAsking }: ProblemsProps) {
  const more = problemCount - problems.length;
  const left = isAsking ? 0 : counts.wrong + counts.unclear;
  if (problems.length === 0 && left === 0) return null;
  const save = async () => {
    const reply = await call('import:save-left-rows', null);
    if (!reply.ok) showRefusal(reply.refusal);
    else if (reply.value !== null)
      showSaved(reply.value, t('exchange.problems.saved', { file: reply.value }));
  };
  return (
    <section aria-label={t('exchange.problems.title')}>
      <h3 className={styles.heading}>{t('exchange.problems.title')}</h3>
      {problems.length === 0 ? null : (
        <ul className={styles.problems}>
          {problems.map((problem) => (
            <li key={problemWords(problem)}>{problemWords(problem)}</li>
          ))}
        </ul>
      )}
      {more > 0 ? <Note>{t('exchange.problems.more', { count: more })}</Note> : null}
      {left > 0 ? (
        <div className={styles.left}>
          <Note>{t('exchange.problems.left', { count: left })}</Note>
          <Button onClick={() => void save()}>{t('exchange.problems.save')}</Button>
        </div>
      ) : null}
    </section>
  );
}
