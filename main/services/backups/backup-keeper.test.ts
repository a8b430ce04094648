import { describe, expect, it } from 'vitest';
import { instant } from '../../../tests/support/reminder-rig';
import { createTestClock } from '../../../tests/support/test-clock';
import type { Backup, BackupFailure, BackupId } from '../../../shared/model/backups';
import { accept, refuse } from '../../../shared/model/result';
import type { Instant, TimeZone } from '../../../shared/model/time';
import type { BackupFiles } from '../../ports/backup-files';
import { createBackupKeeper, FIRST_WAIT_MS, RETRY_MS, UNUSED_MS } from './backup-keeper';

const start = instant('2026-03-03T15:00-05:00');
const hourMs = 3_600_000;

/** A keeper over backups in memory; `failsWith` is what the folder says. */
function createKeeping({ hasAny = true } = {}) {
  const clock = createTestClock(start);
  let backups: readonly Backup[] = [];
  const folder = { failsWith: null as BackupFailure | null, isChosen: false, stillThere: 0, lastRow: 1 };
  const asked: string[] = [];
  const files: BackupFiles = {
    folder: () => ({ path: '/backups', isChosen: folder.isChosen }),
    list: () => backups,
    make(kind, at, isStandIn = false) {
      asked.push(isStandIn ? 'stand-in' : kind);
      if (folder.failsWith && !isStandIn) return Promise.resolve(refuse(folder.failsWith));
      const place = isStandIn ? ('own' as const) : ('current' as const);
      const id = `${kind}-${at}-${place}` as BackupId;
      const made = { ...{ id, kind, at, place }, sizeBytes: 1, computer: null };
      backups = [made, ...backups];
      return Promise.resolve(accept(made));
    },
    tidy(remove) {
      asked.push(`tidy ${remove.length}`);
      backups = backups.filter(({ id }) => !remove.includes(id));
      folder.stillThere = 0;
      return Promise.resolve(accept(null));
    },
    deleteLoose: () => Promise.resolve(refuse('gone')),
    compare: () => Promise.resolve(refuse('gone')),
    stage: () => Promise.resolve(refuse('gone')),
    countStillThere: () => Promise.resolve(accept({ applications: folder.stillThere, folders: [] })),
  };
  const keeper = createBackupKeeper({
    ...{ files, clock },
    computerZone: () => 'America/New_York' as TimeZone,
    hasAny: () => hasAny,
    lastRow: () => folder.lastRow,
    onChanged: () => undefined,
    report: () => undefined,
  });
  const tickAt = async (at: number) => {
    clock.set(at as Instant);
    keeper.tick({ now: clock.now(), reason: 'timer', hasClockGoneBack: false });
    await new Promise(setImmediate);
  };
  return { keeper, folder, asked, tickAt, made: () => asked.filter((one) => one === 'daily').length };
}

