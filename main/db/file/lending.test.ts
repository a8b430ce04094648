import { readdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, it, vi } from 'vitest';
import { opened, servicesOver, withDataFolder } from '../../../tests/support/data-folder';
import { exportedText, readText } from '../../../tests/support/exchange/own-export';
import { detailsInput, interviewInput } from '../../../tests/support/inputs';
import { createTestServices, instant } from '../../../tests/support/test-services';
import { newId } from '../../platform/new-id';
import { createServices, type Services } from '../../services/services';
import { accept } from '../../../shared/model/result';
import type { Instant, TimeZone } from '../../../shared/model/time';
import { applyPragmas, connectRaw, type Connection } from './connection';
import { faultCodeOf, LentError } from './faults';
import { openBeside, type DatabaseBeside } from './open-beside';

const report = () => undefined;

function add(services: Services, company: string) {
  return services.changes.make(
    'add-application',
    { details: detailsInput({ company }), interviews: [] },
    'window',
  );
}

function over({ store }: DatabaseBeside): Services {
  const clock = { now: () => Date.UTC(2026, 2, 3, 21) as Instant };
  return createServices({
    store,
    clock,
    report,
    nextId: newId,
    computerZone: () => 'Europe/Berlin' as TimeZone,
  });
}

/** As a process that was killed leaves it: to the log a transaction that was rolled back is the same. */
function beganToWrite(file: string): Connection {
  const beside = connectRaw(file);
  applyPragmas(beside);
  // What is written goes to the log before it is committed, as with a large change.
  beside.pragma('cache_size = 5');
  beside.exec('BEGIN IMMEDIATE');
  const save = beside.prepare('INSERT INTO draft (key, json, saved_at_ms) VALUES (?, ?, 0)');
  for (let key = 0; key < 100; key += 1) save.run(`key ${key}`, JSON.stringify('x'.repeat(8_000)));
  beside.exec('ROLLBACK');
  return beside;
}

it('lent, it is written to by the other process only, and goes on after that', async () => {
  await withDataFolder((folder) => {
    const database = opened(folder);
    const services = servicesOver(database);
    expect(add(services, 'Before').ok).toBe(true);
    const lent = database.lend(() => undefined);
    expect(add(services, 'Meanwhile')).toEqual({ ok: false, refusal: { tag: 'fault', code: 'importing' } });
    const beside = openBeside(database.file, { newId, report, mayWrite: true });
    expect(add(over(beside), 'Elsewhere').ok).toBe(true);
    beside.writeBack();
    beside.close();
    database.look();
    expect(lent.giveBack()).toEqual({ changes: 1 });
    // What was written elsewhere counts as this program's own.
    expect(add(services, 'After').ok).toBe(true);
    const companies = services.board.read().cards.map(({ company }) => company);
    expect(companies.toSorted()).toEqual(['After', 'Before', 'Elsewhere']);
    database.close();
    const again = opened(folder);
    expect(servicesOver(again).board.read().cards).toHaveLength(3);
    expect(again.isHealthy()).toBe(true);
    again.close();
  });
});

it('given back without a commit, nothing has changed; and without being lent nothing can be written beside', async () => {
  await withDataFolder((folder) => {
    const database = opened(folder);
    servicesOver(database);
    const lent = database.lend(() => undefined);
    expect(lent.giveBack()).toBeNull();
    const beside = openBeside(database.file, { newId, report, mayWrite: false });
    expect(add(over(beside), 'Elsewhere').ok).toBe(false);
    beside.close();
    database.close();
  });
});

it('given back by a process that was killed before it committed, nothing has changed', async () => {
  await withDataFolder((folder) => {
    const database = opened(folder);
    add(servicesOver(database), 'Before');
    // As with a long log: all of it is in the file, and the next write starts it over.
    database.connection.pragma('wal_checkpoint(PASSIVE)');
    const lent = database.lend(() => undefined);
    const beside = beganToWrite(database.file);
    expect(lent.giveBack()).toBeNull();
    beside.close();
    database.close();
  });
});

