/**
 * What a change costs the reminders: from the commit to the new plan and the next wake-up timer, with few and many
 * applications, in a database file like the app's.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'playwright/test';
import { openDatabase, type OpenDatabase } from '../../main/db/file/database';
import { createReminderLedger } from '../../main/db/stores/reminder-ledger';
import { newId } from '../../main/platform/new-id';
import type { Notifier } from '../../main/ports/notifier';
import type { TrayPort } from '../../main/ports/tray';
import { createReminderService } from '../../main/services/reminders/reminder-service';
import { createHeartbeat } from '../../main/services/time/heartbeat';
import { createServices, type Services } from '../../main/services/services';
import { createTrayController } from '../../main/services/outside/tray-controller';
import { createTranslator } from '../../shared/i18n/translator';
import type { Card } from '../../shared/model/card';
import type { Instant, TimeZone } from '../../shared/model/time';
import { seedProfile } from '../support/seed-profile';
import { median, medianDeviation, tableOf } from './statistics';

const rounds = Number(process.env.AFTERWORD_BENCH_ROUNDS ?? 300);
const counts = [100, 10_000, 100_000];
/** The first changes warm up SQLite and the disk cache, and aren't counted. */
const WARM_UP = 30;
const zone = 'America/New_York' as TimeZone;

/** All in milliseconds. */
interface Sample {
  /** Reading the clock and the ledger, replanning the application, setting the next wake-up, updating the tray. */
  readonly wake: number;
  /** The change itself with its commit, before it is announced. */
  readonly change: number;
  /** The minimum: one row written durably to the same file. */
  readonly row: number;
}

test('reminders', async () => {
  test.setTimeout(30 * 60_000);
  const results: (readonly [number, readonly Sample[]])[] = [];
  for (const count of counts) {
    const dir = await mkdtemp(join(tmpdir(), 'afterword-bench-'));
    try {
      results.push([count, await measure(dir, count)]);
    } finally {
      await rm(dir, { recursive: true, force: true });
    }
  }
  report(results);
});

async function measure(dir: string, count: number): Promise<readonly Sample[]> {
  const start = Date.now() as Instant;
  seedProfile(dir, count, start);
  const opened = openDatabase({ folder: dir, now: () => Date.now() as Instant, newId, report: fail });
  if (!opened.ok) throw new Error(`The profile could not be opened: ${opened.refusal.reason}`);
  const database = opened.value;
  const { services, planAll, timeOfWake, end } = begin(database);
  try {
    await planAll();
    const cards = services.board.read().cards.filter(({ current }) => current !== null);
    const samples: Sample[] = [];
    for (let round = 0; round < WARM_UP + rounds; round += 1) {
      const card = cards[Math.floor((round * cards.length) / (WARM_UP + rounds))];
      if (!card) throw new Error('There is no card with a step.');
      const row = timeOf(() => services.drafts.save('bench', String(round)));
      const whole = timeOf(() => putOff(services, card, round));
      const wake = timeOfWake();
      if (round >= WARM_UP) samples.push({ wake, change: whole - wake, row });
    }
    return samples;
  } finally {
    await end();
    database.close();
  }
}

