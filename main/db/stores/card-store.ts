import type { Card } from '../../../shared/model/card';
import type { ApplicationId } from '../../../shared/model/ids';
import type { Instant } from '../../../shared/model/time';
import type { CardReader } from '../../ports/store';
import type { Connection } from '../file/connection';
import { DamagedRecordError } from '../file/faults';
import { parseDerived } from './derived-json';

interface Row {
  readonly json: string;
  readonly changes_at_ms: number | null;
  readonly deleted_at_ms: number | null;
}

const allJsonQuery = 'SELECT CASE WHEN json_valid(json) THEN json END FROM card WHERE deleted_at_ms IS NULL';

/** Statements, exported so that a test can check their query plans. */
export const cardQueries = {
  changedBy: `SELECT application_id FROM card
    WHERE changes_at_ms IS NOT NULL AND deleted_at_ms IS NULL AND changes_at_ms <= ?
    ORDER BY changes_at_ms LIMIT ?`,
  nextChangeAt: `SELECT changes_at_ms FROM card
    WHERE changes_at_ms IS NOT NULL AND deleted_at_ms IS NULL ORDER BY changes_at_ms LIMIT 1`,
  deletedBefore: 'SELECT application_id FROM card WHERE deleted_at_ms IS NOT NULL AND deleted_at_ms <= ?',
} as const;

/**
 * Cards are stored as JSON, the way the board reads them: ten thousand at once. They aren't validated field by field: the
 * program wrote them from validated events, and rewrites them whenever it would write them differently.
 */
export function createCardReader(connection: Connection): CardReader {
  const all = connection.prepare<[], string>('SELECT json FROM card WHERE deleted_at_ms IS NULL').pluck();
  const allJson = connection.prepare<[], string | null>(allJsonQuery).pluck();
  const byId = connection.prepare<[string], Row>(
    'SELECT json, changes_at_ms, deleted_at_ms FROM card WHERE application_id = ?',
  );
  const changedBy = connection.prepare<[number, number], string>(cardQueries.changedBy).pluck();
  const nextChangeAt = connection.prepare<[], number>(cardQueries.nextChangeAt).pluck();
  const deletedBefore = connection.prepare<[number], string>(cardQueries.deletedBefore).pluck();

  return {
    all: () => cardsOf(all.all()),
    allJson: () => joined(allJson.all()),
    byId(applicationId) {
      const row = byId.get(applicationId);
      if (!row) return null;
      const [card] = cardsOf([row.json]);
      if (!card) throw new DamagedRecordError(`The card of ${applicationId} cannot be read.`);
      return {
        card,
        changesAt: row.changes_at_ms as Instant | null,
        deletedAt: row.deleted_at_ms as Instant | null,
      };
    },
    shown(applicationIds) {
      const rows = applicationIds.flatMap((applicationId) => byId.get(applicationId) ?? []);
      return cardsOf(rows.filter((row) => row.deleted_at_ms === null).map((row) => row.json));
    },
    changedBy: (now, limit) => changedBy.all(now, limit) as ApplicationId[],
    nextChangeAt: () => (nextChangeAt.get() ?? null) as Instant | null,
    deletedBefore: (instant) => deletedBefore.all(instant) as ApplicationId[],
  };
}

/** Every card shown, as JSON, for callers without a use for the other statements. Throws `DamagedRecordError`. */
export function boardJsonOf(connection: Connection): string {
  return joined(connection.prepare<[], string | null>(allJsonQuery).pluck().all());
}

function joined(jsons: readonly (string | null)[]): string {
  if (jsons.includes(null)) throw new DamagedRecordError('A card cannot be read.');
  return `[${jsons.join(',')}]`;
}

/** Parsed as one array, which is several times faster than one by one. */
function cardsOf(jsons: readonly string[]): readonly Card[] {
  const cards = parseDerived(`[${jsons.join(',')}]`, 'A card');
  if (!Array.isArray(cards) || cards.length !== jsons.length) {
    throw new DamagedRecordError('The cards cannot be read.');
  }
  return cards as Card[];
}
