import { applyPragmas, connectRaw } from '../../main/db/file/connection';
import { migrate } from '../../main/db/file/migrate';
import { allMigrations } from '../../main/db/migrations/all-migrations';
import { createReminderLedger } from '../../main/db/stores/reminder-ledger';
import { createStore } from '../../main/db/stores/store';
import type { NotificationContent, NotificationAction, Notifier } from '../../main/ports/notifier';
import type { ReminderLedger } from '../../main/ports/reminder-ledger';
import type { WritableStore } from '../../main/ports/store';
import { createReminderService, type ReminderService } from '../../main/services/reminders/reminder-service';
import { createHeartbeat, type Heartbeat, type TickReason } from '../../main/services/time/heartbeat';
import { createServices, type Services } from '../../main/services/services';
import { createTranslator } from '../../shared/i18n/translator';
import type { WindowRequest } from '../../shared/ipc/events';
import type { ApplicationDetails } from '../../shared/model/application';
import type { InterviewInput, PersonInput } from '../../shared/model/changes';
import type { ApplicationId, InterviewId } from '../../shared/model/ids';
import type { Instant, TimeZone } from '../../shared/model/time';
import { createTestClock, settle } from './test-clock';
import type { Failure } from '../../shared/model/outcome';

/** An instant from ISO text with an offset. */
export function instant(iso: string): Instant {
  const ms = Date.parse(iso);
  if (!/(Z|[+-]\d\d:\d\d)$/.test(iso) || Number.isNaN(ms)) throw new Error(`Not an instant: ${iso}`);
  return ms as Instant;
}

/** How the system reacts: accepts notifications, has no daemon for them, or shows them but never confirms. */
export type NotifierMode = 'takes' | 'absent' | 'silent';

/** A notification that the system was asked to show. */
export interface Shown {
  readonly at: Instant;
  readonly content: NotificationContent;
  readonly mode: NotifierMode;
  /** The ledger rows of its reminders. */
  readonly reminderIds: readonly number[];
}

export interface ApplicationSketch {
  readonly company?: string;
  readonly endsAt: string;
  readonly lastsMs?: number;
  readonly timeZone?: string;
  readonly people?: readonly string[];
  readonly details?: Partial<ApplicationDetails>;
  readonly answer?: InterviewInput['answer'];
}

export interface AddedApplication {
  readonly applicationId: ApplicationId;
  readonly interviewId: InterviewId;
}

const HOUR_MS = 3_600_000;

/** The ports of one run of the app. */
export interface RunPorts {
  readonly ledger: ReminderLedger;
  readonly notifier: Notifier;
  readonly store: WritableStore;
}

export interface RigOptions {
  readonly start: string;
  readonly zone?: string;
  /** Wraps the ports of each run, for tests that break something. */
  readonly wrap?: (ports: RunPorts) => RunPorts;
  /** False for an error that the test caused itself, which isn't a fault. */
  readonly isFault?: (cause: unknown) => boolean;
}

/**
 * The reminders over the real services and a real in-memory database, with a clock that the test moves and notifications
 * that are only recorded. `restart` ends the run abruptly and starts another over the same data.
 */
