import type { Migration } from './migration';

/** What happened, and what a person's changes are called. Rows are appended; only a purge deletes any. */
export const events: Migration = {
  version: 1,
  name: 'events',
  sql: `
    CREATE TABLE event (
      seq INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
      change_id TEXT NOT NULL CHECK (length(change_id) = 36),
      application_id TEXT CHECK (length(application_id) = 36),
      at_ms INTEGER NOT NULL CHECK (at_ms >= 0),
      origin TEXT NOT NULL CHECK (origin IN ('window', 'notification', 'tray', 'time')),
      type TEXT NOT NULL,
      body TEXT NOT NULL CHECK (json_extract(body, '$.type') = type)
    ) STRICT;
    CREATE INDEX event_by_application ON event (application_id, seq);
    CREATE INDEX event_of_purge ON event (seq) WHERE type = 'application-purged';

    CREATE TABLE change (
      change_id TEXT NOT NULL PRIMARY KEY CHECK (length(change_id) = 36),
      seq INTEGER NOT NULL UNIQUE,
      application_id TEXT CHECK (length(application_id) = 36),
      description TEXT NOT NULL CHECK (json_valid(description))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX change_by_application ON change (application_id, seq);
  `,
};
