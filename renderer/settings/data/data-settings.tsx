import { BackupSettings } from './backup-settings';
import { UnreadableRecords } from './unreadable-records';

/** What is stored, and its state. */
export function DataSettings() {
  return (
    <>
      <BackupSettings />
      <UnreadableRecords />
    </>
  );
}
