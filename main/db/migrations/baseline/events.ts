/**
 * What happened. Rows are appended; only a purge deletes any. The rowid is only the order of arrival here. The order that
 * counts is (hlc_ms, hlc_n, change_id, change_index), which is the same on every computer. Kinds, origins, types and
 * versions are open texts and numbers that the code checks, so that events from a newer version can be kept. `target_id`
 * is the change that an undo or redo refers to.
 */
export const eventsSql = `
  CREATE TABLE installation (
    only INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
    device_id TEXT NOT NULL CHECK (length(device_id) = 36),
    folder_mark TEXT NOT NULL
  ) STRICT;

  CREATE TABLE change (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    device_id TEXT NOT NULL CHECK (length(device_id) = 36),
    hlc_ms INTEGER NOT NULL CHECK (hlc_ms >= 0),
    hlc_n INTEGER NOT NULL CHECK (hlc_n >= 0),
    origin TEXT NOT NULL,
    event_count INTEGER NOT NULL CHECK (event_count > 0),
    description TEXT
  ) STRICT;
  CREATE INDEX change_in_order ON change (hlc_ms, hlc_n, id);
  CREATE INDEX change_made_here ON change (device_id, hlc_ms, hlc_n) WHERE description IS NOT NULL;

  CREATE TABLE change_subject (
    change_id TEXT NOT NULL REFERENCES change (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    PRIMARY KEY (change_id, subject)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX change_by_subject ON change_subject (subject, change_id);

  CREATE TABLE change_parent (
    change_id TEXT NOT NULL REFERENCES change (id) ON DELETE CASCADE,
    parent_id TEXT NOT NULL CHECK (length(parent_id) = 36),
    PRIMARY KEY (change_id, parent_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX change_by_parent ON change_parent (parent_id);

  CREATE TABLE event (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    change_id TEXT NOT NULL REFERENCES change (id),
    change_index INTEGER NOT NULL CHECK (change_index >= 0),
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    hlc_ms INTEGER NOT NULL CHECK (hlc_ms >= 0),
    hlc_n INTEGER NOT NULL CHECK (hlc_n >= 0),
    at_ms INTEGER NOT NULL CHECK (at_ms >= 0),
    type TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    body TEXT NOT NULL,
    target_id TEXT GENERATED ALWAYS AS (
      CASE WHEN type IN ('change-undone', 'change-redone') AND json_valid(body) THEN body ->> '$.changeId' END
    ) VIRTUAL,
    UNIQUE (change_id, change_index),
    CHECK (kind <> 'application' OR length(subject) = 36),
    CHECK (kind <> 'settings' OR subject = 'settings')
  ) STRICT;
  CREATE INDEX event_by_subject ON event (subject, hlc_ms, hlc_n, change_id, change_index);
  CREATE INDEX event_in_order ON event (hlc_ms, hlc_n, change_id, change_index);
  CREATE INDEX event_of_application ON event (subject) WHERE kind = 'application';
  CREATE INDEX event_verdict ON event (target_id, hlc_ms, hlc_n, change_id, change_index) WHERE target_id IS NOT NULL;
  CREATE INDEX event_of_purge ON event (hlc_ms, hlc_n) WHERE type = 'application-purged';
`;
