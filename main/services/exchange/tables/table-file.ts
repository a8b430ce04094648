/** A file with a table: its text, its records, its rows. */
import { hasMarkdownTable, recordsOfMarkdown } from '../../../../shared/exchange/tables/markdown-table';
import { joinedColumns, withSplitColumns } from '../../../../shared/exchange/tables/body/joined-columns';
import { listsActivities } from '../../../../shared/exchange/tables/body/other-lists';
import { readTable } from '../../../../shared/exchange/tables/read-table';
import { findHeader, type TableRecord } from '../../../../shared/exchange/tables/header';
import type { ReadTable, TableChoices, TableProblem } from '../../../../shared/exchange/tables/table-row';
import type { TableContext } from '../../../../shared/exchange/tables/row-ground';
import type { Translator } from '../../../../shared/i18n/translator';
import type { TableEncoding } from '../../../../shared/ipc/import';
import { ownTableOf } from '../csv/headers';
import { readDelimited, type Delimiter } from './delimited';
import { withPlainLines } from './line-ends';
import { looksMisread, textOfBytes } from '../file-text';
import { MAX_COLUMNS, MAX_TABLE_BYTES, megabytes } from '../limits';

/** Its words are those of the whole program. */
export interface TableFileContext extends TableContext {
  readonly translator: Pick<Translator, 't' | 'locale'>;
}

export interface TableFileChoices extends TableChoices {
  readonly encoding?: TableEncoding | undefined;
  readonly delimiter?: Delimiter | undefined;
  /** Columns whose names are two aren't split. */
  readonly isJoined?: boolean | undefined;
  /** The choices for the other kinds of tables of an archive, by their keys. */
  readonly kinds?: Readonly<Record<string, Pick<TableChoices, 'headerIndex' | 'fields'>>> | undefined;
}

export interface TableFile extends ReadTable {
  readonly encoding: TableEncoding;
  readonly delimiter: Delimiter;
  /** The first records, to choose the header row from. */
  readonly firstRecords: readonly TableRecord[];
  /** The columns that hold two things, as their names say, and what separates them. */
  readonly joined: readonly { readonly name: string; readonly sign: string }[];
  /** For an archive with several tables: those with the same column names are one kind, and the first is this one's. */
  readonly kinds?: readonly TableKind[];
}

export interface TableKind {
  readonly key: string;
  /** The tables, as their rows name them. */
  readonly files: readonly string[];
  /** The first of them, for its columns. */
  readonly table: Pick<TableFile, 'headerIndex' | 'columns' | 'columnsAsked' | 'firstRecords'>;
}

const FIRST_RECORDS = 12;

/** Reads a delimited table of any encoding, by the user's choices where there are some. Total: problems are listed in words. */
export function readTableFile(
  bytes: Uint8Array,
  choices: TableFileChoices,
  context: TableFileContext,
): TableFile {
  const { t } = context.translator;
  if (bytes.length > MAX_TABLE_BYTES) {
    return refusedTable(t('exchange.fileProblems.table.tooLarge', { most: megabytes(MAX_TABLE_BYTES) }));
  }
  const fileText = textOfBytes(bytes, choices.encoding);
  const { text, encoding } = fileText;
  if (text.includes('\0')) return refusedTable(t('exchange.fileProblems.table.notText'));
  const { records, delimiter, problems } = recordsOfText(withPlainLines(text), choices.delimiter, context);
  if (records.every(({ cells }) => cells.every((cell) => cell.trim() === ''))) {
    return { ...refusedTable(t('exchange.fileProblems.table.noRows')), encoding, delimiter };
  }
  const own = records
    .slice(0, FIRST_RECORDS)
    .map(({ cells }) => ownTableOf(cells, t))
    .find((name) => name !== null);
  if (own !== undefined) {
    return { ...refusedTable(t(`exchange.fileProblems.table.own.${own}`)), encoding, delimiter };
  }
  const named = choices.fields === undefined ? findHeader(records) : null;
  if (named !== null && listsActivities(named)) {
    return { ...refusedTable(t('exchange.fileProblems.table.activities')), encoding, delimiter };
  }
  const joined = joinedColumns(records);
  const split = choices.isJoined === true ? records : withSplitColumns(records, joined);
  const table = readTable(split, choices, context);
  const misread: readonly TableProblem[] = looksMisread(fileText)
    ? [{ line: null, text: t('exchange.fileProblems.table.encoding') }]
    : [];
  const isBare = table.rows.length === 0 && table.aside === 0 && table.problems.length === 0;
  const bare: readonly TableProblem[] = isBare
    ? [{ line: null, text: t('exchange.fileProblems.table.noRowsBelow') }]
    : [];
  return {
    ...table,
    ...{ encoding, delimiter, firstRecords: split.slice(0, FIRST_RECORDS) },
    joined: joined.map(({ name, sign }) => ({ name, sign })),
    problems: [...misread, ...problems, ...table.problems, ...bare],
  };
}

function recordsOfText(text: string, delimiter: Delimiter | undefined, { translator }: TableFileContext) {
  if (delimiter === undefined || delimiter === '|') {
    const lines = text.split('\n');
    if (hasMarkdownTable(lines)) {
      return { records: recordsOfMarkdown(lines, MAX_COLUMNS), delimiter: '|' as const, problems: [] };
    }
  }
  return readDelimited(text, translator, delimiter);
}

/** A table that could not be read at all, with the reason in words. */
export function refusedTable(why: string): TableFile {
  const problems: readonly TableProblem[] = [{ line: null, text: why }];
  return {
    ...{
      source: 'other',
      headerIndex: -1,
      columns: [],
      columnsAsked: [],
      dateFormat: null,
      rows: [],
      aside: 0,
      statusWords: [],
      problems,
    },
    ...{ ambiguous: [], encoding: 'utf-8', delimiter: ',', firstRecords: [], joined: [] },
  };
}
