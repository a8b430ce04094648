import { defaultRuleSettings, type RuleSettings } from '../../../shared/events/fold';
import { policySchema, quietHoursSchema } from '../../../shared/model/policy';
import { instantSchema } from '../../../shared/model/time';
import type { SettingsStore } from '../../ports/store';
import type { Connection } from '../file/connection';
import { DamagedRecordError } from '../file/faults';
import { z } from 'zod';

const ruleSettingsSchema = z.strictObject({
  policy: policySchema,
  quietHours: quietHoursSchema,
  pausedUntil: instantSchema.nullable(),
});

const guessSchema = z.enum(['due', 'made']);

/** The settings as the fold of their events left them; the defaults where nothing was ever set. */
export function createSettingsStore(connection: Connection): SettingsStore {
  const read = connection.prepare<[], string>("SELECT json FROM setting WHERE name = 'rules'").pluck();
  const save = connection.prepare(
    "INSERT INTO setting (name, json) VALUES ('rules', ?) ON CONFLICT (name) DO UPDATE SET json = excluded.json",
  );
  const readGuess = connection.prepare<[], string>("SELECT json FROM setting WHERE name = 'guess'").pluck();
  const saveGuess = connection.prepare(
    "INSERT INTO setting (name, json) VALUES ('guess', ?) ON CONFLICT (name) DO UPDATE SET json = excluded.json",
  );
  // Every change and every look asks for them; the text is read each time, and checked where it differs.
  let known: { readonly json: string; readonly settings: RuleSettings } | null = null;
  return {
    read() {
      const json = read.get();
      if (json === undefined) return defaultRuleSettings;
      if (known?.json === json) return known.settings;
      const parsed = ruleSettingsSchema.safeParse(JSON.parse(json));
      if (!parsed.success) throw new DamagedRecordError('The settings cannot be read.');
      known = { json, settings: parsed.data };
      return known.settings;
    },
    save: (settings) => void save.run(JSON.stringify(settings)),
    readGuess() {
      const json = readGuess.get();
      return json === undefined ? null : guessSchema.parse(JSON.parse(json));
    },
    saveGuess: (guess) => void saveGuess.run(JSON.stringify(guess)),
  };
}
