/** Backups in their folders: made, listed and found. What reads or writes their contents blocks, so it runs in a separate process. */
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Backup, BackupId } from '../../../shared/model/backups';
import type { Instant } from '../../../shared/model/time';
import { connectReadOnly, type Connection } from '../file/connection';
import { makePrivateFolder } from '../file/durable-files';
import { faultCodeOf } from '../file/faults';
import { copyVerified, isIntact } from '../file/verified-copy';
import { FolderEmptyError, FolderGoneError } from './backup-errors';
import { backupOfName, isUnverified } from './backup-names';
import { computerOfPart } from './backup-parts';

/** A folder with backups. */
export interface BackupFolder {
  readonly path: string;
  /** False if the user chose it: if it is gone it isn't created again, because its drive may just be unplugged. */
  readonly isOurs: boolean;
  /**
   * The folder in a chosen one that is this installation's alone. Without it, as before a first backup was made in one, what
   * is in the chosen folder itself counts as this installation's.
   */
  readonly part?: string;
  /** When what was removed for good was last removed from the backups in a chosen folder. */
  readonly cleanedAt?: Instant | null;
}

/** Where this installation's backups are in a folder. */
export function ownPathOf({ path, part }: BackupFolder): string {
  return part === undefined ? path : join(path, part);
}

export interface MakeTask {
  readonly file: string;
  readonly folder: BackupFolder;
  readonly name: BackupId;
}

/** Copies the open database at `file` into a verified backup. */
export function makeBackup({ file, folder, name }: MakeTask): Backup {
  prepareFolder(folder);
  const path = ownPathOf(folder);
  removeUnverified(path);
  const connection = connectReadOnly(file);
  try {
    copyVerified(connection, path, name);
  } finally {
    connection.close();
  }
  const made = backupOfName(name);
  if (!made) throw new Error(`not a backup's name: ${name}`);
  const { size } = statSync(join(path, name));
  return { ...made, sizeBytes: size, place: 'current', computer: null };
}

export function prepareFolder(folder: BackupFolder): void {
  if (!folder.isOurs && !existsSync(folder.path)) throw new FolderGoneError(folder.path);
  if (isEmptied(folder)) throw new FolderEmptyError(folder.path);
  if (folder.isOurs || folder.part !== undefined) makePrivateFolder(ownPathOf(folder));
}

/**
 * True for a chosen folder without any backup in which some were made: where a drive isn't mounted, whatever else is there.
 * Writing there would fill another disk.
 */
export function isEmptied(folder: BackupFolder): boolean {
  const hadBackups = !folder.isOurs && typeof folder.cleanedAt === 'number';
  return hadBackups && existsSync(folder.path) && holdsNone(folder);
}

/** True if neither this installation's part nor anybody's backup is in a chosen folder. */
export function holdsNone(folder: BackupFolder): boolean {
  const hasPart = folder.part !== undefined && existsSync(ownPathOf(folder));
  return !hasPart && filesIn([folder]).length === 0;
}

function removeUnverified(folder: string): void {
  for (const name of readdirSync(folder)) if (isUnverified(name)) rmSync(join(folder, name), { force: true });
}

/** A backup and its file. Copies of one backup in several folders have the same id. */
export interface BackupFile extends Backup {
  readonly folder: string;
  readonly path: string;
}

/**
 * The backups in these folders, newest first, this installation's before others'. What can't be read, a folder or a file in
 * it, counts as absent. Each id once. Reads only names and sizes, so it is quick.
 */
export function listBackups(folders: readonly BackupFolder[]): readonly Backup[] {
  const found = new Map<BackupId, Backup>();
  for (const { path: _path, folder: _folder, ...backup } of filesIn(folders)) {
    if (!found.has(backup.id)) found.set(backup.id, backup);
  }
  return [...found.values()].sort(
    (a, b) =>
      Number(a.place === 'other') - Number(b.place === 'other') || b.at - a.at || (a.id < b.id ? 1 : -1),
  );
}

/** Every file with a backup in these folders, this installation's before others'. */
export function filesIn(folders: readonly BackupFolder[]): readonly BackupFile[] {
  return [
    ...folders.flatMap((folder, index) =>
      backupsAt(ownPathOf(folder), {
        ...{ folder: folder.path, computer: null },
        place: index === 0 ? 'current' : folder.isOurs ? 'own' : 'former',
      }),
    ),
    ...folders.flatMap(othersIn),
  ];
}

/** What other installations keep in a chosen folder, and what is in it from before each had a part of its own. */
function othersIn({ path, isOurs, part }: BackupFolder): readonly BackupFile[] {
  if (isOurs) return [];
  const parts = namesIn(path).flatMap((name) => {
    const computer = name === part ? null : computerOfPart(name);
    const whose = { folder: path, place: 'other' as const, computer };
    return computer === null ? [] : backupsAt(join(path, name), whose, `${name}/`);
  });
  return part === undefined
    ? parts
    : [...parts, ...backupsAt(path, { folder: path, place: 'other', computer: null })];
}

function backupsAt(
  folder: string,
  whose: Pick<BackupFile, 'folder' | 'place' | 'computer'>,
  prefix = '',
): readonly BackupFile[] {
  return namesIn(folder).flatMap((name) => {
    const backup = backupOfName(name);
    const path = join(folder, name);
    const sizeBytes = backup && fileSizeOf(path);
    if (!backup || sizeBytes === null) return [];
    return [{ ...backup, ...whose, id: `${prefix}${name}` as BackupId, sizeBytes, path }];
  });
}

/** Null if it isn't a file, or can't be looked at. */
function fileSizeOf(path: string): number | null {
  try {
    const found = statSync(path);
    return found.isFile() ? found.size : null;
  } catch {
    return null;
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/**
 * Backups directly in a chosen folder that aren't this installation's: an earlier one's, or another computer's from before
 * each had a part of its own. Nobody thins them out.
 */
export function looseIn(folder: BackupFolder): readonly BackupFile[] {
  return filesIn([folder]).filter(({ place, computer }) => place === 'other' && computer === null);
}

/** Where a backup is; null if it is in none of these folders. */
export function pathOfBackup(folders: readonly BackupFolder[], id: BackupId): string | null {
  return filesIn(folders).find((file) => file.id === id)?.path ?? null;
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

/** This installation's files, newest first. */
export function ownFilesIn(folders: readonly BackupFolder[]): readonly BackupFile[] {
  return filesIn(folders)
    .filter(({ place }) => place !== 'other')
    .sort((a, b) => b.at - a.at);
}

/** The newest good backup among these files, newest first, and the damaged ones that are newer. */
export function newestGood(files: readonly BackupFile[]): {
  readonly good: BackupFile | null;
  readonly damaged: readonly BackupFile[];
} {
  const first = files.findIndex(({ path }) => isReadableAndGood(path));
  return { good: files[first] ?? null, damaged: first === -1 ? files : files.slice(0, first) };
}

/** False too if its disk fails, as a drive does that was just unplugged. */
function isReadableAndGood(path: string): boolean {
  try {
    return isGoodBackup(path);
  } catch {
    return false;
  }
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
