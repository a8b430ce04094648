import type { ChangeInput, Refusal } from '../../model/changes';
import type { ChangeDescriptionName } from '../../model/card';
import type { SettingsEventBody } from '../../events/event';
import type { Industry } from '../../model/settings/industries';
import { MAX_DAYS_OFF_LENGTH, type DayOff } from '../../model/days-off/days-off';
import type { Policy } from '../../model/policy';
import { accept, type Result } from '../../model/result';
import { compareDates, daysBetween } from '../calendar/calendar';
import { industryKey } from '../dates/industry-pace';
import { pauseEndAt } from '../reminders/pause';
import { refuseField, refuseState, type DecideContext } from './decision';

/** `title` is the name of what it is about. */
export type SettingsDraft = Result<
  { name: ChangeDescriptionName; title?: string; event: SettingsEventBody },
  Refusal
>;

/**
 * A new policy. Weekdays and holidays are stored sorted and without duplicates, days off by date, industries by name;
 * names are trimmed. Refused at its field if there is no working day, if a day off ends before it begins or is longer
 * than a year, or if two industries have the same name (`already-listed`, at the later one); and as `already-there` if
 * nothing differs.
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

/** The words for a policy change, chosen by the part that differs. */
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

/** The index of the first industry that repeats an earlier name; null if none does. */
function doubledIndustry(industries: readonly Industry[]): number | null {
  const keys = industries.map(({ name }) => industryKey(name));
  const index = keys.findIndex((key, place) => keys.indexOf(key) < place);
  return index === -1 ? null : index;
}

/** By name, in English sort order on every computer. */
function sortedIndustries(industries: readonly Industry[]): Industry[] {
  const collator = new Intl.Collator('en');
  return industries
    .map(({ name, pace }) => ({ name: name.trim(), pace }))
    .toSorted((a, b) => collator.compare(a.name, b.name));
}

/** Ignores the order of fields. Lists are sorted already, and schemas fix the order of nested fields. */
function differingFields<T extends object>(changed: T, known: T): ReadonlySet<string> {
  const before = new Map(Object.entries(known));
  return new Set(
    Object.entries(changed).flatMap(([field, value]) =>
      JSON.stringify(value) === JSON.stringify(before.get(field)) ? [] : [field],
    ),
  );
}

/**
 * Quiet hours may span midnight, but if both ends were the same there would be no time left for notifications. Refused
 * as `already-there` if nothing differs.
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
 * Holds all reminders until a future instant; null resumes them. Refused as `already-paused` if the current pause lasts at
 * least that long, and as `not-paused` if there is none to end.
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
