/** One file at a time: taken in parts, read in another process, shown, and recorded as one change. */
import type { KnownApplication } from '../../../../shared/exchange/known-application';
import type { StatusMeaning } from '../../../../shared/exchange/tables/status-meaning';
import {
  MAX_FILE_PARTS,
  type DuplicateChoices,
  type ImportChoices,
  type ImportReading,
  type ComparedRow,
  type PreviewRow,
  type RowRange,
  type StatusAnswer,
} from '../../../../shared/ipc/import';
import type { ChangeOutcome, Failure } from '../../../../shared/model/outcome';
import { accept, refuse, type Result } from '../../../../shared/model/result';
import type { ApplicationId } from '../../../../shared/model/ids';
import type { Instant, TimeZone } from '../../../../shared/model/time';
import type { ImportedApplication, ImportMaker } from '../../history/imports';
import { createOwnImport, type OwnImportDeps } from '../own/own-import';
import type { ReadFile } from '../read-file';
import type { TableFile, TableFileChoices } from '../tables/table-file';
import { additionOf } from './addition';
import { compareRow, type KnownInFull } from './comparison';
import { leftRowsTable } from './left-rows';
import { letterOf, type LetterDeps } from './letter';
import { mergedRows, repeatsAmong } from './repeats';
import { inOrderShown, judgeRows, previewOf } from './preview';

export interface ImportServiceDeps extends OwnImportDeps {
  /** Reads in a separate process. Rejects if that ends without an answer, for example after the time limit. */
  readonly readFile: (file: TakenFile, choices: TableFileChoices) => Promise<ReadFile>;
  /** Every application that isn't deleted. */
  readonly known: () => readonly KnownApplication[];
  readonly letters: LetterDeps;
  readonly imports: ImportMaker;
  readonly zone: () => TimeZone;
  readonly now: () => Instant;
  /** Null if it is gone. */
  readonly inFull: (applicationId: ApplicationId) => KnownInFull | null;
  readonly report: (what: string, cause: unknown) => void;
}

export interface TakenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ImportService {
  /** The next part of a file; the first replaces what was there. */
  take(part: {
    readonly name: string;
    readonly base64: string;
    readonly isFirst: boolean;
  }): Result<null, Failure>;
  /** A file that main has already. */
  takeWhole(file: TakenFile): void;
  read(choices: ImportChoices): Promise<Result<ImportReading, Failure>>;
  /** Records the file that was read last, with these answers. */
  apply(duplicates: DuplicateChoices): Result<ChangeOutcome, Failure>;
  /** Adds what is new of our own export that was read last, and returns the number of changes. */
  applyExport(): Result<number, Failure>;
  /** A row that may be there already, by its place in that order, beside what is there; null if it is none. */
  compare(place: { readonly place: number }): ComparedRow | null;
  /** Rows of the table that was read last, in the order in which the preview shows them. */
  rows(range: RowRange): readonly PreviewRow[];
  /** The rows that were not imported because they are wrong or unclear, as CSV. */
  leftRows(): readonly (readonly string[])[];
}

interface LastRead {
  readonly table: TableFile;
  readonly judged: readonly PreviewRow[];
  /** The same, as they are shown. */
  readonly shown: readonly PreviewRow[];
}

const notThere: Failure = { tag: 'state', reason: 'not-found' };
const badInput: Failure = { tag: 'fault', code: 'bad-input' };

