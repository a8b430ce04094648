/** Backups behind the running program: one each day, and what the window asks for. Loaded when first needed. */
import { accessSync, constants } from 'node:fs';
import { basename, dirname } from 'node:path';
import { app, shell } from 'electron';
import { backupFailureOf } from '../../db/backups/backup-errors';
import { backupName, backupOfName } from '../../db/backups/backup-names';
import { computerOfPart } from '../../db/backups/backup-parts';
import { keepDrafts } from '../../db/backups/kept-drafts';
import { replaceByStaged } from '../../db/backups/stage-backup';
import { makePrivateFolder } from '../../db/file/durable-files';
import { databasePaths } from '../../db/file/open';
import { copyVerified } from '../../db/file/verified-copy';
import type { BackupCommands } from '../../ipc/backup-handlers';
import { askForFolder } from '../../platform/folder-dialog';
import { showMessageBox } from '../../platform/message-box';
import { newId } from '../../platform/new-id';
import type { BackupFiles } from '../../ports/backup-files';
import { createBackupKeeper, type BackupKeeper } from '../../services/backups/backup-keeper';
import type { BackupFailure, BackupId } from '../../../shared/model/backups';
import { accept, refuse, type Result } from '../../../shared/model/result';
import { createBackupFiles, createBackupProcess } from './backup-files';
import { backupPlaces, keepOwnPart } from './backup-places';
import type { CoreDeps, DataDeps } from '../core-deps';
import { startAgain } from '../start-again';

export interface Backups {
  readonly keeper: BackupKeeper;
  readonly commands: BackupCommands;
}

export interface BackupDeps {
  readonly core: CoreDeps;
  readonly data: DataDeps;
  readonly closeCore: (longestWaitMs: number) => Promise<void>;
  readonly sendSettings: () => void;
}

export function composeBackups(deps: BackupDeps): Backups {
  const { core, data, sendSettings } = deps;
  const { clock, profile, preferences, translator, zone, ipc } = core;
  keepOwnPart(profile.dir, preferences, newId);
  const places = backupPlaces(profile.dir, preferences);
  const files = createBackupFiles(places, createBackupProcess(core.programDir, data.report), data.report);
  const keeper = createBackupKeeper({
    ...{ files, clock, report: data.report },
    computerZone: () => zone.current(),
    hasAny: () => !profile.isDemo && !data.isClosed() && data.database.store.events.hasAny(),
    lastRow: () => data.database.store.events.lastRow(),
    onChanged: sendChange,
  });
  function sendChange(): void {
    if (!data.isClosed()) ipc.send('backups:changed', null);
  }
  function useOtherFolders(change: () => void): void {
    change();
    keeper.noteOtherFolders();
    sendChange();
  }
  return {
    keeper,
    commands: {
      read: keeper.read,
      make: keeper.makeNow,
      compare: files.compare,
      async restore(id) {
        const staged = await files.stage(id);
        if (!staged.ok) return staged;
        const release = await keeper.hold();
        // An import that is being recorded would continue in the old files.
        await data.database.recall();
        const restored = await restoreStaged(id, deps);
        if (!restored.ok) release();
        return restored;
      },
      async chooseFolder() {
        const asked = await askForFolder(translator.t('backups.folder.choose'), files.folder().path);
        if (asked === null) return accept(false);
        // Whoever chooses a part of a folder, their own or another computer's, means the folder.
        const chosen = computerOfPart(basename(asked)) === null ? asked : dirname(asked);
        const isOurs = chosen === databasePaths(profile.dir).backupFolder;
        const isUsable = attempt(() => accessSync(chosen, constants.R_OK | constants.W_OK | constants.X_OK));
        if (!isUsable.ok) return isUsable;
        useOtherFolders(() => places.choose(isOurs ? null : chosen));
        return accept(true);
      },
      useDataFolder() {
        useOtherFolders(() => places.choose(null));
      },
      forgetFolder(path) {
        useOtherFolders(() => places.forget(path));
      },
      async deleteLoose(path) {
        const deleted = await askAndDelete(path, files, translator);
        if (deleted.ok && deleted.value !== null) useOtherFolders(() => undefined);
        return deleted;
      },
      async showFolder() {
        const failure = await shell.openPath(files.folder().path);
        if (failure !== '') data.report('the backup folder was not shown', failure);
        return failure === '';
      },
      noteSeen() {
        preferences.noteRestored(null);
        sendSettings();
      },
    },
  };
}

/**
 * Copies what is there now, and puts the staged backup with today's drafts in its place, all in one turn: nothing can be
 * changed in between.
 * The program then starts again.
 */
async function restoreStaged(
  id: BackupId,
  { core, data, closeCore }: BackupDeps,
): Promise<Result<null, BackupFailure>> {
  const { clock, profile, preferences, window, log, translator } = core;
  const { database } = data;
  if (data.isClosed()) return refuse('busy');
  const now = clock.now();
  const safety = backupName('before-restore', now);
  const { backupFolder } = databasePaths(profile.dir);
  const copied = attempt(() => {
    makePrivateFolder(backupFolder);
    copyVerified(database.connection, backupFolder, safety);
    keepDrafts(database.connection, database.file);
  });
  if (!copied.ok) return copied;
  window.discard();
  const closed = closeCore(0);
  const replaced = attempt(() => replaceByStaged(database.file));
  await closed;
  if (replaced.ok) {
    log.info(`restored ${id}; what was there before is in ${safety}`);
    preferences.noteRestored({ from: backupOfName(basename(id))?.at ?? now, at: now, safety });
  } else {
    log.error(`${id} could not be restored`, replaced.refusal);
    await sayNotRestored(translator.t);
  }
  startAgain();
  app.quit();
  return replaced;
}

/** Asks in the system's own box, as for other things that can't be undone. Null if the user changed their mind. */
async function askAndDelete(
  path: string,
  files: BackupFiles,
  { t }: CoreDeps['translator'],
): Promise<Result<number | null, BackupFailure>> {
  const read = await files.countStillThere();
  if (!read.ok) return read;
  const count = read.value.folders.find((folder) => folder.path === path)?.loose.count ?? 0;
  if (count === 0) return refuse('gone');
  const pressed = await showMessageBox(null, {
    type: 'warning',
    title: t('shell.appName'),
    message: t('backups.loose.ask', { count }),
    detail: t('backups.loose.askDetail', { count, folder: path }),
    buttons: [t('backups.loose.confirm', { count }), t('backups.loose.keep')],
    ...{ defaultId: 1, cancelId: 1 },
  });
  return pressed === 0 ? files.deleteLoose(path) : accept(null);
}

async function sayNotRestored(t: CoreDeps['translator']['t']): Promise<void> {
  await showMessageBox(null, {
    type: 'error',
    title: t('shell.appName'),
    message: t('shell.restore.failed.message'),
    detail: t('shell.restore.failed.detail'),
    buttons: [t('shell.restore.failed.startAgain')],
  });
}

function attempt(work: () => void): Result<null, BackupFailure> {
  try {
    work();
    return accept(null);
  } catch (error) {
    return refuse(backupFailureOf(error));
  }
}
