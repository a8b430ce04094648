import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { ColumnField } from '@shared/exchange/tables/column-field';
import type { NeededField } from '@shared/ipc/import';
import { locale, t } from '../core/words';
import { Note } from '../ui/notes/notes';
import type { ImportSession, ReadState } from './import-session';
import { isColumnOpen, choicesWith, hasColumn, kindsOf, type TableKind } from './open-questions';
import styles from './import.module.css';

const NO_COLUMN = 'none';

interface ColumnQuestionsProps {
  readonly session: ImportSession;
  readonly state: ReadState;
}

/** Which columns hold what every application has, if their names don't say; and what was guessed of the others. */
export function ColumnQuestions({ session, state }: ColumnQuestionsProps) {
  const kinds = kindsOf(state.preview);
  return kinds
    .filter(({ columnsAsked }) => columnsAsked.length > 0)
    .map((kind) => (
      <QuestionsOfKind
        key={kind.key ?? ''}
        session={session}
        state={state}
        kind={kind}
        isNamed={kinds.length > 1}
      />
    ));
}

interface QuestionsOfKindProps extends ColumnQuestionsProps {
  readonly kind: TableKind;
  /** Others are asked about, too. */
  readonly isNamed: boolean;
}

function QuestionsOfKind({ session, state, kind, isNamed }: QuestionsOfKindProps) {
  const { choices, preview, remembered } = state;
  const { key, columns, columnsAsked, headerIndex, files } = kind;
  const [chosen, setChosen] = useState<readonly NeededField[]>([]);
  const choose = (field: NeededField, choice: string) => {
    setChosen([...chosen, field]);
    const fields = columns.map((column, index): ColumnField | null => {
      if (String(index) === choice) return field;
      return column.field === field ? null : column.field;
    });
    // Another table may have none.
    const isElsewhere =
      choices.isRoleOptional === true &&
      kindsOf(preview).some(
        (other) => other.key !== key && other.columnsAsked.includes('role') && !hasColumn(other, 'role'),
      );
    session.choose({
      ...choicesWith(choices, key, { fields, headerIndex }),
      ...(field === 'role' ? { isRoleOptional: choice === NO_COLUMN || isElsewhere } : {}),
    });
  };
  const isRemembered =
    key === null ? remembered?.fields !== undefined : remembered?.kinds?.[key] !== undefined;
  const title = t('exchange.ask.columns.ofTables', { count: files.length, list: listOf(files) });
  return (
    <div
      role={isNamed ? 'group' : undefined}
      aria-label={isNamed ? title : undefined}
      className={styles.kind}
    >
      {isNamed ? <p className={styles.kindName}>{title}</p> : null}
      <div className={styles.wideGrid}>
        {columnsAsked.map((field) => {
          const at = columns.findIndex((column) => column.field === field);
          const canBeMissing = field === 'role';
          const isMissing = canBeMissing && at < 0 && choices.isRoleOptional === true;
          const found = chosen.includes(field) || isRemembered ? 'chosen' : 'guessed';
          const why = isMissing ? 'noRole' : at >= 0 ? found : canBeMissing ? 'openRole' : 'open';
          return (
            <NativeSelect
              key={field}
              data-open-question={isColumnOpen(state, kind, field) || undefined}
              label={t(`exchange.ask.columns.${field}`)}
              description={`${t(`exchange.ask.columns.${why}`, { words: t('exchange.noRole') })}${wholeName(kind, at)}`}
              title={at < 0 ? undefined : columnName(kind, at)}
              value={isMissing ? NO_COLUMN : at < 0 ? '' : String(at)}
              data={[
                { value: '', label: t('exchange.ask.columns.choose') },
                ...columns.map((_, index) => ({ value: String(index), label: columnName(kind, index) })),
                ...(canBeMissing ? [{ value: NO_COLUMN, label: t('exchange.ask.columns.none') }] : []),
              ]}
              onChange={(event) => choose(field, event.currentTarget.value)}
            />
          );
        })}
      </div>
      <OtherGuesses kind={kind} />
    </div>
  );
}

/** "Where I applied (for example Larkspur)". */
function columnName({ columns }: TableKind, index: number): string {
  const { name = '', example = '' } = columns[index] ?? {};
  const words = name === '' ? t('exchange.form.unnamed', { number: index + 1 }) : name;
  return example === '' ? words : t('exchange.ask.columns.named', { name: words, example });
}

/** What a field of this width may cut off. */
const LONGEST_IN_FIELD = 44;

/** The column that is chosen, in full, if its field can't show it. */
function wholeName(kind: TableKind, index: number): string {
  if (index < 0) return '';
  const name = columnName(kind, index);
  return name.length <= LONGEST_IN_FIELD ? '' : ` ${t('exchange.ask.columns.whole', { column: name })}`;
}

function OtherGuesses({ kind: { columns, columnsAsked } }: { readonly kind: TableKind }) {
  const guessed = columns.flatMap(({ name, field, isGuessed }) => {
    if (!isGuessed || field === null || name === '' || columnsAsked.some((asked) => asked === field))
      return [];
    return [t('exchange.ask.columns.pair', { name, field: t(`exchange.form.fields.${field}`) })];
  });
  if (guessed.length === 0) return null;
  return <Note>{t('exchange.ask.columns.others', { list: listOf(guessed) })}</Note>;
}

/** "a.csv, b.csv and c.csv". */
export function listOf(names: readonly string[]): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}