/** The services and the reminders over the database, wired as in the app; nothing is shown anywhere. */
function begin(database: OpenDatabase) {
  const clock = {
    now: () => Date.now() as Instant,
    monotonicMs: () => performance.now(),
    // Wake-ups are triggered by hand.
    setTimer: () => ({ cancel: () => undefined }),
  };
  const basics = { clock, computerZone: () => zone, nextId: newId, report: fail };
  const services = createServices({ ...basics, store: database.store });
  services.start();
  let began = 0;
  let ended = 0;
  services.changes.onCommitted(() => (began = performance.now()));
  const translator = createTranslator('en');
  const parts = {
    ...{ changes: services.changes, clock, translator, report: fail, zone: () => zone },
    settings: () => services.settings.read(),
    request: () => undefined,
    explain: fail,
  };
  const ledger = createReminderLedger(database.connection);
  const heartbeat = createHeartbeat({ clock, report: fail });
  heartbeat.add({ name: 'time', tick: ({ now }) => services.passingOfTime.tick(now) });
  const reminders = createReminderService({
    ...parts,
    ledger,
    notifier: silentNotifier,
    readApplication: (id, now) => services.applications.readAt(id, now),
    cardsOf: (applicationIds) => database.store.cards.shown(applicationIds),
    onNotified: () => heartbeat.tick('notified'),
    runId: newId(),
    nextId: newId,
  });
  const tray = createTrayController({
    ...parts,
    tray: plainTray,
    cards: () => services.board.read().cards,
    onBoardChanged: (listener) => services.onBoardChanged(listener),
    openWindow: () => undefined,
    quit: () => undefined,
    onDueCount: () => undefined,
  });
  heartbeat.add(reminders);
  heartbeat.add({ name: 'tray', tick: ({ now }) => tray.refresh(now) });
  services.changes.onCommitted(() => heartbeat.tick('edit'));
  services.changes.onCommitted(() => (ended = performance.now()));
  return {
    services,
    async planAll() {
      heartbeat.start();
      for (;;) {
        heartbeat.tick('timer');
        await reminders.settled();
        if ((ledger.nextReplanAt() ?? Infinity) > clock.now()) return;
      }
    },
    timeOfWake: () => ended - began,
    async end() {
      await reminders.settled();
      heartbeat.stop();
      reminders.stop();
    },
  };
}

/** A change that moves a reminder of its application, each to a different minute. */
function putOff({ changes }: Services, { id, current }: Card, round: number): void {
  if (current === null) return;
  const { interviewId, step } = current;
  const until = (Date.now() + (round + 1_440) * 60_000) as Instant;
  const made = changes.make('snooze-step', { applicationId: id, interviewId, step, until }, 'window');
  if (!made.ok) throw new Error(`Not put off: ${JSON.stringify(made.refusal)}`);
}

function timeOf(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

function report(results: readonly (readonly [number, readonly Sample[]])[]): void {
  const first = results[0];
  if (!first) return;
  const wakeOf = (samples: readonly Sample[]) => median(samples.map(({ wake }) => wake));
  const rows = results.map(([count, samples]) => {
    const column = (name: keyof Sample) => spread(samples.map((sample) => sample[name]));
    const slow = samples.map(({ wake }) => wake).toSorted((a, b) => a - b)[Math.floor(samples.length * 0.95)];
    return [
      `${count.toLocaleString('en')} applications`,
      `${column('wake')} ms`,
      `${(slow ?? Number.NaN).toFixed(2)} ms`,
      `${(wakeOf(samples) / wakeOf(first[1])).toFixed(2)} ×`,
      `${(wakeOf(samples) / median(samples.map(({ row }) => row))).toFixed(2)} ×`,
      `${column('row')} ms`,
      `${column('change')} ms`,
    ];
  });
  const heading = [
    '',
    'rescan and rearm',
    '95 %',
    `of ${first[0]}`,
    'of the floor',
    'floor',
    'change, commit',
  ];
  const machine = `${cpus().length} cores: ${cpus()[0]?.model ?? 'unknown'}`;
  console.log(`
${tableOf([heading, ...rows])}

Median ± median deviation of ${rounds} changes each, one application put off at a time. Rescan and rearm: from the
commit until the application is planned anew, the next wake-up is armed and the tray is up to date. The floor is one
row written durably into the same file. ${machine}.`);
}

function spread(values: readonly number[]): string {
  return `${median(values).toFixed(2)} ± ${medianDeviation(values).toFixed(2)}`;
}

function fail(what: unknown, cause?: unknown): never {
  throw new Error(`Failed: ${JSON.stringify(what)}`, { cause });
}

const silentNotifier: Notifier = {
  capability: () => Promise.resolve('with-actions'),
  show: () => Promise.resolve({ isAccepted: true, detail: '' }),
  renew: () => undefined,
  withdraw: () => undefined,
  onAction: () => undefined,
};

const plainTray: TrayPort = {
  isAvailable: () => true,
  show: () => undefined,
  onChoice: () => undefined,
  destroy: () => undefined,
};
