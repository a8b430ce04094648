import type { ChangeInput } from '../../model/changes';
import type { HeardTimeId } from '../../model/ids';
import { accept } from '../../model/result';
import { MAX_HEARD_TIMES, type HeardTime, type HeardTimeFields } from '../../model/settings/heard-time';
import { refuseField, refuseState, type DecideContext } from './decision';
import type { SettingsDraft } from './settings';

/**
 * Saves a new response time, or changes a known one. Refused as `end-before-start` if the days are the wrong way
 * round, as `already-there` if the same is saved already, as `not-found` if it is gone, and as `too-many` beyond the most
 * there can be.
 */
export function saveHeardTime(
  { id, heardTime: typed }: ChangeInput<'save-heard-time'>,
  { heardTimes, nextId }: DecideContext,
): SettingsDraft {
  const fields = { ...typed, industry: typed.industry.trim(), where: typed.where.trim() };
  if (fields.toDays < fields.fromDays) return refuseField('heardTime.toDays', 'end-before-start');
  if (id !== null && !heardTimes.some((one) => one.id === id)) return refuseState('not-found');
  if (heardTimes.some((one) => isSame(one, fields))) return refuseState('already-there');
  if (id === null && heardTimes.length >= MAX_HEARD_TIMES) return refuseField('heardTime', 'too-many');
  const heardTime: HeardTime = { id: id ?? (nextId() as HeardTimeId), ...fields };
  return accept({ name: 'heard-time-saved', event: { type: 'heard-time-saved', heardTime } });
}

function isSame(one: HeardTime, other: HeardTimeFields): boolean {
  return (
    one.industry === other.industry &&
    one.fromDays === other.fromDays &&
    one.toDays === other.toDays &&
    one.where === other.where
  );
}

/** Refused as `not-found` if there is no such response time. */
export function removeHeardTime(
  { heardTimeId }: ChangeInput<'remove-heard-time'>,
  { heardTimes }: DecideContext,
): SettingsDraft {
  if (!heardTimes.some(({ id }) => id === heardTimeId)) return refuseState('not-found');
  return accept({ name: 'heard-time-removed', event: { type: 'heard-time-removed', heardTimeId } });
}