export function createReminderRig(options: RigOptions) {
  const {
    start,
    zone = 'America/New_York',
    wrap = (ports: RunPorts) => ports,
    isFault = () => true,
  } = options;
  const clock = createTestClock(instant(start));
  const connection = connectRaw(':memory:');
  applyPragmas(connection);
  migrate(connection, { migrations: allMigrations, backupFolder: null, now: () => clock.now() });
  const ledger = createReminderLedger(connection);

  const notifier = createRecordingNotifier(
    () => clock.now(),
    (id) =>
      ledger
        .notification(id)
        ?.reminders.filter(({ state }) => state === 'claimed')
        .map((row) => row.id) ?? [],
  );
  const faults: unknown[] = [];
  const explained: Failure[] = [];
  const requests: WindowRequest[] = [];
  const computer = { zone: zone as TimeZone };
  let ids = 0;
  let runs = 0;
  let run: { services: Services; reminders: ReminderService; heartbeat: Heartbeat };

  const report = (what: string, cause: unknown): void => {
    if (isFault(cause)) faults.push([what, cause]);
  };
  const nextId = (): string => {
    ids += 1;
    return `019cb000-0000-7000-8000-${ids.toString(16).padStart(12, '0')}`;
  };

  function begin(): typeof run {
    runs += 1;
    notifier.forgetListeners();
    const ports = wrap({
      ledger,
      notifier,
      store: createStore(connection, { installation: { folderMark: 'rig', newId: nextId }, report }),
    });
    const { store } = ports;
    const services = createServices({ store, clock, computerZone: () => computer.zone, nextId, report });
    services.start();
    const heartbeat = createHeartbeat({ clock, report });
    heartbeat.add({ name: 'time', tick: ({ now }) => services.passingOfTime.tick(now) });
    const reminders = createReminderService({
      ledger: ports.ledger,
      clock,
      notifier: ports.notifier,
      changes: services.changes,
      translator: createTranslator('en-GB'),
      readApplication: (applicationId, now) => services.applications.readAt(applicationId, now),
      cardsOf: (applicationIds) => store.cards.shown(applicationIds),
      settings: () => services.settings.read(),
      zone: () => computer.zone,
      onNotified: () => heartbeat.tick('notified'),
      runId: `run-${runs}`,
      nextId,
      request: (request) => requests.push(request),
      explain: (refusal) => explained.push(refusal),
      report,
    });
    services.changes.onCommitted(() => heartbeat.tick('edit'));
    heartbeat.add(reminders);
    heartbeat.start();
    return { services, reminders, heartbeat };
  }

  run = begin();

  function add(sketch: ApplicationSketch): AddedApplication {
    const { company = 'Northwind' } = sketch;
    const made = run.services.changes.make(
      'add-application',
      { details: detailsOf(company, sketch.details), interviews: [interviewOf(sketch)] },
      'window',
    );
    if (!made.ok || !made.value.applicationId) throw new Error(`Not added: ${JSON.stringify(made)}`);
    const state = run.services.applications.read(made.value.applicationId);
    const interview = state?.application.interviews[0];
    if (!interview) throw new Error('Added without its interview');
    return { applicationId: made.value.applicationId, interviewId: interview.id };
  }

  return {
    clock,
    connection,
    ledger,
    notifier,
    faults,
    explained,
    requests,
    computer,
    add,
    get services() {
      return run.services;
    },
    get reminders() {
      return run.reminders;
    },
    get heartbeat() {
      return run.heartbeat;
    },
    tick: (reason: TickReason) => run.heartbeat.tick(reason),
    async walkTo(iso: string) {
      await clock.walkTo(instant(iso));
    },
    /** Time passes with the computer asleep; then it resumes. */
    async sleepUntil(iso: string, countsSleep = false) {
      clock.sleep(instant(iso) - clock.now(), countsSleep);
      run.heartbeat.tick('resume');
      await settle();
    },
    /** Ends the run like a crash, lets time pass, and starts the next. */
    async restart(atIso?: string) {
      end();
      if (atIso !== undefined) clock.sleep(instant(atIso) - clock.now());
      run = begin();
      await settle();
    },
    end,
  };

  function end(): void {
    run.heartbeat.stop();
    run.reminders.stop();
    clock.dropTimers();
  }
}

export type ReminderRig = ReturnType<typeof createReminderRig>;

/** The details of a made-up application. */
export function detailsOf(company: string, details: Partial<ApplicationDetails> = {}): ApplicationDetails {
  return {
    company,
    role: 'Product Designer',
    industry: '',
    pace: 'standard',
    hasStrongConnection: false,
    hasQuickHiring: false,
    postingUrl: '',
    postingText: '',
    notes: '',
    ...details,
  };
}

/** An interview as a form would send it. */
export function interviewOf(sketch: ApplicationSketch): InterviewInput {
  const endsAt = instant(sketch.endsAt);
  const people = (sketch.people ?? ['Dana Kim']).map((name): PersonInput => ({
    id: null,
    name,
    role: '',
    email: '',
    hasStrongConnection: false,
  }));
  return {
    kind: 'interview',
    startsAt: (endsAt - (sketch.lastsMs ?? HOUR_MS)) as Instant,
    endsAt,
    timeZone: (sketch.timeZone ?? 'America/New_York') as TimeZone,
    people,
    talkingPoints: [],
    answer: sketch.answer ?? null,
  };
}

function createRecordingNotifier(
  now: () => Instant,
  remindersIn: (notificationId: string) => readonly number[],
) {
  const shown: Shown[] = [];
  const onScreen = new Map<string, NotificationContent>();
  const withdrawn: string[] = [];
  const renewed: NotificationContent[] = [];
  const accepted = { isAccepted: true, detail: 'accepted' };
  let unanswered: (() => void)[] = [];
  let listeners: ((notificationId: string, action: NotificationAction) => void)[] = [];
  const state: { mode: NotifierMode } = { mode: 'takes' };
  const port: Notifier = {
    capability: () => Promise.resolve(state.mode === 'absent' ? 'none' : 'with-actions'),
    show(content) {
      const { mode } = state;
      shown.push({ at: now(), content, mode, reminderIds: remindersIn(content.id) });
      if (mode === 'absent') return Promise.resolve({ isAccepted: false, detail: 'nobody there' });
      onScreen.set(content.id, content);
      if (mode === 'silent') return new Promise((resolve) => unanswered.push(() => resolve(accepted)));
      return Promise.resolve(accepted);
    },
    renew(content) {
      if (!onScreen.has(content.id)) return;
      renewed.push(content);
      onScreen.set(content.id, content);
    },
    withdraw(notificationId) {
      withdrawn.push(notificationId);
      onScreen.delete(notificationId);
    },
    onAction: (listener) => void listeners.push(listener),
  };
  return {
    ...port,
    shown,
    onScreen,
    withdrawn,
    renewed,
    state,
    /** What the system was asked to show and accepted. */
    get accepted() {
      return shown.filter(({ mode }) => mode !== 'absent');
    },
    /** Finally confirms what it was silent about. */
    async answer() {
      for (const answer of unanswered) answer();
      unanswered = [];
      await settle();
    },
    press(notificationId: string, action: NotificationAction) {
      for (const listener of listeners) listener(notificationId, action);
    },
    forgetListeners() {
      listeners = [];
    },
  };
}
