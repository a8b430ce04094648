import type { RuleSettings } from '../../../shared/model/settings/settings';
import type { Instant, TimeZone } from '../../../shared/model/time';
import type { Clock } from '../../ports/clock';
import { createNotificationActions, type NotificationActionDeps } from '../outside/notification-actions';
import type { HeartbeatPart } from '../time/heartbeat';
import { createPlanner, type PlannerDeps } from './planner';
import { createNotificationSender, type SenderDeps } from './notification-sender';
import type { Hold } from './notify-instant';

export interface ReminderServiceDeps extends PlannerDeps, SenderDeps, NotificationActionDeps {
  readonly clock: Clock;
  /** The computer's current zone. */
  readonly zone: () => TimeZone;
  readonly settings: () => RuleSettings;
  /** Called after a notification was accepted: more may be due by now. */
  readonly onNotified: () => void;
}

/**
 * Notifies the user of what is due, once: section 4 of the rules, recorded in the ledger. The first tick handles what
 * came due while the program wasn't running.
 */
export interface ReminderService extends HeartbeatPart {
  /** Resolves once nothing is being handed to the system. */
  settled(): Promise<void>;
  /** Stops: nothing more is shown or written. Whatever wasn't accepted by then is shown at the next start. */
  stop(): void;
}

export function createReminderService(deps: ReminderServiceDeps): ReminderService {
  const { ledger, zone, settings, notifier, onNotified } = deps;
  const planner = createPlanner(deps);
  const sender = createNotificationSender(deps, onNotified);
  const act = createNotificationActions(deps);
  let phase: 'new' | 'running' | 'stopped' = 'new';
  /** Until a tick has completed. */
  let isFirst = true;

  notifier.onAction((notificationId, action) => {
    if (phase === 'running') act(notificationId, action);
  });

  return {
    name: 'reminders',
    tick({ now, reason, hasClockGoneBack }) {
      if (phase === 'stopped') return;
      phase = 'running';
      const rules = settings();
      const hold: Hold = { quietHours: rules.quietHours, pausedUntil: rules.pausedUntil, zone: zone(), now };
      // Nobody knows whether the clock was set back while the program wasn't running.
      if (hasClockGoneBack || isFirst) planner.forgetFuture(hold);
      const isTimed = planner.followSettings(rules, hold);
      const { isDone, withdraw } = planner.replanStale(rules, hold);
      sender.refresh(withdraw);
      if (isFirst) sender.withdrawLeftOver();
      isFirst = false;
      // An outdated plan might mention a step that was sent long ago.
      if (isTimed && isDone) sender.send(hold, reason);
    },
    nextAt(now) {
      if (planner.isBehind(now)) return now;
      const instants = [ledger.nextNotifyAfter(now), ledger.nextReplanAt()].filter((at) => at !== null);
      return instants.length === 0 ? null : (Math.min(...instants) as Instant);
    },
    settled: () => sender.settled(),
    stop() {
      phase = 'stopped';
      sender.stop();
    },
  };
}
