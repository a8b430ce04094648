/** The calendar file and the daily backups, kept where the user wants them: that place is gone, locked or full, and is back. */
import { chmodSync, chownSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Core } from '../../../main/compose/core';
import { createTranslator } from '../../../shared/i18n/translator';
import type { KeptCalendar } from '../../../shared/ipc/export';
import type { BackupReport } from '../../../shared/model/backups';
import type { Instant } from '../../../shared/model/time';
import { usesImportProcess } from '../../support/core/import-process';
import { askCore, openTestCore } from '../../support/core/open-test-core';
import { withDataFolder } from '../../support/data-folder';
import { detailsInput, interviewInput } from '../../support/inputs';
import { canMount, fillDisk, withSmallDisk } from '../../support/small-disk';
import { createTestClock, type TestClock } from '../../support/test-clock';

vi.mock('electron', () => import('../../support/core/electron'));

const start = Date.UTC(2026, 2, 3, 20) as Instant;
const SECOND_MS = 1_000;
const DAY_MS = 86_400_000;
/** Longer than either waits before it tries again. */
const RETRY_MS = 16 * 60_000;
const isRoot = process.getuid?.() === 0;
/** Nobody, if this is root, who may write everywhere. */
const user = 65_534;
const { t } = createTranslator('en-GB');

const programDir = usesImportProcess();
beforeAll(() => chmodSync(programDir(), 0o755));

interface Kept {
  readonly core: Core;
  readonly clock: TestClock;
  /** The place of the calendar file and the backups. */
  readonly place: string;
}

async function withKept(dir: string, place: string, use: (kept: Kept) => Promise<void>): Promise<void> {
  const clock = createTestClock(start);
  const kept = { backupFolder: place, calendarFile: join(place, 'interviews.ics') };
  const core = await openTestCore({ dir, now: start, clock, kept, programDir: programDir() });
  await add(core, 'Northwind');
  await core.keepCalendar();
  await core.keepBackups();
  clock.walk(RETRY_MS);
  await settled(
    { core, clock },
    ({ calendar, backups }) => calendar?.writtenAt !== null && backups.backups.length === 1,
  );
  await use({ core, clock, place });
  await core.close(0);
}

async function add(core: Core, company: string): Promise<void> {
  const details = detailsInput({ company, postingText: 'x'.repeat(90_000) });
  const interviews = [interviewInput((start + DAY_MS) as Instant)];
  expect((await askCore(core, 'change:add-application', { details, interviews })).ok).toBe(true);
}

interface State {
  readonly calendar: KeptCalendar | null;
  readonly backups: BackupReport;
}

async function stateOf(core: Core): Promise<State> {
  const calendar = await askCore(core, 'calendar:read', null);
  const backups = await askCore(core, 'backups:read', null);
  if (!calendar.ok || !backups.ok) throw new Error('not read');
  return { calendar: calendar.value, backups: backups.value };
}

/**
 * Both are written by real processes and to real disks: waits for the results. Time passes meanwhile, since what
 * they find may set the next timer only after the clock was walked.
 */
async function settled(
  { core, clock }: Pick<Kept, 'core' | 'clock'>,
  isSettled: (state: State) => boolean,
): Promise<State> {
  await expect
    .poll(
      async () => {
        clock.walk(SECOND_MS);
        return isSettled(await stateOf(core));
      },
      { timeout: 20_000, message: 'both are settled' },
    )
    .toBe(true);
  return stateOf(core);
}

/** The place fails for a day, is said to, and once it is back both are written again without anybody asking. */
async function proves(
  { core, clock, place }: Kept,
  sentences: { readonly calendar: string; readonly backup: string },
  fail: () => void,
  mend: () => void,
): Promise<void> {
  const file = join(place, 'interviews.ics');
  const [old, names] = [readFileSync(file, 'utf8'), readdirSync(place, { recursive: true })];
  fail();
  clock.walk(DAY_MS);
  await add(core, 'Globex');
  clock.walk(RETRY_MS);
  const { calendar, backups } = await settled(
    { core, clock },
    (state) => state.calendar?.failure !== null && state.backups.failure !== null,
  );
  // Meanwhile the data folder has one.
  expect(backups.failure?.hasStandIn).toBe(true);
  expect(backups.backups.map((backup) => backup.place)).toContain('own');
  expect(t(`exporting.kept.why.${calendar?.failure ?? 'other'}`)).toBe(sentences.calendar);
  expect(t(`backups.failures.${backups.failure?.why ?? 'unexpected'}`)).toBe(sentences.backup);
  expect(core.isHealthy()).toBe(true);
  mend();
  // What was there is there, and nothing half written beside it.
  expect(readFileSync(file, 'utf8')).toBe(old);
  expect(readdirSync(place, { recursive: true })).toEqual(names);
  clock.walk(RETRY_MS);
  await settled(
    { core, clock },
    (state) =>
      state.calendar?.failure === null &&
      state.backups.failure === null &&
      state.backups.backups.length === 2,
  );
  expect(readFileSync(file, 'utf8')).toContain('Globex');
}

it('a place that is gone', async () => {
  await withDataFolder(async (dir) => {
    const place = join(dir, 'drive');
    mkdirSync(place);
    await withKept(dir, place, (kept) =>
      proves(
        kept,
        {
          calendar: 'Its folder isn’t there any more.',
          backup: 'The backup folder isn’t there. Connect its drive, or choose another folder.',
        },
        () => renameSync(place, `${place}-away`),
        () => renameSync(`${place}-away`, place),
      ),
    );
  });
});

it.skipIf(!isRoot)('a place where an ordinary user may not write any more (needs root)', async () => {
  await withDataFolder(async (dir) => {
    const place = join(dir, 'drive');
    mkdirSync(place);
    for (const folder of [dir, place]) chownSync(folder, user, user);
    const give = (owner: number) => {
      process.seteuid?.(0);
      for (const name of ['', ...readdirSync(place, { encoding: 'utf8', recursive: true })]) {
        chownSync(join(place, name), owner, owner);
      }
      chmodSync(place, 0o755);
      process.seteuid?.(user);
    };
    process.seteuid?.(user);
    try {
      await withKept(dir, place, (kept) =>
        proves(
          kept,
          {
            calendar: 'Afterword may not write there.',
            backup: 'Afterword may not write to that folder. Change its permissions, or choose another one.',
          },
          () => give(0),
          () => give(user),
        ),
      );
    } finally {
      process.seteuid?.(0);
    }
  });
});

describe.skipIf(!canMount)('needs root and mount', () => {
  it('a full disk', async () => {
    await withDataFolder(async (dir) => {
      await withSmallDisk(async (place) => {
        let filler = '';
        await withKept(dir, place, (kept) =>
          proves(
            kept,
            { calendar: 'The disk is full.', backup: 'The disk is full. Free up some space.' },
            () => {
              filler = fillDisk(place, 0);
            },
            () => rmSync(filler),
          ),
        );
      }, 8);
    });
  });
});
