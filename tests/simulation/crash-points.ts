/** Ends a run at a chosen step, like a crash or a power cut: whatever wasn't committed by then is lost. */
import type { Notifier } from '../../main/ports/notifier';
import type { ReminderLedger } from '../../main/ports/reminder-ledger';
import type { Store } from '../../main/ports/store';
import type { RunPorts } from '../support/reminder-rig';

/** The steps at which a run can end. */
export const crashPoints = [
  'before the claim',
  'claimed, not committed',
  'claimed, not handed over',
  'handed over, not answered',
  'accepted, not noted',
  'noted',
  'changed, not committed',
  'changed, not planned',
  'planning',
  'planned, not withdrawn',
  'withdrawing',
] as const;
export type CrashPoint = (typeof crashPoints)[number];

/** Thrown at the chosen step, and from then on by every port of the ended run. */
export class Crash extends Error {}

export interface Crashes {
  /** Wraps the ports of a new run. */
  wrap(ports: RunPorts): RunPorts;
  /** The current run ends the next time it reaches the point. */
  arm(point: CrashPoint): void;
  /** True from the crash until the next run begins. */
  isDown(): boolean;
  /** True if a notification was handed over and the run hasn't recorded its result yet. */
  hasUnnoted(): boolean;
  /** How many runs ended there. */
  readonly hits: Readonly<Record<CrashPoint, number>>;
}

type Pass = (point: CrashPoint) => void;

interface Run {
  isDown: boolean;
  hasUnnoted: boolean;
}

/** `onCrash` is called for each crash, immediately. */
export function createCrashes(onCrash: () => void): Crashes {
  const hits = Object.fromEntries(crashPoints.map((point) => [point, 0])) as Record<CrashPoint, number>;
  let armed: CrashPoint | null = null;
  let current: Run = { isDown: false, hasUnnoted: false };

  return {
    hits,
    arm: (point) => void (armed = point),
    isDown: () => current.isDown,
    hasUnnoted: () => current.hasUnnoted,
    wrap({ ledger, notifier, store }) {
      const run: Run = { isDown: false, hasUnnoted: false };
      current = run;
      const pass: Pass = (point) => {
        if (run.isDown) throw new Crash(point);
        if (armed !== point) return;
        armed = null;
        run.isDown = true;
        hits[point] += 1;
        onCrash();
        throw new Crash(point);
      };
      const isAlive = () => {
        if (run.isDown) throw new Crash('The run has ended.');
      };
      return {
        ledger: guarded(crashingLedger(ledger, pass, run), isAlive),
        notifier: guarded(crashingNotifier(notifier, pass, run), isAlive),
        store: { ...store, write: crashingWrite(store, pass, isAlive) },
      };
    },
  };
}

/** The same port, but only while the run is alive. */
function guarded<P extends object>(port: P, isAlive: () => void): P {
  const entries = Object.entries(port).map(([name, act]) => [
    name,
    (...args: unknown[]): unknown => {
      isAlive();
      return (act as (...args: unknown[]) => unknown)(...args);
    },
  ]);
  return Object.fromEntries(entries) as P;
}

function crashingLedger(ledger: ReminderLedger, pass: Pass, run: Run): ReminderLedger {
  let depth = 0;
  let hasPlanned = false;
  /** After the outermost transaction, it has been committed. */
  function within<T>(transact: () => T): T {
    depth += 1;
    try {
      return transact();
    } finally {
      depth -= 1;
      if (depth === 0 && hasPlanned) {
        hasPlanned = false;
        pass('planned, not withdrawn');
      }
    }
  }
  return {
    ...ledger,
    transact: (work) => within(() => ledger.transact(work)),
    transactPlan: (work) => within(() => ledger.transactPlan(work)),
    claim(notification) {
      pass('before the claim');
      ledger.claim(notification);
      pass('claimed, not committed');
    },
    noteNotified(...args) {
      pass('accepted, not noted');
      ledger.noteNotified(...args);
      run.hasUnnoted = false;
      pass('noted');
    },
    noteRefused(...args) {
      ledger.noteRefused(...args);
      run.hasUnnoted = false;
    },
    plan(row) {
      pass('planning');
      ledger.plan(row);
    },
    savePlanNote(note) {
      hasPlanned = true;
      ledger.savePlanNote(note);
    },
  };
}

function crashingNotifier(notifier: Notifier, pass: Pass, run: Run): Notifier {
  return {
    ...notifier,
    async show(content) {
      pass('claimed, not handed over');
      const answer = notifier.show(content);
      run.hasUnnoted = true;
      pass('handed over, not answered');
      return answer;
    },
    withdraw(...args) {
      pass('withdrawing');
      notifier.withdraw(...args);
    },
  };
}

function crashingWrite(store: Store, pass: Pass, isAlive: () => void): Store['write'] {
  return (work) => {
    isAlive();
    const written = store.write(() => {
      const made = work();
      if (made.ok) pass('changed, not committed');
      return made;
    });
    if (written.ok) pass('changed, not planned');
    return written;
  };
}
