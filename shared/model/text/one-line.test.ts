import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../i18n/translator';
import { isolate } from '../../i18n/isolate';
import { mailtoLink } from '../../messages/mailto';
import { contactFieldsSchema } from '../changes';
import { asTyped, toOneLine, withOwnDirection } from './one-line';

/** What turns, hides or breaks a line, between letters of both directions. */
const marks = Array.from(
  '\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u2028\u2029\u200E\u200F\u061C' +
    '\u0000\u0007\u0008\u001B\u007F\u0085\t\r\n',
);
const nastyText = fc
  .array(fc.constantFrom(...marks, 'Dana', ' ', 'דנה', 'شركة', 'Bcc: x@y.z', '🎻', '\uD800', '(', ')'), {
    maxLength: 20,
  })
  .map((parts) => parts.join(''));

/** How many isolates are still open at the end; null if one was closed that this text didn't open. */
function openAtEnd(text: string): number | null {
  let open = 0;
  for (const mark of text) {
    if ('\u2066\u2067\u2068'.includes(mark)) open += 1;
    if (mark === '\u2069') open -= 1;
    if (open < 0) return null;
  }
  return open;
}

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
          expect(openAtEnd(text)).toBe(0);
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
