/** Thinning out: removes an installation's old backups, and what was removed for good from the others. Never touches those of another one. */
import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BackupId } from '../../../shared/model/backups';
import type { Connection } from '../file/connection';
import { makePrivateFolder, renameDurably } from '../file/durable-files';
import {
  filesIn,
  holdsNone,
  looseIn,
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
  /** The folders from which everything was removed that had to be. */
  readonly cleaned: readonly string[];
  /** Those among them without any backup of this installation. */
  readonly empty: readonly string[];
  /** What went wrong elsewhere, for the log. */
  readonly failed: readonly { readonly folder: string; readonly detail: string }[];
}

/**
 * Removes old backups, and purged applications from the others. A damaged backup keeps none of the others from it. If it is
 * older than the newest good one it goes too once anything was purged, since nothing can be taken out of it. What fails in one
 * folder keeps none of the others from it.
 */
export function tidyBackups({ file, folders, remove }: TidyTask): Tidied {
  const device = readFrom(file, deviceIn);
  const reached = folders.filter(isReachable);
  const failed = new Map<string, string>();
  const attempt = (folder: string, work: () => void) => {
    try {
      work();
    } catch (error) {
      failed.set(folder, String(error));
    }
  };
  for (const folder of reached) attempt(folder.path, () => moveIntoPart(folder, device));
  const files = ownFilesIn(folders);
  const { good, damaged } = newestGood(files);
  const removable = new Set(remove);
  const purgedIds = readFrom(file, purgedIn);
  let [removed, purged] = [0, 0];
  for (const one of files) {
    const isRemoved = one !== good && removable.has(one.id);
    if (!isRemoved && damaged.includes(one)) continue;
    attempt(one.folder, () => {
      const wasPurged = isRemoved ? null : unlessDamaged(() => removeFromBackup(one.path, purgedIds));
      if (wasPurged === null) {
        rmSync(one.path);
        removed += 1;
      } else if (wasPurged) purged += 1;
    });
  }
  const cleaned = reached.map(({ path }) => path).filter((path) => !failed.has(path));
  const left = new Set(ownFilesIn(folders).map(({ folder }) => folder));
  const empty = reached.filter(({ path }) => cleaned.includes(path) && !left.has(path));
  for (const folder of empty) if (folder !== folders[0]) attempt(folder.path, () => removePart(folder));
  return {
    ...{ removed, purged, damaged: damaged.map(({ id }) => id), cleaned },
    empty: empty.map(({ path }) => path),
    failed: [...failed].map(([folder, detail]) => ({ folder, detail })),
  };
}

export interface DeleteLooseTask {
  readonly file: string;
  readonly folder: BackupFolder;
}

/** Deletes them. What this device made stays: the next cleanup takes it into its part. */
export function deleteLoose({ file, folder }: DeleteLooseTask): { readonly removed: number } {
  const device = readFrom(file, deviceIn);
  const others = looseIn(folder).filter(
    ({ path }) => device === null || unlessDamaged(() => readFrom(path, deviceIn)) !== device,
  );
  for (const { path } of others) rmSync(path);
  return { removed: others.length };
}

/** False if it can't be read, and if no backup is in it, as none is where a drive isn't mounted. */
export function isReachable(folder: BackupFolder): boolean {
  if (folder.isOurs) return true;
  try {
    const own = ownPathOf(folder);
    if (existsSync(own)) readdirSync(own);
    return !holdsNone(folder);
  } catch {
    return false;
  }
}

/** The part of a folder that isn't chosen any more, once it is empty; not if anything else is in it. */
function removePart(folder: BackupFolder): void {
  const part = ownPathOf(folder);
  if (folder.part !== undefined && existsSync(part) && readdirSync(part).length === 0) rmdirSync(part);
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
