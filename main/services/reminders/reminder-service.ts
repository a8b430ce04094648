import type { RuleSettings } from '../../../shared/model/settings';
import type { Instant, TimeZone } from '../../../shared/model/time';
import type { Clock, Timer } from '../../ports/clock';
import type { ReminderLedger } from '../../ports/reminder-ledger';
import { createClockWatch } from '../time/clock-watch';
import { createNotificationActions, type NotificationActionDeps } from '../outside/notification-actions';
import { createPlanner, type PlannerDeps } from './planner';
import { createNotificationSender, type SenderDeps } from './notification-sender';
import type { Hold } from './notify-instant';

/** No wake-up is armed further ahead: whatever sleep or a changed clock does to timers is made good by then. */
export const LONGEST_WAIT_MS = 30_000;

export type WakeReason =
  'start' | 'timer' | 'resume' | 'unlock' | 'focus' | 'edit' | 'zone' | 'notifier' | 'notified';

export interface ReminderServiceDeps extends PlannerDeps, SenderDeps, NotificationActionDeps {
  readonly clock: Clock;
  /** The computer's zone as it is known now. */
  readonly zone: () => TimeZone;
  readonly settings: () => RuleSettings;
  /** Lets time pass over the cards and the history: steps open and lapse, interviews end. */
  readonly advance: (now: Instant) => void;
}

/** Tells the user what is due, once: section 4 of the rules, kept in the ledger. */
export interface ReminderService {
  /** Begins: what came due meanwhile is told, and a wake-up is armed from here on. */
  start(): void;
  /**
   * Looks at the time and at what changed, at once. Call it at resume, unlock, focus, a change of zone, and when
   * notifications begin to be taken. It calls itself after every commit and at least every 30 s. Calling it too often
   * does no harm.
   */
  wake(reason: WakeReason): void;
  /** Hears after each look, when time has passed over the cards. */
  onLooked(listener: () => void): void;
  /** Resolves once nothing is being handed over to the system. */
  settled(): Promise<void>;
  /** Ends: nothing more is told or written. What was not accepted by then is told at the next start. */
  stop(): void;
}

export function createReminderService(deps: ReminderServiceDeps): ReminderService {
  const { ledger, clock, zone, settings, advance, changes, notifier, report } = deps;
  const planner = createPlanner(deps);
  const sender = createNotificationSender(deps, () => wake('notified'));
  const act = createNotificationActions(deps);
  const watch = createClockWatch(clock);
  const listeners: (() => void)[] = [];
  let timer: Timer | null = null;
  let phase: 'new' | 'running' | 'stopped' = 'new';
  let isLooking = false;
  let asks = 0;

  function look(isFirst: boolean): void {
    const now = clock.now();
    advance(now);
    const rules = settings();
    const hold: Hold = { quietHours: rules.quietHours, pausedUntil: rules.pausedUntil, zone: zone(), now };
    if (watch.hasGoneBack() || isFirst) planner.forgetFuture(hold);
    planner.followSettings(rules, hold);
    const { isDone, withdraw } = planner.replanStale(rules, hold);
    sender.refresh(withdraw);
    if (isFirst) sender.withdrawLeftOver();
    // A plan that is behind might tell of a step that was sent long ago.
    if (isDone) sender.tell(hold);
  }

  function wake(reason: WakeReason): void {
    if (phase !== 'running') return;
    asks += 1;
    if (isLooking) return;
    isLooking = true;
    const answered = asks;
    let waitMs = LONGEST_WAIT_MS;
    try {
      look(reason === 'start');
      waitMs = asks > answered ? 0 : untilNextMs(ledger, clock.now());
    } catch (cause) {
      // The ledger is as it was; the next look, within 30 s, tries again.
      report(`looking for reminders (${reason})`, cause);
    }
    isLooking = false;
    timer?.cancel();
    timer = clock.setTimer(waitMs, () => wake('timer'));
    for (const listener of listeners) listener();
  }

  notifier.onAction((notificationId, action) => {
    if (phase === 'running') act(notificationId, action);
  });
  changes.onCommitted(() => wake('edit'));

  return {
    start() {
      if (phase !== 'new') return;
      phase = 'running';
      wake('start');
    },
    wake,
    onLooked: (listener) => void listeners.push(listener),
    settled: () => sender.settled(),
    stop() {
      phase = 'stopped';
      timer?.cancel();
      sender.stop();
    },
  };
}

/** Until the next reminder or the next plan, at most 30 s. */
function untilNextMs(ledger: ReminderLedger, now: Instant): number {
  const nextNotifyMs = ledger.nextNotifyAfter(now) ?? Infinity;
  const nextPlanMs = ledger.nextReplanAt() ?? Infinity;
  return Math.max(0, Math.min(nextNotifyMs - now, nextPlanMs - now, LONGEST_WAIT_MS));
}