describe('the daily backup', () => {
  it('is made once a day, though not right at the start, and the old ones are thinned out after it', async () => {
    const { tickAt, asked } = createKeeping();
    await tickAt(start);
    expect(asked).toEqual([]);
    await tickAt(start + FIRST_WAIT_MS);
    await tickAt(start + 2 * hourMs);
    expect(asked).toEqual(['daily', 'tidy 0']);
    // Midnight in New York.
    await tickAt(instant('2026-03-03T23:59-05:00'));
    expect(asked).toHaveLength(2);
    await tickAt(instant('2026-03-04T00:00-05:00'));
    expect(asked).toHaveLength(4);
  });

  it('is not made of a new profile', async () => {
    const { tickAt, asked, keeper } = createKeeping({ hasAny: false });
    await tickAt(start + 24 * hourMs);
    expect(asked).toEqual([]);
    expect((await keeper.read()).nextAt).toBeNull();
  });

  it('is tried again after it failed, and says so until it succeeds', async () => {
    const { tickAt, folder, keeper, made } = createKeeping();
    folder.failsWith = 'folder-gone';
    await tickAt(start + hourMs);
    await tickAt(start + hourMs + RETRY_MS - 1);
    expect(made()).toBe(1);
    expect((await keeper.read()).failure).toEqual({
      why: 'folder-gone',
      retryAt: start + hourMs + RETRY_MS,
      hasStandIn: false,
    });
    folder.failsWith = null;
    await tickAt(start + hourMs + RETRY_MS);
    expect(made()).toBe(2);
    expect((await keeper.read()).failure).toBeNull();
  });

  it('goes to the data folder once a day while the chosen one can’t be used, and back once it can', async () => {
    const { tickAt, folder, keeper, asked } = createKeeping();
    folder.isChosen = true;
    folder.failsWith = 'folder-gone';
    await tickAt(start + hourMs);
    expect(asked).toEqual(['daily', 'stand-in', 'tidy 0']);
    await tickAt(start + hourMs + RETRY_MS);
    expect(asked.slice(3)).toEqual(['daily']);
    expect((await keeper.read()).failure).toMatchObject({ why: 'folder-gone', hasStandIn: true });
    // Whoever asks for one gets one.
    expect(await keeper.makeNow()).toMatchObject({ ok: true, value: { place: 'own' } });
    asked.length = 0;
    await tickAt(start + 24 * hourMs);
    expect(asked).toEqual(['daily', 'stand-in', 'tidy 0']);
    folder.failsWith = null;
    await tickAt(start + 24 * hourMs + RETRY_MS);
    // The one that stood in for it is no longer kept.
    expect(asked.slice(3)).toEqual(['daily', 'tidy 1']);
    expect((await keeper.read()).failure).toBeNull();
  });

  it('is made at once in a folder that was chosen today, and no longer fails for the one before', async () => {
    const { tickAt, folder, keeper, asked } = createKeeping();
    folder.failsWith = 'folder-gone';
    await tickAt(start + hourMs);
    folder.failsWith = null;
    keeper.noteOtherFolders();
    expect((await keeper.read()).failure).toBeNull();
    asked.length = 0;
    await tickAt(start + hourMs + 30_000);
    expect(asked).toEqual(['daily', 'tidy 0']);
  });

  it('is followed by thinning out even if it fails, but only the first time', async () => {
    const { tickAt, folder, asked } = createKeeping();
    folder.failsWith = 'folder-gone';
    await tickAt(start + hourMs);
    expect(asked).toEqual(['daily', 'tidy 0']);
    await tickAt(start + hourMs + RETRY_MS);
    expect(asked).toEqual(['daily', 'tidy 0', 'daily']);
  });

  it('is not kept waiting by a clock that was set back', async () => {
    const { tickAt, folder, made } = createKeeping();
    folder.failsWith = 'disk-full';
    await tickAt(start + 100 * 24 * hourMs);
    folder.failsWith = null;
    await tickAt(start - 24 * hourMs);
    await tickAt(start - 24 * hourMs + 30_000);
    expect(made()).toBe(2);
  });

  it('is made one at a time, even if another is requested', async () => {
    const { keeper, asked } = createKeeping();
    const [one, other] = await Promise.all([keeper.makeNow(), keeper.makeNow()]);
    expect(one).toBe(other);
    expect(asked).toEqual(['daily', 'tidy 0']);
  });

  it('is not begun while the keeper is held', async () => {
    const { keeper, tickAt, made } = createKeeping();
    const release = await keeper.hold();
    await tickAt(start + hourMs);
    expect(await keeper.makeNow()).toEqual(refuse('busy'));
    expect(made()).toBe(0);
    release();
    await tickAt(start + hourMs);
    expect(made()).toBe(1);
  });
});

describe('applications that were removed for good', () => {
  it('are in the report until the next backup, with the time until then', async () => {
    const { keeper, folder, tickAt } = createKeeping();
    await tickAt(start + hourMs);
    folder.stillThere = 2;
    expect((await keeper.read()).stillInBackups).toEqual({
      applications: 2,
      until: instant('2026-03-04T00:00-05:00'),
    });
    await tickAt(instant('2026-03-04T09:00-05:00'));
    expect((await keeper.read()).stillInBackups).toBeNull();
  });
});

describe('the backup before an import', () => {
  it('stands for the next try of an import that was cancelled, until something is recorded', async () => {
    const { keeper, folder, asked, tickAt } = createKeeping();
    const first = await keeper.beforeImport();
    expect(await keeper.beforeImport()).toEqual(first);
    expect(asked).toEqual(['before-import']);
    folder.lastRow = 2;
    await keeper.beforeImport();
    expect(asked).toHaveLength(2);
    await tickAt(start + UNUSED_MS + 1);
    asked.length = 0;
    await keeper.beforeImport();
    expect(asked).toContain('before-import');
  });
});
