import { describe, expect, it } from 'vitest';
import { english } from './catalogue';
import { firstWeekday, hasTwelveHours } from './dates';
import { createTranslator } from './translator';

describe('the translator', () => {
  it('fills placeholders without escaping the values', () => {
    const { t } = createTranslator('en-US');
    expect(t('shell.menu.about', { app: 'A & <b>' })).toBe('About A & <b>');
  });

  it("writes numbers as the user's region does, and chooses the plural by their value", () => {
    const days = (region: string, count: number) =>
      createTranslator('en-US', region).t('insights.responses.days', { count });
    expect(days('en-US', 4_749)).toBe('4,749 days');
    expect(days('de-DE', 4_749)).toBe('4.749 days');
    expect(days('en-IN', 104_749)).toBe('1,04,749 days');
    expect(days('de-CH', 1)).toBe('1 day');
  });

  it('writes every count in a message as a number of that region', () => {
    const { t } = createTranslator('en-US', 'de-DE');
    expect(t('report.count', { count: 2_339 })).toBe('2.339 entries');
    expect(leafTexts(english).filter((text) => text.includes('{{count}}'))).toEqual([]);
  });

  it('returns an empty string if a message is empty on purpose', () => {
    const { t } = createTranslator('en');
    expect(t('settings.hints.about')).toBe('');
  });

  it("doesn't fill placeholders inside what the user typed", () => {
    const { t } = createTranslator('en');
    expect(t('shell.menu.about', { app: '{{x}} $t(shell.appName)' })).toBe('About {{x}} $t(shell.appName)');
  });

  it('isolates right-to-left text, and changes nothing else', () => {
    const { t } = createTranslator('en');
    const name = (role: string, company: string) => t('board.cardName', { role, company });
    expect(name('מעצב (UX)', 'Acme')).toBe('\u2068מעצב (UX)\u2069 at Acme');
    expect(name('Éditeur (1)', 'شركة')).toBe('Éditeur (1) at \u2068شركة\u2069');
    expect(name('Cook', 'Ειρήνη 日本 🥐')).toBe('Cook at Ειρήνη 日本 🥐');
  });

  it.each([
    ['fr-CA', 'en-CA-u-hc-h23'],
    ['zh-Hant-TW', 'en-TW-u-hc-h12'],
    ['de', 'en-DE-u-hc-h23'],
    ['fr-FR', 'en-FR-u-hc-h23'],
    ['ja-JP', 'en-JP-u-hc-h23'],
    ['en-GB', 'en-GB-u-hc-h23'],
    ['en-US', 'en-US-u-hc-h12'],
    ['en-US-u-hc-h23', 'en-US-u-hc-h23'],
    ['en-US-u-fw-mon', 'en-US-u-fw-mon-hc-h12'],
    ['en', 'en-u-hc-h12'],
  ])('gives English words in the region %s, and dates in its English: %s', (region, locale) => {
    const translator = createTranslator('en-US', region);
    expect([translator.language, translator.locale]).toEqual(['en', locale]);
    expect(createTranslator(region).locale).toBe(locale);
  });

  it('keeps the first day of the week and the clock', () => {
    const regions = ['de', 'pt-BR', 'ar-EG', 'en-US-u-fw-mon', 'fr-FR', 'ja-JP'];
    const locales = regions.map((region) => createTranslator('en-US', region).locale);
    expect(locales.map(firstWeekday)).toEqual(regions.map(firstWeekday));
    expect(locales.map(hasTwelveHours)).toEqual(regions.map(hasTwelveHours));
  });

  it('survives an invalid locale', () => {
    expect(createTranslator('C.UTF-8').locale).toBe('en-u-hc-h12');
    expect(createTranslator('en-GB', 'C.UTF-8').locale).toBe('en-GB-u-hc-h23');
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

function leafTexts(words: object): string[] {
  return Object.values(words).flatMap((value) =>
    typeof value === 'string' ? [value] : leafTexts(value as object),
  );
}
