import type { Migration } from './migration';

/** Derived from the events, and made anew from them whenever the program derives them differently. */
export const projections: Migration = {
  version: 3,
  name: 'projections',
  sql: `
    CREATE TABLE projection (
      name TEXT NOT NULL PRIMARY KEY,
      version INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE change_state (
      change_id TEXT NOT NULL PRIMARY KEY REFERENCES change (change_id) ON DELETE CASCADE,
      applied_seq INTEGER NOT NULL UNIQUE,
      undone_seq INTEGER UNIQUE CHECK (undone_seq > applied_seq)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX change_standing ON change_state (applied_seq) WHERE undone_seq IS NULL;

    CREATE TABLE card (
      application_id TEXT NOT NULL PRIMARY KEY CHECK (length(application_id) = 36),
      json TEXT NOT NULL CHECK (json_valid(json)),
      changes_at_ms INTEGER,
      deleted_at_ms INTEGER
    ) STRICT;
    CREATE INDEX card_by_change ON card (changes_at_ms) WHERE changes_at_ms IS NOT NULL AND deleted_at_ms IS NULL;
    CREATE INDEX card_deleted ON card (deleted_at_ms) WHERE deleted_at_ms IS NOT NULL;

    CREATE TABLE setting (
      name TEXT NOT NULL PRIMARY KEY,
      json TEXT NOT NULL CHECK (json_valid(json))
    ) STRICT, WITHOUT ROWID;
  `,
};
