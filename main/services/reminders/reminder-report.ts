import type { Card } from '../../../shared/model/card';
import type { RuleSettings } from '../../../shared/model/settings/settings';
import type { ApplicationId } from '../../../shared/model/ids';
import type {
  ComingReminder,
  ReminderReport,
  ReportedReminder,
  ReportedNotification,
} from '../../../shared/model/reminder-report';
import type { Instant, TimeZone } from '../../../shared/model/time';
import type {
  LedgerReminder,
  ReminderLedger,
  ReminderState,
  LedgerNotification,
} from '../../ports/reminder-ledger';
import { notifyInstant } from './notify-instant';

const MOST_NOTIFICATIONS = 50;
const MOST_COMING = 20;

export interface ReminderReportDeps {
  readonly ledger: Pick<ReminderLedger, 'recentNotifications' | 'coming' | 'comingCount'>;
  /** The cards of those applications that are not deleted. */
  readonly cardsOf: (applicationIds: readonly ApplicationId[]) => readonly Card[];
  readonly settings: () => Pick<RuleSettings, 'quietHours'>;
  /** The computer's current zone. */
  readonly zone: () => TimeZone;
}

type CardById = ReadonlyMap<ApplicationId, Card>;

/**
 * The ledger for the user: the last 50 notifications, newest first, with what happened to each reminder; the next 20
 * ahead, soonest first, with what holds them; and how many are ahead in all. Cheap however long the ledger is.
 */
export function readReminderReport(deps: ReminderReportDeps, now: Instant): ReminderReport {
  const { ledger, cardsOf, settings, zone } = deps;
  const notifications = ledger.recentNotifications(MOST_NOTIFICATIONS);
  const coming = ledger.coming(now, MOST_COMING);
  const named = [...notifications.flatMap(({ reminders }) => reminders), ...coming];
  const ids = [...new Set(named.map(({ applicationId }) => applicationId))];
  const cardById: CardById = new Map(cardsOf(ids).map((card) => [card.id, card]));
  const unpaused = { quietHours: settings().quietHours, pausedUntil: null, zone: zone(), now };

  /** If both hold it, the one that holds it longer. */
  function heldBy(reminder: LedgerReminder): ComingReminder['heldBy'] {
    if (reminder.notifyAt <= reminder.at) return null;
    return reminder.notifyAt > notifyInstant(reminder, unpaused) ? 'pause' : 'quiet-hours';
  }

  return {
    notifications: notifications.map((notification) => reportedNotification(notification, cardById)),
    coming: coming.map((reminder) => ({
      ...reported(reminder, cardById),
      notifyAt: reminder.notifyAt,
      heldBy: heldBy(reminder),
    })),
    comingCount: ledger.comingCount(now),
  };
}

function reportedNotification(
  { id, claimedAt, notifiedAt, detail, reminders }: LedgerNotification,
  cardById: CardById,
): ReportedNotification {
  return {
    id,
    claimedAt,
    notifiedAt,
    detail,
    reminders: reminders
      // It didn't show reminders that a later one of their step stood for.
      .filter((reminder) => reminder.state === 'claimed' || reminder.notifiedAt !== null)
      .map((reminder) => ({ ...reported(reminder, cardById), fate: fateOf(reminder.state) })),
  };
}

function reported({ applicationId, step, kind, at }: LedgerReminder, cardById: CardById): ReportedReminder {
  const card = cardById.get(applicationId);
  return { applicationId, company: card?.company ?? null, role: card?.role ?? null, step, kind, at };
}

function fateOf(state: ReminderState): ReportedNotification['reminders'][number]['fate'] {
  if (state === 'claimed') return 'waiting';
  return state === 'notified' || state === 'acted' ? state : 'over';
}
