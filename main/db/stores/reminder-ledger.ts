import { z } from 'zod';
import { steps } from '../../../shared/model/application';
import { applicationIdSchema, interviewIdSchema } from '../../../shared/model/ids';
import { occasions } from '../../../shared/model/settings/message-kind';
import { instantSchema, type Instant } from '../../../shared/model/time';
import { waitAgain, withoutWaiting, type Connection } from '../file/connection';
import type {
  LedgerReminder,
  ReminderLedger,
  StaleApplication,
  LedgerNotification,
} from '../../ports/reminder-ledger';

/** The shape of a `reminder` row; anything else is a fault of the file and is thrown. */
const rowSchema = z.object({
  id: z.number().int(),
  application_id: applicationIdSchema,
  /** Empty for an occasion, and for silence. */
  interview_id: interviewIdSchema.or(z.literal('')),
  step: z.enum(['applied', ...steps, ...occasions]),
  kind: z.enum(['nudge', 'due', 'last-call', 'snooze']),
  at_ms: instantSchema,
  notify_at_ms: instantSchema,
  latest_at_ms: instantSchema,
  state: z.enum([
    'dormant',
    'planned',
    'held',
    'claimed',
    'notified',
    'acted',
    'snoozed',
    'cancelled',
    'superseded',
  ]),
  notification_id: z.string().nullable(),
  notified_at_ms: instantSchema.nullable(),
});

const notificationSchema = z.object({
  id: z.string(),
  claimed_at_ms: instantSchema,
  notified_at_ms: instantSchema.nullable(),
  detail: z.string(),
});

const staleSchema = z.object({
  application_id: applicationIdSchema,
  changed_at_ms: instantSchema.nullable(),
});

const columns = `id, application_id, interview_id, step, kind, at_ms, notify_at_ms, latest_at_ms, state, notification_id,
  notified_at_ms`;
// The exact words of the partial index, so that SQLite uses it.
const isToNotify = `state IN ('planned', 'held', 'claimed')`;

/** The queries behind the next wake-up; each must use an index however long the ledger is. */
export const wakeQueries = {
  toNotify: `SELECT ${columns} FROM reminder WHERE ${isToNotify} AND notify_at_ms <= ? ORDER BY notify_at_ms LIMIT ?`,
  idsToNotify: `SELECT id FROM reminder WHERE ${isToNotify} AND notify_at_ms <= ?`,
  nextNotifyAfter: `SELECT notify_at_ms AS at FROM reminder WHERE ${isToNotify} AND notify_at_ms > ? ORDER BY notify_at_ms LIMIT 1`,
  stale: `SELECT application_id, changed_at_ms FROM reminder_plan WHERE replan_at_ms IS NOT NULL AND replan_at_ms <= ?
    ORDER BY replan_at_ms LIMIT ?`,
  nextReplan: `SELECT replan_at_ms AS at FROM reminder_plan WHERE replan_at_ms IS NOT NULL ORDER BY replan_at_ms LIMIT 1`,
  ofApplication: `SELECT ${columns} FROM reminder WHERE application_id = ?`,
} as const;

const isComing = `${isToNotify} AND state <> 'claimed' AND notify_at_ms > ?`;
/** The queries of the settings page and the start; each must use an index as well. */
export const reportQueries = {
  recent: `SELECT id, claimed_at_ms, notified_at_ms, detail FROM notification WHERE EXISTS (
      SELECT 1 FROM reminder WHERE notification_id = notification.id AND (state = 'claimed' OR notified_at_ms IS NOT NULL))
    ORDER BY claimed_at_ms DESC, id DESC LIMIT ?`,
  leftOver: `SELECT id FROM notification INDEXED BY notification_not_withdrawn WHERE withdrawn_at_ms IS NULL AND NOT EXISTS (
      SELECT 1 FROM reminder WHERE notification_id = notification.id
        AND state IN ('planned', 'held', 'claimed', 'notified'))`,
  coming: `SELECT ${columns} FROM reminder WHERE ${isComing} ORDER BY notify_at_ms LIMIT ?`,
  // SQLite would scan a short table, but the ledger is long.
  comingCount: `SELECT count(*) AS count FROM reminder INDEXED BY reminder_to_notify WHERE ${isComing}`,
} as const;

