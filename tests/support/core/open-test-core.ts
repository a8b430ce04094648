/** The core of the program without a window and without Electron. */
import { createComputerZone } from '../../../main/app/lifecycle/computer-zone';
import { openCore, type Core } from '../../../main/compose/core';
import type { CoreDeps } from '../../../main/compose/core-deps';
import { connectDatabase } from '../../../main/db/file/open';
import { answer } from '../../../main/ipc/answer';
import { createTranslator } from '../../../shared/i18n/translator';
import type { CommandInput, CommandName, CommandOutput } from '../../../shared/ipc/contract';
import type { Failure } from '../../../shared/model/outcome';
import type { Result } from '../../../shared/model/result';
import type { Instant, TimeZone } from '../../../shared/model/time';
import { createTestClock, type TestClock } from '../test-clock';

export interface TestCoreOptions {
  /** The folder of the data. */
  readonly dir: string;
  readonly now: Instant;
  /** Instead of one that stays at `now`. */
  readonly clock?: TestClock;
  /** Where the user wants files kept. */
  readonly kept?: { readonly backupFolder: string; readonly calendarFile: string };
  /** Where the scripts of other processes are. */
  readonly programDir?: string;
  /** What the window would be sent. */
  readonly onSent?: (name: string, value: unknown) => void;
  readonly report?: (what: string, cause?: unknown) => void;
}

/** Throws if it can't be opened. */
export async function openTestCore(options: TestCoreOptions): Promise<Core> {
  const {
    dir,
    now,
    clock = createTestClock(now),
    kept,
    programDir = '',
    onSent = nothing,
    report = nothing,
  } = options;
  let stored: object = {
    preferences: { ownAddresses: [] },
    ...{ backupFolder: null, usedBackupFolders: [], backupPart: null, calendarFile: null },
    ...kept,
  };
  const deps = {
    programDir,
    profile: { dir, isDemo: false, isWritable: true, risk: () => null },
    clock,
    zone: createComputerZone(() => 'America/New_York' as TimeZone),
    log: { info: nothing, warn: report, error: report },
    translator: createTranslator('en-GB'),
    preferences: {
      read: () => stored,
      keepBackups: (part: object) => {
        stored = { ...stored, ...part };
      },
    },
    ipc: { trust: nothing, send: onSent },
    window: {},
    openedFiles: { take: () => null, addFirst: () => undefined },
    startWithComputer: { change: () => ({ ok: true, value: {} }) },
    badge: { show: nothing },
    // What is printed comes from Chromium; here it only has to be long.
    printing: { toPdf: () => Promise.resolve(Buffer.alloc(200_000, 'pdf')) },
    onUndoStateChanged: nothing,
    onPreferencesChanged: nothing,
    onWindowReady: nothing,
    onDisplaced: nothing,
  } as unknown as CoreDeps;
  const connected = connectDatabase({ folder: dir, now: () => clock.now(), report });
  const opened = await openCore(deps, { connected, isAnswered: false });
  if (!opened.ok) throw new Error(opened.refusal.reason);
  return opened.value;
}

function nothing(): void {
  // Nobody is there to be told.
}

/** Asks as the window does. */
export async function askCore<N extends CommandName>(
  core: Core,
  name: N,
  input: CommandInput<N>,
): Promise<Result<CommandOutput<N>, Failure>> {
  return (await answer(name, input, core.answering)) as Result<CommandOutput<N>, Failure>;
}
