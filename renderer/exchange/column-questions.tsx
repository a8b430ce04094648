import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { ColumnField } from '@shared/exchange/tables/column-field';
import type { ImportPreview, NeededField } from '@shared/ipc/import';
import { locale, t } from '../core/words';
import { Note } from '../ui/notes/notes';
import type { ImportSession, ReadState } from './import-session';
import { isColumnOpen } from './open-questions';
import styles from './import.module.css';

const NO_COLUMN = 'none';

interface ColumnQuestionsProps {
  readonly session: ImportSession;
  readonly state: ReadState;
}

/** Which columns hold what every application has, if their names don't say; and what was guessed of the others. */
export function ColumnQuestions({ session, state }: ColumnQuestionsProps) {
  const { preview, choices, remembered } = state;
  const { columns, columnsAsked } = preview;
  const [chosen, setChosen] = useState<readonly NeededField[]>([]);
  if (columnsAsked.length === 0) return null;
  const choose = (field: NeededField, choice: string) => {
    setChosen([...chosen, field]);
    const fields = columns.map((column, index): ColumnField | null => {
      if (String(index) === choice) return field;
      return column.field === field ? null : column.field;
    });
    const isWithoutRole = choice === NO_COLUMN;
    session.choose({
      ...{ fields, headerIndex: preview.headerIndex },
      ...(field === 'role' ? { isRoleOptional: isWithoutRole } : {}),
    });
  };
  return (
    <>
      <div className={styles.grid}>
        {columnsAsked.map((field) => {
          const at = columns.findIndex((column) => column.field === field);
          const canBeMissing = field === 'role';
          const isMissing = canBeMissing && at < 0 && choices.isRoleOptional === true;
          const isSaid = chosen.includes(field) || remembered?.fields !== undefined;
          const found = isSaid ? 'chosen' : 'guessed';
          const why = isMissing ? 'noRole' : at >= 0 ? found : canBeMissing ? 'openRole' : 'open';
          return (
            <NativeSelect
              key={field}
              data-open-question={isColumnOpen(state, field) || undefined}
              label={t(`exchange.ask.columns.${field}`)}
              description={t(`exchange.ask.columns.${why}`, { words: t('exchange.noRole') })}
              value={isMissing ? NO_COLUMN : at < 0 ? '' : String(at)}
              data={[
                { value: '', label: t('exchange.ask.columns.choose') },
                ...columns.map((_, index) => ({ value: String(index), label: columnName(preview, index) })),
                ...(canBeMissing ? [{ value: NO_COLUMN, label: t('exchange.ask.columns.none') }] : []),
              ]}
              onChange={(event) => choose(field, event.currentTarget.value)}
            />
          );
        })}
      </div>
      <OtherGuesses preview={preview} />
    </>
  );
}

/** "Where I applied (for example Larkspur)". */
function columnName({ columns }: ImportPreview, index: number): string {
  const { name = '', example = '' } = columns[index] ?? {};
  const words = name === '' ? t('exchange.form.unnamed', { number: index + 1 }) : name;
  return example === '' ? words : t('exchange.ask.columns.named', { name: words, example });
}

function OtherGuesses({ preview: { columns, columnsAsked } }: { readonly preview: ImportPreview }) {
  const guessed = columns.flatMap(({ name, field, isGuessed }) => {
    if (!isGuessed || field === null || name === '' || columnsAsked.some((asked) => asked === field))
      return [];
    return [t('exchange.ask.columns.pair', { name, field: t(`exchange.form.fields.${field}`) })];
  });
  if (guessed.length === 0) return null;
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(guessed);
  return <Note>{t('exchange.ask.columns.others', { list })}</Note>;
}