/** The ledger in `db`, whose migrations have run. Database faults are thrown as they are. */
export function createReminderLedger(db: Connection): ReminderLedger {
  return {
    transact(work) {
      waitAgain(db);
      return db.transaction(work).immediate();
    },
    transactPlan: (work) => withoutWaiting(db, () => db.transaction(work).immediate()),
    ...plansIn(db),
    ...remindersIn(db),
    ...notificationsIn(db),
    ...handingOverIn(db),
    ...comingIn(db),
    ...timingIn(db),
  };
}

type Plans = Pick<
  ReminderLedger,
  | 'staleApplications'
  | 'nextReplanAt'
  | 'savePlanNote'
  | 'postponePlan'
  | 'markAllStale'
  | 'markStaleWherePlannedAfter'
>;

function plansIn(db: Connection): Plans {
  const stale = db.prepare(wakeQueries.stale);
  const next = db.prepare(wakeQueries.nextReplan);
  const save = db.prepare(
    `INSERT INTO reminder_plan (application_id, planned_at_ms, replan_at_ms) VALUES (?, ?, ?)
     ON CONFLICT (application_id) DO UPDATE
     SET planned_at_ms = excluded.planned_at_ms, replan_at_ms = excluded.replan_at_ms, changed_at_ms = NULL`,
  );
  const postpone = db.prepare('UPDATE reminder_plan SET replan_at_ms = ? WHERE application_id = ?');
  const markAll = db.prepare(
    'UPDATE reminder_plan SET replan_at_ms = 0, changed_at_ms = coalesce(changed_at_ms, ?)',
  );
  const markFuture = db.prepare('UPDATE reminder_plan SET replan_at_ms = 0 WHERE planned_at_ms > ?');
  return {
    staleApplications: (now, limit) => stale.all(now, limit).map(rowToStale),
    nextReplanAt: () => instantIn(next.get()),
    savePlanNote: (note) => void save.run(note.applicationId, note.plannedAt, note.replanAt),
    postponePlan: (applicationId, replanAt) => void postpone.run(replanAt, applicationId),
    markAllStale: (changedAt) => void markAll.run(changedAt),
    markStaleWherePlannedAfter: (now) => void markFuture.run(now),
  };
}

type Reminders = Pick<
  ReminderLedger,
  'remindersOf' | 'toNotify' | 'idsToNotify' | 'nextNotifyAfter' | 'pending' | 'plan' | 'retime' | 'resolve'
>;

