import { NativeSelect } from '@mantine/core';
import { duplicateAnswers, type PreviewRow } from '@shared/ipc/import';
import { t } from '../core/words';
import { answerFor, type ImportSession, type ReadState } from './import-session';
import styles from './import.module.css';

const options = () => duplicateAnswers.map((value) => ({ value, label: t(`exchange.duplicates.${value}`) }));
const answerOf = (value: string) => duplicateAnswers.find((answer) => answer === value) ?? 'skip';

interface DuplicatesProps {
  readonly session: ImportSession;
  readonly state: ReadState;
}

/** One answer for everything that may be there already. */
export function DuplicateChoice({ session, state }: DuplicatesProps) {
  return (
    <section aria-label={t('exchange.duplicates.title')}>
      <h3 className={styles.heading}>{t('exchange.duplicates.title')}</h3>
      <NativeSelect
        className={styles.short ?? ''}
        label={t('exchange.duplicates.all')}
        value={state.duplicates.all}
        data={options()}
        onChange={(event) => session.chooseForAll(answerOf(event.currentTarget.value))}
      />
    </section>
  );
}

/** What a row looks like, and what to do with it. */
export function DuplicateRow({ row, session, state }: DuplicatesProps & { readonly row: PreviewRow }) {
  const { index, company, role, duplicateOf } = row;
  const answer = answerFor(state.duplicates, index);
  return (
    <div className={styles.duplicate}>
      <NativeSelect
        size="xs"
        aria-label={t('exchange.duplicates.row', { role: role ?? '', company: company ?? '' })}
        value={answer}
        data={options()}
        onChange={(event) => session.chooseForRow(index, answerOf(event.currentTarget.value))}
      />
      {duplicateOf === null ? null : (
        <span className={styles.note}>
          {t('exchange.duplicates.like', { role: duplicateOf.role, company: duplicateOf.company })}
        </span>
      )}
    </div>
  );
}
