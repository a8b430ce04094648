import { expect, it } from 'vitest';
import { opened, servicesOver, withDataFolder } from '../../../tests/support/data-folder';
import { detailsInput, interviewInput } from '../../../tests/support/inputs';
import type { Instant } from '../../../shared/model/time';
import { connectDatabase } from '../file/open';
import type { Connection } from '../file/connection';
import { boardAtStart } from './board-at-start';

const at = Date.UTC(2026, 2, 3, 20) as Instant;

/** The board of a folder with three applications, one of them deleted, after `change`; and what the services would read. */
function boardIn(folder: string, change: (connection: Connection) => void, now = at) {
  const database = opened(folder);
  const services = servicesOver(database);
  for (const company of ['Acme', 'Ümlaut & Co', 'Gone'])
    services.changes.make(
      'add-application',
      { details: detailsInput({ company }), interviews: [interviewInput((at - 3_600_000) as Instant)] },
      'window',
    );
  const gone = services.board.read().cards.find(({ company }) => company === 'Gone');
  if (gone) services.changes.make('delete-application', { applicationId: gone.id }, 'window');
  const servicesRead = services.board.readJson();
  database.close();
  const connected = connectDatabase({ folder, now: () => now, report: () => undefined });
  if (!connected.ok) throw new Error(connected.refusal.reason);
  const { connection } = connected.value;
  change(connection);
  const board = boardAtStart(connection, now);
  connection.close();
  return { board, servicesRead };
}

it('is what the services would read', () =>
  withDataFolder((folder) => {
    const { board, servicesRead } = boardIn(folder, () => undefined);
    expect(board).toBe(servicesRead);
    expect(JSON.parse(servicesRead)).toHaveLength(2);
  }));

const outdated: readonly (readonly [string, string])[] = [
  ['this version derives cards differently', "UPDATE projection SET version = 'other' WHERE name = 'cards'"],
  ['they were never derived', 'DELETE FROM projection'],
  ['a rebuild isn’t done', "UPDATE projection SET rebuilt_up_to = 'x' WHERE name = 'search'"],
  ['a card’s time has come', `UPDATE card SET changes_at_ms = ${at} WHERE deleted_at_ms IS NULL`],
  ['the clock was set back', `UPDATE projected_at SET at_ms = ${at + 1}`],
  ['a card is damaged', 'UPDATE card SET json = \'{"id":\' WHERE deleted_at_ms IS NULL'],
  ['the schema is another one', 'PRAGMA user_version = 999'],
  ['a table is missing', 'DROP TABLE projected_at'],
];

it.each(outdated)('is left to the services if %s', (_why, sql) =>
  withDataFolder((folder) => {
    const { board } = boardIn(folder, (connection) => void connection.exec(sql));
    expect(board).toBeNull();
  }),
);

it('is left to the services from the instant at which a card changes', () =>
  withDataFolder((folder) => {
    const later = (at + 400 * 86_400_000) as Instant;
    expect(boardIn(folder, () => undefined, later).board).toBeNull();
  }));

it('is there for an empty database that has been used', () =>
  withDataFolder((folder) => {
    const database = opened(folder);
    servicesOver(database);
    database.close();
    const connected = connectDatabase({ folder, now: () => at, report: () => undefined });
    if (!connected.ok) throw new Error(connected.refusal.reason);
    expect(boardAtStart(connected.value.connection, at)).toBe('[]');
    connected.value.connection.close();
  }));

it('is left to the services in a new database', () =>
  withDataFolder((folder) => {
    const connected = connectDatabase({ folder, now: () => at, report: () => undefined });
    if (!connected.ok) throw new Error(connected.refusal.reason);
    expect(boardAtStart(connected.value.connection, at)).toBeNull();
    connected.value.connection.close();
  }));
