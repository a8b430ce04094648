import type { Migration } from './migration';

/** Who was met at which application: a projection, for suggesting people while a name is typed. */
export const people: Migration = {
  version: 2,
  name: 'people',
  sql: `
    CREATE TABLE person (
      application_id TEXT NOT NULL CHECK (length(application_id) = 36),
      contact_id TEXT NOT NULL CHECK (length(contact_id) = 36),
      -- The name as it is searched.
      search TEXT NOT NULL,
      name TEXT NOT NULL,
      role TEXT NOT NULL,
      email TEXT NOT NULL,
      PRIMARY KEY (application_id, contact_id)
    ) STRICT, WITHOUT ROWID;
  `,
};
