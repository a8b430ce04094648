import type { RuleSettings } from '../../../shared/model/settings/settings';
import type { Store } from '../../ports/store';

/** The settings that decide dates and reminders. They are changed through the ChangeMaker, like everything else. */
export interface SettingsService {
  read(): RuleSettings;
}

export function createSettingsService({ store }: { readonly store: Store }): SettingsService {
  return { read: () => store.settings.read() };
}
