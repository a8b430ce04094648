/** The policy's settings by their names on the settings pages. */
import type { Policy } from '@shared/model/policy';
import { locale, t } from '../../core/words';
import type { PolicyPatch } from './policy-editor';

const settingName = {
  thankYou: () => t('settings.rules.thankYou.label'),
  checkIn: () => t('settings.rules.checkIn.label'),
  final: () => t('settings.rules.final.label'),
  closeAfterDays: () => t('settings.rules.close.label'),
  askForStatus: () => t('settings.rules.ask.label'),
  graceDays: () => t('settings.rules.grace.label'),
  spacingDays: () => t('settings.rules.spacing.label'),
  sendAt: () => t('settings.rules.sendAt.label'),
  appliedNudge: () => t('settings.rules.silence.label'),
  workingDays: () => t('settings.days.workingDays'),
  holidays: () => t('settings.days.holidays'),
  holidayPlace: () => t('settings.days.holidays'),
  daysOff: () => t('settings.days.own'),
  industries: () => t('settings.titles.industries'),
} as const satisfies Record<keyof Policy, () => string>;

const list = new Intl.ListFormat(locale, { type: 'conjunction' });

/** What a policy change is about: "First check-in", "First check-in and Working days". */
export function settingNames(patch: PolicyPatch): string {
  const names = Object.keys(patch).map((name) => settingName[name as keyof Policy]());
  return list.format(new Set(names));
}
