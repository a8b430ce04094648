/** Thinning out: removes an installation's old backups, and what was removed for good from the others. Never touches those of another one. */
import { existsSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BackupId } from '../../../shared/model/backups';
import type { Connection } from '../file/connection';
import { makePrivateFolder, renameDurably } from '../file/durable-files';
import {
  filesIn,
  isGoodBackup,
  newestGood,
  ownFilesIn,
  ownPathOf,
  readFrom,
  unlessDamaged,
  type BackupFolder,
} from './backup-files';
import { purgedIn, removeFromBackup } from './purge-backup';

export interface TidyTask {
  /** The open database: what was purged from it is purged from its backups. */
  readonly file: string;
  readonly folders: readonly BackupFolder[];
  /** Backups to remove. The newest good one stays even if it is among them. */
  readonly remove: readonly BackupId[];
}

export interface Tidied {
  readonly removed: number;
  /** The backups from which applications were removed. */
  readonly purged: number;
  /** Backups that turned out to be damaged and are still there. */
  readonly damaged: readonly BackupId[];
}

/**
 * Removes old backups, and purged applications from the others. A damaged backup keeps none of the others from it. If it is
 * older than the newest good one it goes too once anything was purged, since nothing can be taken out of it.
 */
export function tidyBackups({ file, folders, remove }: TidyTask): Tidied {
  const device = readFrom(file, deviceIn);
  for (const folder of folders) moveIntoPart(folder, device);
  const files = ownFilesIn(folders);
  const { good, damaged } = newestGood(files);
  const removable = new Set(remove);
  const purgedIds = readFrom(file, purgedIn);
  let [removed, purged] = [0, 0];
  for (const one of files) {
    const isRemoved = one !== good && removable.has(one.id);
    if (!isRemoved && damaged.includes(one)) continue;
    const wasPurged = isRemoved ? null : unlessDamaged(() => removeFromBackup(one.path, purgedIds));
    if (wasPurged === null) {
      rmSync(one.path, { force: true });
      removed += 1;
    } else if (wasPurged) purged += 1;
  }
  return { removed, purged, damaged: damaged.map(({ id }) => id) };
}

/** Backups that this device made in a chosen folder before each had a part of its own there. Any others are left alone. */
function moveIntoPart(folder: BackupFolder, device: string | null): void {
  if (folder.part === undefined || device === null) return;
  const part = ownPathOf(folder);
  for (const { path, computer } of filesIn([folder])) {
    if (computer !== null || !isIn(folder.path, path)) continue;
    if (unlessDamaged(() => readFrom(path, deviceIn)) !== device) continue;
    makePrivateFolder(part);
    const to = join(part, basename(path));
    if (!existsSync(to)) renameDurably(path, to);
    // Moved before, and put back by whatever syncs the folder.
    else if (isGoodBackup(to)) rmSync(path);
  }
}

const isIn = (folder: string, path: string) => path === join(folder, basename(path));

/** The device that made a backup, which only a database without the table doesn't say. */
function deviceIn(connection: Connection): string | null {
  const hasTable = connection.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'installation'").get();
  if (!hasTable) return null;
  return connection.prepare<[], string>('SELECT device_id FROM installation').pluck().get() ?? null;
}
