import type { ChangeInput, Refusal } from '../../model/changes';
import type { ChangeDescriptionName } from '../../model/card';
import type { SettingsEventBody } from '../../events/event';
import type { Industry } from '../../model/industries';
import { MAX_DAYS_OFF_LENGTH, type DayOff } from '../../model/days-off/days-off';
import type { Policy } from '../../model/policy';
import { accept, type Result } from '../../model/result';
import { compareDates, daysBetween } from '../calendar/calendar';
import { industryKey } from '../dates/industry-pace';
import { pauseEndAt } from '../reminders/pause';
import { refuseField, refuseState, type DecideContext } from './decision';

type SettingsDraft = Result<{ name: ChangeDescriptionName; event: SettingsEventBody }, Refusal>;

/**
 * A new policy. Weekdays and holidays are kept sorted and once each, days off by date, industries by name; names without
 * spaces around them. Refused by field without a working day, with a day off that ends before it begins or is longer than
 * a year, or where two industries have one name (`already-listed`, the later of them),
 * and as `already-there` where nothing differs.
 */
export function changePolicy(
  { policy }: ChangeInput<'change-policy'>,
  context: Pick<DecideContext, 'policy'>,
): Result<
  { name: ChangeDescriptionName; event: Extract<SettingsEventBody, { type: 'policy-changed' }> },
  Refusal
> {
  const workingDays = [...new Set(policy.workingDays)].toSorted((a, b) => a - b);
  if (workingDays.length === 0) return refuseField('policy.workingDays', 'no-working-day');
  const doubled = doubledIndustry(policy.industries);
  if (doubled !== null) return refuseField(`policy.industries.${doubled}.name`, 'already-listed');
  const wrongDayOff = policy.daysOff.findIndex(({ from, to }) => to < from);
  if (wrongDayOff !== -1) return refuseField(`policy.daysOff.${wrongDayOff}.to`, 'end-before-start');
  const longDayOff = policy.daysOff.findIndex(({ from, to }) => daysBetween(from, to) >= MAX_DAYS_OFF_LENGTH);
  if (longDayOff !== -1) return refuseField(`policy.daysOff.${longDayOff}.to`, 'too-many');
  const holidays = [...new Set(policy.holidays)].toSorted();
  const daysOff = sortedDaysOff(policy.daysOff);
  const industries = sortedIndustries(policy.industries);
  const changed: Policy = { ...policy, workingDays, holidays, daysOff, industries };
  const fields = differingFields(changed, context.policy);
  if (fields.size === 0) return refuseState('already-there');
  return accept({ name: policyChangeName(fields), event: { type: 'policy-changed', policy: changed } });
}

/** What is said of a change of the policy: by the one part of it that differs. */
function policyChangeName(fields: ReadonlySet<string>): ChangeDescriptionName {
  const isOnly = (...names: readonly string[]) => [...fields].every((field) => names.includes(field));
  if (isOnly('holidays', 'holidayPlace')) return 'holidays-changed';
  if (isOnly('daysOff')) return 'days-off-changed';
  return isOnly('industries') ? 'industries-changed' : 'policy-changed';
}

/** By date, then by name. */
function sortedDaysOff(daysOff: readonly DayOff[]): DayOff[] {
  const collator = new Intl.Collator('en');
  return daysOff
    .map(({ name, from, to }) => ({ name: name.trim(), from, to }))
    .toSorted(
      (a, b) => compareDates(a.from, b.from) || compareDates(a.to, b.to) || collator.compare(a.name, b.name),
    );
}

/** The place in the list of the first industry that has the name of one before it; null where none has. */
function doubledIndustry(industries: readonly Industry[]): number | null {
  const keys = industries.map(({ name }) => industryKey(name));
  const index = keys.findIndex((key, place) => keys.indexOf(key) < place);
  return index === -1 ? null : index;
}

/** By name, as English sorts it on every computer. */
function sortedIndustries(industries: readonly Industry[]): Industry[] {
  const collator = new Intl.Collator('en');
  return industries
    .map(({ name, pace }) => ({ name: name.trim(), pace }))
    .toSorted((a, b) => collator.compare(a.name, b.name));
}

/** The order the fields were written in says nothing. Lists are sorted already, and schemas order what is within. */
function differingFields<T extends object>(changed: T, known: T): ReadonlySet<string> {
  const before = new Map(Object.entries(known));
  return new Set(
    Object.entries(changed).flatMap(([field, value]) =>
      JSON.stringify(value) === JSON.stringify(before.get(field)) ? [] : [field],
    ),
  );
}

/**
 * Quiet hours may span midnight; where both ends are the same there would be no hour left to tell anything in. Refused
 * as `already-there` where nothing differs.
 */
export function changeQuietHours(
  { quietHours }: ChangeInput<'change-quiet-hours'>,
  context: DecideContext,
): SettingsDraft {
  if (quietHours.isOn && quietHours.from === quietHours.until)
    return refuseField('quietHours.until', 'invalid');
  if (differingFields(quietHours, context.quietHours).size === 0) return refuseState('already-there');
  return accept({ name: 'quiet-hours-changed', event: { type: 'quiet-hours-changed', quietHours } });
}

/**
 * Holds all reminders until an instant to come; null lets them go on. Refused as `already-paused` where a pause lasts that
 * long anyway, and as `not-paused` where none is there to be ended.
 */
export function pauseReminders(
  { until }: ChangeInput<'pause-reminders'>,
  { now, pausedUntil }: DecideContext,
): SettingsDraft {
  if (until !== null && until <= now) return refuseField('until', 'in-the-past');
  const pauseEnd = pauseEndAt(pausedUntil, now);
  if (until === null && pauseEnd === null) return refuseState('not-paused');
  if (until !== null && pauseEnd !== null && pauseEnd >= until) return refuseState('already-paused');
  return accept({ name: until === null ? 'resumed' : 'paused', event: { type: 'reminders-paused', until } });
}
