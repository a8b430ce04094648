import { defaultRuleSettings } from '../../shared/model/evolve';
import { policySchema, quietHoursSchema } from '../../shared/model/policy';
import { instantSchema } from '../../shared/model/time';
import type { SettingsStore } from '../ports/store';
import type { Connection } from './connection';
import { DamagedRecordError } from './faults';
import { z } from 'zod';

const ruleSettingsSchema = z.strictObject({
  policy: policySchema,
  quietHours: quietHoursSchema,
  pausedUntil: instantSchema.nullable(),
});

/** The settings as the fold of their events left them; the defaults where nothing was ever set. */
export function createSettingsStore(connection: Connection): SettingsStore {
  const read = connection.prepare<[], string>("SELECT json FROM setting WHERE name = 'rules'").pluck();
  const save = connection.prepare(
    "INSERT INTO setting (name, json) VALUES ('rules', ?) ON CONFLICT (name) DO UPDATE SET json = excluded.json",
  );
  return {
    read() {
      const json = read.get();
      if (json === undefined) return defaultRuleSettings;
      const parsed = ruleSettingsSchema.safeParse(JSON.parse(json));
      if (!parsed.success) throw new DamagedRecordError('The settings cannot be read.');
      return parsed.data;
    },
    save: (settings) => void save.run(JSON.stringify(settings)),
  };
}
