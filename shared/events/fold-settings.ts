/** The settings as the fold of their events. Pure and total, like the fold of an application. */
import { isSamePlace, type HolidayPlace } from '../model/days-off/holidays';
import type { Policy } from '../model/policy';
import { defaultRuleSettings, type RuleSettings } from '../model/settings/settings';
import { knownColour, type Tag } from '../model/settings/tag';
import type { StoredEvent } from './event';
import { evolveViews } from './fold-views';
import { undoneChanges } from './undone';
import { withSaved } from './with-saved';

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
      return { ...state, templates: withSaved(state.templates, body.template) };
    if (body.type === 'template-removed')
      return { ...state, templates: state.templates.filter(({ id }) => id !== body.templateId) };
    if (body.type === 'heard-time-saved')
      return { ...state, heardTimes: withSaved(state.heardTimes, body.heardTime) };
    if (body.type === 'heard-time-removed')
      return { ...state, heardTimes: state.heardTimes.filter(({ id }) => id !== body.heardTimeId) };
    return {
      ...state,
      tags: evolveTags(state.tags, body),
      savedViews: evolveViews(state.savedViews, body),
    };
  }, defaultRuleSettings);
}

function evolveTags(tags: readonly Tag[], body: StoredEvent['body']): readonly Tag[] {
  switch (body.type) {
    case 'tag-created':
      return withSaved(tags, withKnownColour(body.tag));
    case 'tag-edited': {
      const edited = { ...body.fields };
      return tags.map((tag) => (tag.id === body.tagId ? withKnownColour({ ...tag, ...edited }) : tag));
    }
    case 'tag-deleted':
      return tags.filter(({ id }) => id !== body.tagId);
    default:
      return tags;
  }
}

const withKnownColour = (tag: Tag): Tag => ({ ...tag, colour: knownColour(tag.colour) });

/** The holidays belong to one place: a policy with another place, or none, keeps its own. */
function policyWith(
  policy: Policy,
  { place, holidays }: { readonly place: HolidayPlace; readonly holidays: Policy['holidays'] },
): Policy {
  return isSamePlace(policy.holidayPlace, place) ? { ...policy, holidays } : policy;
}
