/** Restoring: a verified copy of the backup is put beside the database, and then takes its place in one step. */
import { copyFileSync, constants, existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Instant } from '../../../shared/model/time';
import { connectRaw, connectReadOnly } from '../file/connection';
import { makePrivate, makePrivateFolder, renameDurably, renameIfThere } from '../file/durable-files';
import { stampOf } from '../file/verified-copy';
import { checkBackup } from './compare-backup';

/** Where the copy waits, in the database's folder: a rename there is one step. */
export function stagedFile(databaseFile: string): string {
  return join(dirname(databaseFile), 'afterword-restoring.db');
}

/** Copies the backup beside the database and checks the copy. Throws if it is damaged or newer than `knownVersion`. */
export function stageBackup(backup: string, databaseFile: string, knownVersion: number): void {
  const staged = stagedFile(databaseFile);
  const unverified = `${staged}.new`;
  makePrivateFolder(dirname(staged));
  // A log that a write into an earlier copy left behind would be mixed into this one.
  const logs = ['-journal', '-wal', '-shm'].map((end) => staged + end);
  for (const path of [...logs, staged, unverified]) rmSync(path, { force: true });
  try {
    copyFileSync(backup, unverified, constants.COPYFILE_EXCL);
    makePrivate(unverified);
    const copy = connectReadOnly(unverified);
    try {
      checkBackup(copy, knownVersion);
    } finally {
      copy.close();
    }
    renameDurably(unverified, staged);
  } finally {
    rmSync(unverified, { force: true });
  }
}

/**
 * The staged copy becomes the database, which is closed. Before this returns it is the old one, afterwards the restored
 * one, whenever the computer is switched off. Throws if a log of the old one is still there: it would be mixed in.
 */
export function replaceByStaged(databaseFile: string): void {
  if (existsSync(`${databaseFile}-wal`)) emptyLog(databaseFile);
  renameDurably(stagedFile(databaseFile), databaseFile);
}

/** Another process that read the database while it was closed leaves its log behind. */
function emptyLog(databaseFile: string): void {
  connectRaw(databaseFile).close();
  if (existsSync(`${databaseFile}-wal`)) throw new Error('The log of the database is still in use.');
}

/**
 * The staged copy takes the place of a database that can't be used. That one is kept next to it with its log, renamed;
 * returns its new path, or null if there was none.
 */
export function replaceDamaged(databaseFile: string, now: Instant): string | null {
  const aside = setAside(databaseFile, now);
  renameDurably(stagedFile(databaseFile), databaseFile);
  return aside;
}

/**
 * Makes room for a new, empty database, which the next start creates: the one that can't be used is kept next to it with
 * its log, renamed. Returns its new path, or null if there was none.
 */
export function makeRoomForNew(databaseFile: string, markerFile: string, now: Instant): string | null {
  const aside = setAside(databaseFile, now);
  // Last: until then, the next start asks again.
  rmSync(markerFile, { force: true });
  return aside;
}

function setAside(databaseFile: string, now: Instant): string | null {
  const aside = join(dirname(databaseFile), `afterword-damaged-${stampOf(now)}.db`);
  const isThere = existsSync(databaseFile);
  // The log first: a database without it is still known to be damaged, a restored one would be mixed with it.
  for (const end of ['-wal', '-shm', '']) renameIfThere(databaseFile + end, aside + end);
  return isThere ? aside : null;
}
