import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it, vi } from 'vitest';
import {
  fingerprint,
  opened,
  refused,
  servicesOver,
  withDataFolder,
} from '../../../tests/support/data-folder';
import { detailsInput } from '../../../tests/support/inputs';
import { cardQueries } from '../stores/card-store';
import { changeQueries } from '../stores/change-store';
import { newId } from '../../platform/new-id';
import { insertBareChange } from '../../../tests/support/bare-change';
import type { Instant } from '../../../shared/model/time';
import { APPLICATION_ID } from './file-state';
import { migrate } from './migrate';
import { allMigrations } from '../migrations/all-migrations';
import type { Migration } from '../migrations/migration';
import { databasePaths } from './open';
import { openInMemory } from './open-in-memory';
import { isIntact, versionOf } from './verified-copy';

/** Hashes of all migrations. If one differs, a migration was edited after it was shipped: add another one instead. */
const shippedHashes: Readonly<Record<string, string>> = {
  baseline: 'e62ab138488b2379',
};

const next: Migration = {
  version: allMigrations.length + 1,
  name: 'next',
  sql: 'CREATE TABLE next (x TEXT) STRICT; INSERT INTO next SELECT id FROM event;',
};
const failing: Migration = { ...next, sql: `${next.sql} INSERT INTO missing VALUES (1);` };

describe('the migrations', () => {
  it('are numbered without gaps, and none has been edited', () => {
    expect(allMigrations.map(({ version }) => version)).toEqual(allMigrations.map((_, index) => index + 1));
    const hashes = allMigrations.map(({ name, sql }) => {
      // Indentation doesn't matter.
      const words = sql.replace(/--.*$/gm, '').replace(/\s+/g, ' ').trim();
      return [name, createHash('sha256').update(words).digest('hex').slice(0, 16)];
    });
    expect(Object.fromEntries(hashes)).toEqual(shippedHashes);
  });

  it('create a database with our application id, at the newest version, with only strict tables', async () => {
    await withDataFolder((folder) => {
      const { connection, close } = opened(folder);
      expect(connection.pragma('application_id', { simple: true })).toBe(APPLICATION_ID);
      expect(versionOf(connection)).toBe(allMigrations.length);
      const loose = connection
        .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict")
        .pluck()
        .all();
      expect(loose.filter((name) => !String(name).startsWith('sqlite_'))).toEqual([]);
      close();
    });
  });

  it.each(allMigrations.map(({ version }) => version))(
    'lead from version %i on, with what was stored then, and a copy before each',
    async (from) => {
      await withDataFolder((folder) => {
        createOlder(folder, from);
        const database = opened(folder, [...allMigrations, next]);
        expect(versionOf(database.connection)).toBe(next.version);
        expect(servicesOver(database).board.read().cards).toMatchObject([
          { company: 'Acme', stage: 'applied' },
        ]);
        database.close();
        const { backupFolder } = databasePaths(folder);
        const copies = readdirSync(backupFolder);
        expect(copies).toHaveLength(next.version - from);
        for (const copy of copies) expect(statSync(join(backupFolder, copy)).mode & 0o777).toBe(0o600);
      });
    },
  );
});

/** A file from an older version, with an application in it. */
function createOlder(folder: string, version: number): void {
  const { databaseFolder, file } = databasePaths(folder);
  mkdirSync(databaseFolder, { recursive: true });
  const older = new Sqlite(file);
  older.pragma(`application_id = ${APPLICATION_ID}`);
  older.pragma('journal_mode = WAL');
  migrate(older, {
    migrations: allMigrations.slice(0, version),
    backupFolder: null,
    now: () => 0 as Instant,
  });
  insertBareChange(
    older,
    { kind: 'application', key: newId() },
    { type: 'application-added', ...{ details: detailsInput() } },
  );
  older.close();
}

