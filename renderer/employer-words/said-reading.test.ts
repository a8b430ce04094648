import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '@shared/model/policy';
import type { CalendarDate } from '@shared/model/time';
import { askedIn, namedIn, quoteAround, saidOnOf, standingOf, undecidedDate } from './said-reading';

const tuesday = '2026-03-03' as CalendarDate;

describe('the date that is named', () => {
  it('comes with the words it was read from', () => {
    expect(namedIn('You will hear by Friday, I think.', tuesday, defaultPolicy)).toEqual({
      date: '2026-03-06',
      quote: { before: 'You will hear ', marked: 'by Friday', after: ', I think.' },
    });
  });

  it('is null if the words name none', () => {
    expect(namedIn('We will be in touch soon.', tuesday, defaultPolicy)).toBeNull();
  });
});

describe('the date by which an offer asks for an answer', () => {
  const text = 'You will have the contract by Friday. We would like your answer by 13 March.';

  it('comes with the words it was read from, and isn’t taken for their own', () => {
    expect(askedIn(text, tuesday, defaultPolicy)).toMatchObject({
      date: '2026-03-13',
      quote: { marked: 'by 13 March' },
    });
    expect(namedIn('We would like your answer by 13 March.', tuesday, defaultPolicy)).toBeNull();
  });

  it('is null if they only say when they will be in touch', () => {
    expect(askedIn('You will hear by Friday, I think.', tuesday, defaultPolicy)).toBeNull();
  });
});

describe('what is shown of a text', () => {
  const at = (text: string, words: string) => {
    const from = text.indexOf(words);
    return quoteAround(text, { from, to: from + words.length });
  };

  it('is all of a short one', () => {
    expect(at('  in two weeks ', 'two weeks')).toEqual({ before: 'in ', marked: 'two weeks', after: '' });
  });

  it('is cut between words if it is long', () => {
    const { before, marked, after } = at(
      `${'word '.repeat(100)}by Friday${' then'.repeat(100)}`,
      'by Friday',
    );
    expect(marked).toBe('by Friday');
    expect(before).toMatch(/^…(word )+$/);
    expect(after).toMatch(/^( then)+…$/);
    expect(before.length + after.length).toBeLessThan(170);
  });

  it('never cuts a character in two', () => {
    const { before, after } = at(`a${'🙂'.repeat(60)}by Friday${'🙂'.repeat(60)}`, 'by Friday');
    expect(before).toMatch(/^…(🙂)+$/u);
    expect(after).toMatch(/^(🙂)+…$/u);
  });
});

describe('next to the entered date, the date that was found', () => {
  it.each([
    ['', { tag: 'open' }],
    ['no date at all', { tag: 'open' }],
    ['2026-03-06', { tag: 'taken' }],
    ['2026-03-07', { tag: 'differs', entered: '2026-03-07' }],
  ])('%o', (entered, standing) => {
    expect(standingOf('2026-03-06' as CalendarDate, entered)).toEqual(standing);
  });
});

describe('a date that saving would drop', () => {
  const words = { text: 'By Friday.', savedText: '', saidOn: tuesday, answerBy: '' };
  const dropped = (patch: Partial<typeof words>) => undecidedDate({ ...words, ...patch }, defaultPolicy);

  it('is one that new words name while no date is entered', () => {
    expect(dropped({})).toBe('2026-03-06');
    expect(dropped({ savedText: 'By Monday.' })).toBe('2026-03-06');
  });

  it.each([
    ['it is entered', { answerBy: '2026-03-06' }],
    ['another is entered', { answerBy: '2026-03-09' }],
    ['the words were saved like this before', { savedText: words.text }],
    ['the words name none', { text: 'Soon.' }],
    ['the day they count from is not known', { saidOn: null }],
  ])('is none if %s', (_, patch) => {
    expect(undecidedDate({ ...words, ...patch }, defaultPolicy)).toBeNull();
  });
});

describe('the day the words were said', () => {
  const interview = { date: '2026-03-03', endDate: '', saidOn: '' };

  it.each([
    ['is the day of the interview', {}, '2026-03-03'],
    ['is the day it ended on', { endDate: '2026-03-04' }, '2026-03-04'],
    ['is the one that is entered', { endDate: '2026-03-04', saidOn: '2026-03-05' }, '2026-03-05'],
    ['is not known while it cannot be read', { saidOn: 'some day' }, null],
    ['is not known while there is no day', { date: '' }, null],
  ])('%s', (_, fields, expected) => {
    expect(saidOnOf({ ...interview, ...fields })).toBe(expected);
  });
});
