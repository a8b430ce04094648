/** What the user explained about tables is remembered, and offered for the next one like it. */
import { columnFields, type ColumnField } from '@shared/exchange/tables/column-field';
import type { StatusMeaning } from '@shared/exchange/tables/status-meaning';
import {
  statusAnswers,
  type ImportChoices,
  type ImportPreview,
  type PreviewColumns,
} from '@shared/ipc/import';
import { nameKey } from '@shared/model/person-name';
import {
  MAX_REMEMBERED_TABLES,
  MAX_REMEMBERED_WORDS,
  type RememberedImports,
  type RememberedTable,
} from '@shared/model/settings/remembered-imports';

const LONGEST_NAME = 200;

/** The remembered choices that fit this table and wouldn't be found without them; null if there are none. */
export function rememberedFor(
  preview: ImportPreview,
  { tables, words }: RememberedImports,
): ImportChoices | null {
  const { ambiguous, statusWords, withoutRole } = preview;
  const unsplit = unsplitTable(preview, tables);
  const known = unsplit ?? knownTable(preview, tables);
  const kinds = preview.kinds.flatMap((kind) => {
    const columns = knownTable(kind, tables)?.columns ?? null;
    return columns === null ? [] : [[kind.key, columns] as const];
  });
  const statuses = statusWords.flatMap(({ key, meaning }) => {
    const answer = statusAnswers.find((one) => one === words[key]);
    return isOpen(meaning) && answer !== undefined ? [[key, answer] as const] : [];
  });
  const fields = known?.columns ?? null;
  const dateOrder = known?.table.dateOrder ?? null;
  const isRoleOptional = known?.table.isRoleOptional === true && (fields !== null || withoutRole > 0);
  const choices: ImportChoices = {
    ...fields,
    ...(dateOrder !== null && (ambiguous.length > 0 || fields !== null) ? { dateOrder } : {}),
    ...(isRoleOptional ? { isRoleOptional } : {}),
    ...(unsplit === null ? {} : { isJoined: true }),
    ...(kinds.length > 0 ? { kinds: Object.fromEntries(kinds) } : {}),
    ...(statuses.length > 0 ? { statuses: Object.fromEntries(statuses) } : {}),
  };
  return Object.keys(choices).length === 0 ? null : choices;
}

/** Only a person can say what it means, or it may mean several things. */
function isOpen(meaning: StatusMeaning | null): boolean {
  return meaning === null || (meaning.kind === 'closed' && !meaning.isSure);
}

/** A remembered table, and what its columns say of this one; null if they were found without it. */
interface Known {
  readonly table: RememberedTable;
  readonly columns: Required<Pick<ImportChoices, 'headerIndex' | 'fields'>> | null;
}

function knownTable(columns: PreviewColumns, tables: readonly RememberedTable[]): Known | null {
  return sameTable(columns, tables) ?? likeTable(columns, tables);
}

/** The table whose columns of two things were not to be split; its columns only if it has no others. */
function unsplitTable(
  { joined, firstLines, headerIndex }: ImportPreview,
  tables: readonly RememberedTable[],
): Known | null {
  const table = tables.findLast(({ isJoined, names = [] }) => {
    const isNamed = ({ name }: { readonly name: string }) => names.includes(name);
    return isJoined === true && joined.length > 0 && joined.every(isNamed);
  });
  if (table === undefined) return null;
  const header = joined.reduce(
    (line, { name, sign }) => line.replace(partsOf(name, sign), name),
    firstLines[headerIndex] ?? '',
  );
  const fields = table.header === header ? table.fields.map(fieldNamed) : [];
  return { table, columns: fields.length === 0 ? null : { headerIndex, fields } };
}

/** How the first lines show such a column once it is split. */
function partsOf(name: string, sign: string): string {
  return name
    .split(sign)
    .map((part) => part.trim())
    .join(' · ');
}

/** The table whose columns have the very same names. */
function sameTable(
  { firstLines, headerIndex, columns }: PreviewColumns,
  tables: readonly RememberedTable[],
): Known | null {
  const table = tables.find(({ header }) => firstLines.includes(header));
  if (table === undefined) return null;
  const index = firstLines.indexOf(table.header);
  const fields = table.fields.map(fieldNamed);
  if (fields.length === 0) return { table, columns: null };
  // With the row of the names found elsewhere, the columns may be others.
  const fits = headerIndex !== index || columns.length === fields.length;
  return fits ? { table, columns: { headerIndex: index, fields } } : null;
}

