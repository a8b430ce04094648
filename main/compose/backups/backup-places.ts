/** Where an installation keeps its backups. */
import { hostname } from 'node:os';
import type { BackupFolder } from '../../db/backups/backup-files';
import { isSamePlace, partAt, type InstallationPlace } from '../../db/backups/backup-parts';
import { databasePaths, folderMarkOf } from '../../db/file/open';
import type { KeptPreferences } from '../../platform/preferences-file';
import type { PreferencesStore } from '../../platform/preferences';

type Kept = Pick<KeptPreferences, 'backupFolder' | 'backupPart'>;

export interface BackupPlaces {
  /** The database. */
  readonly file: string;
  /** Shows that there once was one. */
  readonly markerFile: string;
  /** Where backups are, the folder for daily ones first. */
  folders(): readonly [BackupFolder, ...BackupFolder[]];
}

/** Where the backups of a data folder are. Those before a change stay with the data, whatever folder was chosen. */
export function backupPlaces(dataFolder: string, read: () => Kept): BackupPlaces {
  const { file, markerFile, backupFolder } = databasePaths(dataFolder);
  const ours = { path: backupFolder, isOurs: true };
  const place = placeOf(dataFolder);
  return {
    ...{ file, markerFile },
    folders() {
      const { backupFolder: path, backupPart: kept } = read();
      if (path === null) return [ours];
      const part = kept !== null && isSamePlace(kept, place) ? { part: kept.name } : {};
      return [{ path, isOurs: false, ...part }, ours];
    },
  };
}

/** From here on, this installation has a part of its own in every folder that is chosen. */
export function keepOwnPart(
  dataFolder: string,
  preferences: Pick<PreferencesStore, 'read' | 'keepBackupPart'>,
  newId: () => string,
): void {
  preferences.keepBackupPart(partAt(preferences.read().backupPart, placeOf(dataFolder), newId()));
}

function placeOf(dataFolder: string): InstallationPlace {
  const computer = hostname();
  // A file in the folder, whose number is then the mark.
  const mark = folderMarkOf(databasePaths(dataFolder).markerFile);
  return { computer, mark, path: `${computer}:${dataFolder}` };
}
