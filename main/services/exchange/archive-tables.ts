/** The tables of an archive as one: which are about applications, and what each kind of them has for columns. */
import type { StatusWord } from '../../../shared/exchange/tables/table-row';
import { tablesInArchive, type LeftOut } from './archive';
import { megabytes, MAX_NESTED_BYTES, MAX_TABLE_BYTES, MAX_ZIP_BYTES } from './limits';
import type { MailContext } from './mail/mail-file';
import {
  readTableFile,
  refusedTable,
  type TableFile,
  type TableFileChoices,
  type TableKind,
} from './tables/table-file';

/** Its rows and problems name it, since each table has a line 2. */
function inTable(table: string, read: TableFile): TableFile {
  return {
    ...read,
    rows: read.rows.map((row) => ({ ...row, table })),
    problems: read.problems.map((problem) => ({ ...problem, table })),
  };
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

const order: readonly TableFile['source'][] = ['linkedin-applications', 'other', 'linkedin-saved', 'people'];

/** LinkedIn's are known; of any other table, a column has to say so. */
function isOfApplications({ source, columns }: TableFile): boolean {
  return source !== 'other' || columns.some(({ field }) => field === 'company' || field === 'role');
}

/** Each word once. */
function withCounts(words: readonly StatusWord[]): readonly StatusWord[] {
  const byKey = new Map<string, StatusWord>();
  for (const word of words) {
    const count = word.count + (byKey.get(word.key)?.count ?? 0);
    byKey.set(word.key, { ...(byKey.get(word.key) ?? word), count });
  }
  return [...byKey.values()];
}

interface FoundTable {
  /** Its place in the archive. */
  readonly path: string;
  readonly content: Uint8Array;
  /** Read without what was chosen about columns. */
  readonly table: TableFile;
}

/** Tables with the same names of columns are asked about once. */
function kindKey({ columns }: TableFile): string {
  return columns
    .map(({ name }) => name)
    .join(' · ')
    .slice(0, MAX_KIND_KEY);
}

const MAX_KIND_KEY = 1_000;

/** Those of a kind, in their order. */
function kindsOf(tables: readonly FoundTable[]): ReadonlyMap<string, readonly FoundTable[]> {
  const kinds = new Map<string, FoundTable[]>();
  for (const one of tables) {
    const key = kindKey(one.table);
    kinds.set(key, [...(kinds.get(key) ?? []), one]);
  }
  return kinds;
}

/** The file's own name, or where it is in the archive if another has the same. */
function namesOf(tables: readonly FoundTable[]): readonly string[] {
  const names = tables.map(({ path }) => fileName(path));
  return tables.map(({ path }, index) => {
    const name = names[index] ?? path;
    return names.indexOf(name) === names.lastIndexOf(name) ? name : path;
  });
}

/** With what was chosen for its kind: each has its own row of names, unless another was chosen. */
function readAsChosen(
  { content, table }: FoundTable,
  kind: FoundTable,
  chosen: Pick<TableFileChoices, 'headerIndex' | 'fields'> | undefined,
  shared: TableFileChoices,
  context: MailContext,
): TableFile {
  if (chosen === undefined) return table;
  const isOtherRow = chosen.headerIndex !== undefined && chosen.headerIndex !== kind.table.headerIndex;
  const headerIndex = isOtherRow ? chosen.headerIndex : table.headerIndex;
  return readTableFile(content, { ...shared, headerIndex, fields: chosen.fields }, context);
}

/** The tables of an archive: applications first, then what was saved, then people. */
export function readArchive(bytes: Uint8Array, choices: TableFileChoices, context: MailContext): TableFile {
  const { t } = context.translator;
  if (bytes.length > MAX_ZIP_BYTES) {
    return refusedTable(t('exchange.fileProblems.archive.tooLarge', { most: megabytes(MAX_ZIP_BYTES) }));
  }
  const packed = tablesInArchive(bytes);
  if (packed === null) return refusedTable(t('exchange.fileProblems.archive.damaged'));
  const { headerIndex, fields, kinds: otherKinds = {}, ...shared } = choices;
  const isChosen = headerIndex !== undefined || fields !== undefined;
  const found = packed.tables
    .map(({ name: path, bytes: content }): FoundTable => ({
      path,
      content,
      table: readTableFile(content, shared, context),
    }))
    .toSorted(
      (a, b) =>
        order.indexOf(a.table.source) - order.indexOf(b.table.source) ||
        Number(isOfApplications(b.table)) - Number(isOfApplications(a.table)) ||
        b.table.rows.length - a.table.rows.length,
    );
  // From a whole workspace, only what looks like applications.
  const taken = found.filter(({ table }, index) => index === 0 || isOfApplications(table));
  const names = namesOf(taken);
  const byKind = kindsOf(taken);
  const [firstKey] = byKind.keys();
  const tables = taken.map((one, index) => {
    const key = kindKey(one.table);
    const [kind = one] = byKind.get(key) ?? [];
    const chosen = key === firstKey ? (isChosen ? { headerIndex, fields } : undefined) : otherKinds[key];
    return inTable(names[index] ?? one.path, readAsChosen(one, kind, chosen, shared, context));
  });
  const leftOut = leftOutOf(
    [
      ...packed.leftOut,
      ...found
        .filter((one) => !taken.includes(one))
        .map(({ path }) => ({ name: path, why: 'notApplications' as const })),
    ],
    t,
  );
  const [first] = tables;
  if (first === undefined) {
    return refusedTable(leftOut[0]?.text ?? t('exchange.fileProblems.archive.noTable'));
  }
  return {
    ...first,
    rows: tables.flatMap(({ rows }) => rows),
    aside: tables.reduce((sum, { aside }) => sum + aside, 0),
    statusWords: withCounts(tables.flatMap(({ statusWords }) => statusWords)),
    joined: tables
      .flatMap(({ joined }) => joined)
      .filter(({ name }, index, all) => all.findIndex((one) => one.name === name) === index),
    problems: [...leftOut, ...tables.flatMap(({ problems }) => problems)],
    kinds: [...byKind].flatMap(([key, ofKind]): readonly TableKind[] => {
      const places = ofKind.map((one) => taken.indexOf(one));
      const table = tables[places[0] ?? -1];
      return table === undefined ? [] : [{ key, files: places.map((place) => names[place] ?? ''), table }];
    }),
  };
}

type PartLeftOut = Omit<LeftOut, 'why'> & { readonly why: LeftOut['why'] | 'notApplications' };

function leftOutOf(parts: readonly PartLeftOut[], t: MailContext['translator']['t']) {
  return parts.map(({ name, why }) => ({
    line: null,
    text: t(`exchange.fileProblems.archive.${why}Part`, {
      name: fileName(name),
      most: megabytes(/\.zip$/iu.test(name) ? MAX_NESTED_BYTES : MAX_TABLE_BYTES),
    }),
  }));
}
