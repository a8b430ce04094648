import { expect, it } from 'vitest';
import { settingNames } from './setting-names';

it('a change is named by its setting', () => {
  expect(settingNames({ closeAfterDays: 21 })).toBe('Letting go');
});

it('changes of several settings are named together', () => {
  expect(settingNames({ checkIn: 'two-weeks', workingDays: [1], askForStatus: true })).toBe(
    'First check-in, Working days, and Asking for the status',
  );
});

it('a place and its holidays count as one setting', () => {
  expect(settingNames({ holidayPlace: null, holidays: [] })).toBe('Public holidays');
});
