import { z } from 'zod';
import { policySchema, quietHoursSchema } from '../../../shared/model/policy';
import { defaultRuleSettings, type RuleSettings } from '../../../shared/model/settings/settings';
import { heardTimeSchema } from '../../../shared/model/settings/heard-time';
import { ownTemplateSchema } from '../../../shared/model/settings/own-template';
import { savedViewSchema } from '../../../shared/model/settings/saved-view';
import { tagSchema } from '../../../shared/model/settings/tag';
import { instantSchema } from '../../../shared/model/time';
import type { SettingsReader } from '../../ports/store';
import type { Connection } from '../file/connection';
import { DamagedRecordError } from '../file/faults';
import { parseDerived } from './derived-json';

const ruleSettingsSchema = z.strictObject({
  policy: policySchema,
  quietHours: quietHoursSchema,
  pausedUntil: instantSchema.nullable(),
  templates: z.array(ownTemplateSchema),
  tags: z.array(tagSchema),
  heardTimes: z.array(heardTimeSchema),
  savedViews: z.array(savedViewSchema),
});

/** The settings as folded from their events; the defaults if nothing was ever set. */
export function createSettingsReader(connection: Connection): SettingsReader {
  const read = connection.prepare<[], string>("SELECT json FROM setting WHERE name = 'rules'").pluck();
  // Every change and every tick asks for them, so the text is parsed only if it differs.
  let known: { readonly json: string; readonly settings: RuleSettings } | null = null;
  return {
    read() {
      const json = read.get();
      if (json === undefined) return defaultRuleSettings;
      if (known?.json === json) return known.settings;
      const parsed = ruleSettingsSchema.safeParse(parseDerived(json, 'The settings'));
      if (!parsed.success) throw new DamagedRecordError('The settings cannot be read.');
      known = { json, settings: parsed.data };
      return known.settings;
    },
  };
}
