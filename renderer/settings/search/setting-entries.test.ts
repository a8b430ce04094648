import { describe, expect, it } from 'vitest';
import { createTranslator } from '@shared/i18n/translator';
import { settingsSections } from '@shared/model/settings/settings-section';
import { findSettings, settingEntries } from './setting-entries';

const { t } = createTranslator('en-GB', 'en-GB');
const found = (typed: string) => findSettings(typed, t).map(({ label }) => t(label));

describe('the search over all settings', () => {
  it.each([
    ['dark', 'Colours'],
    ['quiet', 'Quiet hours'],
    ['HOLIDAY', 'Public holidays'],
    ['spacingDays', 'Minimum days between messages'],
    ['two weeks interview', 'First check-in'],
    ['backup folder', 'Folder for daily backups'],
    ['tray', 'When the window is closed'],
    ['import', 'Import'],
    ['spreadsheet', 'Export'],
    ['calendar', 'Export'],
  ])('finds by label, words and key: %s', (typed, label) => {
    expect(found(typed)).toContain(label);
  });

  it('puts what is called so first', () => {
    expect(found('thank-you')[0]).toBe('Thank-you');
    expect(found('backups')[0]).toBe('Backups');
  });

  it('finds nothing by nothing, and nothing by what is in the middle of a word', () => {
    expect(found('  ')).toEqual([]);
    expect(found('olidays')).toEqual([]);
  });

  it('knows every section, and each label once', () => {
    expect(new Set(settingEntries.map(({ section }) => section))).toEqual(new Set(settingsSections));
    expect(new Set(settingEntries.map(({ label }) => label)).size).toBe(settingEntries.length);
  });
});
