import type { ChangeInput, Refusal } from '../../model/changes';
import type { ChangeDescriptionName } from '../../model/board';
import type { SettingsEventBody } from '../../model/events';
import type { Policy } from '../../model/policy';
import { accept, type Result } from '../../model/result';
import { refuseField, refuseState, type DecideContext } from './decision';

type SettingsDraft = Result<{ name: ChangeDescriptionName; event: SettingsEventBody }, Refusal>;

/** A new policy; weekdays and holidays are kept sorted and once each. Refused as `already-there` where nothing differs. */
export function changePolicy(
  { policy }: ChangeInput<'change-policy'>,
  context: DecideContext,
): SettingsDraft {
  const workingDays = [...new Set(policy.workingDays)].toSorted((a, b) => a - b);
  if (workingDays.length === 0) return refuseField('policy.workingDays', 'no-working-day');
  const holidays = [...new Set(policy.holidays)].toSorted();
  const changed: Policy = { ...policy, workingDays, holidays };
  if (isSamePolicy(changed, context.policy)) return refuseState('already-there');
  return accept({ name: 'policy-changed', event: { type: 'policy-changed', policy: changed } });
}

/** Field by field: the order the fields were written in says nothing. Lists are sorted already. */
function isSamePolicy(changed: Policy, known: Policy): boolean {
  const before: Readonly<Record<string, unknown>> = { ...known };
  return Object.entries(changed).every(
    ([field, value]) => JSON.stringify(value) === JSON.stringify(before[field]),
  );
}

/** Quiet hours may span midnight; where both ends are the same there would be no hour left to tell anything in. */
export function changeQuietHours({ quietHours }: ChangeInput<'change-quiet-hours'>): SettingsDraft {
  if (quietHours.isOn && quietHours.from === quietHours.until)
    return refuseField('quietHours.until', 'invalid');
  return accept({ name: 'quiet-hours-changed', event: { type: 'quiet-hours-changed', quietHours } });
}

/** Holds all reminders until an instant to come; null lets them go on. */
export function pauseReminders(
  { until }: ChangeInput<'pause-reminders'>,
  { now }: DecideContext,
): SettingsDraft {
  if (until !== null && until <= now) return refuseField('until', 'in-the-past');
  return accept({ name: until === null ? 'resumed' : 'paused', event: { type: 'reminders-paused', until } });
}
