import { describe, expect, it } from 'vitest';
import { english } from './catalogue';
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

  it('gives English words to a language it does not know, and keeps its locale for dates', () => {
    const translator = createTranslator('fr-CA');
    expect(translator.language).toBe('en');
    expect(translator.locale).toBe('fr-CA');
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
