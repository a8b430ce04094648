/** Half-filled forms. They are user data, not derived from anything. */
export const formDraftsSql = `
  CREATE TABLE draft (
    key TEXT NOT NULL PRIMARY KEY,
    json TEXT NOT NULL,
    saved_at_ms INTEGER NOT NULL
  ) STRICT;
`;
