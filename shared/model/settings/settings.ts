/** The settings that decide dates and reminders, the user's own templates and tags. How the window looks and behaves is in the preferences instead. */
import { defaultPolicy, defaultQuietHours, type Policy, type QuietHours } from '../policy';
import type { Instant } from '../time';
import type { HeardTime } from './heard-time';
import type { OwnTemplate } from './own-template';
import type { SavedView } from './saved-view';
import type { Tag } from './tag';

export interface RuleSettings {
  readonly policy: Policy;
  readonly quietHours: QuietHours;
  /** Reminders are held until then; null if they aren't paused. Can be in the past. */
  readonly pausedUntil: Instant | null;
  /** In the order in which they were first saved. */
  readonly templates: readonly OwnTemplate[];
  /** In the order in which they were created. */
  readonly tags: readonly Tag[];
  /** In the order in which they were first saved. */
  readonly heardTimes: readonly HeardTime[];
  /** In the user's order. */
  readonly savedViews: readonly SavedView[];
}

export const defaultRuleSettings: RuleSettings = {
  policy: defaultPolicy,
  quietHours: defaultQuietHours,
  pausedUntil: null,
  templates: [],
  tags: [],
  heardTimes: [],
  savedViews: [],
};
