import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Backup, BackupId, BackupKind } from '../../../shared/model/backups';
import type { Instant, TimeZone } from '../../../shared/model/time';
import { BEFORE_CHANGE_KEPT, backupsToRemove, DAILY_KEPT, WEEKLY_KEPT } from './retention';

const zone = 'America/New_York' as TimeZone;
const dayMs = 86_400_000;
// A Tuesday.
const today = Date.parse('2026-03-03T09:00:00-05:00');

function backup(at: number, kind: BackupKind = 'daily'): Backup {
  return {
    ...{ id: `${kind}-${at}` as BackupId, kind, at: at as Instant },
    ...{ sizeBytes: 1, place: 'current', computer: null },
  };
}

function keptOf(backups: readonly Backup[]): readonly Backup[] {
  const removed = new Set(backupsToRemove(backups, zone));
  return backups.filter(({ id }) => !removed.has(id));
}

describe('what is kept of the backups', () => {
  it('is one of each of the last 14 days, and the last of each of 8 weeks', () => {
    const daily = Array.from({ length: 100 }, (_, index) => backup(today - index * dayMs));
    const days = keptOf(daily).map(({ at }) => Math.round((today - at) / dayMs));
    // From the third week on the Sundays, which are 2, 9, 16 … days before a Tuesday.
    expect(days).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 16, 23, 30, 37, 44]);
  });

  it('is the last of several made on one day, by the days of the computer’s zone', () => {
    const evening = Date.parse('2026-03-02T23:30:00-05:00');
    const backups = [evening, evening + 20 * 60_000, evening + 40 * 60_000].map((at) => backup(at));
    expect(keptOf(backups).map(({ at }) => at)).toEqual([evening + 20 * 60_000, evening + 40 * 60_000]);
  });

  it('counts days with a backup, so that a pause of months loses none', () => {
    const before = Array.from({ length: 5 }, (_, index) => backup(today - (200 + index) * dayMs));
    expect(keptOf([backup(today), ...before])).toHaveLength(6);
  });

  it('is the last six made before a change, apart from the daily ones', () => {
    const kinds: readonly BackupKind[] = ['before-update', 'before-import', 'before-restore'];
    const changes = Array.from({ length: 10 }, (_, index) =>
      backup(today - index, kinds[index % kinds.length]),
    );
    expect(keptOf([backup(today), ...changes])).toEqual([
      backup(today),
      ...changes.slice(0, BEFORE_CHANGE_KEPT),
    ]);
  });

  it('always has the newest of all, and never more than the numbers say', () => {
    const kind = fc.constantFrom<BackupKind>('daily', 'before-update', 'before-import', 'before-restore');
    const some = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 400 * dayMs }), kind), {
      selector: ([age]) => age,
      minLength: 1,
    });
    fc.assert(
      fc.property(some, (made) => {
        const backups = made.map(([age, of]) => backup(today - age, of));
        const kept = keptOf(backups);
        const newest = backups.reduce((a, b) => (a.at > b.at ? a : b));
        expect(kept).toContainEqual(newest);
        expect(kept.filter((one) => one.kind === 'daily').length).toBeLessThanOrEqual(
          DAILY_KEPT + WEEKLY_KEPT,
        );
        expect(kept.filter((one) => one.kind !== 'daily').length).toBeLessThanOrEqual(BEFORE_CHANGE_KEPT);
        // What is kept is kept at the next thinning out too.
        expect(keptOf(kept)).toEqual(kept);
      }),
    );
  });
});
