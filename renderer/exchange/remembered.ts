/** What the user explained about tables is remembered, and offered for the next one like it. */
import { columnFields, type ColumnField } from '@shared/exchange/tables/column-names';
import { statusAnswers, type ImportChoices, type ImportPreview } from '@shared/ipc/import';
import {
  MAX_REMEMBERED_TABLES,
  MAX_REMEMBERED_WORDS,
  type RememberedImports,
} from '@shared/model/settings/remembered-imports';

/** What is remembered that fits this table and isn't found without it; null if there is nothing. */
export function rememberedFor(
  { firstLines, columns, headerIndex, ambiguous, statusWords }: ImportPreview,
  { tables, words }: RememberedImports,
): ImportChoices | null {
  const table = tables.find(({ header }) => firstLines.includes(header));
  const index = table === undefined ? -1 : firstLines.indexOf(table.header);
  const fields = table?.fields.map(fieldNamed) ?? [];
  // With the row of the names found elsewhere, the columns may be others.
  const fits = table !== undefined && (headerIndex !== index || columns.length === fields.length);
  const statuses = statusWords.flatMap(({ key, meaning }) => {
    const answer = statusAnswers.find((known) => known === words[key]);
    return meaning === null && answer !== undefined ? [[key, answer] as const] : [];
  });
  const choices: ImportChoices = {
    ...(fits && fields.length > 0 ? { headerIndex: index, fields } : {}),
    ...(fits && table.dateOrder !== null && (ambiguous.length > 0 || fields.length > 0)
      ? { dateOrder: table.dateOrder }
      : {}),
    ...(statuses.length > 0 ? { statuses: Object.fromEntries(statuses) } : {}),
  };
  return Object.keys(choices).length === 0 ? null : choices;
}

/** What is remembered after a table was imported with these choices; the latest last. */
export function remembering(
  before: RememberedImports,
  { firstLines, headerIndex }: ImportPreview,
  { fields, dateOrder, statuses = {} }: ImportChoices,
): RememberedImports {
  const header = firstLines[headerIndex];
  const others = before.tables.filter((table) => table.header !== header);
  const isExplained = fields !== undefined || dateOrder !== undefined;
  const tables =
    header === undefined || !isExplained
      ? before.tables
      : [...others, { header, fields: fields ?? [], dateOrder: dateOrder ?? null }];
  const words: Readonly<Record<string, string>> = { ...before.words, ...statuses };
  return {
    tables: tables.slice(-MAX_REMEMBERED_TABLES),
    words: Object.fromEntries(Object.entries(words).slice(-MAX_REMEMBERED_WORDS)),
  };
}

function fieldNamed(name: string | null): ColumnField | null {
  return columnFields.find((field) => field === name) ?? null;
}
