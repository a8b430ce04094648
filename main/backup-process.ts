/** The process that handles backups: it is given one task, answers, and ends. So the window never waits for a disk. */
import { runBackupTask, type BackupTaskInput, type BackupTaskName } from './db/backups/backup-tasks';

interface Message {
  readonly name: BackupTaskName;
  readonly input: BackupTaskInput<BackupTaskName>;
}

process.parentPort.once('message', ({ data }: { readonly data: Message }) => {
  const onShare = (share: number) => process.parentPort.postMessage({ share });
  process.parentPort.postMessage(runBackupTask(data.name, data.input, onShare));
});
