/** Copies of the open database that count only once verified. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant } from '../../../shared/model/time';
import { connectRaw, type Connection } from './connection';
import { createPrivateFile, makePrivateFolder, renameDurably } from './durable-files';
import { DamagedRecordError } from './faults';

/** A complete copy of the database under `name`, which exists only once the copy is verified. */
export function copyVerified(connection: Connection, folder: string, name: string): void {
  makePrivateFolder(folder);
  const temporary = join(folder, `${name}.new`);
  rmSync(temporary, { force: true });
  try {
    // VACUUM INTO accepts an empty file, and keeps its rights.
    createPrivateFile(temporary);
    connection.prepare('VACUUM INTO ?').run(temporary);
    verifyCopy(temporary, versionOf(connection));
    renameDurably(temporary, join(folder, name));
  } finally {
    rmSync(temporary, { force: true });
  }
}

function verifyCopy(file: string, version: number): void {
  const copy = connectRaw(file);
  try {
    const isWhole = copy.pragma('integrity_check', { simple: true }) === 'ok';
    const hasStrayRows = (copy.pragma('foreign_key_check') as unknown[]).length > 0;
    if (!isWhole || hasStrayRows || versionOf(copy) !== version) {
      throw new DamagedRecordError('The copy is not good.');
    }
  } finally {
    copy.close();
  }
}

/** `20260303T150000Z`: sorts by time, and is a valid file name everywhere. */
export function stampOf(instant: Instant): string {
  return new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');
}

export function versionOf(connection: Connection): number {
  return Number(connection.pragma('user_version', { simple: true }));
}
