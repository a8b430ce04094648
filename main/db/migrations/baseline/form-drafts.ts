/** Half-filled forms. They are the user's, and derived from nothing. */
export const formDraftsSql = `
  CREATE TABLE draft (
    key TEXT NOT NULL PRIMARY KEY,
    json TEXT NOT NULL,
    saved_at_ms INTEGER NOT NULL
  ) STRICT;
`;
