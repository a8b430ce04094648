/** The disk is full, or a write fails, in the process that records an import or a large change: all of it is there or nothing, and words say why. */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Core } from '../../../main/compose/core';
import { refusalSentence } from '../../../shared/i18n/change-words';
import { createTranslator } from '../../../shared/i18n/translator';
import type { Failure } from '../../../shared/model/outcome';
import type { Result } from '../../../shared/model/result';
import type { Instant } from '../../../shared/model/time';
import { processes } from '../../support/core/electron';
import { expectSaving, usesImportProcess } from '../../support/core/import-process';
import { countsOf, LARGE, prepare, record, type LargeChange } from '../../support/core/large-changes';
import { openTestCore } from '../../support/core/open-test-core';
import { opened, servicesOver, withDataFolder } from '../../support/data-folder';
import { isFullLength } from '../../support/proof-length';
import { canMount, fillDisk, withSmallDisk } from '../../support/small-disk';

vi.mock('electron', () => import('../../support/core/electron'));

const now = Date.UTC(2026, 2, 3, 20) as Instant;
const canPreload = process.platform === 'linux' && spawnSync('gcc', ['--version']).status === 0;

const { t: words } = createTranslator('en', 'en');
const programDir = usesImportProcess();
const openCoreIn = (dir: string) => openTestCore({ dir, now, programDir: programDir() });

function codeOf(made: Result<null, Failure>): string | null {
  if (made.ok) return null;
  return made.refusal.tag === 'fault' ? made.refusal.code : made.refusal.tag;
}

/** All of it or nothing, and the program saves. */
async function check(core: Core, company: string, count: number): Promise<void> {
  expect((await countsOf(core)).get(company) ?? 0).toBe(count);
  await expectSaving(core);
}

/** Closed and opened again, it is in order too. */
function checkFiles(dir: string, count: number): void {
  const database = opened(dir);
  expect(database.isHealthy()).toBe(true);
  expect(servicesOver(database).board.read().cards).toHaveLength(count);
  database.close();
}

it('an undo is refused while it is recorded already, which goes on', async () => {
  await withDataFolder(async (dir) => {
    const core = await openCoreIn(dir);
    await prepare(core, 'import', 'Elm Orchestra');
    expect(codeOf(await record(core, 'import'))).toBe(null);
    const made = await Promise.all([record(core, 'undo'), record(core, 'undo')]);
    expect(made.map(codeOf)).toEqual([null, 'importing']);
    await check(core, 'Elm Orchestra', 0);
    await core.close(0);
    checkFiles(dir, 0);
  });
}, 60_000);

describe.skipIf(!canMount)('on a full disk (needs root and mount)', () => {
  const DISK_MB = 8;
  /** What is left of it, in bytes: each a run of its own. */
  const STEP = isFullLength ? 32_768 : 655_360;
  const MOST_ROOM = 1_966_080;

  it.each(['import', 'merge'] as const)(
    '%s: nothing is recorded if there is no room for all of it, and everything once there is',
    async (change) => {
      const done = { recorded: 0, 'disk-full': 0, 'no-backup': 0 };
      for (let room = 0; room <= MOST_ROOM; room += STEP) {
        await withSmallDisk(async (dir) => {
          const core = await openCoreIn(dir);
          await prepare(core, change, 'Elm Orchestra');
          const filler = fillDisk(dir, room);
          const code = codeOf(await record(core, change));
          expect(code === null || code === 'disk-full' || code === 'no-backup', code ?? '').toBe(true);
          done[code === 'disk-full' || code === 'no-backup' ? code : 'recorded'] += 1;
          rmSync(filler);
          await check(core, 'Elm Orchestra', code === null ? LARGE : 0);
          if (code !== null) expect(codeOf(await record(core, change))).toBe(null);
          await check(core, 'Elm Orchestra', LARGE);
          await core.close(0);
          checkFiles(dir, LARGE);
        }, DISK_MB);
      }
      console.log(
        `${change} on full disks: ${done.recorded} recorded, ${done['disk-full']} refused while recording, ` +
          `${done['no-backup']} before, 0 torn`,
      );
      expect(done['disk-full']).toBeGreaterThan(0);
      expect(done['no-backup']).toBeGreaterThan(0);
      expect(done.recorded).toBeGreaterThan(0);
    },
    3_600_000,
  );
});

