import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTranslator } from '../../shared/i18n/translator';
import type { UndoState } from '../../shared/model/card';
import type { ApplicationId } from '../../shared/model/ids';
import type { Instant, TimeZone } from '../../shared/model/time';
import { createTestClock } from '../../tests/support/test-clock';
import { detailsOf, instant, interviewOf } from '../../tests/support/reminder-rig';
import { seedProfile } from '../../tests/support/seed-profile';
import { connectDatabase } from '../db/file/open';
import { createReminderLedger } from '../db/stores/reminder-ledger';
import { answer } from '../ipc/answer';
import type { TrayModel } from '../ports/tray';
import { createComputerZone } from '../app/lifecycle/computer-zone';
import { openCore, type Core } from './core';
import type { CoreDeps } from './core-deps';
import type { Desktop } from './desktop';

vi.mock('electron', () => ({ app: { getVersion: () => '0.0.0' }, shell: {} }));
vi.mock('../db/stores/reminder-ledger', { spy: true });

const start = instant('2026-03-03T15:30-05:00');
const minuteMs = 60_000;
let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'afterword-core-'));
  vi.mocked(createReminderLedger).mockClear();
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

/** The core over a database in a folder, with everything around it recorded. */
async function openParts({ from = start, isAnswered = false } = {}) {
  const clock = createTestClock(from);
  const computer = { zone: 'America/New_York' as TimeZone };
  const logged: string[] = [];
  const sent: string[] = [];
  const undoStates: UndoState[] = [];
  const displaced: string[] = [];
  const log = (what: string) => void logged.push(what);
  const nothing = () => undefined;
  const deps = {
    profile: { dir, isDemo: false, isWritable: true, risk: () => null },
    clock,
    zone: createComputerZone(() => computer.zone),
    log: { info: nothing, warn: log, error: log },
    translator: createTranslator('en-GB'),
    preferences: { read: () => ({ preferences: {} }) },
    ipc: { trust: nothing, send: (name: string) => void sent.push(name) },
    window: {},
    openedFiles: { take: () => null, addFirst: () => undefined },
    startWithComputer: {},
    badge: { show: nothing },
    onUndoStateChanged: (state: UndoState) => void undoStates.push(state),
    onPreferencesChanged: nothing,
    onWindowReady: nothing,
    onDisplaced: ({ how }: { readonly how: string }) => void displaced.push(how),
  } as unknown as CoreDeps;
  const connected = connectDatabase({ folder: dir, now: () => clock.now(), report: log });
  const opened = await openCore(deps, { connected, isAnswered });
  if (!opened.ok) throw new Error(opened.refusal.reason);
  return { core: opened.value, clock, computer, logged, sent, undoStates, displaced };
}

async function add({ answering }: Core, company: string): Promise<ApplicationId> {
  const made = await answering.handlers['change:add-application']({
    details: detailsOf(company),
    interviews: [interviewOf({ endsAt: '2026-03-03T15:00-05:00' })],
  });
  if (!made.ok || !made.value.applicationId) throw new Error('not added');
  return made.value.applicationId;
}

/** A desktop that takes everything and keeps what the tray shows. */
function createDesktop() {
  const models: TrayModel[] = [];
  const nothing = () => undefined;
  const isDestroyed = { tray: false };
  const desktop = {
    notifier: {
      capability: () => Promise.resolve('with-actions'),
      show: () => Promise.resolve({ isAccepted: true, detail: '' }),
      withdraw: nothing,
      onAction: nothing,
      onCapabilityChanged: nothing,
    },
    tray: {
      isAvailable: () => true,
      show: (model: TrayModel) => void models.push(model),
      onChoice: nothing,
      onAvailabilityChanged: nothing,
      destroy: () => void (isDestroyed.tray = true),
    },
    state: () => ({ hasTray: true, notifications: 'with-actions' }),
    close: nothing,
  } as unknown as Desktop;
  return { desktop, models, isDestroyed };
}

