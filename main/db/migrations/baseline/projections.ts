/**
 * Derived from the events, and rebuilt from them whenever the app derives it differently. `projection` records the version
 * that each was made by, and how far a rebuild has come; `change_state` records whether a change is in effect, and since
 * when.
 */
export const projectionsSql = `
  CREATE TABLE projection (
    name TEXT NOT NULL PRIMARY KEY,
    version TEXT NOT NULL,
    rebuilt_up_to TEXT
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE projected_at (
    only INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
    at_ms INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE change_state (
    change_id TEXT NOT NULL PRIMARY KEY REFERENCES change (id) ON DELETE CASCADE,
    device_id TEXT NOT NULL,
    applied_ms INTEGER NOT NULL,
    applied_n INTEGER NOT NULL,
    undone_ms INTEGER,
    undone_n INTEGER,
    undone_by_device TEXT,
    CHECK ((undone_ms IS NULL) = (undone_n IS NULL) AND (undone_ms IS NULL) = (undone_by_device IS NULL))
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX change_standing ON change_state (device_id, applied_ms, applied_n, change_id)
    WHERE undone_ms IS NULL;
  CREATE INDEX change_undone ON change_state (device_id, undone_ms, undone_n, change_id)
    WHERE undone_ms IS NOT NULL;

  CREATE TABLE head (
    subject TEXT NOT NULL,
    change_id TEXT NOT NULL,
    PRIMARY KEY (subject, change_id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE card (
    application_id TEXT NOT NULL PRIMARY KEY CHECK (length(application_id) = 36),
    json TEXT NOT NULL,
    changes_at_ms INTEGER,
    deleted_at_ms INTEGER
  ) STRICT;
  CREATE INDEX card_by_change ON card (changes_at_ms) WHERE changes_at_ms IS NOT NULL AND deleted_at_ms IS NULL;
  CREATE INDEX card_deleted ON card (deleted_at_ms) WHERE deleted_at_ms IS NOT NULL;

  -- The people of each application; 'search' is the name in searchable form, 'json' the contact and the last message.
  CREATE TABLE person (
    application_id TEXT NOT NULL CHECK (length(application_id) = 36),
    contact_id TEXT NOT NULL CHECK (length(contact_id) = 36),
    search TEXT NOT NULL,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (application_id, contact_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX person_by_contact ON person (contact_id, application_id);

  -- What later invitations and mails are recognised by: their UIDs and message ids.
  CREATE TABLE mark (
    mark TEXT NOT NULL,
    application_id TEXT NOT NULL CHECK (length(application_id) = 36),
    PRIMARY KEY (mark, application_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX mark_by_application ON mark (application_id);

  -- What each application contributes to the statistics.
  CREATE TABLE statistic (
    application_id TEXT NOT NULL PRIMARY KEY CHECK (length(application_id) = 36),
    json TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  -- What is searched: a number for each application, and the text of each place of it as written and as folded. The id of
  -- a text is that number times 32 plus the number of its place, so that a search needs only the index.
  CREATE TABLE searched (
    number INTEGER PRIMARY KEY,
    application_id TEXT NOT NULL UNIQUE CHECK (length(application_id) = 36)
  ) STRICT;
  CREATE TABLE search_text (
    id INTEGER PRIMARY KEY,
    application_id TEXT NOT NULL CHECK (length(application_id) = 36),
    text TEXT NOT NULL,
    folded TEXT NOT NULL
  ) STRICT;
  CREATE VIRTUAL TABLE search_index USING fts5 (
    folded, content = 'search_text', content_rowid = 'id', detail = 'none', columnsize = 0,
    tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* Co'"
  );
  -- Words that are removed leave nothing behind.
  INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1);

  -- Interviews and named dates, for the calendar; 'day' is the date of the start in UTC, or the named date.
  CREATE TABLE agenda (
    application_id TEXT NOT NULL CHECK (length(application_id) = 36),
    number INTEGER NOT NULL,
    day TEXT NOT NULL CHECK (length(day) = 10),
    json TEXT NOT NULL,
    PRIMARY KEY (application_id, number)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX agenda_by_day ON agenda (day, application_id, number);

  CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    json TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  -- What the app itself must remember, not derived from events.
  CREATE TABLE note (
    name TEXT NOT NULL PRIMARY KEY,
    json TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
`;
