import { allMigrations } from '../../main/db/migrations/all-migrations';
import type { Migration } from '../../main/db/migrations/migration';

/** The app's migrations, and `count` more that each take a while: a table of 20,000 rows, with its number in each. */
export function slowMigrations(count: number): readonly Migration[] {
  const more = Array.from({ length: count }, (_, index): Migration => {
    const version = allMigrations.length + index + 1;
    return {
      version,
      name: `slow-${version}`,
      sql: `CREATE TABLE slow_${version} (n INTEGER NOT NULL) STRICT;
        WITH RECURSIVE counted (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < 20000)
        INSERT INTO slow_${version} SELECT ${version} FROM counted;`,
    };
  });
  return [...allMigrations, ...more];
}
