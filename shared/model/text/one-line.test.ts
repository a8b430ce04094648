import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../i18n/translator';
import { isolate } from '../../i18n/isolate';
import { mailtoLink } from '../../messages/mailto';
import { contactFieldsSchema } from '../application';
import { nastyText, openIsolates } from '../../../tests/support/nasty-text';
import { asTyped, toOneLine, withOwnDirection } from './one-line';

const turns = /[\u202A-\u202E]/u;
const breaks = /[\p{Cc}\u2028\u2029]/u;

describe('any name or subject, whatever it contains', () => {
  it('is one line without turns in a message and in a header', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const line = toOneLine(text);
        expect(line).not.toMatch(turns);
        expect(line).not.toMatch(breaks);
        expect(line).not.toMatch(/[\u2066-\u2069]/u);
        expect(toOneLine(line)).toBe(line);
      }),
    );
  });

  it('turns and closes nothing in a sentence around it, nor in one around that', () => {
    const { t } = createTranslator('en-GB');
    fc.assert(
      fc.property(nastyText, nastyText, (person, company) => {
        const sentence = t('composer.moment.day-off', { person });
        for (const text of [
          isolate(person),
          sentence,
          t('settings.ledger.deleted', { what: sentence + company }),
        ]) {
          expect(openIsolates(text)).toBe(0);
          expect(text).not.toMatch(turns);
        }
      }),
    );
  });

  it('is stored as typed, without what turns or breaks it', () => {
    const name = contactFieldsSchema.shape.name;
    fc.assert(
      fc.property(nastyText, (text) => {
        const stored = name.parse(`Dana${text}`);
        expect(stored).toBe(asTyped(`Dana${text}`));
        expect(stored).not.toMatch(turns);
        expect(stored).not.toMatch(breaks);
      }),
    );
    expect(name.parse('דנה \u200Fקים  (UX)')).toBe('דנה \u200Fקים  (UX)');
    expect(name.safeParse('\u202E\u0000').success).toBe(false);
  });

  it('adds no field and no recipient to a mail link', () => {
    fc.assert(
      fc.property(nastyText, nastyText, (to, subject) => {
        const { link } = mailtoLink({ to, subject, body: 'Hello' });
        expect(link.match(/[?&]/gu)).toEqual(['?', '&']);
        expect(link.split('&body=')[0]).not.toMatch(/%0[AD]|%E2%80%A[89A-E]|%E2%81%A[6-9]/iu);
      }),
    );
  });

  it('stays as it is if it does no harm', () => {
    for (const text of ['Zoë "Zo" Łuk, MBA', 'דנה קים', '\u2068שלום\u2069 at Acme', 'a\nb'])
      expect(withOwnDirection(text)).toBe(text);
    expect(withOwnDirection('evil\u2069\u202Etxt.exe\u2067')).toBe('eviltxt.exe\u2067\u2069');
  });
});
