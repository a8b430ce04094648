/**
 * Years of reminders: a computer that sleeps, restarts, loses its clock and moves between zones, an app that is killed at
 * every step, and a person who acts on what is due. An oracle watches it all.
 */
import type { ApplicationId } from '../../shared/model/ids';
import type { Instant } from '../../shared/model/time';
import type { Connection } from '../../main/db/file/connection';
import type { Notifier } from '../../main/ports/notifier';
import { createReminderRig, type RunPorts } from '../support/reminder-rig';
import { offsetMsAt } from '../../shared/rules/calendar/zone-offset';
import { settle } from '../support/test-clock';
import { Crash, crashPoints, createCrashes } from './crash-points';
import { nameOf, type NamedReminder, type ReminderName } from './obligations';
import type { Figures } from './figures';
import { createOracle, type Oracle } from './oracle';
import { chanceFrom } from './random';
import { createUser, zones } from './user';

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** The time from when a notification may be required until it must have been shown. */
const LOOK_MS = 63 * SECOND_MS;

/** True if a person has to see the notification that is handed over now: each of its reminders, and there is a service. */
export type MustBeSeen = (notificationId: string) => boolean;

export interface LifeOptions {
  readonly applications: number;
  readonly days: number;
  readonly seed: number;
  /** Breaks the app on purpose, to check that the oracle notices. Sits between the app and the oracle. */
  readonly sabotage?: (ports: RunPorts, mustBeSeen: MustBeSeen) => RunPorts;
}

/** Runs the life. The same options give the same life. */
export async function live(options: LifeOptions): Promise<Figures> {
  const life = createLife(options);
  const end = (life.rig.clock.now() + options.days * DAY_MS) as Instant;
  while (life.rig.clock.now() < end) await life.stretch();
  await life.comeToRest();
  return life.figures();
}

