/** A program that exports everything to one file, over and over, until it is killed. Says `exported` each time. */
import { writeSync } from 'node:fs';
import { runBackupTask } from '../../../main/db/backups/backup-tasks';

const [file = '', to = ''] = process.argv.slice(2);

for (;;) {
  const done = runBackupTask('export', { file, to });
  if (!done.ok) throw new Error(done.refusal.detail);
  writeSync(1, 'exported\n');
}
