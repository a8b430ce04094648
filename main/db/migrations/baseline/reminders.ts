/**
 * The reminder ledger. `reminder` has one permanent row per reminder, identified by its key, so a reminder is never shown
 * twice; one of an occasion, or about silence before any interview (`applied`), has an empty `interview_id`. `notification`
 * is one notification. `reminder_plan` records when an application's reminders must be replanned; a trigger sets it in the
 * same commit that changes the application, so an app that dies before replanning finds out at its next start, including
 * when the change was made. Lapses are excluded: they come from the passing of time and move no date.
 */
export const remindersSql = `
  CREATE TABLE notification (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    run_id TEXT NOT NULL,
    claimed_at_ms INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    notified_at_ms INTEGER,
    detail TEXT NOT NULL DEFAULT '',
    withdrawn_at_ms INTEGER
  ) STRICT, WITHOUT ROWID;

  CREATE INDEX notification_not_withdrawn ON notification (id) WHERE withdrawn_at_ms IS NULL;

  CREATE TABLE reminder (
    id INTEGER PRIMARY KEY,
    application_id TEXT NOT NULL CHECK (length(application_id) = 36),
    interview_id TEXT NOT NULL,
    step TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('nudge', 'due', 'last-call', 'snooze')),
    at_ms INTEGER NOT NULL,
    notify_at_ms INTEGER NOT NULL,
    latest_at_ms INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (
      state IN ('dormant', 'planned', 'held', 'claimed', 'notified', 'acted', 'snoozed', 'cancelled', 'superseded')
    ),
    notification_id TEXT REFERENCES notification (id),
    claimed_by_run TEXT,
    planned_at_ms INTEGER NOT NULL,
    claimed_at_ms INTEGER,
    notified_at_ms INTEGER,
    resolved_at_ms INTEGER,
    CHECK (
      iif(interview_id = '', step IN ('applied', 'offer-reply', 'withdrawal', 'rejection-reply'),
        length(interview_id) = 36 AND step IN ('thank-you', 'check-in', 'final', 'close'))
    ),
    UNIQUE (application_id, interview_id, step, kind, at_ms),
    CHECK (state NOT IN ('claimed', 'notified') OR notification_id IS NOT NULL),
    CHECK (state NOT IN ('notified', 'acted') OR notified_at_ms IS NOT NULL),
    CHECK (state NOT IN ('dormant', 'planned', 'held', 'claimed') OR notified_at_ms IS NULL),
    CHECK ((state IN ('acted', 'snoozed', 'cancelled', 'superseded')) = (resolved_at_ms IS NOT NULL))
  ) STRICT;
  CREATE INDEX notification_by_time ON notification (claimed_at_ms, id);
  CREATE INDEX reminder_to_notify ON reminder (notify_at_ms) WHERE state IN ('planned', 'held', 'claimed');
  CREATE INDEX reminder_by_notification ON reminder (notification_id) WHERE notification_id IS NOT NULL;

  CREATE TABLE reminder_plan (
    application_id TEXT NOT NULL PRIMARY KEY CHECK (length(application_id) = 36),
    planned_at_ms INTEGER NOT NULL,
    replan_at_ms INTEGER,
    changed_at_ms INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX reminder_plan_due ON reminder_plan (replan_at_ms) WHERE replan_at_ms IS NOT NULL;

  CREATE TRIGGER reminder_plan_stale AFTER INSERT ON event WHEN NEW.kind = 'application'
  BEGIN
    INSERT INTO reminder_plan (application_id, planned_at_ms, replan_at_ms, changed_at_ms)
      VALUES (NEW.subject, 0, 0, iif(NEW.type = 'step-lapsed', NULL, NEW.at_ms))
      ON CONFLICT (application_id) DO UPDATE
      SET replan_at_ms = 0, changed_at_ms = coalesce(changed_at_ms, excluded.changed_at_ms);
  END;

  CREATE TABLE reminder_timing (
    only INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
    policy_mark TEXT NOT NULL,
    hold_mark TEXT NOT NULL,
    changed_at_ms INTEGER
  ) STRICT;
  CREATE TRIGGER reminder_timing_changed AFTER INSERT ON event WHEN NEW.kind = 'settings'
  BEGIN
    UPDATE reminder_timing SET changed_at_ms = coalesce(changed_at_ms, NEW.at_ms);
  END;
`;