function createLife({ applications, days, seed, sabotage = (ports) => ports }: LifeOptions) {
  const chance = chanceFrom(seed);
  const { below, happens, pick } = chance;
  const events = new Map<string, number>();
  const spoken = new Map<string, readonly ReminderName[]>();
  let lingering = 0;
  let notifications = 0;
  let runs = 0;
  /** How far off the wall clock is right now. */
  let wrongMs = 0;
  let clocks = { zone: '', offset: 0 };
  let oracle: Oracle | null = null;

  const crashes = createCrashes(() => {
    oracle?.endRun(crashes.hasUnnoted());
  });
  const rig = createReminderRig({
    start: '2026-02-20T09:00-05:00',
    isFault: (cause) => !(cause instanceof Crash),
    wrap(ports) {
      oracle?.disturb();
      return crashes.wrap(sabotage({ ...ports, notifier: heard(ports.notifier) }, mustBeSeen));
    },
  });
  const lastSeq = { seq: 0 };
  oracle = createOracle({
    now: () => rig.clock.now(),
    zone: () => rig.computer.zone,
    settings: () => rig.services.settings.read(),
    read: (applicationId) => rig.services.applications.read(applicationId),
    changed: () => changedSince(rig.connection, lastSeq),
  });
  const theOracle = oracle;
  const user = createUser(rig, oracle, chance);
  const start = rig.clock.now();

  /** The oracle is told what the system is asked to show, and what the run is told about it. */
  function heard(notifier: Notifier): Notifier {
    runs += 1;
    const run = runs;
    return {
      ...notifier,
      async show(content) {
        if (rig.notifier.state.mode === 'absent') {
          oracle?.refused();
          return notifier.show(content);
        }
        const reminders = remindersIn(rig.connection, content.id);
        notifications += 1;
        // It covers everything ever shown under its id.
        spoken.set(content.id, [...(spoken.get(content.id) ?? []), ...reminders.map(nameOf)]);
        oracle?.hear(content.id, reminders);
        const answer = await notifier.show(content);
        if (run === runs && !crashes.isDown()) oracle?.accepted(content.id);
        return answer;
      },
    };
  }

  function mustBeSeen(notificationId: string): boolean {
    const hasService = rig.notifier.state.mode === 'takes';
    return hasService && theOracle.isRequired(remindersIn(rig.connection, notificationId));
  }

  function note(what: string): void {
    events.set(what, (events.get(what) ?? 0) + 1);
  }

  /** Lets the app do something during which it may be killed. */
  function risk(act: () => void): void {
    try {
      act();
    } catch (cause) {
      if (!(cause instanceof Crash)) throw cause;
    }
  }

  async function restart(afterMs: number): Promise<void> {
    const at = new Date(rig.clock.now() + afterMs).toISOString();
    theOracle.endRun(crashes.hasUnnoted());
    try {
      await rig.restart(at);
    } catch (cause) {
      if (!(cause instanceof Crash)) throw cause;
    }
    // A start can be cut short too.
    if (crashes.isDown()) await restart(below(MINUTE_MS));
  }

  async function reviveIfDown(): Promise<void> {
    if (crashes.isDown()) await restart(happens(0.5) ? below(MINUTE_MS) : below(20 * HOUR_MS));
  }

  /** Time with the app running. Periods in which nothing can become due are skipped in one step. */
  async function stayAwakeUntil(until: Instant): Promise<void> {
    await rig.clock.walkTo((rig.clock.now() + LOOK_MS) as Instant);
    await reviveIfDown();
    while (rig.clock.now() < until) {
      const now = rig.clock.now();
      const next = Math.min(theOracle.next(), until);
      // Timers may be late, by a random amount.
      const before = below(25 * SECOND_MS) - 5 * SECOND_MS;
      if (next - before - now > MINUTE_MS) rig.clock.sleep(next - before - now, true);
      await rig.clock.walkTo((Math.max(next, rig.clock.now()) + LOOK_MS) as Instant);
      if (crashes.isDown()) await reviveIfDown();
      else look();
    }
  }

  function look(): void {
    if (rig.notifier.state.mode === 'takes') theOracle.check();
    countLeftOver();
  }

  /** Notifications left on the screen for no reason; each is counted once. */
  function countLeftOver(): void {
    theOracle.refresh();
    for (const notificationId of rig.notifier.onScreen.keys()) {
      const names = spoken.get(notificationId);
      if (!names || !theOracle.isOver(names)) continue;
      spoken.delete(notificationId);
      lingering += 1;
    }
  }

  async function comeToRest(): Promise<void> {
    rig.notifier.state.mode = 'takes';
    theOracle.disturb();
    await stayAwakeUntil((rig.clock.now() + 2 * DAY_MS) as Instant);
  }

  const happenings: readonly (readonly [share: number, what: string, act: () => void | Promise<void>])[] = [
    [0.2, 'sleep', sleep],
    [0.06, 'restart', () => restart(below(40 * HOUR_MS))],
    [0.08, 'armed crash', () => crashes.arm(pick(crashPoints))],
    [0.01, 'zone change', changeZone],
    [0.04, 'notifications gone or back', toggleNotifications],
    [0.02, 'slow notifications', slowDown],
    [0.05, 'look', () => rig.tick(pick(['focus', 'unlock']))],
  ];

  function sleep(): void {
    rig.clock.sleep(below(happens(0.1) ? 12 * DAY_MS : 14 * HOUR_MS), happens(0.5));
    theOracle.disturb();
    if (happens(0.8)) rig.tick('resume');
  }

  /** Asleep from the moment an interview was moved until shortly after one of its steps became due. */
  async function sleepPastMoved(): Promise<void> {
    const { endsAt } = user.lastMove;
    if (endsAt === null) return;
    user.lastMove.endsAt = null;
    const wakesAt = endsAt + pick([1, 24, 44, 7 * 24 + 19]) * HOUR_MS + below(2 * HOUR_MS);
    const awayMs = wakesAt - rig.clock.now();
    if (awayMs <= 0 || !happens(0.7)) return;
    note('asleep past a moved interview');
    if (happens(0.5)) {
      await restart(awayMs);
      return;
    }
    rig.clock.sleep(awayMs, happens(0.5));
    theOracle.disturb();
    if (happens(0.8)) rig.tick('resume');
  }

  function changeZone(): void {
    rig.computer.zone = pick(zones);
    theOracle.disturb();
    if (happens(0.8)) rig.tick('zone');
  }

  function toggleNotifications(): void {
    const { state } = rig.notifier;
    state.mode = state.mode === 'absent' ? 'takes' : 'absent';
    theOracle.disturb();
    if (state.mode === 'takes') rig.tick('notifier');
  }

  async function slowDown(): Promise<void> {
    rig.notifier.state.mode = 'silent';
    theOracle.disturb();
    await rig.clock.walkTo((rig.clock.now() + below(3 * MINUTE_MS)) as Instant);
    rig.notifier.state.mode = 'takes';
    theOracle.disturb();
    await rig.notifier.answer();
  }

  function jump(): void {
    const jumpMs = wrongMs === 0 ? pick([-DAY_MS, DAY_MS]) : -wrongMs;
    wrongMs += jumpMs;
    rig.clock.set((rig.clock.now() + jumpMs) as Instant);
    theOracle.disturb();
    note('clock jump');
  }

  async function enterNew(): Promise<void> {
    const passed = (rig.clock.now() - start) / (days * DAY_MS);
    const wanted = Math.min(applications, applications * 0.15 + applications * 0.9 * passed);
    for (let n = user.added.length; n < wanted && !crashes.isDown(); n += 1) {
      risk(() => user.add());
      await settle();
    }
  }

  function noteClockChange(): void {
    const zone = rig.computer.zone;
    const offset = offsetMsAt(rig.clock.now(), zone);
    if (clocks.zone === zone && clocks.offset !== offset) {
      note(offset > clocks.offset ? 'clocks put forward' : 'clocks put back');
    }
    clocks = { zone, offset };
  }

  /** A few hours: something happens, the person does this and that, and the app runs for a while. */
  async function stretch(): Promise<void> {
    noteClockChange();
    if (happens(0.02)) jump();
    for (const [share, what, act] of happenings) {
      if (!happens(share)) continue;
      note(what);
      await act();
      await settle();
      await reviveIfDown();
    }
    await enterNew();
    if (happens(0.005)) risk(() => user.changePolicy());
    for (let n = below(4); n > 0 && !crashes.isDown(); n -= 1) {
      risk(() => user.act());
      // A change counts from now on, whenever the app plans it.
      theOracle.refresh();
      await settle();
      if (happens(0.3)) await rig.clock.walkTo((rig.clock.now() + below(5 * MINUTE_MS)) as Instant);
    }
    theOracle.disturb();
    await reviveIfDown();
    await sleepPastMoved();
    await reviveIfDown();
    await stayAwakeUntil((rig.clock.now() + below(14 * HOUR_MS)) as Instant);
  }

  function figures(): Figures {
    return {
      applications: user.added.length,
      days,
      interviews: countInterviews(rig.connection),
      notifications,
      ...theOracle.findings(),
      done: Object.fromEntries(user.done),
      crashes: crashes.hits,
      events: Object.fromEntries(events),
      lingering,
      faults: rig.faults,
    };
  }

  return { rig, stretch, comeToRest, figures };
}

function changedSince(db: Connection, last: { seq: number }): readonly ApplicationId[] {
  const rows = db
    .prepare('SELECT seq, subject AS id FROM event WHERE seq > ? ORDER BY seq')
    .all(last.seq) as { readonly seq: number; readonly id: ApplicationId | null }[];
  last.seq = rows.at(-1)?.seq ?? last.seq;
  return rows.flatMap(({ id }) => id ?? []);
}

/** The reminders that a notification is about. */
function remindersIn(db: Connection, notificationId: string): readonly NamedReminder[] {
  return db
    .prepare(
      `SELECT application_id AS applicationId, interview_id AS interviewId, step, kind, at_ms AS at
       FROM reminder WHERE notification_id = ? AND state = 'claimed'`,
    )
    .all(notificationId) as NamedReminder[];
}

function countInterviews(db: Connection): number {
  return db.prepare(`SELECT count(*) FROM event WHERE type LIKE 'interview-added%'`).pluck().get() as number;
}
