import { expect, it } from 'vitest';
import { settingEntry, type Entry } from './entries';
import { optionsOf } from './options';

const rules = settingEntry({ section: 'rules', label: 'settings.rules.grace.label' });
const dana: Entry = { tag: 'person', id: 'person Dana Kim', group: 'people', name: 'Dana Kim', detail: '' };

it('settings come after everything else, even if one fits best', () => {
  const options = optionsOf([], [rules, dana], []);
  expect(options.map(({ heading }) => heading)).toEqual(['People', 'Settings']);
});

it('a setting that was used is among the recent entries', () => {
  const options = optionsOf([], [dana, rules], [rules.id]);
  expect(options.map(({ heading }) => heading)).toEqual(['Recent', 'People']);
});