describe('what would be undone', () => {
  it('is sent again when a deleted application and its changes are purged', async () => {
    const { core, clock, undoStates } = await openParts();
    await add(core, 'Elm Orchestra');
    const applicationId = await add(core, 'Northwind');
    await core.answering.handlers['change:delete-application']({ applicationId });
    expect(undoStates.at(-1)?.undo).toMatchObject({ name: 'deleted', company: 'Northwind' });
    clock.sleep(11 * minuteMs);
    core.tick('timer');
    expect(undoStates.at(-1)?.undo).toMatchObject({ name: 'added', company: 'Elm Orchestra' });
    await core.close(0);
  });
});

describe('what changed while the program was closed', () => {
  it.each([
    ['is announced to a window that has been answered', true, ['board:changed']],
    ['is in the first answer to a window that still waits for it', false, []],
  ])('%s', async (_title, isAnswered, sent) => {
    const first = await openParts();
    await add(first.core, 'Elm Orchestra');
    await first.core.close(0);
    const { core, sent: sentNow } = await openParts({
      from: (start + 3 * 24 * 60 * minuteMs) as Instant,
      isAnswered,
    });
    expect(sentNow.filter((name) => name === 'board:changed')).toEqual(sent);
    await core.close(0);
  });
});

describe('the computer’s zone', () => {
  it('is followed at each tick, before the desktop exists and after', async () => {
    const { core, computer, clock } = await openParts();
    const zone = async () => {
      const read = await core.answering.handlers['settings:read'](null);
      return read.ok ? read.value.timeZone : null;
    };
    computer.zone = 'Europe/Berlin' as TimeZone;
    core.tick('resume');
    expect(await zone()).toBe('Europe/Berlin');
    await core.answering.handlers['change:pause-reminders']({
      until: instant('2026-03-03T18:00-05:00'),
    });
    const { desktop, models } = createDesktop();
    core.connect(desktop);
    expect(models.at(-1)?.tooltip).toMatch(/4\sMar, 00:00/u);
    computer.zone = 'America/New_York' as TimeZone;
    await clock.walkTo((clock.now() + minuteMs) as Instant);
    expect(await zone()).toBe('America/New_York');
    expect(models.at(-1)?.tooltip).toMatch(/3\sMar, 18:00/u);
    await core.close(0);
  });
});

describe('the ledger', () => {
  it('is created once, however often it is read', async () => {
    const { core } = await openParts();
    await core.answering.handlers['reminders:read'](null);
    await core.answering.handlers['reminders:read'](null);
    core.connect(createDesktop().desktop);
    expect(createReminderLedger).toHaveBeenCalledTimes(1);
    await core.close(0);
  });
});

describe('the database files', () => {
  it('are reported missing within a tick if they are removed, once', async () => {
    const { core, clock, displaced } = await openParts();
    rmSync(core.databaseFile);
    await clock.walkTo((clock.now() + 30_000) as Instant);
    await nextTurn();
    expect(displaced).toEqual(['removed']);
    await clock.walkTo((clock.now() + minuteMs) as Instant);
    await nextTurn();
    expect(displaced).toEqual(['removed']);
    await core.close(0);
  });
});

describe('once it is closed', () => {
  it('it notifies, reads and reports nothing', async () => {
    const { core, sent, logged } = await openParts();
    const { desktop, isDestroyed } = createDesktop();
    core.connect(desktop);
    await core.close(0);
    sent.length = 0;
    core.sendSettings();
    core.tick('resume');
    await core.keepHolidays('DE');
    await answer('settings:read', null, core.answering);
    expect(isDestroyed.tray).toBe(true);
    expect(sent).toEqual([]);
    expect(logged).toEqual([]);
  });

  it('work spread over many turns stops quietly', async () => {
    seedProfile(dir, 700, start);
    const { core, logged } = await openParts();
    const read = await core.answering.handlers['settings:read'](null);
    if (!read.ok) throw new Error('not read');
    const policy = { ...read.value.policy, closeAfterDays: 14 as const };
    await core.answering.handlers['change:change-policy']({ policy });
    const asked = answer('policy:preview', { policy: read.value.policy }, core.answering);
    await core.close(0);
    await asked;
    await nextTurn();
    await nextTurn();
    expect(logged).toEqual([]);
  });
});
