/**
 * What moving a card costs, with few and many applications: the whole change, from the decision to the announcement,
 * compared with bare better-sqlite3 writing the same rows to the same file with synchronous FULL.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'playwright/test';
import type { Connection } from '../../main/db/file/connection';
import { openDatabase } from '../../main/db/file/database';
import { newId } from '../../main/platform/new-id';
import { createServices } from '../../main/services/services';
import type { Card } from '../../shared/model/card';
import type { ChangeId } from '../../shared/model/ids';
import type { Instant, TimeZone } from '../../shared/model/time';
import { seedProfile } from '../support/seed-profile';
import { median, medianDeviation, tableOf } from './statistics';

const rounds = Number(process.env.AFTERWORD_BENCH_ROUNDS ?? 300);
const counts = [1_000, 10_000, 100_000];
const WARM_UP = 30;

/** In milliseconds; `rows` is the number of history rows read for one move. */
interface Sample {
  readonly move: number;
  readonly bare: number;
  readonly rows: number;
}

test('move', async () => {
  test.setTimeout(30 * 60_000);
  const results: (readonly [number, readonly Sample[]])[] = [];
  for (const count of counts) {
    const dir = await mkdtemp(join(tmpdir(), 'afterword-bench-'));
    try {
      results.push([count, measure(dir, count)]);
    } finally {
      await rm(dir, { recursive: true, force: true });
    }
  }
  console.log(
    `\n${cpus()[0]?.model ?? 'unknown processor'}, up to ${rounds} moves each, medians ± median deviation`,
  );
  console.log(
    tableOf([
      ['applications', 'a move', 'bare writes', 'ratio', 'rows read'],
      ...results.map(([count, samples]) => {
        const moves = samples.map(({ move }) => move);
        const bares = samples.map(({ bare }) => bare);
        return [
          count.toLocaleString('en'),
          `${median(moves).toFixed(2)} ± ${medianDeviation(moves).toFixed(2)} ms`,
          `${median(bares).toFixed(2)} ± ${medianDeviation(bares).toFixed(2)} ms`,
          (median(moves) / median(bares)).toFixed(2),
          median(samples.map(({ rows }) => rows)).toFixed(0),
        ];
      }),
    ]),
  );
});

function measure(dir: string, count: number): readonly Sample[] {
  const start = Date.now() as Instant;
  seedProfile(dir, count, start);
  const clock = { now: () => Date.now() as Instant };
  const opened = openDatabase({ folder: dir, now: () => clock.now(), newId, report: fail });
  if (!opened.ok) throw new Error(`The profile could not be opened: ${opened.refusal.reason}`);
  const { store, connection, close } = opened.value;
  const computerZone = () => 'America/New_York' as TimeZone;
  const services = createServices({ store, clock, computerZone, nextId: newId, report: fail });
  services.start();
  let rows = 0;
  const read = store.events.ofApplication;
  Object.assign(store.events, {
    ofApplication: (id: Card['id']) => {
      const events = read(id);
      rows += events.length;
      return events;
    },
  });
  const writeBare = bareWriting(connection);
  const cards = services.board
    .read()
    .cards.filter(
      ({ current }) => current !== null && (current.step === 'thank-you' || current.step === 'check-in'),
    );
  const samples: Sample[] = [];
  // Each card moves once.
  const total = Math.min(WARM_UP + rounds, cards.length);
  for (let round = 0; round < total; round += 1) {
    const card = cards[Math.floor((round * cards.length) / total)];
    if (!card?.current) throw new Error('There is no card with a step.');
    const to = card.current.step === 'thank-you' ? 'check-in' : 'final';
    rows = 0;
    const begun = performance.now();
    const moving = { applicationId: card.id, to, outcome: null } as const;
    const made = services.changes.make('move-card', moving, 'window');
    const move = performance.now() - begun;
    if (!made.ok) throw new Error(`the move was refused: ${JSON.stringify(made.refusal)}`);
    const readRows = rows;
    const bare = writeBare(made.value.changeId);
    if (round >= WARM_UP) samples.push({ move, bare, rows: readRows });
  }
  close();
  return samples;
}

/** Writes the rows of a change again, with other ids, and returns how long that took. */
function bareWriting(connection: Connection): (changeId: ChangeId) => number {
  const rowsOf = (table: string, column = 'change_id') =>
    connection.prepare<[string], Record<string, unknown>>(`SELECT * FROM ${table} WHERE ${column} = ?`);
  const reading = {
    change: rowsOf('change', 'id'),
    change_subject: rowsOf('change_subject'),
    change_parent: rowsOf('change_parent'),
    event: rowsOf('event'),
    change_state: rowsOf('change_state'),
    head: rowsOf('head'),
  };
  const inserts = new Map<string, ReturnType<Connection['prepare']>>();
  const insert = (table: string, row: Record<string, unknown>) => {
    const names = Object.keys(row).filter((name) => name !== 'seq' && name !== 'target_id');
    const key = `${table} ${names.join()}`;
    const known =
      inserts.get(key) ??
      connection.prepare(
        `INSERT INTO ${table} (${names.join()}) VALUES (${names.map((name) => `@${name}`).join()})`,
      );
    inserts.set(key, known);
    known.run(row);
  };
  const readCard = connection.prepare<[unknown], Record<string, unknown>>(
    'SELECT * FROM card WHERE application_id = ?',
  );
  const saveCard = connection.prepare(
    'UPDATE card SET json = @json, changes_at_ms = @changes_at_ms, deleted_at_ms = @deleted_at_ms WHERE application_id = @application_id',
  );
  const saveTime = connection.prepare('UPDATE projected_at SET at_ms = at_ms + 1');
  const [begin, commit] = [connection.prepare('BEGIN IMMEDIATE'), connection.prepare('COMMIT')];
  return (changeId) => {
    const copyId = newId();
    const rows = Object.entries(reading).flatMap(([table, statement]) =>
      statement.all(changeId).map((row) => {
        const renamed = { ...row, ...('change_id' in row ? { change_id: copyId } : { id: copyId }) };
        return [table, table === 'event' ? { ...renamed, id: newId() } : renamed] as const;
      }),
    );
    const subject = rows.find(([table]) => table === 'change_subject')?.[1] as
      { subject?: unknown } | undefined;
    const card = readCard.get(subject?.subject);
    return timeOf(() => {
      begin.run();
      for (const [table, row] of rows) insert(table, row);
      if (card) saveCard.run(card);
      saveTime.run();
      commit.run();
    });
  };
}

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function fail(what: string, cause: unknown): never {
  throw new Error(what, { cause });
}
