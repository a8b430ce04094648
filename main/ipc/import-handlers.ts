/** The commands of an import. What carries them out is loaded with the first of them. */
import type { afterBackup } from '../services/exchange/import/after-backup';
import type { ImportService } from '../services/exchange/import/import-service';
import type { OpenedFile } from '../../shared/ipc/import';
import type { Failure } from '../../shared/model/outcome';
import { accept, type Result } from '../../shared/model/result';
import type { Handlers } from './answer';

/** With a backup before each import, and the rows that are left as a file. */
export interface ImportCommands extends Omit<ImportService, 'leftRows' | 'takeWhole' | 'apply'> {
  readonly apply: ReturnType<typeof afterBackup>;
  /** Takes the next file that was opened with the program; null if there is none. */
  takeOpened(): Promise<Result<OpenedFile | null, Failure>>;
  /** Null if there are none. */
  leftRowsFile(): { readonly name: string; readonly text: string } | null;
}

type ImportHandlers = Pick<Handlers, Extract<keyof Handlers, `import:${string}`>>;

export function importHandlers(
  open: () => Promise<ImportCommands>,
  saveText: (file: { readonly name: string; readonly text: string }) => Promise<string | null>,
): ImportHandlers {
  return {
    'import:take': async (part) => (await open()).take(part),
    'import:take-opened': async () => (await open()).takeOpened(),
    'import:read': async (choices) => (await open()).read(choices),
    'import:apply': async (duplicates) => (await open()).apply(duplicates),
    'import:apply-export': async () => (await open()).applyExport(),
    'import:save-left-rows': async () => {
      const file = (await open()).leftRowsFile();
      return accept(file === null ? null : await saveText(file));
    },
    'import:forget': async () => {
      (await open()).forget();
      return accept(null);
    },
  };
}
