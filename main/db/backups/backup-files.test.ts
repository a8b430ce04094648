import {
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detailsInput } from '../../../tests/support/inputs';
import { opened, servicesOver, withDataFolder } from '../../../tests/support/data-folder';
import type { BackupId } from '../../../shared/model/backups';
import type { ApplicationId } from '../../../shared/model/ids';
import { accept } from '../../../shared/model/result';
import type { Instant } from '../../../shared/model/time';
import { databasePaths } from '../file/open';
import { type OpenDatabase } from '../file/database';
import type { Services } from '../../services/services';
import { listBackups, type BackupFolder } from './backup-files';
import { backupName, backupOfName } from './backup-names';
import { runBackupTask, type BackupTaskInput, type BackupTaskName } from './backup-tasks';

const at = (text: string) => Date.parse(text) as Instant;
const first = backupName('daily', at('2026-03-03T20:00:00Z'));
const second = backupName('daily', at('2026-03-04T20:00:00Z'));

interface Running {
  readonly folder: string;
  readonly file: string;
  readonly backups: string;
  readonly database: OpenDatabase;
  readonly services: Services;
  make(name: BackupId): void;
  /** Fails if the task does. */
  run<N extends BackupTaskName>(name: N, input: BackupTaskInput<N>): unknown;
}

/** The program at work on a data folder while a process of its own handles the backups. */
async function withRunning(use: (running: Running) => void): Promise<void> {
  await withDataFolder((folder) => {
    const { file, backupFolder: backups } = databasePaths(folder);
    const database = opened(folder);
    const run: Running['run'] = (name, input) => {
      const result = runBackupTask(name, input);
      if (!result.ok) throw new Error(JSON.stringify(result.refusal));
      return result.value;
    };
    const ours = { path: backups, isOurs: true };
    const make = (name: BackupId) => void run('make', { file, folder: ours, name });
    use({ folder, file, backups, database, services: servicesOver(database), make, run });
    database.close();
  });
}

function add({ services }: Running, company: string): ApplicationId {
  const input = { details: detailsInput({ company }), interviews: [] };
  const made = services.changes.make('add-application', input, 'window');
  if (!made.ok || made.value.applicationId === null) throw new Error('not added');
  return made.value.applicationId;
}

const foldersOf = ({ backups }: Running) => [{ path: backups, isOurs: true }];

describe('a backup', () => {
  it('is made of the open database, with what is still in its log, for its user alone', async () => {
    await withRunning((running) => {
      add(running, 'Northwind');
      running.make(first);
      expect(readdirSync(running.backups)).toEqual([first]);
      expect(statSync(join(running.backups, first)).mode & 0o777).toBe(0o600);
      expect(running.run('compare', { file: running.file, folders: foldersOf(running), id: first })).toEqual({
        ...{ applications: 1, events: expect.any(Number) as number, hasOtherSettings: false },
        ...{ onlyHere: { count: 0, first: [] }, onlyThere: { count: 0, first: [] } },
        different: { count: 0, first: [] },
      });
    });
  });

  it('removes what a killed program left unverified, and nothing else', async () => {
    await withRunning((running) => {
      mkdirSync(running.backups);
      const names = [`${first}.new`, `${first}.purging`, `${first}.purging.new`, 'notes.txt', 'mine.db.new'];
      for (const name of names) writeFileSync(join(running.backups, name), 'torn');
      running.make(second);
      expect(readdirSync(running.backups).sort()).toEqual([second, 'mine.db.new', 'notes.txt']);
    });
  });

  it('is not made in a chosen folder that is gone, which may be on a drive that was unplugged', async () => {
    await withRunning(({ folder, file }) => {
      const path = join(folder, 'drive', 'backups');
      const made = runBackupTask('make', { file, folder: { path, isOurs: false }, name: first });
      expect(made).toMatchObject({ ok: false, refusal: { why: 'folder-gone' } });
      expect(readdirSync(folder)).not.toContain('drive');
    });
  });

  it('is not made in an empty folder that had backups, whose drive is probably not mounted', async () => {
    await withRunning(({ folder, file }) => {
      const path = join(folder, 'drive');
      mkdirSync(path);
      const chosen = { path, isOurs: false, part: 'Afterword-here-3f9a2c' };
      const had = { ...chosen, cleanedAt: Date.parse('2026-03-03T20:00:00Z') as Instant };
      const make = (to: BackupFolder) => runBackupTask('make', { file, folder: to, name: first });
      expect(make(had)).toMatchObject({ ok: false, refusal: { why: 'folder-empty' } });
      expect(readdirSync(path)).toEqual([]);
      const states = (to: BackupFolder) => runBackupTask('still-there', { file, folders: [to] });
      expect(states(had)).toMatchObject({ ok: true, value: { folders: [{ problem: 'folder-gone' }] } });
      // Once it is chosen again, it is used like every other.
      expect(states({ ...chosen, cleanedAt: null })).toMatchObject({
        value: { folders: [{ problem: null }] },
      });
      expect(make({ ...chosen, cleanedAt: null }).ok).toBe(true);
      expect(make(had).ok).toBe(true);
    });
  });

  it('is not made where the drive was, although other files are there; but beside those of other installations', async () => {
    await withRunning(({ folder, file }) => {
      const path = join(folder, 'mount');
      mkdirSync(path);
      const chosen = { path, isOurs: false, part: 'Afterword-here-3f9a2c', cleanedAt: null };
      const had = { ...chosen, cleanedAt: Date.parse('2026-03-03T20:00:00Z') as Instant };
      const make = (name: BackupId) => runBackupTask('make', { file, folder: had, name });
      const tidied = () => runBackupTask('tidy', { file, folders: [had], remove: [] });
      expect(runBackupTask('make', { file, folder: chosen, name: first }).ok).toBe(true);
      renameSync(path, `${path}-away`);
      mkdirSync(path);
      writeFileSync(join(path, 'README'), 'Connect the drive');
      expect(make(second)).toMatchObject({ ok: false, refusal: { why: 'folder-empty' } });
      expect(readdirSync(path)).toEqual(['README']);
      // Nothing was cleaned up there, so it isn't forgotten.
      expect(tidied()).toMatchObject({ ok: true, value: { cleaned: [], empty: [] } });
      rmSync(path, { recursive: true });
      renameSync(`${path}-away`, path);
      expect(make(second).ok).toBe(true);
      expect(tidied()).toMatchObject({ ok: true, value: { cleaned: [path], empty: [] } });
      renameSync(join(path, chosen.part), join(path, 'Afterword-there-000000'));
      expect(make(second).ok).toBe(true);
    });
  });

  it('keeps the rights of a chosen folder', async () => {
    await withRunning(({ folder, file }) => {
      const path = join(folder, 'shared');
      mkdirSync(path, { mode: 0o755 });
      expect(runBackupTask('make', { file, folder: { path, isOurs: false }, name: first }).ok).toBe(true);
      expect(statSync(path).mode & 0o777).toBe(0o755);
    });
  });
});

