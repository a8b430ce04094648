/**
 * A program that saves, backs up and closes while a write fails: says each on standard output once it is done, and
 * whatever is refused. Started by tests/faults/storage/io-errors.test.ts.
 */
import { writeSync } from 'node:fs';
import { backupName } from '../../../main/db/backups/backup-names';
import { databasePaths } from '../../../main/db/file/open';
import { makePrivateFolder } from '../../../main/db/file/durable-files';
import { copyVerified } from '../../../main/db/file/verified-copy';
import type { Instant } from '../../../shared/model/time';
import { open, servicesOver } from '../data-folder';
import { detailsInput } from '../inputs';

const [dataFolder = ''] = process.argv.slice(2);
const { backupFolder } = databasePaths(dataFolder);
const say = (line: string) => writeSync(1, `${line}\n`);

const result = open(dataFolder);
if (!result.ok) say(`refused ${result.refusal.reason}`);
else {
  const database = result.value;
  const services = servicesOver(database);
  for (const company of ['a', 'b', 'c']) {
    const details = detailsInput({ company, notes: 'n'.repeat(9_000) });
    const added = services.changes.make('add-application', { details, interviews: [] }, 'window');
    say(added.ok ? `saved ${company}` : `refused ${company}`);
  }
  try {
    makePrivateFolder(backupFolder);
    const name = backupName('daily', Date.UTC(2026, 2, 3) as Instant);
    copyVerified(database.connection, backupFolder, name);
    say(`backup ${name}`);
  } catch {
    say('refused backup');
  }
  database.close();
}
