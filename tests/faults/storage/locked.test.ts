import Sqlite from 'better-sqlite3';
import { expect, it } from 'vitest';
import { databasePaths } from '../../../main/db/file/open';
import { detailsInput } from '../../support/inputs';
import { opened, servicesOver, withDataFolder } from '../../support/data-folder';

it('a save while another program has the database locked says so, and works once it is unlocked', async () => {
  await withDataFolder((folder) => {
    const database = opened(folder);
    const services = servicesOver(database);
    const other = new Sqlite(databasePaths(folder).file);
    other.exec('BEGIN IMMEDIATE');
    const save = () =>
      services.changes.make('add-application', { details: detailsInput(), interviews: [] }, 'window');
    expect(save()).toEqual({ ok: false, refusal: { tag: 'fault', code: 'busy' } });
    expect(services.board.read().cards).toEqual([]);
    other.exec('ROLLBACK');
    expect(save().ok).toBe(true);
    other.close();
    database.close();
  });
}, 20_000);
