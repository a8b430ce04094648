/**
 * A program that saves, backs up, and then imports or restores while a write fails: says each on standard output once it
 * is done, and whatever is refused. Started by tests/faults/storage/io-errors.test.ts.
 */
import { writeSync } from 'node:fs';
import { backupName } from '../../../main/db/backups/backup-names';
import { runBackupTask } from '../../../main/db/backups/backup-tasks';
import { replaceByStaged } from '../../../main/db/backups/stage-backup';
import { databasePaths } from '../../../main/db/file/open';
import { makePrivateFolder } from '../../../main/db/file/durable-files';
import { copyVerified } from '../../../main/db/file/verified-copy';
import type { Instant } from '../../../shared/model/time';
import { open, servicesOver } from '../data-folder';
import { detailsInput, importedInput } from '../inputs';

const [dataFolder = '', then = ''] = process.argv.slice(2);
const { file, backupFolder } = databasePaths(dataFolder);
const say = (line: string) => writeSync(1, `${line}\n`);

/** Says what was done, or that it was refused; true if it was done. */
function attempt(words: string, act: () => boolean): boolean {
  let isDone = false;
  try {
    isDone = act();
  } catch {
    // What failed is said below, as for a refusal.
  }
  say(isDone ? words : `refused ${words}`);
  return isDone;
}

const result = open(dataFolder);
if (!result.ok) say(`refused ${result.refusal.reason}`);
else {
  const database = result.value;
  const services = servicesOver(database);
  const save = (company: string) =>
    attempt(`saved ${company}`, () => {
      const details = detailsInput({ company, notes: 'n'.repeat(9_000) });
      return services.changes.make('add-application', { details, interviews: [] }, 'window').ok;
    });
  const copy = (kind: 'daily' | 'before-restore', at: number) => {
    const name = backupName(kind, at as Instant);
    const isMade = attempt(`backup ${name}`, () => {
      makePrivateFolder(backupFolder);
      copyVerified(database.connection, backupFolder, name);
      return true;
    });
    return isMade ? name : null;
  };
  for (const company of ['a', 'b', 'c']) save(company);
  const backup = copy('daily', Date.UTC(2026, 2, 3));
  if (then === 'import')
    attempt('imported rows', () => {
      const rows = Array.from({ length: 30 }, (_, row) =>
        importedInput({ company: 'rows', role: `Role ${String(row)}`, notes: 'n'.repeat(1_000) }),
      );
      return services.imports.make(rows, 'window').ok;
    });
  if (then === 'restore' && backup !== null) {
    save('d');
    const folders = [{ path: backupFolder, isOurs: true }];
    const isStaged = attempt('staged', () => runBackupTask('stage', { file, folders, id: backup }).ok);
    // As the program does: without a safety copy nothing is restored.
    const safety = isStaged ? copy('before-restore', Date.UTC(2026, 2, 4)) : null;
    database.close();
    if (safety !== null)
      attempt('restored', () => {
        replaceByStaged(file);
        return true;
      });
  } else database.close();
}
