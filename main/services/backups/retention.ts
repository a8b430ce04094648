/** Which backups are kept: one a day for two weeks, one a week for two months, and those made before a change. */
import type { Backup, BackupId } from '../../../shared/model/backups';
import type { CalendarDate, TimeZone } from '../../../shared/model/time';
import { addDays, dateOf, isoWeekday } from '../../../shared/rules/calendar/calendar';

export const DAILY_KEPT = 14;
export const WEEKLY_KEPT = 8;
export const BEFORE_CHANGE_KEPT = 6;

/** The backups that are no longer kept. Days and weeks (from Monday) are counted only if they have a backup. */
export function backupsToRemove(backups: readonly Backup[], zone: TimeZone): readonly BackupId[] {
  const newestFirst = backups.toSorted((a, b) => b.at - a.at);
  const daily = newestFirst.filter(({ kind }) => kind === 'daily');
  const others = newestFirst.filter(({ kind }) => kind !== 'daily');
  const kept = new Set([
    ...newestOfEach(daily, ({ at }) => dateOf(at, zone)).slice(0, DAILY_KEPT),
    ...newestOfEach(daily, ({ at }) => mondayOf(dateOf(at, zone))).slice(0, WEEKLY_KEPT),
    ...others.slice(0, BEFORE_CHANGE_KEPT),
  ]);
  return newestFirst.filter((backup) => !kept.has(backup)).map(({ id }) => id);
}

function newestOfEach(newestFirst: readonly Backup[], spanOf: (backup: Backup) => CalendarDate): Backup[] {
  const newest = new Map<CalendarDate, Backup>();
  for (const backup of newestFirst) {
    const span = spanOf(backup);
    if (!newest.has(span)) newest.set(span, backup);
  }
  return [...newest.values()];
}

function mondayOf(date: CalendarDate): CalendarDate {
  return addDays(date, 1 - isoWeekday(date));
}
