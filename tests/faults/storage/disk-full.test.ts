import { rmSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allMigrations } from '../../../main/db/migrations/all-migrations';
import { databasePaths } from '../../../main/db/file/open';
import { detailsInput } from '../../support/inputs';
import { opened, refused, servicesOver } from '../../support/data-folder';
import { canMount, fillDisk, withSmallDisk } from '../../support/small-disk';

describe.skipIf(!canMount)('a full disk (needs root and mount)', () => {
  it('is reported with each failed save; once there is space, saving works again without a restart', async () => {
    await withSmallDisk((folder) => {
      const database = opened(folder);
      const services = servicesOver(database);
      const add = (index: number) =>
        services.changes.make(
          'add-application',
          {
            details: detailsInput({ company: `C${index}`, postingText: 'x'.repeat(20_000) }),
            interviews: [],
          },
          'window',
        );
      expect(add(0).ok).toBe(true);
      const filler = fillDisk(folder, 0);
      let acknowledged = 1;
      let refusal: unknown = null;
      for (let index = 1; index < 50 && refusal === null; index += 1) {
        const reply = add(index);
        if (reply.ok) acknowledged += 1;
        else refusal = reply.refusal;
      }
      expect(refusal).toEqual({ tag: 'fault', code: 'disk-full' });
      expect(services.drafts.save('application', '{"typed":true}')).toMatchObject({ ok: false });
      expect(services.board.read().cards).toHaveLength(acknowledged);

      rmSync(filler);
      expect(services.drafts.save('application', '{"typed":true}').ok).toBe(true);
      expect(add(99).ok).toBe(true);
      expect(services.board.read().cards).toHaveLength(acknowledged + 1);
      database.close();

      const again = opened(folder);
      expect(servicesOver(again).board.read().cards).toHaveLength(acknowledged + 1);
      expect(again.isHealthy()).toBe(true);
      again.close();
    });
  });

  it('stops a migration that has no copy to fall back on, and changes nothing', async () => {
    await withSmallDisk((folder) => {
      const database = opened(folder);
      const services = servicesOver(database);
      const details = detailsInput({ postingText: 'x'.repeat(90_000) });
      services.changes.make('add-application', { details, interviews: [] }, 'window');
      database.close();
      const next = {
        version: allMigrations.length + 1,
        name: 'next',
        sql: 'CREATE TABLE next (x TEXT) STRICT;',
      };
      const filler = fillDisk(folder, 120_000);
      expect(refused(folder, [...allMigrations, next]).reason).toBe('disk-full');
      rmSync(filler);
      const untouched = opened(folder);
      expect(servicesOver(untouched).board.read().cards).toHaveLength(1);
      untouched.close();
      opened(folder, [...allMigrations, next]).close();
    });
  });

  it('on the very first start is reported as such, and the next start begins again', async () => {
    await withSmallDisk((folder) => {
      const filler = fillDisk(folder, 0);
      expect(refused(folder).reason).toBe('disk-full');
      rmSync(filler);
      const database = opened(folder);
      expect(statSync(databasePaths(folder).file).size).toBeGreaterThan(0);
      database.close();
    });
  });
});