describe('a migration', () => {
  it('keeps all data, after making an intact copy', async () => {
    await withDataFolder((folder) => {
      const before = opened(folder);
      servicesOver(before).changes.make(
        'add-application',
        { details: detailsInput(), interviews: [] },
        'window',
      );
      before.close();
      const after = opened(folder, [...allMigrations, next]);
      expect(servicesOver(after).board.read().cards).toHaveLength(1);
      expect(after.connection.prepare('SELECT count(*) FROM next').pluck().get()).toBe(1);
      after.close();
      const [copy = ''] = readdirSync(databasePaths(folder).backupFolder);
      expect(copy).toBe(`before-${String(next.version).padStart(4, '0')}-next-20260303T200000Z.db`);
      const kept = new Sqlite(join(databasePaths(folder).backupFolder, copy), { readonly: true });
      expect(kept.pragma('journal_mode', { simple: true })).toBe('delete');
      expect(kept.pragma('application_id', { simple: true })).toBe(APPLICATION_ID);
      expect(kept.prepare('SELECT count(*) FROM event').pluck().get()).toBe(1);
      kept.close();
    });
  });

  it('sets its version within its own transaction, so that a kill never leaves one without the other', () => {
    const { connection } = openInMemory(() => undefined);
    const settings: [name: string, isWithin: boolean][] = [];
    const pragma = connection.pragma.bind(connection);
    vi.spyOn(connection, 'pragma').mockImplementation((text, options) => {
      if (text.includes('=')) settings.push([text, connection.inTransaction]);
      return pragma(text, options);
    });
    migrate(connection, {
      migrations: [...allMigrations, next],
      backupFolder: null,
      now: () => 0 as Instant,
    });
    expect(settings).toEqual([[`user_version = ${next.version}`, true]]);
  });

  it('is not begun if the copy before it is not sound', async () => {
    await withDataFolder((folder) => {
      opened(folder).close();
      const damaging = new Sqlite(databasePaths(folder).file);
      // The check at opening doesn't look for references to nothing; that of the copy does.
      damaging.pragma('foreign_keys = OFF');
      damaging.prepare('INSERT INTO change_parent VALUES (?, ?)').run(newId(), newId());
      damaging.close();
      expect(refused(folder, [...allMigrations, next]).reason).toBe('damaged');
      expect(readdirSync(databasePaths(folder).backupFolder)).toEqual([]);
      const again = new Sqlite(databasePaths(folder).file);
      expect(versionOf(again)).toBe(allMigrations.length);
      again.close();
    });
  });

  it('has a copy only if every row of it keeps the rules of its table', () => {
    const { connection } = openInMemory(() => undefined);
    expect(isIntact(connection)).toBe(true);
    connection.pragma('ignore_check_constraints = ON');
    connection.exec('INSERT INTO projected_at (only, at_ms) VALUES (2, 0)');
    connection.pragma('ignore_check_constraints = OFF');
    expect(isIntact(connection)).toBe(false);
  });

  it('that fails leaves the database unchanged, and can be tried again', async () => {
    await withDataFolder((folder) => {
      opened(folder).close();
      const { file } = databasePaths(folder);
      const before = fingerprint(folder).filter((line) => line.includes(file.slice(folder.length)));
      expect(refused(folder, [...allMigrations, failing]).reason).toBe('io');
      expect(fingerprint(folder).filter((line) => line.includes(file.slice(folder.length)))).toEqual(before);
      const database = opened(folder, [...allMigrations, next]);
      expect(versionOf(database.connection)).toBe(next.version);
      database.close();
    });
  });
});

describe('the queries of every tick', () => {
  const { connection } = openInMemory(() => undefined);
  const queries = { ...cardQueries, ...changeQueries };
  it.each(Object.entries(queries))('%s uses an index', (_name, sql) => {
    const values: unknown[] = [...sql.matchAll(/\?/g)].map(() => 1);
    if (sql.includes('@here')) values.push({ here: 'a device' });
    const plan = connection.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values) as { detail: string }[];
    const scans = plan
      .map(({ detail }) => detail)
      .filter((detail) => detail.startsWith('SCAN') && !/INDEX|CONSTANT/.test(detail));
    expect(scans).toEqual([]);
  });
});