describe.skipIf(!canMount)('on a full disk, what hundreds are changed to (needs root and mount)', () => {
  const DISK_MB = 16;
  const STEP = isFullLength ? 16_384 : 327_680;
  const MOST_ROOM = 983_040;

  it('archives nothing if there is no room for all of it, with a sentence, and everything once there is', async () => {
    const done = { recorded: 0, refused: 0 };
    for (let room = 0; room <= MOST_ROOM; room += STEP) {
      await withSmallDisk(async (dir) => {
        const core = await openCoreIn(dir);
        await prepare(core, 'import', 'Elm Orchestra');
        expect(codeOf(await record(core, 'import'))).toBe(null);
        await prepare(core, 'archive', 'Elm Orchestra');
        const filler = fillDisk(dir, room);
        const made = await record(core, 'archive');
        const code = codeOf(made);
        expect(code === null || code === 'disk-full', code ?? '').toBe(true);
        done[code === null ? 'recorded' : 'refused'] += 1;
        if (!made.ok) expect(refusalSentence(words, made.refusal)).toContain('Not saved: the disk is full.');
        rmSync(filler);
        await check(core, 'Elm Orchestra', code === null ? 0 : LARGE);
        if (code !== null) expect(codeOf(await record(core, 'archive'))).toBe(null);
        await check(core, 'Elm Orchestra', 0);
        expect(codeOf(await record(core, 'undo'))).toBe(null);
        await check(core, 'Elm Orchestra', LARGE);
        await core.close(0);
        checkFiles(dir, LARGE);
      }, DISK_MB);
    }
    console.log(`archived on full disks: ${done.recorded} recorded, ${done.refused} refused, 0 torn`);
    expect(done.refused).toBeGreaterThan(0);
    expect(done.recorded).toBeGreaterThan(0);
  }, 3_600_000);
});

describe.skipIf(!canPreload)('an input/output error (needs Linux and gcc)', () => {
  const MOST_WRITES = 20_000;
  /** How many applications, and of every so many writes one fails, a run each. */
  const cases: readonly (readonly [LargeChange, number, number])[] = isFullLength
    ? [
        ['import', 30, 1],
        ['merge', 30, 1],
        ['import', LARGE, 40],
        ['undo', LARGE, 40],
        ['archive', LARGE, 40],
      ]
    : [
        ['import', 30, 150],
        ['undo', LARGE, 3_000],
        ['archive', LARGE, 3_000],
      ];

  it.each(cases)(
    'at any write of: %s of %i, leaves all of it or nothing (every %ith write)',
    async (change, count, step) => {
      await withDataFolder(async (tools) => {
        const library = join(tools, 'fail-writes.so');
        const source = resolve(import.meta.dirname, '../../support/killed/fail-writes.c');
        expect(spawnSync('gcc', ['-shared', '-fPIC', '-o', library, source, '-ldl']).status).toBe(0);
        const done: Record<string, number> = { recorded: 0 };
        let hasFailed = true;
        for (let at = 1; hasFailed && at < MOST_WRITES; at += step) {
          const mark = join(tools, `failed-${at}`);
          const failing = { LD_PRELOAD: library, FAIL_AT: String(at), FAIL_MARK: mark };
          await withDataFolder(async (dir) => {
            const core = await openCoreIn(dir);
            const made = await withFailing(core, change, count, failing);
            const code = codeOf(made);
            done[code ?? 'recorded'] = (done[code ?? 'recorded'] ?? 0) + 1;
            expect(code === null || code === 'io' || code === 'stopped', code ?? '').toBe(true);
            const isThere = (change === 'undo' || change === 'archive') !== made.ok;
            await check(core, 'Elm Orchestra', isThere ? count : 0);
            await core.close(0);
            checkFiles(dir, isThere || change === 'archive' ? count : 0);
          });
          hasFailed = existsSync(mark);
        }
        console.log(`${change} of ${count}, every ${step}th write: ${JSON.stringify(done)}, 0 torn`);
        expect(hasFailed).toBe(false);
        expect((done.io ?? 0) + (done.stopped ?? 0)).toBeGreaterThan(0);
      });
    },
    7_200_000,
  );
});

/** Only the process that records it has the failing writes. */
async function withFailing(
  core: Core,
  change: LargeChange,
  count: number,
  failing: Readonly<Record<string, string>>,
): Promise<Result<null, Failure>> {
  const isOfImported = change === 'undo' || change === 'archive';
  if (isOfImported) {
    await prepare(core, 'import', 'Elm Orchestra', count);
    expect((await record(core, 'import')).ok).toBe(true);
  }
  processes.env = failing;
  await prepare(core, change, 'Elm Orchestra', count);
  // The backup before it is made by a process without them.
  if (!isOfImported) processes.env = {};
  const made = await record(core, change);
  processes.env = {};
  return made;
}
