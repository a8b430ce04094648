/** A folder for backups that isn't chosen any more, on a drive that is unplugged and comes back: nothing is left in it that was deleted. */
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it, vi } from 'vitest';
import type { Core } from '../../../main/compose/core';
import type { ApplicationId } from '../../../shared/model/ids';
import type { BackupReport } from '../../../shared/model/backups';
import type { Instant } from '../../../shared/model/time';
import { usesImportProcess } from '../../support/core/import-process';
import { askCore, openTestCore } from '../../support/core/open-test-core';
import { withDataFolder } from '../../support/data-folder';
import { detailsInput } from '../../support/inputs';
import { createTestClock } from '../../support/test-clock';

vi.mock('electron', () => import('../../support/core/electron'));

const start = Date.UTC(2026, 2, 3, 20) as Instant;
const DAY_MS = 86_400_000;
/** Longer than it takes until something deleted is removed for good. */
const PURGED_MS = 16 * 60_000;

const programDir = usesImportProcess();
beforeAll(() => chmodSync(programDir(), 0o755));

async function add(core: Core, company: string): Promise<ApplicationId> {
  const input = { details: detailsInput({ company }), interviews: [] };
  const added = await askCore(core, 'change:add-application', input);
  if (!added.ok || added.value.applicationId === null) throw new Error('not added');
  return added.value.applicationId;
}

async function reportOf(core: Core): Promise<BackupReport> {
  const read = await askCore(core, 'backups:read', null);
  if (!read.ok) throw new Error('not read');
  return read.value;
}

/** Backups are made by a real process: waits for the result. */
async function settled(core: Core, isSettled: (report: BackupReport) => boolean): Promise<BackupReport> {
  await expect.poll(async () => isSettled(await reportOf(core)), { timeout: 20_000 }).toBe(true);
  return reportOf(core);
}

/** Everything in the drive's backups. */
function heldIn(drive: string): string {
  const names = readdirSync(drive, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.db'),
  );
  expect(names.length).toBeGreaterThan(0);
  return names.map((name) => readFileSync(join(drive, name), 'latin1')).join('\n');
}

it('what was deleted for good while the drive was away is said to be there, and removed once it is back', async () => {
  await withDataFolder(async (dir) => {
    const drive = join(dir, 'drive');
    mkdirSync(drive);
    const clock = createTestClock(start);
    const kept = { backupFolder: drive, calendarFile: join(dir, 'interviews.ics') };
    const core = await openTestCore({ dir, now: start, clock, kept, programDir: programDir() });
    const gone = await add(core, 'Secret & Sons');
    await add(core, 'Northwind');
    await core.keepBackups();
    clock.walk(PURGED_MS);
    await settled(core, ({ backups, isRunning }) => backups.length === 1 && !isRunning);
    clock.walk(DAY_MS);
    await settled(core, ({ backups, isRunning }) => backups.length === 2 && !isRunning);
    expect(heldIn(drive)).toContain('Secret & Sons');

    renameSync(drive, `${drive}-away`);
    await askCore(core, 'backups:use-data-folder', null);
    await askCore(core, 'change:delete-application', { applicationId: gone });
    clock.walk(PURGED_MS);
    const away = await settled(core, ({ folders }) => folders[0]?.applications === 1);
    expect(away.folders).toEqual([
      {
        ...{ path: drive, isCurrent: false, problem: 'folder-gone', backups: 0, applications: 1 },
        loose: { count: 0, sizeBytes: 0 },
      },
    ]);
    // A cleanup without the drive, and another start, forget nothing.
    clock.walk(DAY_MS);
    await settled(core, ({ backups, isRunning }) => backups.length > 0 && !isRunning);
    expect((await reportOf(core)).folders).toEqual(away.folders);
    expect(existsSync(drive)).toBe(false);
    // Where drives are mounted there may be an empty folder meanwhile.
    mkdirSync(drive);
    clock.walk(DAY_MS);
    const { backups } = await settled(core, (report) => report.backups.length > 1 && !report.isRunning);
    expect((await reportOf(core)).folders).toEqual(away.folders);
    expect(readdirSync(drive)).toEqual([]);

    renameSync(`${drive}-away`, drive);
    expect(heldIn(drive)).toContain('Secret & Sons');
    clock.walk(DAY_MS);
    const back = await settled(
      core,
      (report) =>
        report.backups.length === backups.length + 2 && !report.isRunning && report.stillInBackups === null,
    );
    expect(heldIn(drive)).not.toContain('Secret & Sons');
    expect(heldIn(drive)).toContain('Northwind');
    // The other one was made on a day that has a later one now.
    expect(back.folders).toEqual([
      {
        ...{ path: drive, isCurrent: false, problem: null, backups: 1, applications: 0 },
        loose: { count: 0, sizeBytes: 0 },
      },
    ]);
    expect(back.backups.map(({ place }) => place)).toContain('former');

    await askCore(core, 'backups:forget-folder', { path: drive });
    expect((await reportOf(core)).folders).toEqual([]);
    expect(heldIn(drive)).toContain('Northwind');
    await core.close(0);
  });
});
