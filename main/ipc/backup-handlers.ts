/** The commands about backups. Whatever carries them out is loaded with the first of them. */
import type {
  Backup,
  BackupComparison,
  BackupFailure,
  BackupId,
  BackupReport,
} from '../../shared/model/backups';
import { accept, refuse, type Result } from '../../shared/model/result';
import type { Handlers } from './answer';

export interface BackupCommands {
  read(): Promise<BackupReport>;
  make(): Promise<Result<Backup, BackupFailure>>;
  compare(id: BackupId): Promise<Result<BackupComparison, BackupFailure>>;
  /** If it succeeds, the program ends and starts again. */
  restore(id: BackupId): Promise<Result<null, BackupFailure>>;
  /** True if the user chose a folder. */
  chooseFolder(): Promise<Result<boolean, BackupFailure>>;
  useDataFolder(): void;
  forgetFolder(path: string): void;
  /** How many; null if the user changed their mind. */
  deleteLoose(path: string): Promise<Result<number | null, BackupFailure>>;
  /** False if it couldn't be: its drive may not be connected. */
  showFolder(): Promise<boolean>;
  noteSeen(): void;
}

type BackupHandlers = Pick<Handlers, Extract<keyof Handlers, `backups:${string}`>>;

export function backupHandlers(open: () => Promise<BackupCommands>): BackupHandlers {
  return {
    'backups:read': async () => accept(await (await open()).read()),
    'backups:make': async () => accept(await (await open()).make()),
    'backups:compare': async ({ id }) => accept(await (await open()).compare(id)),
    'backups:restore': async ({ id }) => accept(await (await open()).restore(id)),
    'backups:choose-folder': async () => accept(await (await open()).chooseFolder()),
    'backups:use-data-folder': async () => {
      (await open()).useDataFolder();
      return accept(null);
    },
    'backups:forget-folder': async ({ path }) => {
      (await open()).forgetFolder(path);
      return accept(null);
    },
    'backups:delete-loose': async ({ path }) => accept(await (await open()).deleteLoose(path)),
    'backups:show-folder': async () =>
      (await (await open()).showFolder()) ? accept(null) : refuse({ tag: 'fault', code: 'folder-not-shown' }),
    'backups:note-seen': async () => {
      (await open()).noteSeen();
      return accept(null);
    },
  };
}
