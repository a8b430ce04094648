/** The board before anything else of the database is in use. */
import { versionOf } from '../file/verified-copy';
import { newestVersion } from '../file/migrate';
import type { Connection } from '../file/connection';
import { allMigrations } from '../migrations/all-migrations';
import { CARDS_VERSION } from '../projections/cards';
import type { Instant } from '../../../shared/model/time';
import { boardJsonOf, cardQueries } from './card-store';

/**
 * The board as JSON, if the services will find nothing in it to bring up to date; null otherwise: if this version derives
 * cards differently or a rebuild isn't done, if a card's time has come, if the clock was set back, or if a row is damaged.
 */
export function boardAtStart(connection: Connection, now: Instant): string | null {
  try {
    return isUpToDate(connection, now) ? boardJsonOf(connection) : null;
  } catch {
    // Whatever it is, the services will find it, and say so or mend it.
    return null;
  }
}

function isUpToDate(connection: Connection, now: Instant): boolean {
  if (versionOf(connection) !== newestVersion(allMigrations)) return false;
  const number = (sql: string) => connection.prepare<[], number>(sql).pluck().get();
  const version = connection
    .prepare<[], string>("SELECT version FROM projection WHERE name = 'cards'")
    .pluck();
  const projectedAt = number('SELECT at_ms FROM projected_at');
  return (
    version.get() === CARDS_VERSION &&
    number('SELECT count(*) FROM projection WHERE rebuilt_up_to IS NOT NULL') === 0 &&
    (projectedAt === undefined || projectedAt <= now) &&
    (number(cardQueries.nextChangeAt) ?? now + 1) > now
  );
}
