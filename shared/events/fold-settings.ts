/** The settings as the fold of their events. Pure and total, like the fold of an application. */
import { isSamePlace, type HolidayPlace } from '../model/days-off/holidays';
import type { Policy } from '../model/policy';
import type { OwnTemplate } from '../model/settings/own-template';
import { defaultRuleSettings, type RuleSettings } from '../model/settings/settings';
import type { StoredEvent } from './event';
import { undoneChanges } from './undone';

/** The settings these events make, without undone changes. `events` in order. */
export function foldSettings(events: readonly StoredEvent[]): RuleSettings {
  const undone = undoneChanges(events);
  return events.reduce<RuleSettings>((state, { changeId, body }) => {
    if (undone.has(changeId)) return state;
    if (body.type === 'policy-changed') return { ...state, policy: body.policy };
    if (body.type === 'holidays-looked-up') return { ...state, policy: policyWith(state.policy, body) };
    if (body.type === 'quiet-hours-changed') return { ...state, quietHours: body.quietHours };
    if (body.type === 'reminders-paused') return { ...state, pausedUntil: body.until };
    if (body.type === 'template-saved')
      return { ...state, templates: withTemplate(state.templates, body.template) };
    if (body.type === 'template-removed')
      return { ...state, templates: state.templates.filter(({ id }) => id !== body.templateId) };
    return state;
  }, defaultRuleSettings);
}

/** A known template keeps its place. */
function withTemplate(templates: readonly OwnTemplate[], saved: OwnTemplate): readonly OwnTemplate[] {
  return templates.some(({ id }) => id === saved.id)
    ? templates.map((known) => (known.id === saved.id ? saved : known))
    : [...templates, saved];
}

/** The holidays belong to one place: a policy with another place, or none, keeps its own. */
function policyWith(
  policy: Policy,
  { place, holidays }: { readonly place: HolidayPlace; readonly holidays: Policy['holidays'] },
): Policy {
  return isSamePlace(policy.holidayPlace, place) ? { ...policy, holidays } : policy;
}
