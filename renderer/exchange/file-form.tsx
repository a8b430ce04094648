import { NativeSelect } from '@mantine/core';
import { columnFields } from '@shared/exchange/tables/column-field';
import { tableDelimiters, tableEncodings } from '@shared/ipc/import';
import { t } from '../core/words';
import { listOf } from './column-questions';
import type { ImportSession, ReadState } from './import-session';
import { choicesWith, isAsked, kindsOf, type TableKind } from './open-questions';
import { StatusQuestion } from './status-question';
import styles from './import.module.css';

const delimiterNames = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const;

interface FileFormProps {
  readonly session: ImportSession;
  readonly state: ReadState;
}

/** Encoding, separator, header row, columns and status words: found, and changeable. */
export function FileForm({ session, state }: FileFormProps) {
  const { preview } = state;
  const { encoding, delimiter } = preview;
  const kinds = kindsOf(preview);
  return (
    <div className={styles.form}>
      <div className={styles.grid}>
        <NativeSelect
          label={t('exchange.form.encoding')}
          value={encoding}
          data={tableEncodings.map((value) => ({ value, label: t(`exchange.form.encodings.${value}`) }))}
          onChange={(event) => {
            const chosen = tableEncodings.find((value) => value === event.currentTarget.value);
            if (chosen) session.choose({ encoding: chosen });
          }}
        />
        <NativeSelect
          label={t('exchange.form.delimiter')}
          value={delimiter}
          data={tableDelimiters.map((value) => ({
            value,
            label: t(`exchange.form.delimiters.${delimiterNames[value]}`),
          }))}
          onChange={(event) => {
            const chosen = tableDelimiters.find((value) => value === event.currentTarget.value);
            if (chosen)
              session.choose({
                delimiter: chosen,
                headerIndex: undefined,
                fields: undefined,
                kinds: undefined,
              });
          }}
        />
      </div>
      {kinds.map((kind) => (
        <Columns
          key={kind.key ?? ''}
          session={session}
          state={state}
          kind={kind}
          isNamed={kinds.length > 1}
        />
      ))}
      <KnownStatuses session={session} state={state} />
    </div>
  );
}

/** What the words mean that nobody is asked about. */
function KnownStatuses({ session, state }: FileFormProps) {
  const words = state.preview.statusWords.filter((word) => !isAsked(word, state.choices));
  if (words.length === 0) return null;
  return (
    <div role="group" aria-label={t('exchange.form.statuses')} className={styles.grid}>
      {words.map((word) => (
        <StatusQuestion key={word.key} session={session} state={state} word={word} />
      ))}
    </div>
  );
}

interface ColumnsProps extends FileFormProps {
  readonly kind: TableKind;
  /** There are others. */
  readonly isNamed: boolean;
}

/** The row of the names, and what each column holds. */
function Columns({ session, state, kind, isNamed }: ColumnsProps) {
  const { key, columns, headerIndex, firstLines, files } = kind;
  const choose = (index: number, value: string) => {
    const field = columnFields.find((known) => known === value) ?? null;
    const fields = columns.map((column, at) => (at === index ? field : column.field));
    session.choose(choicesWith(state.choices, key, { fields, headerIndex }));
  };
  const names = listOf(files);
  return (
    <>
      {isNamed ? (
        <p className={styles.kindName}>
          {t('exchange.ask.columns.ofTables', { count: files.length, list: names })}
        </p>
      ) : null}
      <NativeSelect
        label={t('exchange.form.header')}
        value={String(headerIndex)}
        data={[
          { value: '-1', label: t('exchange.form.noHeader') },
          ...firstLines.map((line, index) => ({
            value: String(index),
            label: `${String(index + 1)}: ${line}`,
          })),
        ]}
        onChange={(event) =>
          session.choose(
            choicesWith(state.choices, key, {
              headerIndex: Number(event.currentTarget.value),
              fields: undefined,
            }),
          )
        }
      />
      <div
        role="group"
        aria-label={isNamed ? t('exchange.form.columnsOf', { list: names }) : t('exchange.form.columns')}
        className={styles.grid}
      >
        {columns.map((column, index) => (
          <ColumnSelect
            // A header word may be there twice.
            key={`${String(index)} ${column.name}`}
            column={column}
            index={index}
            onChoose={(value) => choose(index, value)}
          />
        ))}
      </div>
    </>
  );
}

interface ColumnSelectProps {
  readonly column: TableKind['columns'][number];
  readonly index: number;
  readonly onChoose: (value: string) => void;
}

function ColumnSelect({ column: { name, field, example }, index, onChoose }: ColumnSelectProps) {
  const shown = name === '' ? t('exchange.form.unnamed', { number: index + 1 }) : name;
  return (
    <NativeSelect
      label={t('exchange.form.column', { name: shown })}
      description={example === '' ? undefined : t('exchange.form.example', { value: example })}
      value={field ?? ''}
      data={[
        { value: '', label: t('exchange.form.notUsed') },
        ...columnFields.map((value) => ({ value, label: t(`exchange.form.fields.${value}`) })),
      ]}
      onChange={(event) => onChoose(event.currentTarget.value)}
    />
  );
}
