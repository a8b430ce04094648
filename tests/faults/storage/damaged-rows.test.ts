/** One byte of a derived row is damaged: the row is derived again from its events, and nothing of it is lost. */
import { readFileSync, writeFileSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { expect, it } from 'vitest';
import { databasePaths } from '../../../main/db/file/open';
import { openDatabase, type OpenDatabase } from '../../../main/db/file/database';
import { newId } from '../../../main/platform/new-id';
import { createServices, type Services } from '../../../main/services/services';
import type { CalendarDate, Instant, TimeZone } from '../../../shared/model/time';
import { seedProfile } from '../../support/seed-profile';
import { withDataFolder } from '../../support/data-folder';

const now = Date.UTC(2026, 2, 3, 20) as Instant;
const zone = 'Europe/Berlin' as TimeZone;
const [firstDay, lastDay] = ['2025-01-01', '2027-12-31'] as [CalendarDate, CalendarDate];

interface Reopened {
  readonly database: OpenDatabase;
  readonly services: Services;
  readonly reports: readonly string[];
}

function reopen(folder: string): Reopened {
  const reports: string[] = [];
  const report = (what: string) => void reports.push(what);
  const result = openDatabase({ folder, now: () => now, newId, report });
  if (!result.ok) throw new Error(`not opened: ${result.refusal.reason}`);
  const { store } = result.value;
  const services = createServices({
    ...{ store, report },
    clock: { now: () => now },
    computerZone: () => zone,
    nextId: newId,
  });
  services.start();
  return { database: result.value, services, reports };
}

/** Everything that is read from derived rows. */
async function derivedOf({ services }: Reopened) {
  const settings = services.settings.read();
  // First, so that nothing else has mended it.
  const board = JSON.parse(services.board.readJson()) as unknown;
  const cards = services.board.read().cards.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    ...{ settings, board, cards },
    // Before the insights, which are made from the same rows.
    overviews: services.board.overviews(cards.map(({ id }) => id)),
    agenda: services.board.agenda(firstDay, lastDay),
    people: JSON.parse(await services.people.listJson()) as unknown,
    insights: await services.insights.read(zone),
  };
}

/** Changes the first byte of one text in the file, as a failing disk would. */
function damage(file: string, table: string): void {
  const database = new Sqlite(file);
  const json = database.prepare<[], string>(`SELECT json FROM ${table} ORDER BY json LIMIT 1`).pluck().get();
  database.close();
  const bytes = readFileSync(file);
  // A long text continues on another page.
  const at = bytes.indexOf((json ?? 'none').slice(0, 200));
  if (at === -1) throw new Error(`The row of ${table} was not found.`);
  bytes.write('[', at);
  writeFileSync(file, bytes);
}

it.each(['card', 'person', 'statistic', 'agenda', 'setting'])(
  'a damaged row of %s is derived again',
  async (table) => {
    await withDataFolder(async (folder) => {
      seedProfile(folder, 12, now);
      const { file } = databasePaths(folder);
      const first = reopen(folder);
      const { policy } = first.services.settings.read();
      const changed = { policy: { ...policy, closeAfterDays: 14 as const } };
      first.services.changes.make('change-policy', changed, 'window');
      const before = await derivedOf(first);
      first.database.close();

      damage(file, table);
      const damaged = reopen(folder);
      expect(await derivedOf(damaged)).toEqual(before);
      expect(damaged.reports).toContain('something derived could not be read');
      expect(damaged.database.isHealthy()).toBe(true);
      damaged.database.close();

      const mended = reopen(folder);
      expect(await derivedOf(mended)).toEqual(before);
      expect(mended.reports).toEqual([]);
      mended.database.close();
    });
  },
);