export function createImportService(deps: ImportServiceDeps): ImportService {
  let parts: Buffer[] = [];
  let name = '';
  let last: LastRead | null = null;
  const own = createOwnImport(deps);

  function readingOf(read: ReadFile, { isRoleOptional }: ImportChoices): ImportReading {
    own.forget();
    if (read.kind === 'export') {
      last = null;
      return own.readingOf(name, read.read);
    }
    if (read.kind !== 'table') {
      last = null;
      const letter = letterOf(name, read, deps.letters);
      if (letter.proposals.length > 0) return { kind: 'letter', letter };
      return { kind: 'other', name, problems: letter.problems };
    }
    if (read.table.columns.length === 0 && read.table.firstRecords.length === 0) {
      last = null;
      return { kind: 'other', name, problems: read.table.problems.map(({ text }) => text) };
    }
    const judged = judgeRows(read.table, deps.known(), isRoleOptional);
    const shown = inOrderShown(judged);
    last = { table: read.table, judged, shown };
    return { kind: 'table', preview: previewOf(name, read.table, shown) };
  }

  return {
    take(part) {
      if (part.isFirst) [parts, name, last] = [[], part.name, null];
      if (parts.length >= MAX_FILE_PARTS) return refuse(badInput);
      parts.push(Buffer.from(part.base64, 'base64'));
      return accept(null);
    },
    takeWhole(file) {
      [parts, name, last] = [[Buffer.from(file.bytes)], file.name, null];
    },
    async read(choices) {
      if (parts.length === 0) return refuse(notThere);
      try {
        const file = { name, bytes: Uint8Array.from(Buffer.concat(parts)) };
        return accept(readingOf(await deps.readFile(file, tableChoices(choices)), choices));
      } catch (cause) {
        deps.report('a file to import could not be read', cause);
        return refuse({ tag: 'fault', code: 'unexpected' });
      }
    },
    apply(duplicates) {
      if (last === null) return refuse(notThere);
      const made = deps.imports.make(importedOf(last, duplicates, deps), 'window');
      if (made.ok) [parts, last] = [[], null];
      return made;
    },
    applyExport: own.apply,
    compare: ({ place }) => comparedAt(last, place, deps),
    rows: ({ from, count }) => last?.shown.slice(from, from + count) ?? [],
    leftRows: () => (last === null ? [] : leftRowsOf(last)),
  };
}

const meaningOf: Readonly<Record<StatusAnswer, StatusMeaning>> = {
  'not-applied': { kind: 'not-applied' },
  applied: { kind: 'applied' },
  interview: { kind: 'interview' },
  offer: { kind: 'closed', outcome: 'offer', isSure: true },
  rejected: { kind: 'closed', outcome: 'rejected', isSure: true },
  'no-reply': { kind: 'closed', outcome: 'no-reply', isSure: true },
  withdrew: { kind: 'closed', outcome: 'withdrew', isSure: true },
};

function tableChoices({ statuses, isRoleOptional: _, ...choices }: ImportChoices): TableFileChoices {
  const answers = Object.entries(statuses ?? {}).map(([key, answer]) => [key, meaningOf[answer]] as const);
  return { ...choices, statusMeanings: Object.fromEntries(answers) };
}

function importedOf(
  { table, judged }: LastRead,
  duplicates: DuplicateChoices,
  { zone, translator }: ImportServiceDeps,
): readonly ImportedApplication[] {
  const timeZone = zone();
  const repeated = repeatsAmong(judged);
  const imported = new Map<number, ImportedApplication>();
  for (const { index, fate, duplicateOf } of judged) {
    const row = table.rows[index];
    if (row === undefined || (fate !== 'add' && fate !== 'duplicate')) continue;
    const earlier = repeated.get(index);
    const answer =
      fate === 'duplicate'
        ? (duplicates.rows[String(index)] ?? duplicates.all)
        : earlier === undefined
          ? 'keep'
          : (duplicates.repeats ?? 'keep');
    if (answer === 'skip') continue;
    const into = answer === 'merge' && duplicateOf !== null ? duplicateOf.id : null;
    const one = { into, ...additionOf(row, timeZone, translator.t, into !== null) };
    const first = earlier === undefined || answer === 'keep' ? undefined : imported.get(earlier);
    if (earlier !== undefined && first !== undefined) imported.set(earlier, mergedRows(first, one));
    else imported.set(index, one);
  }
  return [...imported.values()];
}

function comparedAt(last: LastRead | null, place: number, deps: ImportServiceDeps): ComparedRow | null {
  const row = last?.shown[place];
  if (last === null || !row) return null;
  const read = last.table.rows[row.index];
  const known = row.duplicateOf ? deps.inFull(row.duplicateOf.id) : null;
  if (!read || known === null) return null;
  const { translator, now, zone } = deps;
  const addition = additionOf(read, zone(), translator.t, true);
  return { row, fields: compareRow(addition, known, { translator, now: now(), zone: zone() }) };
}

function leftRowsOf({ table, judged }: LastRead): readonly (readonly string[])[] {
  const left = judged.filter(({ fate }) => fate === 'wrong' || fate === 'unclear');
  const rows = left.flatMap(({ index }) => table.rows[index] ?? []);
  return leftRowsTable(rows);
}