function remindersIn(db: Connection): Reminders {
  const ofApplication = db.prepare(wakeQueries.ofApplication);
  const toNotify = db.prepare(wakeQueries.toNotify);
  const idsToNotify = db.prepare<[number], number>(wakeQueries.idsToNotify).pluck();
  const nextNotify = db.prepare(wakeQueries.nextNotifyAfter);
  const pending = db.prepare(
    `SELECT ${columns} FROM reminder WHERE id > ? AND ${isToNotify} ORDER BY id LIMIT ?`,
  );
  const plan = db.prepare(
    `INSERT INTO reminder (application_id, interview_id, step, kind, at_ms, notify_at_ms, latest_at_ms, state, planned_at_ms)
     VALUES (:applicationId, :interviewId, :step, :kind, :at, :notifyAt, :latestAt,
       CASE WHEN :isCurrent = 0 THEN 'dormant' WHEN :notifyAt > :at THEN 'held' ELSE 'planned' END, :plannedAt)
     ON CONFLICT (application_id, interview_id, step, kind, at_ms) DO UPDATE
     SET notify_at_ms = excluded.notify_at_ms, latest_at_ms = excluded.latest_at_ms, state = excluded.state,
       planned_at_ms = excluded.planned_at_ms, resolved_at_ms = NULL
     WHERE notified_at_ms IS NULL AND notification_id IS NULL`,
  );
  const retime = db.prepare(
    `UPDATE reminder SET notify_at_ms = :notifyAt, latest_at_ms = :latestAt,
       state = CASE WHEN state = 'claimed' THEN state WHEN :notifyAt > at_ms THEN 'held' ELSE 'planned' END
     WHERE id = :id AND ${isToNotify}`,
  );
  const resolve = db.prepare(
    `UPDATE reminder SET state = :state, resolved_at_ms = :at,
       notification_id = iif(notified_at_ms IS NULL, NULL, notification_id)
     WHERE id = :id AND resolved_at_ms IS NULL`,
  );
  return {
    remindersOf: (applicationId) => ofApplication.all(applicationId).map(rowToReminder),
    toNotify: (now, limit) => toNotify.all(now, limit).map(rowToReminder),
    idsToNotify: (now) => idsToNotify.all(now),
    nextNotifyAfter: (after) => instantIn(nextNotify.get(after)),
    pending: (afterId, limit) => pending.all(afterId, limit).map(rowToReminder),
    plan: (row) =>
      void plan.run({ ...row, interviewId: row.interviewId ?? '', isCurrent: Number(row.isCurrent) }),
    retime: (id, notifyAt, latestAt) => void retime.run({ id, notifyAt, latestAt }),
    resolve: (id, state, at) => void resolve.run({ id, state, at }),
  };
}

type Notifications = Pick<ReminderLedger, 'notification' | 'detailOf' | 'recentNotifications' | 'leftOver'>;

function notificationsIn(db: Connection): Notifications {
  const recent = db.prepare(reportQueries.recent);
  const leftOver = db.prepare(reportQueries.leftOver).pluck();
  const find = db.prepare('SELECT id, claimed_at_ms, notified_at_ms, detail FROM notification WHERE id = ?');
  const detail = db.prepare('SELECT detail FROM notification WHERE id = ?').pluck();
  const remindersOf = db.prepare(
    `SELECT ${columns} FROM reminder WHERE notification_id = ? ORDER BY latest_at_ms`,
  );

  function rowToNotification(found: unknown): LedgerNotification {
    const row = notificationSchema.parse(found);
    return {
      id: row.id,
      claimedAt: row.claimed_at_ms,
      notifiedAt: row.notified_at_ms,
      detail: row.detail,
      reminders: remindersOf.all(row.id).map(rowToReminder),
    };
  }

  return {
    notification(id) {
      const found = find.get(id);
      return found === undefined ? null : rowToNotification(found);
    },
    detailOf: (notificationId) =>
      z
        .string()
        .nullable()
        .parse(detail.get(notificationId) ?? null),
    recentNotifications: (limit) => recent.all(limit).map(rowToNotification),
    leftOver: () => z.array(z.string()).parse(leftOver.all()),
  };
}

type HandingOver = Pick<ReminderLedger, 'claim' | 'noteNotified' | 'noteRefused' | 'noteWithdrawn'>;