describe('the list', () => {
  it('has all others if the file system refuses one of them', async () => {
    await withRunning((running) => {
      running.make(first);
      // A link to itself: it is in the folder, but nothing can be said about it.
      symlinkSync(second, join(running.backups, second));
      expect(listBackups(foldersOf(running)).map(({ id }) => id)).toEqual([first]);
    });
  });
});

describe('a name', () => {
  it.each([
    ['daily-20260303T200000Z.db', 'daily', '2026-03-03T20:00:00Z'],
    ['before-0002-people-20261231T235959Z.db', 'before-update', '2026-12-31T23:59:59Z'],
    ['before-import-20260303T200000Z.db', 'before-import', '2026-03-03T20:00:00Z'],
    ['before-restore-20260303T200000Z.db', 'before-restore', '2026-03-03T20:00:00Z'],
  ])('%s is read', (name, kind, when) => {
    expect(backupOfName(name)).toEqual({ id: name, kind, at: at(when) });
  });

  it.each(['daily.db', 'daily-20260303T200000Z.db.new', 'x-daily-20260303T200000Z.db', 'before-x-1.db'])(
    '%s is not one of ours',
    (name) => {
      expect(backupOfName(name)).toBeNull();
    },
  );
});

describe('the newest good backup', () => {
  it('is not one that was made while the clock was years ahead, unless it is the only one', async () => {
    await withRunning((running) => {
      const ahead = backupName('daily', at('2031-01-01T12:00:00Z'));
      const now = at('2026-03-05T12:00:00Z');
      add(running, 'Northwind');
      running.make(ahead);
      const folders = foldersOf(running);
      expect(running.run('newest-good', { folders, now })).toMatchObject({ id: ahead });
      add(running, 'Contoso');
      running.make(second);
      expect(running.run('newest-good', { folders, now })).toMatchObject({ id: second });
    });
  });
});

