/**
 * A program that saves, backs up and restores until it is killed, and says each on standard output once it is done:
 * `saved COMPANY`, `backup ID`, `restored ID SAFETY`. Started by tests/faults/backups/kill.test.ts.
 */
import { writeSync } from 'node:fs';
import { backupName } from '../../../main/db/backups/backup-names';
import {
  runBackupTask,
  type BackupTaskInput,
  type BackupTaskName,
} from '../../../main/db/backups/backup-tasks';
import { replaceByStaged } from '../../../main/db/backups/stage-backup';
import { databasePaths } from '../../../main/db/file/open';
import { makePrivateFolder } from '../../../main/db/file/durable-files';
import { copyVerified } from '../../../main/db/file/verified-copy';
import type { Instant } from '../../../shared/model/time';
import { opened, servicesOver } from '../data-folder';
import { detailsInput } from '../inputs';

const [dataFolder = '', roundText = ''] = process.argv.slice(2);
const { file, backupFolder } = databasePaths(dataFolder);
const folder = { path: backupFolder, isOurs: true };
const round = Number(roundText);
let database = opened(dataFolder);

function say(line: string): void {
  writeSync(1, `${line}\n`);
}

function run<N extends BackupTaskName>(name: N, input: BackupTaskInput<N>): void {
  const result = runBackupTask(name, input);
  if (!result.ok) throw new Error(`${name}: ${result.refusal.why} ${result.refusal.detail}`);
}

function save(company: string): void {
  const details = detailsInput({ company, notes: 'n'.repeat(20_000) });
  const added = servicesOver(database).changes.make('add-application', { details, interviews: [] }, 'window');
  if (!added.ok) throw new Error('not added');
  say(`saved ${company}`);
}

/** A second of its own for each backup, so that no name is used twice. */
const instantOf = (index: number) => (Date.UTC(2026, 2, 3) + (round * 100 + index) * 60_000) as Instant;

for (let index = 0; index < 25; index += 1) {
  for (const part of ['a', 'b', 'c']) save(`${round}-${index}${part}`);
  const id = backupName('daily', instantOf(index));
  run('make', { file, folder, name: id });
  say(`backup ${id}`);
  run('tidy', { file, folders: [folder], remove: [] });
  save(`${round}-${index}d`);
  run('stage', { file, folders: [folder], id });
  const safety = backupName('before-restore', instantOf(index));
  makePrivateFolder(backupFolder);
  copyVerified(database.connection, backupFolder, safety);
  database.close();
  replaceByStaged(file);
  say(`restored ${id} ${safety}`);
  database = opened(dataFolder);
}
