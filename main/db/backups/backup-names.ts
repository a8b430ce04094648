/** The names of backups say what they are and when they were made; the folder is the only list of them. */
import type { Backup, BackupId, BackupKind } from '../../../shared/model/backups';
import { isInstant, type Instant } from '../../../shared/model/time';
import { stampOf } from '../file/verified-copy';

const pattern =
  /^(?:(daily|before-import|before-restore)|before-\d{4}-[a-z0-9-]+)-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z\.db$/;

export function backupName(kind: Exclude<BackupKind, 'before-update'>, at: Instant): BackupId {
  return `${kind}-${stampOf(at)}.db` as BackupId;
}

/** What a file's name says about it; null if it isn't a backup's. */
export function backupOfName(name: string): Pick<Backup, 'id' | 'kind' | 'at'> | null {
  const match = pattern.exec(name);
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(2).map(Number);
  const at = Date.UTC(year, month - 1, day, hour, minute, second);
  if (!isInstant(at)) return null;
  return { id: name as BackupId, kind: (match[1] as BackupKind | undefined) ?? 'before-update', at };
}

/** True for what a program that was killed left behind: a copy under a backup's name with something after it. */
export function isUnverified(name: string): boolean {
  const end = name.indexOf('.db') + '.db'.length;
  return end < name.length && backupOfName(name.slice(0, end)) !== null;
}
