import { describe, expect, it } from 'vitest';
import { english } from './catalogue';
import { firstWeekday } from './dates';
import { createTranslator } from './translator';

describe('the translator', () => {
  it('fills the holes of a message without escaping what is put in', () => {
    const { t } = createTranslator('en-US');
    expect(t('shell.menu.quit', { app: 'A & <b>' })).toBe('Quit A & <b>');
  });

  it('does not read holes inside what the user typed', () => {
    const { t } = createTranslator('en');
    expect(t('shell.menu.quit', { app: '{{x}} $t(shell.appName)' })).toBe('Quit {{x}} $t(shell.appName)');
  });

  it.each([
    ['fr-CA', 'en-CA'],
    ['zh-Hant-TW', 'en-TW'],
    ['de', 'en-DE'],
    ['en-GB', 'en-GB'],
    ['en', 'en'],
  ])('gives %s English words, and dates in the English of the region: %s', (asked, locale) => {
    const translator = createTranslator(asked);
    expect([translator.language, translator.locale]).toEqual(['en', locale]);
  });

  it('keeps the day a week begins with', () => {
    const regions = ['de', 'pt-BR', 'ar-EG'];
    expect(regions.map((asked) => firstWeekday(createTranslator(asked).locale))).toEqual(
      regions.map(firstWeekday),
    );
  });

  it('survives a locale that is none', () => {
    expect(createTranslator('C.UTF-8').locale).toBe('en');
    expect(createTranslator('').t('shell.appName')).toBe('Afterword');
  });

  it('has a plural form `other` for every message that has plural forms', () => {
    const paths = leafPaths(english);
    const stems = paths
      .filter((path) => /_(zero|one|two|few|many)$/.test(path))
      .map((path) => path.replace(/_[a-z]+$/, ''));
    expect(stems.filter((stem) => !paths.includes(`${stem}_other`))).toEqual([]);
  });
});

function leafPaths(words: object, prefix = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key] : leafPaths(value as object, `${prefix}${key}.`),
  );
}
