/** The commands of an import. What carries them out is loaded with the first of them. */
import type { AskedChange, Revert } from '../ports/change-maker';
import type { ImportService } from '../services/exchange/import/import-service';
import type {
  ComparedRow,
  DuplicateChoices,
  ExportImported,
  OpenedFile,
  PreviewRow,
  RowRange,
} from '../../shared/ipc/import';
import type { ChangeOutcome, Failure } from '../../shared/model/outcome';
import { accept, type Result } from '../../shared/model/result';
import type { Handlers } from './answer';

/** What another process does, and a backup before anything is recorded. */
export interface ImportCommands {
  take(...input: Parameters<ImportService['take']>): Promise<Result<null, Failure>>;
  read(...input: Parameters<ImportService['read']>): ReturnType<ImportService['read']>;
  rows(range: RowRange): Promise<Result<readonly PreviewRow[], Failure>>;
  compare(place: { readonly place: number }): Promise<Result<ComparedRow | null, Failure>>;
  apply(duplicates: DuplicateChoices): Promise<Result<ChangeOutcome, Failure>>;
  applyExport(): Promise<Result<ExportImported, Failure>>;
  /** Makes a change of many applications. */
  change(asked: AskedChange): Promise<Result<ChangeOutcome, Failure>>;
  /** Undoes or redoes one. */
  revert(how: Revert): Promise<Result<ChangeOutcome, Failure>>;
  /** Ends such a change or undo. */
  cancelChange(): void;
  /** Ends the import that is being recorded. */
  cancel(): void;
  forget(): void;
  /** Takes the next file that was opened with the program; null if there is none. */
  takeOpened(): Promise<Result<OpenedFile | null, Failure>>;
  /** Reads the one that was taken last once more, after its process has ended. */
  openAgain(): Promise<Result<null, Failure>>;
  /** Null if there are none. */
  leftRowsFile(): Promise<{ readonly name: string; readonly text: string } | null>;
}

type ImportHandlers = Pick<Handlers, Extract<keyof Handlers, `import:${string}`>>;

export function importHandlers(
  open: () => Promise<ImportCommands>,
  saveText: (file: { readonly name: string; readonly text: string }) => Promise<string | null>,
): ImportHandlers {
  return {
    'import:take': async (part) => (await open()).take(part),
    'import:take-opened': async () => (await open()).takeOpened(),
    'import:open-again': async () => (await open()).openAgain(),
    'import:read': async (choices) => (await open()).read(choices),
    'import:apply': async (duplicates) => (await open()).apply(duplicates),
    'import:apply-export': async () => (await open()).applyExport(),
    'import:save-left-rows': async () => {
      const file = await (await open()).leftRowsFile();
      return accept(file === null ? null : await saveText(file));
    },
    'import:rows': async (range) => (await open()).rows(range),
    'import:compare': async (place) => (await open()).compare(place),
    'import:cancel': async () => {
      (await open()).cancel();
      return accept(null);
    },
    'import:forget': async () => {
      (await open()).forget();
      return accept(null);
    },
  };
}
