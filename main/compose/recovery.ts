/** What the program does if its database can't be used: offers the newest good backup, and what can still be read. */
import { join } from 'node:path';
import { app } from 'electron';
import { askHowToRecover, recoverableReasons, sayRecovery } from '../app/lifecycle/recovery-message';
import { failToStart, type StartupFailure } from '../app/lifecycle/startup-failure';
import { makeRoomForNew, replaceDamaged } from '../db/backups/stage-backup';
import { systemClock } from '../platform/clock';
import { askForFile } from '../platform/folder-dialog';
import { systemZone } from '../platform/system/system-zone';
import type { BackupId } from '../../shared/model/backups';
import type { Instant } from '../../shared/model/time';
import { createBackupProcess, type RunBackupTask } from './backups/backup-files';
import { backupPlaces, type BackupPlaces } from './backups/backup-places';
import type { Program } from './program';
import { startAgain } from './start-again';

type RecoveryDeps = Pick<Program, 'programDir' | 'profile' | 'preferences' | 'log' | 'translator'>;

/** Explains why the program can't continue, offers a backup if there is one, and ends it. The database must be closed. */
export async function recoverOrEnd(failure: StartupFailure, deps: RecoveryDeps): Promise<void> {
  const { programDir, profile, preferences, log, translator } = deps;
  const reason = recoverableReasons.find((one) => one === failure.reason);
  if (!reason) return failToStart(failure, translator.t);
  const places = backupPlaces(profile.dir, preferences);
  const run = createBackupProcess(programDir, (what, cause) => log.warn(what, cause));
  const found = await run('newest-good', { folders: places.folders(), now: systemClock.now() });
  const backup = found.ok ? found.value : null;
  for (;;) {
    const choice = await askHowToRecover(
      {
        ...{ reason, path: places.file, backupAt: backup?.at ?? null },
        ...{ now: systemClock.now(), zone: systemZone() },
      },
      translator,
    );
    if (choice === 'quit') break;
    if (choice === 'salvage') await salvageTo(run, places, deps);
    else if (choice === 'start-empty') {
      if (!(await hasRoomForNew(places, deps))) continue;
      startAgain();
      break;
    } else if (backup && (await isRestored(backup, run, places, deps))) {
      startAgain();
      break;
    }
  }
  await preferences.flush();
  app.exit(1);
}

async function hasRoomForNew(
  { file, markerFile }: BackupPlaces,
  { log, translator: { t } }: RecoveryDeps,
): Promise<boolean> {
  try {
    const aside = makeRoomForNew(file, markerFile, systemClock.now());
    log.info(`starts empty; the database that can't be used is ${aside ?? 'gone'}`);
    return true;
  } catch (cause) {
    log.error('no room could be made for an empty database', cause);
    await sayRecovery(t, t('backups.dialog.notRestored', { why: t('backups.failures.io') }), false);
    return false;
  }
}

async function isRestored(
  { id, at }: { readonly id: BackupId; readonly at: Instant },
  run: RunBackupTask,
  { file, folders }: BackupPlaces,
  { preferences, log, translator: { t } }: RecoveryDeps,
): Promise<boolean> {
  const staged = await run('stage', { file, folders: folders(), id });
  if (!staged.ok) {
    const why = t(`backups.failures.${staged.refusal}`);
    await sayRecovery(t, t('backups.dialog.notRestored', { why }), false);
    return false;
  }
  const now = systemClock.now();
  try {
    const aside = replaceDamaged(file, now);
    log.info(`restored ${id}; the database that can't be used is ${aside ?? 'gone'}`);
    preferences.noteRestored({ from: at, at: now, safety: null });
    return true;
  } catch (cause) {
    log.error(`${id} could not be restored`, cause);
    await sayRecovery(t, t('backups.dialog.notRestored', { why: t('backups.failures.io') }), false);
    return false;
  }
}

async function salvageTo(
  run: RunBackupTask,
  { file }: BackupPlaces,
  { translator: { t } }: RecoveryDeps,
): Promise<void> {
  const to = await askForFile(join(app.getPath('documents'), t('backups.recovery.fileName')));
  if (to === null) return;
  const salvaged = await run('salvage', { file, to });
  await sayRecovery(
    t,
    salvaged.ok
      ? salvagedWords(salvaged.value.rows, to, t)
      : t('backups.recovery.notSalvaged', { why: t(`backups.failures.${salvaged.refusal}`) }),
    salvaged.ok,
  );
}

function salvagedWords(rows: number, file: string, t: Program['translator']['t']): string {
  return rows === 0
    ? t('backups.recovery.nothingSalvaged')
    : t('backups.recovery.salvaged', { count: rows, file });
}
