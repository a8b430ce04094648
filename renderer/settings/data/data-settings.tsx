import { BackupSettings } from './backup-settings';
import { UnreadableRecords } from './unreadable-records';

/** What is stored, and in which state. */
export function DataSettings() {
  return (
    <>
      <BackupSettings />
      <UnreadableRecords />
    </>
  );
}
