import type { ChangeInput, Refusal } from '../../model/changes';
import type { ChangeDescriptionName } from '../../model/card';
import type { SettingsEventBody } from '../../events/event';
import type { Industry } from '../../model/industries';
import type { Policy } from '../../model/policy';
import { accept, type Result } from '../../model/result';
import { industryKey } from '../dates/industry-pace';
import { pauseEndAt } from '../reminders/pause';
import { refuseField, refuseState, type DecideContext } from './decision';

type SettingsDraft = Result<{ name: ChangeDescriptionName; event: SettingsEventBody }, Refusal>;

/**
 * A new policy. Weekdays and holidays are kept sorted and once each, industries by name without spaces around it.
 * Refused by field without a working day, or where two industries have one name (`already-listed`, the later of them),
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
  const holidays = [...new Set(policy.holidays)].toSorted();
  const industries = sortedIndustries(policy.industries);
  const changed: Policy = { ...policy, workingDays, holidays, industries };
  const fields = differingFields(changed, context.policy);
  if (fields.size === 0) return refuseState('already-there');
  return accept({ name: policyChangeName(fields), event: { type: 'policy-changed', policy: changed } });
}

/** What is said of a change of the policy: by the one part of it that differs. */
function policyChangeName(fields: ReadonlySet<string>): ChangeDescriptionName {
  const isOnly = (...names: readonly string[]) => [...fields].every((field) => names.includes(field));
  if (isOnly('holidays', 'holidayPlace')) return 'holidays-changed';
  return isOnly('industries') ? 'industries-changed' : 'policy-changed';
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
