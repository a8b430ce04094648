import { NativeSelect, Radio, SegmentedControl } from '@mantine/core';
import { useEffect, useState } from 'react';
import {
  duplicateAnswers,
  type ComparedField,
  type ComparedRow,
  type ImportPreview,
} from '@shared/ipc/import';
import { call } from '../core/bridge';
import { t } from '../core/words';
import { Button } from '../ui/button';
import { Note } from '../ui/notes/notes';
import { RadioGroup } from '../ui/radio-group';
import { answerFor, type ImportSession, type ReadState } from './import-session';
import styles from './duplicates.module.css';
import shared from './import.module.css';

const answers = () => duplicateAnswers.map((value) => ({ value, label: t(`exchange.duplicates.${value}`) }));
const answerOf = (value: string) => duplicateAnswers.find((answer) => answer === value) ?? 'skip';

interface DuplicatesProps {
  readonly session: ImportSession;
  readonly state: ReadState;
}

/** What may be there already: one answer for all, and each beside what is there, one after the other. */
export function Duplicates({ session, state }: DuplicatesProps) {
  const count = state.preview.counts.duplicate;
  const [chosen, setPlace] = useState(0);
  const place = Math.min(chosen, count - 1);
  const compared = useCompared(state, place);
  return (
    <section aria-label={t('exchange.duplicates.title')} className={styles.duplicates}>
      <div className={styles.top}>
        <h3>{t('exchange.duplicates.title')}</h3>
        {count > 1 ? (
          <NativeSelect
            label={t(count === 2 ? 'exchange.duplicates.both' : 'exchange.duplicates.all', { count })}
            value={state.duplicates.all}
            data={answers()}
            onChange={(event) => session.chooseForAll(answerOf(event.currentTarget.value))}
          />
        ) : null}
      </div>
      {compared === null ? null : <Comparison compared={compared} session={session} state={state} />}
      {count > 1 ? (
        <div className={styles.steps}>
          <Button aria-disabled={place === 0} onClick={() => setPlace(Math.max(0, place - 1))}>
            {t('exchange.duplicates.previous')}
          </Button>
          <span role="status">{t('exchange.duplicates.place', { place: place + 1, of: count })}</span>
          <Button
            aria-disabled={place === count - 1}
            onClick={() => setPlace(Math.min(count - 1, place + 1))}
          >
            {t('exchange.duplicates.next')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

function Comparison({ compared, session, state }: DuplicatesProps & { readonly compared: ComparedRow }) {
  const { index, company, role } = compared.row;
  const answer = answerFor(state.duplicates, index);
  const label = t('exchange.duplicates.row', { role: role ?? '', company: company ?? '' });
  return (
    <>
      <table className={styles.compared}>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('exchange.duplicates.known')}</th>
            <th scope="col">{placeWords(compared.row)}</th>
          </tr>
        </thead>
        <tbody>
          {compared.fields.map((field) => (
            <FieldRow key={field.field} compared={field} isMerged={answer === 'merge'} />
          ))}
        </tbody>
      </table>
      <SegmentedControl
        aria-label={label}
        value={answer}
        data={answers()}
        onChange={(value) => session.chooseForRow(index, answerOf(value))}
      />
      <Note isStatus>{t(`exchange.duplicates.means.${answer}`)}</Note>
    </>
  );
}

function placeWords({ table, line }: ComparedRow['row']): string {
  if (table === undefined) return t('exchange.duplicates.inFile', { line });
  return t('exchange.duplicates.inTable', { table, line });
}

function FieldRow({ compared, isMerged }: { readonly compared: ComparedField; readonly isMerged: boolean }) {
  const { field, row, known, merged } = compared;
  const isTaken = isMerged && merged !== 'known';
  return (
    <tr data-differs={row !== '' && row !== known}>
      <th scope="row">{t(`exchange.duplicates.fields.${field}`)}</th>
      <td>
        <bdi>{known}</bdi>
      </td>
      <td data-taken={isTaken}>
        <bdi>{row}</bdi>
        {isTaken ? <span className={styles.taken}>{t(`exchange.duplicates.merged.${merged}`)}</span> : null}
      </td>
    </tr>
  );
}

/** The row at a place of the preview, with what is there; null until it is read. */
function useCompared({ preview }: ReadState, place: number): ComparedRow | null {
  const [read, setRead] = useState<{ readonly key: object; readonly compared: ComparedRow | null }>();
  useEffect(() => {
    let isCurrent = true;
    void call('import:compare', { place }).then((reply) => {
      if (isCurrent) setRead({ key: preview, compared: reply.ok ? reply.value : null });
    });
    return () => {
      isCurrent = false;
    };
  }, [preview, place]);
  // The one before stays until the next is there, so that nothing jumps.
  return read?.key === preview ? read.compared : null;
}

/** Rows that repeat an earlier one of the file: one answer for all of them. */
export function Repeats({ session, state: { preview, duplicates } }: DuplicatesProps) {
  const { count } = preview.repeats;
  return (
    <section>
      <RadioGroup
        label={t('exchange.repeats.title', { count, lines: linesOf(preview.repeats) })}
        value={duplicates.repeats}
        onChange={(value) => {
          session.chooseForRepeats(duplicateAnswers.find((answer) => answer === value) ?? 'merge');
        }}
      >
        <div className={shared.options}>
          {duplicateAnswers.map((answer) => (
            <Radio key={answer} value={answer} label={t(`exchange.repeats.${answer}`)} />
          ))}
        </div>
      </RadioGroup>
      <Note isStatus>{t(`exchange.repeats.means.${duplicates.repeats}`)}</Note>
    </section>
  );
}

/** "12, 13, …", in an archive "Jobs.csv 12, …". */
function linesOf({ count, lines }: ImportPreview['repeats']): string {
  const places = lines.map(({ table, line }) => [table, String(line)].filter(Boolean).join(' '));
  return [...places, ...(count > lines.length ? ['…'] : [])].join(', ');
}
