/** A folder this user may not write to, and a full disk, for everything that writes a file: said in words, and nothing is lost. */
import { chmodSync, chownSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Core } from '../../../main/compose/core';
import { createTranslator } from '../../../shared/i18n/translator';
import { activityParts } from '../../../shared/exchange/activity/activity';
import { exportKinds, type ExportFailure } from '../../../shared/ipc/export';
import type { BackupFailure, BackupId } from '../../../shared/model/backups';
import type { Result } from '../../../shared/model/result';
import type { CalendarDate, Instant } from '../../../shared/model/time';
import { chosen } from '../../support/core/electron';
import { usesImportProcess } from '../../support/core/import-process';
import { countsOf } from '../../support/core/large-changes';
import { askCore, openTestCore } from '../../support/core/open-test-core';
import { withDataFolder } from '../../support/data-folder';
import { detailsInput, interviewInput } from '../../support/inputs';
import { canMount, fillDisk, withSmallDisk } from '../../support/small-disk';

vi.mock('electron', () => import('../../support/core/electron'));

const now = Date.UTC(2026, 2, 3, 20) as Instant;
const isRoot = process.getuid?.() === 0;
/** Nobody, if this is root, who may write everywhere. */
const user = 65_534;
const { t } = createTranslator('en-GB');

const files = [...exportKinds, 'report'] as const;

const programDir = usesImportProcess();
beforeAll(() => chmodSync(programDir(), 0o755));

/** The program, run by an ordinary user, with something to write about. */
async function asUser(use: (core: Core, dir: string) => Promise<void>): Promise<void> {
  await withDataFolder(async (dir) => {
    if (isRoot) chownSync(dir, user, user);
    if (isRoot) process.seteuid?.(user);
    try {
      const core = await openTestCore({ dir, now, programDir: programDir() });
      await fill(core);
      await use(core, dir);
      await core.close(0);
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
  });
}

async function fill(core: Core): Promise<void> {
  const details = detailsInput({ company: 'Northwind', postingText: 'x'.repeat(90_000) });
  const interviews = [interviewInput((now + 86_400_000) as Instant)];
  expect((await askCore(core, 'change:add-application', { details, interviews })).ok).toBe(true);
}

/** What the dialog shows; null if it was written. */
async function sentenceOf(core: Core, file: (typeof files)[number], to: string): Promise<string | null> {
  chosen.file = to;
  const saved =
    file === 'report'
      ? await askCore(core, 'report:save', {
          ...{ from: '2026-03-01' as CalendarDate, to: '2026-03-31' as CalendarDate },
          ...{ name: '', parts: [...activityParts], hasSignature: false },
        })
      : await askCore(core, 'export:save', { kind: file });
  if (!saved.ok || saved.value === null) throw new Error(JSON.stringify(saved));
  const written: Result<unknown, ExportFailure> = saved.value;
  return written.ok ? null : t(`exporting.failed.${written.refusal}`);
}

it.each(files)('%s: a folder this user may not write to is named as the reason', async (file) => {
  await asUser(async (core, dir) => {
    const folder = join(dir, 'locked');
    mkdirSync(folder);
    const to = join(folder, 'file');
    writeFileSync(to, 'old');
    chmodSync(folder, 0o555);
    expect(await sentenceOf(core, file, to)).toBe(
      'Nothing was exported: Afterword may not write there. If there was a file of that name, it’s unchanged. Choose another folder.',
    );
    expect(readdirSync(folder)).toEqual(['file']);
    expect(readFileSync(to, 'utf8')).toBe('old');
    chmodSync(folder, 0o755);
    expect(await sentenceOf(core, file, to)).toBe(null);
    expect(readFileSync(to, 'utf8')).not.toBe('old');
  });
});

function sentenceOfBackup(made: Awaited<ReturnType<typeof askForBackup>>): string | null {
  if (!made.ok) throw new Error(JSON.stringify(made));
  const result: Result<unknown, BackupFailure> = made.value;
  return result.ok ? null : t(`backups.failures.${result.refusal}`);
}
const askForBackup = (core: Core) => askCore(core, 'backups:make', null);

const notAllowed = 'Afterword may not write to that folder. Change its permissions, or choose another one.';

/** As if another user had made the folder. One of our own would simply be made writable again. */
async function withoutWriting<T>(folder: string, act: () => Promise<T>): Promise<T> {
  const give = (owner: number) => {
    process.seteuid?.(0);
    chownSync(folder, owner, owner);
    chmodSync(folder, 0o755);
    process.seteuid?.(user);
  };
  give(0);
  const done = await act();
  give(user);
  return done;
}

it.skipIf(!isRoot)('a backup and a restore say so, too, and what is there stays (needs root)', async () => {
  await asUser(async (core, dir) => {
    expect(sentenceOfBackup(await askForBackup(core))).toBe(null);
    const backups = join(dir, 'backups');
    const [backup = ''] = readdirSync(backups);
    const again = await withoutWriting(backups, () => askForBackup(core));
    expect(sentenceOfBackup(again)).toBe(notAllowed);
    expect(readdirSync(backups)).toEqual([backup]);
    const restored = await withoutWriting(join(dir, 'database'), () =>
      askCore(core, 'backups:restore', { id: backup as BackupId }),
    );
    expect(restored.ok && !restored.value.ok && t(`backups.failures.${restored.value.refusal}`)).toBe(
      notAllowed,
    );
    expect([...(await countsOf(core))]).toEqual([['Northwind', 1]]);
    expect(core.isHealthy()).toBe(true);
  });
});

describe.skipIf(!canMount)('on a full disk (needs root and mount)', () => {
  it.each(files)('%s: that is named as the reason, and the old file stays', async (file) => {
    await withDataFolder(async (dir) => {
      const core = await openTestCore({ dir, now, programDir: programDir() });
      await fill(core);
      await withSmallDisk(async (small) => {
        const to = join(small, 'file');
        writeFileSync(to, 'old');
        fillDisk(small, 0);
        expect(await sentenceOf(core, file, to)).toBe(
          'Nothing was exported: the disk is full. If there was a file of that name, it’s unchanged. Free up some space, or choose another place.',
        );
        expect(readdirSync(small).toSorted()).toEqual(['file', 'filler']);
        expect(readFileSync(to, 'utf8')).toBe('old');
      });
      await core.close(0);
    });
  });
});