it('given back by a process that was killed after it committed, it says how many changes came', async () => {
  const exported = createTestServices(Date.UTC(2026, 0, 6, 15) as Instant);
  const interview = interviewInput(instant('2026-01-05T15:00:00Z'));
  for (const company of ['One', 'Two', 'Three']) {
    exported.changes.make(
      'add-application',
      { details: detailsInput({ company }), interviews: [interview] },
      'window',
    );
  }
  exported.drafts.save('application-form', '{}');
  const { changes, drafts } = readText(exportedText(exported));
  await withDataFolder((folder) => {
    const database = opened(folder);
    add(servicesOver(database), 'Before');
    const merging = database.lend(() => undefined);
    const beside = openBeside(database.file, { newId, report, mayWrite: true });
    const { merger } = over(beside);
    expect(merger.merge(changes, [])).toEqual(accept(3));
    expect(beside.store.events.changeIds().size, 'lapses came with it').toBeGreaterThan(4);
    expect(merging.giveBack()).toEqual({ changes: 3 });
    const onlyDrafts = database.lend(() => undefined);
    expect(merger.merge(changes, drafts)).toEqual(accept(0));
    expect(onlyDrafts.giveBack()).toEqual({ changes: 0 });
    const nothing = database.lend(() => undefined);
    expect(merger.merge(changes, drafts)).toEqual(accept(0));
    expect(nothing.giveBack()).toBeNull();
    beside.close();
    database.close();
  });
});

it('given back by a process that had begun to write into an empty log, it is still this program’s', async () => {
  await withDataFolder((folder) => {
    const database = opened(folder);
    const lent = database.lend(() => undefined);
    const before = openBeside(database.file, { newId, report, mayWrite: true });
    before.writeBack();
    before.close();
    const beside = beganToWrite(database.file);
    expect(statSync(`${database.file}-wal`).size).toBeGreaterThan(0);
    beside.close();
    expect(lent.giveBack()).toBeNull();
    database.look();
    const services = servicesOver(database);
    expect(add(services, 'After').ok).toBe(true);
    expect(add(services, 'After that').ok).toBe(true);
    database.look();
    expect(database.isHealthy()).toBe(true);
    database.close();
  });
});

it('is lent to one process at a time', async () => {
  await withDataFolder((folder) => {
    const database = opened(folder);
    const services = servicesOver(database);
    const lent = database.lend(() => undefined);
    const lendAgain = () => database.lend(() => undefined);
    expect(lendAgain).toThrow(LentError);
    expect(faultCodeOf(new LentError())).toBe('importing');
    const beside = openBeside(database.file, { newId, report, mayWrite: true });
    expect(add(over(beside), 'Elsewhere').ok).toBe(true);
    beside.writeBack();
    beside.close();
    // What the first wrote stays this program's own.
    expect(lent.giveBack()).toEqual({ changes: 1 });
    database.look();
    expect(add(services, 'After').ok).toBe(true);
    lendAgain().giveBack();
    expect(database.isHealthy()).toBe(true);
    database.close();
  });
});

it('called back, the other process is ended, and waited for until it is given back', async () => {
  await withDataFolder(async (folder) => {
    const database = opened(folder);
    const services = servicesOver(database);
    await database.recall();
    const end = vi.fn();
    const lent = database.lend(end);
    const happened: string[] = [];
    const recalled = database.recall().then(() => happened.push('called back'));
    expect(end).toHaveBeenCalledOnce();
    expect(add(services, 'Meanwhile')).toEqual({ ok: false, refusal: { tag: 'fault', code: 'importing' } });
    await new Promise(setImmediate);
    happened.push('ended');
    lent.giveBack();
    await recalled;
    expect(happened).toEqual(['ended', 'called back']);
    expect(add(services, 'After').ok).toBe(true);
    await database.recall();
    expect(end).toHaveBeenCalledOnce();
    database.close();
  });
});

it('closed while it is lent, the other process is ended, and what that one wrote is nobody else’s', async () => {
  await withDataFolder((folder) => {
    const database = opened(folder);
    servicesOver(database);
    const beside = openBeside(database.file, { newId, report, mayWrite: true });
    const end = vi.fn(() => beside.close());
    const lent = database.lend(end);
    expect(add(over(beside), 'Elsewhere').ok).toBe(true);
    beside.writeBack();
    database.close();
    expect(end).toHaveBeenCalledOnce();
    expect(lent.giveBack()).toBeNull();
    expect(readdirSync(dirname(database.file)), 'no copy was made of it').toEqual(['afterword.db']);
    const again = opened(folder);
    expect(servicesOver(again).board.read().cards).toHaveLength(1);
    again.close();
  });
});