describe('what would change', () => {
  it('names the applications that are only here, only there, or different', async () => {
    await withRunning((running) => {
      const changed = add(running, 'Initech');
      const deleted = add(running, 'Globex');
      add(running, 'Umbrella');
      running.make(first);
      const { changes } = running.services;
      const details = detailsInput({ company: 'Initrode' });
      changes.make('edit-application', { applicationId: changed, details, interviews: [] }, 'window');
      changes.make('delete-application', { applicationId: deleted }, 'window');
      add(running, 'Northwind');
      const { onlyHere, onlyThere, different } = running.run('compare', {
        ...{ file: running.file, folders: foldersOf(running), id: first },
      }) as Record<string, { count: number; first: { company: string }[] }>;
      const companies = (of?: { first: { company: string }[] }) => of?.first.map(({ company }) => company);
      expect(companies(onlyHere)).toEqual(['Northwind']);
      expect(companies(onlyThere)).toEqual(['Globex']);
      expect(companies(different)).toEqual(['Initrode']);
    });
  });

  it('is not said of a backup that is damaged, gone or newer', async () => {
    await withRunning((running) => {
      add(running, 'Northwind');
      running.make(first);
      const why = (id: BackupId) => {
        const compared = runBackupTask('compare', {
          ...{ file: running.file, folders: foldersOf(running), id },
        });
        return compared.ok ? null : compared.refusal.why;
      };
      expect(why(second)).toBe('gone');
      overwrite(join(running.backups, first), 60, Buffer.from([0, 0, 1, 0]));
      expect(why(first)).toBe('newer');
      writeFileSync(join(running.backups, first), 'torn');
      expect(why(first)).toBe('damaged');
    });
  });
});

describe('thinning out', () => {
  it('removes what is no longer kept, but never the newest good one', async () => {
    await withRunning((running) => {
      add(running, 'Northwind');
      running.make(first);
      running.make(second);
      const path = join(running.backups, second);
      overwrite(path, 8_192, Buffer.alloc(4_096, 7));
      const tidied = running.run('tidy', {
        ...{ file: running.file, folders: foldersOf(running), remove: [first] },
      });
      expect(tidied).toMatchObject({ removed: 0, purged: 0, damaged: [second] });
      expect(readdirSync(running.backups).sort()).toEqual([first, second]);
    });
  });

  it('removes applications from every backup that were removed for good, and nothing else', async () => {
    await withRunning((running) => {
      const gone = add(running, 'Secret & Sons');
      add(running, 'Northwind');
      running.make(first);
      purge(running, gone);
      const folders = foldersOf(running);
      expect(running.run('still-there', { file: running.file, folders })).toMatchObject({ applications: 1 });
      expect(readFileSync(join(running.backups, first)).includes('Secret & Sons')).toBe(true);
      const tidied = running.run('tidy', { file: running.file, folders, remove: [] });
      expect(tidied).toMatchObject({ removed: 0, purged: 1, damaged: [], failed: [] });
      expect(running.run('still-there', { file: running.file, folders })).toMatchObject({ applications: 0 });
      expect(readFileSync(join(running.backups, first)).includes('Secret & Sons')).toBe(false);
      expect(readFileSync(join(running.backups, first)).includes('Northwind')).toBe(true);
      expect(readdirSync(running.backups)).toEqual([first]);
    });
  });

  it('goes on past a damaged backup, which goes too if something was removed for good', async () => {
    await withRunning((running) => {
      const gone = add(running, 'Secret & Sons');
      add(running, 'Northwind');
      const [oldest, damaged, newest] = [first, second, backupName('daily', at('2026-03-05T20:00:00Z'))];
      for (const name of [oldest, damaged, newest]) running.make(name);
      overwrite(join(running.backups, damaged), 0, Buffer.alloc(200, 7));
      const folders = foldersOf(running);
      const tidy = { file: running.file, folders, remove: [] };
      expect(running.run('tidy', tidy)).toMatchObject({ removed: 0, purged: 0, damaged: [] });
      expect(readdirSync(running.backups)).toHaveLength(3);

      purge(running, gone);
      expect(running.run('still-there', { file: running.file, folders })).toMatchObject({ applications: 1 });
      expect(running.run('tidy', tidy)).toMatchObject({ removed: 1, purged: 2, damaged: [] });
      expect(readdirSync(running.backups).sort()).toEqual([oldest, newest]);
      expect(running.run('still-there', { file: running.file, folders })).toMatchObject({ applications: 0 });
      for (const name of [oldest, newest]) {
        expect(readFileSync(join(running.backups, name)).includes('Secret & Sons')).toBe(false);
      }
    });
  });
});

/** Removes the application for good, as is done some time after it was deleted. */
function purge({ services, database: { store, connection } }: Running, gone: ApplicationId): void {
  services.changes.make('delete-application', { applicationId: gone }, 'window');
  store.write(() => {
    store.journal.forget(gone);
    return accept(null);
  });
  connection
    .prepare(
      `INSERT INTO event (id, change_id, change_index, kind, subject, hlc_ms, hlc_n, at_ms, type, version, body)
       SELECT '${gone}', id, 99, 'application', '${gone}', 1, 1, 1, 'application-purged', 1, '{}' FROM change LIMIT 1`,
    )
    .run();
}

function overwrite(path: string, offset: number, bytes: Buffer): void {
  const whole = readFileSync(path);
  bytes.copy(whole, offset);
  writeFileSync(path, whole);
}
