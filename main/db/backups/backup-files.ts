/** Backups in their folders: made, listed and thinned out. Everything here blocks, so it runs in a separate process. */
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Backup, BackupId } from '../../../shared/model/backups';
import { connectReadOnly, type Connection } from '../file/connection';
import { makePrivateFolder } from '../file/durable-files';
import { faultCodeOf } from '../file/faults';
import { copyVerified, isIntact } from '../file/verified-copy';
import { FolderGoneError } from './backup-errors';
import { backupOfName, isUnverified } from './backup-names';
import { purgedIn, removeFromBackup } from './purge-backup';

/** A folder with backups. */
export interface BackupFolder {
  readonly path: string;
  /** False if the user chose it: if it is gone it isn't created again, because its drive may just be unplugged. */
  readonly isOurs: boolean;
}

export interface MakeTask {
  readonly file: string;
  readonly folder: BackupFolder;
  readonly name: BackupId;
}

/** Copies the open database at `file` into a verified backup. */
export function makeBackup({ file, folder, name }: MakeTask): Backup {
  prepareFolder(folder);
  removeUnverified(folder.path);
  const connection = connectReadOnly(file);
  try {
    copyVerified(connection, folder.path, name);
  } finally {
    connection.close();
  }
  const made = backupOfName(name);
  if (!made) throw new Error(`not a backup's name: ${name}`);
  return { ...made, sizeBytes: statSync(join(folder.path, name)).size };
}

export function prepareFolder({ path, isOurs }: BackupFolder): void {
  if (isOurs) makePrivateFolder(path);
  else if (!existsSync(path)) throw new FolderGoneError(path);
}

function removeUnverified(folder: string): void {
  for (const name of readdirSync(folder)) if (isUnverified(name)) rmSync(join(folder, name), { force: true });
}

/** The backups in these folders, newest first; a folder that can't be read has none. Reads only their names, so it is quick. */
export function listBackups(folders: readonly BackupFolder[]): readonly Backup[] {
  const found = new Map<BackupId, Backup>();
  for (const { path } of folders) {
    for (const name of namesIn(path)) {
      const backup = backupOfName(name);
      const file = statSync(join(path, name), { throwIfNoEntry: false });
      if (backup && file?.isFile() && !found.has(backup.id)) {
        found.set(backup.id, { ...backup, sizeBytes: file.size });
      }
    }
  }
  return [...found.values()].sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Where a backup is; null if it is in none of these folders. */
export function pathOfBackup(folders: readonly BackupFolder[], id: BackupId): string | null {
  const folder = folders.find(({ path }) => existsSync(join(path, id)));
  return folder ? join(folder.path, id) : null;
}

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
  const backups = listBackups(folders);
  const { good, damaged } = newestGood(folders, backups);
  const removable = new Set(remove.filter((id) => id !== good));
  const purgedIds = readFrom(file, purgedIn);
  let [removed, purged] = [0, 0];
  for (const { id } of backups) {
    const path = pathOfBackup(folders, id);
    if (path === null) continue;
    const isRemoved = removable.has(id);
    if (!isRemoved && damaged.includes(id)) continue;
    const wasPurged = isRemoved ? null : unlessDamaged(() => removeFromBackup(path, purgedIds));
    if (wasPurged === null) {
      rmSync(path, { force: true });
      removed += 1;
    } else if (wasPurged) purged += 1;
  }
  return { removed, purged, damaged };
}

/** Null if what is read turns out to be damaged. */
export function unlessDamaged<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (faultCodeOf(error) === 'damaged') return null;
    throw error;
  }
}

/** The newest good backup, and the damaged ones that are newer. */
export function newestGood(
  folders: readonly BackupFolder[],
  backups: readonly Backup[] = listBackups(folders),
): { readonly good: BackupId | null; readonly damaged: readonly BackupId[] } {
  const damaged: BackupId[] = [];
  for (const { id } of backups) {
    const path = pathOfBackup(folders, id);
    if (path !== null && isGoodBackup(path)) return { good: id, damaged };
    damaged.push(id);
  }
  return { good: null, damaged };
}

/** Reads the whole file. Throws if the disk fails; returns false for a damaged backup. */
export function isGoodBackup(path: string): boolean {
  return unlessDamaged(() => readFrom(path, isIntact)) ?? false;
}

export function readFrom<T>(path: string, read: (connection: Connection) => T): T {
  const connection = connectReadOnly(path);
  try {
    return read(connection);
  } finally {
    connection.close();
  }
}
