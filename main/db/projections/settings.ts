import { foldSettings } from '../../../shared/events/fold-settings';
import type { RuleSettings } from '../../../shared/model/settings/settings';
import type { EventReader, WholeProjection } from '../../ports/store';
import type { Connection } from '../file/connection';

/** A hash of the settings of golden events: `versions.test.ts` says what it must be. */
export const SETTINGS_VERSION = '8230fcdeac67c00a';

export interface SettingsProjection extends WholeProjection {
  save(settings: RuleSettings): void;
}

/** The settings as folded from their events. */
export function createSettingsProjection(
  connection: Connection,
  events: Pick<EventReader, 'ofSettings'>,
): SettingsProjection {
  const insert = connection.prepare(
    "INSERT INTO setting (name, json) VALUES ('rules', ?) ON CONFLICT (name) DO UPDATE SET json = excluded.json",
  );
  const save = (settings: RuleSettings) => void insert.run(JSON.stringify(settings));
  return {
    name: 'settings',
    version: SETTINGS_VERSION,
    save,
    rebuild: () => save(foldSettings(events.ofSettings())),
  };
}