/** A table with every column that was explained, as a later export that has more of them; the last one explained. */
function likeTable(
  { headerIndex, columns }: PreviewColumns,
  tables: readonly RememberedTable[],
): Known | null {
  for (const table of tables.toReversed()) {
    const fields = fieldsByName(columns, table);
    if (fields !== null) return { table, columns: fields.length === 0 ? null : { headerIndex, fields } };
  }
  return null;
}

/** Null if a column is missing that was explained; empty if none was. New columns are what they were found to be. */
function fieldsByName(
  columns: PreviewColumns['columns'],
  { names = [], fields }: RememberedTable,
): (ColumnField | null)[] | null {
  const left = names.map((name, index) => ({
    name: nameKey(name),
    field: fieldNamed(fields[index] ?? null),
  }));
  const needed = left.filter(({ field }) => fields.length === 0 || field !== null);
  if (needed.length === 0 || needed.some(({ name }) => name === '')) return null;
  const said = columns.map(({ name }) => {
    const at = left.findIndex((one) => one.name === nameKey(name));
    return at < 0 ? null : (left.splice(at, 1)[0] ?? null);
  });
  if (left.some((one) => needed.includes(one))) return null;
  if (fields.length === 0) return [];
  const taken = said.map((one) => one?.field ?? null);
  return columns.map(({ field }, index) => {
    const one = said[index] ?? null;
    if (one !== null) return one.field;
    return taken.includes(field) ? null : field;
  });
}

/** The remembered imports after a file was imported with these choices; the latest last. */
export function remembering(
  before: RememberedImports,
  preview: ImportPreview,
  { fields, dateOrder, isRoleOptional, isJoined, statuses = {}, kinds = {} }: ImportChoices,
): RememberedImports {
  const explained = preview.kinds.filter(({ key }) => kinds[key]?.fields !== undefined);
  const tables = [
    ...explained.map((kind) => ({ kind, choices: { fields: kinds[kind.key]?.fields, dateOrder } })),
    { kind: preview, choices: { fields, dateOrder, isRoleOptional, isJoined } },
  ].reduce(
    (sum, { kind, choices }) => withTable(sum, kind, choices),
    isJoined === false ? before.tables.filter((table) => !isUnsplit(table, preview)) : before.tables,
  );
  const words: Readonly<Record<string, string>> = { ...before.words, ...statuses };
  return {
    tables: tables.slice(-MAX_REMEMBERED_TABLES),
    words: Object.fromEntries(Object.entries(words).slice(-MAX_REMEMBERED_WORDS)),
  };
}

/** True if a column of this table was not to be split, which is now. */
function isUnsplit({ isJoined, names = [] }: RememberedTable, { joined }: ImportPreview): boolean {
  return isJoined === true && joined.some(({ name }) => names.includes(name));
}

function withTable(
  before: RememberedImports['tables'],
  { firstLines, headerIndex, columns }: PreviewColumns,
  {
    fields,
    dateOrder,
    isRoleOptional,
    isJoined,
  }: Pick<ImportChoices, 'fields' | 'dateOrder' | 'isRoleOptional' | 'isJoined'>,
): RememberedImports['tables'] {
  const header = firstLines[headerIndex];
  const isExplained =
    fields !== undefined || dateOrder !== undefined || isRoleOptional !== undefined || isJoined === true;
  if (header === undefined || !isExplained) return before;
  const names = columns.map(({ name }) => name.slice(0, LONGEST_NAME));
  return [
    ...before.filter((table) => table.header !== header),
    {
      ...{ header, names, fields: fields ?? [], dateOrder: dateOrder ?? null },
      ...(isRoleOptional === true ? { isRoleOptional } : {}),
      ...(isJoined === true ? { isJoined } : {}),
    },
  ];
}

function fieldNamed(name: string | null): ColumnField | null {
  return columnFields.find((field) => field === name) ?? null;
}