function handingOverIn(db: Connection): HandingOver {
  const open = db.prepare(
    `INSERT INTO notification (id, run_id, claimed_at_ms) VALUES (?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET withdrawn_at_ms = NULL WHERE withdrawn_at_ms IS NOT NULL`,
  );
  // Both write only what differs: without a service for notifications, thousands are claimed again and again.
  const letGo = db.prepare(
    `UPDATE reminder SET state = 'held' WHERE notification_id = :notificationId AND state = 'claimed'
       AND id NOT IN (SELECT value FROM json_each(:shown))`,
  );
  const claim = db.prepare(
    `UPDATE reminder SET state = 'claimed', notification_id = :notificationId, claimed_by_run = :runId, claimed_at_ms = :at
     WHERE id IN (SELECT value FROM json_each(:shown)) AND ${isToNotify}
       AND (state <> 'claimed' OR notification_id IS NOT :notificationId OR claimed_by_run IS NOT :runId)`,
  );
  const cover = db.prepare(
    `UPDATE reminder SET state = 'superseded', notification_id = :notificationId, resolved_at_ms = :at
     WHERE id = :id AND ${isToNotify}`,
  );
  const notify = db.prepare(
    `UPDATE reminder SET state = 'notified', notified_at_ms = ? WHERE notification_id = ? AND state = 'claimed'`,
  );
  const accept = db.prepare(
    'UPDATE notification SET notified_at_ms = ?, detail = ?, attempts = attempts + 1 WHERE id = ? AND notified_at_ms IS NULL',
  );
  const refuse = db.prepare('UPDATE notification SET detail = ?, attempts = attempts + 1 WHERE id = ?');
  const withdraw = db.prepare('UPDATE notification SET withdrawn_at_ms = ? WHERE id = ?');

  const claimAll = db.transaction(
    ({ id: notificationId, runId, at, shown }: Parameters<HandingOver['claim']>[0]) => {
      open.run(notificationId, runId, at);
      // What was claimed for it before and is now held isn't in it: it keeps the id for when it is sent.
      const ids = JSON.stringify(shown);
      letGo.run({ notificationId, shown: ids });
      claim.run({ notificationId, runId, at, shown: ids });
    },
  );

  return {
    claim: (claimed) => {
      claimAll(claimed);
    },
    noteNotified: db.transaction(
      (notificationId: string, at: Instant, detail: string, covered: readonly number[]) => {
        notify.run(at, notificationId);
        for (const id of covered) cover.run({ id, notificationId, at });
        accept.run(at, detail, notificationId);
      },
    ),
    noteRefused: (notificationId, detail) => void refuse.run(detail, notificationId),
    noteWithdrawn: (notificationId, at) => void withdraw.run(at, notificationId),
  };
}

function comingIn(db: Connection): Pick<ReminderLedger, 'coming' | 'comingCount'> {
  const coming = db.prepare(reportQueries.coming);
  const count = db.prepare(reportQueries.comingCount).pluck();
  return {
    coming: (now, limit) => coming.all(now, limit).map(rowToReminder),
    comingCount: (now) => z.number().int().parse(count.get(now)),
  };
}

function timingIn(db: Connection): Pick<ReminderLedger, 'readTiming' | 'saveTiming'> {
  const read = db.prepare(
    `SELECT policy_mark AS policyMark, hold_mark AS holdMark, changed_at_ms AS changedAt FROM reminder_timing`,
  );
  const save = db.prepare(
    `INSERT INTO reminder_timing (only, policy_mark, hold_mark) VALUES (1, :policyMark, :holdMark)
     ON CONFLICT (only) DO UPDATE
     SET policy_mark = excluded.policy_mark, hold_mark = excluded.hold_mark, changed_at_ms = NULL`,
  );
  return {
    readTiming: () => (read.get() as ReturnType<ReminderLedger['readTiming']> | undefined) ?? null,
    saveTiming: (timing) => void save.run(timing),
  };
}

function rowToReminder(row: unknown): LedgerReminder {
  const value = rowSchema.parse(row);
  return {
    id: value.id,
    applicationId: value.application_id,
    interviewId: value.interview_id === '' ? null : value.interview_id,
    step: value.step,
    kind: value.kind,
    at: value.at_ms,
    notifyAt: value.notify_at_ms,
    latestAt: value.latest_at_ms,
    state: value.state,
    notificationId: value.notification_id,
    notifiedAt: value.notified_at_ms,
  };
}

function rowToStale(row: unknown): StaleApplication {
  const { application_id: applicationId, changed_at_ms: changedAt } = staleSchema.parse(row);
  return { applicationId, changedAt };
}

/** The single column `at` of a row that may be missing; 0, which means at once, is before every instant of the rules. */
function instantIn(row: unknown): Instant | null {
  return row === undefined ? null : instantSchema.parse((row as { readonly at: unknown }).at);
}
