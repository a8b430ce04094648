/** Where an installation keeps its backups. */
import { existsSync } from 'node:fs';
import { hostname } from 'node:os';
import { holdsNone, listBackups, type BackupFolder } from '../../db/backups/backup-files';
import { isSamePlace, partAt, type InstallationPlace } from '../../db/backups/backup-parts';
import { databasePaths, folderMarkOf } from '../../db/file/open';
import type { KeptPreferences } from '../../platform/preferences-file';
import type { Instant } from '../../../shared/model/time';

/** Most folders remembered: each is looked into at every cleanup. */
const MOST_USED = 20;

type KeptPlaces = Pick<KeptPreferences, 'backupFolder' | 'backupPart' | 'usedBackupFolders'>;

/** The preferences about backups. */
export interface BackupPreferences {
  read(): KeptPlaces;
  keepBackups(places: Partial<KeptPlaces>): void;
}

export interface BackupPlaces {
  /** The database. */
  readonly file: string;
  /** Shows that there once was one. */
  readonly markerFile: string;
  /** Where backups are: the folder for daily ones, those that were chosen before, and the data folder's own. */
  folders(): readonly [BackupFolder, ...BackupFolder[]];
  /** Daily backups go there from now on; null for the data folder. The one until now is remembered. */
  choose(path: string | null): void;
  /** A former folder is left alone from now on. */
  forget(path: string): void;
  /** Keeps until when the backups in `cleaned` are free of what was removed for good, and forgets empty former folders. */
  noteCleaned(
    folders: { readonly cleaned: readonly string[]; readonly empty: readonly string[] },
    at: Instant,
  ): void;
}

/** Where the backups of a data folder are. Those before a change stay with the data, whatever folder was chosen. */
export function backupPlaces(dataFolder: string, { read, keepBackups }: BackupPreferences): BackupPlaces {
  const { file, markerFile, backupFolder } = databasePaths(dataFolder);
  const ours = { path: backupFolder, isOurs: true };
  const place = placeOf(dataFolder);
  const partOf = (kept: KeptPlaces['backupPart']) =>
    kept !== null && isSamePlace(kept, place) ? { part: kept.name } : {};
  return {
    ...{ file, markerFile },
    folders() {
      const { backupFolder: chosen, backupPart: kept, usedBackupFolders: used } = read();
      const part = partOf(kept);
      const folderAt = (path: string): BackupFolder => ({
        ...{ path, isOurs: false, ...part },
        cleanedAt: used.find((one) => one.path === path)?.cleanedAt ?? null,
      });
      const former = used.flatMap(({ path }) => (path === chosen ? [] : [folderAt(path)]));
      return chosen === null ? [ours, ...former] : [folderAt(chosen), ...former, ours];
    },
    choose(path) {
      const { backupFolder: former, backupPart, usedBackupFolders: used } = read();
      const isRemembered =
        former !== null && !used.some((one) => one.path === former) && mayHoldBackups(former);
      // Chosen again, it may be without any: nobody expects earlier backups in it any more.
      const isNew = path !== null && holdsNone({ path, isOurs: false, ...partOf(backupPart) });
      const others = used.filter((one) => one.path !== path || !(isNew && existsSync(path)));
      const all = isRemembered ? [...others, { path: former, cleanedAt: null }] : others;
      keepBackups({ backupFolder: path, usedBackupFolders: all.slice(-MOST_USED) });
    },
    forget(path) {
      keepBackups({ usedBackupFolders: read().usedBackupFolders.filter((one) => one.path !== path) });
    },
    noteCleaned({ cleaned, empty }, at) {
      const { backupFolder: chosen, usedBackupFolders: used } = read();
      const isNew = chosen !== null && cleaned.includes(chosen) && !used.some(({ path }) => path === chosen);
      keepBackups({
        usedBackupFolders: [...used, ...(isNew ? [{ path: chosen, cleanedAt: at }] : [])]
          .map((one) => (cleaned.includes(one.path) ? { ...one, cleanedAt: at } : one))
          .filter(({ path }) => path === chosen || !empty.includes(path)),
      });
    },
  };
}

/** From here on, this installation has a part of its own in every folder that is chosen. */
export function keepOwnPart(
  dataFolder: string,
  { read, keepBackups }: BackupPreferences,
  newId: () => string,
): void {
  keepBackups({ backupPart: partAt(read().backupPart, placeOf(dataFolder), newId()) });
}

/** Unless the folder is there and has none. */
function mayHoldBackups(path: string): boolean {
  return !existsSync(path) || listBackups([{ path, isOurs: false }]).length > 0;
}

function placeOf(dataFolder: string): InstallationPlace {
  const computer = hostname();
  // A file in the folder, whose number is then the mark.
  const mark = folderMarkOf(databasePaths(dataFolder).markerFile);
  return { computer, mark, path: `${computer}:${dataFolder}` };
}
