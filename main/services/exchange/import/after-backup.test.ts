import { expect, it, vi } from 'vitest';
import type { Backup, BackupId } from '../../../../shared/model/backups';
import { accept, refuse } from '../../../../shared/model/result';
import type { Instant } from '../../../../shared/model/time';
import { afterBackup, exportAfterBackup } from './after-backup';

const backup: Backup = {
  ...{ id: 'backup' as BackupId, kind: 'before-import', at: 0 as Instant },
  ...{ sizeBytes: 1, place: 'current', computer: null },
};
const answers = { all: 'skip', rows: {} } as const;

it('imports only once the backup is complete', async () => {
  const happened: string[] = [];
  const apply = vi.fn(() => {
    happened.push('imported');
    return Promise.resolve(refuse({ tag: 'state', reason: 'not-found' } as const));
  });
  const beforeImport = async () => {
    await new Promise(setImmediate);
    happened.push('backed up');
    return accept(backup);
  };
  await afterBackup(apply, beforeImport, vi.fn())(answers);
  expect(happened).toEqual(['backed up', 'imported']);
  expect(apply).toHaveBeenCalledWith(answers);
});

it('imports nothing if no backup can be made', async () => {
  const apply = vi.fn();
  const report = vi.fn();
  const made = await afterBackup(apply, () => Promise.resolve(refuse('disk-full')), report)(answers);
  expect(made).toEqual(refuse({ tag: 'fault', code: 'no-backup' }));
  expect(apply).not.toHaveBeenCalled();
  expect(report).toHaveBeenCalledOnce();
});

it('merges an export only after a backup, and names the backup', async () => {
  const merge = vi.fn(() => Promise.resolve(accept(3)));
  const refused = await exportAfterBackup(merge, () => Promise.resolve(refuse('disk-full')))();
  expect(refused).toEqual(accept({ tag: 'not-backed-up', why: 'disk-full' }));
  expect(merge).not.toHaveBeenCalled();
  const made = await exportAfterBackup(merge, () => Promise.resolve(accept(backup)))();
  expect(made).toEqual(accept({ tag: 'imported', changes: 3, backup: backup.id }));
});
