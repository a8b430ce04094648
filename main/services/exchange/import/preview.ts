/** What the window shows of a table before anything is written. */
import { companyKey, isSimilarRole } from '../../../../shared/exchange/tables/duplicates';
import type { TableRow } from '../../../../shared/exchange/tables/table-row';
import type { KnownApplication } from '../../../../shared/exchange/known-application';
import type { ImportPreview, PreviewColumns, PreviewRow, RowFate } from '../../../../shared/ipc/import';
import { repeatsAmong } from './repeats';
import type { TableFile, TableKind } from '../tables/table-file';

/** The window asks for the others as they scroll into view. */
const FIRST_ROWS = 100;
const MAX_PROBLEMS_SHOWN = 100;
const MAX_REPEATS_SHOWN = 5;
const LONGEST_LINE = 120;
const LONGEST_EXAMPLE = 60;

/** What happens to each row, by its position. */
export function judgeRows(
  { rows, columns, kinds = [] }: Pick<TableFile, 'rows' | 'columns' | 'kinds'>,
  known: readonly KnownApplication[],
  isRoleOptional = false,
): readonly PreviewRow[] {
  const byCompany = new Map<string, KnownApplication[]>();
  for (const application of known) {
    const key = companyKey(application.company);
    byCompany.set(key, [...(byCompany.get(key) ?? []), application]);
  }
  // The user is asked for them, in each table.
  const areOpen = (of: TableFile['columns']) => !has(of, 'company') || !(has(of, 'role') || isRoleOptional);
  const openTables = new Set(kinds.flatMap(({ files, table }) => (areOpen(table.columns) ? files : [])));
  const isFileOpen = areOpen(columns);
  return rows.map((row, index) => {
    const duplicateOf = duplicateIn(byCompany, row, isRoleOptional);
    const { line, company, role, stage, outcome, appliedOn, closedOn, interviewStart, status, ask } = row;
    const messages = row.messages.map(({ step, sentOn }) => ({ step, sentOn }));
    const shown = {
      ...inTable(row),
      line,
      company,
      role,
      stage,
      outcome,
      appliedOn,
      closedOn,
      interviewStart,
      messages,
      status,
      ask,
    };
    const areColumnsOpen = row.table === undefined ? isFileOpen : openTables.has(row.table);
    return {
      ...shown,
      index,
      duplicateOf,
      fate: fateOf(row, duplicateOf, { areColumnsOpen, isRoleOptional }),
    };
  });
}

function has(columns: TableFile['columns'], needed: 'company' | 'role'): boolean {
  return columns.some(({ field }) => field === needed || field === 'job');
}

function duplicateIn(
  byCompany: ReadonlyMap<string, readonly KnownApplication[]>,
  { company, role }: TableRow,
  isRoleOptional: boolean,
): KnownApplication | null {
  if (company === null || (role === null && !isRoleOptional)) return null;
  // Without a role, it may be any application there.
  const isLike = (known: KnownApplication) => role === null || isSimilarRole(known.role, role);
  return byCompany.get(companyKey(company))?.find(isLike) ?? null;
}

function fateOf(
  row: TableRow,
  duplicateOf: KnownApplication | null,
  { areColumnsOpen, isRoleOptional }: { readonly areColumnsOpen: boolean; readonly isRoleOptional: boolean },
): RowFate {
  if (row.isPerson === true) return 'person';
  if (row.skip) return 'left-out';
  const isIncomplete = row.company === null || (row.role === null && !isRoleOptional);
  if (isIncomplete) return areColumnsOpen ? 'unclear' : 'wrong';
  if (row.stage === null) return 'unclear';
  return duplicateOf === null ? 'add' : 'duplicate';
}

/** Unless something about it has to be mended or answered first. */
const isTaken = (fate: RowFate) => fate !== 'left-out' && fate !== 'person';

/** Those that may be there already come first. */
export function inOrderShown(judged: readonly PreviewRow[]): readonly PreviewRow[] {
  const duplicates = judged.filter(({ fate }) => fate === 'duplicate');
  return [...duplicates, ...judged.filter(({ fate }) => fate !== 'duplicate')];
}

/** The numbers, questions and problems of a table, for the window; it asks for the rows themselves in parts. */
export function previewOf(name: string, table: TableFile, judged: readonly PreviewRow[]): ImportPreview {
  const counts = { add: 0, duplicate: 0, 'left-out': 0, person: 0, unclear: 0, wrong: 0 };
  for (const { fate } of judged) counts[fate] += 1;
  const { encoding, delimiter, dateFormat, ambiguous, statusWords, aside, joined } = table;
  const [first, ...others] = table.kinds ?? [];
  const problems = table.problems.filter(({ isQuestion }) => isQuestion !== true);
  return {
    ...{ name, encoding, delimiter, dateFormat, ambiguous, statusWords, counts, aside, joined },
    ...columnsOf(table, first?.files ?? []),
    kinds: others.map(({ key, files, table: of }) => ({ key, ...columnsOf(of, files) })),
    withoutRole: judged.filter(
      ({ fate, company, role }) => isTaken(fate) && company !== null && role === null,
    ).length,
    yearsAsked: judged.filter(({ fate, ask }) => isTaken(fate) && ask.includes('year')).length,
    messageCount: judged.reduce((sum, { fate, messages }) => sum + (isTaken(fate) ? messages.length : 0), 0),
    duplicates: judged.flatMap(({ fate, index }) => (fate === 'duplicate' ? [index] : [])),
    rows: judged.slice(0, FIRST_ROWS),
    repeats: repeatsIn(judged),
    problems: problems.slice(0, MAX_PROBLEMS_SHOWN),
    problemCount: problems.length,
  };
}

/** The rows that will be added and have the company, role and dates of an earlier one. */
function repeatsIn(judged: readonly PreviewRow[]): ImportPreview['repeats'] {
  const repeated = repeatsAmong(judged);
  const lines = judged.filter(({ index }) => repeated.has(index)).toSorted(byPlace);
  return {
    count: lines.length,
    lines: lines.slice(0, MAX_REPEATS_SHOWN).map((row) => ({ ...inTable(row), line: row.line })),
  };
}

const inTable = ({ table }: Pick<TableRow, 'table'>) => (table === undefined ? {} : { table });

const byPlace = (a: PreviewRow, b: PreviewRow) => a.index - b.index;

function columnsOf(table: TableKind['table'], files: readonly string[]): PreviewColumns {
  const { headerIndex, columns, columnsAsked, firstRecords } = table;
  return {
    ...{ files, headerIndex, columnsAsked },
    firstLines: firstRecords.map(({ cells }) => cells.join(' · ').slice(0, LONGEST_LINE)),
    columns: columns.map((column, index) => ({ ...column, example: exampleOf(table, index) })),
  };
}

function exampleOf({ firstRecords, headerIndex }: TableKind['table'], column: number): string {
  const below = firstRecords.slice(headerIndex + 1).map(({ cells }) => (cells[column] ?? '').trim());
  return (below.find((cell) => cell !== '') ?? '').replace(/\s+/gu, ' ').slice(0, LONGEST_EXAMPLE);
}
