import { allMigrations } from '../../main/db/migrations/all-migrations';
import type { Migration } from '../../main/db/migrations/migration';

/** What each slow one inserts. */
export const SLOW_ROWS = 20_000;

/** The app's migrations, and `count` more that each take a while: a table of `SLOW_ROWS` rows, with its number in each. */
export function slowMigrations(count: number): readonly Migration[] {
  const more = Array.from({ length: count }, (_, index): Migration => {
    const version = allMigrations.length + index + 1;
    return {
      version,
      name: `slow-${version}`,
      sql: `CREATE TABLE slow_${version} (n INTEGER NOT NULL) STRICT;
        WITH RECURSIVE counted (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < ${SLOW_ROWS})
        INSERT INTO slow_${version} SELECT ${version} FROM counted;`,
    };
  });
  return [...allMigrations, ...more];
}
