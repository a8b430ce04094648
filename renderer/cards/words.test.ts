import { describe, expect, it } from 'vitest';
import { makeCard, makeStep, NOW } from '../../tests/support/cards';
import { unbroken } from '../../tests/support/words/unbroken';
import type { Card } from '@shared/model/card';
import type { CalendarDate } from '@shared/model/time';
import { cardWords, partsDone } from './words';

const inColumn = (stage: Card['stage'], part: Partial<Card>) => {
  const { what, when } = cardWords(makeCard(stage, part), NOW).inColumn;
  return `${what}${when}`;
};

describe('a card in its column', () => {
  const step = makeStep({ step: 'thank-you', due: -1, latest: 5 });

  it('names whom to write to and when, since its column says what', () => {
    expect(inColumn('thank-you', { current: { ...step, personName: 'Elif Kaya' } })).toBe(
      'Elif Kaya · due yesterday',
    );
  });

  it('counts the others of a panel, and those already thanked', () => {
    const panel = (sent: number, left: number) => ({
      current: { ...step, personName: 'Elif Kaya', parts: { all: 4, sent, skipped: 0, left } },
    });
    expect(inColumn('thank-you', panel(0, 4))).toBe('Elif Kaya +3 · due yesterday');
    expect(cardWords(makeCard('thank-you', panel(0, 4)), NOW).inColumn, 'only the name is cut off').toEqual({
      what: 'Elif Kaya',
      when: ' +3 · due yesterday',
    });
    expect([0, 2].map((sent) => partsDone(makeCard('thank-you', panel(sent, 4 - sent))))).toEqual([
      '',
      '2 of 4 sent',
    ]);
    expect(inColumn('thank-you', panel(2, 2)), 'counted beside the badge').toBe('Elif Kaya · due yesterday');
  });

  it('is short, so that the name is seen', () => {
    const soon = { ...step, dueAt: (NOW - 2 * 3_600_000) as typeof step.dueAt, personName: 'Elif Kaya' };
    expect(inColumn('thank-you', { current: soon })).toBe('Elif Kaya · due 2 hr. ago');
    expect(cardWords(makeCard('thank-you', { current: soon }), NOW).moment).toBe('due 2 hours ago');
  });

  it('begins with the time if nobody is named', () => {
    expect(inColumn('thank-you', { current: { ...step, personName: '' } })).toBe('Due yesterday');
  });

  it('claims no missing interview if some of it can’t be read', () => {
    expect(inColumn('applied', {})).toBe('No interview yet');
    expect(inColumn('applied', { unreadable: 'damaged' })).toBe('Partly unreadable');
  });

  it('says how long ago it was closed, after its outcome', () => {
    const closed = makeCard('closed', { outcome: 'rejected' });
    expect(cardWords(closed, NOW)).toMatchObject({ inColumn: { what: '' }, badge: { word: 'Rejected' } });
  });

  it('says on which day it ended if only that is known, and nothing of a day that nobody knows', () => {
    const closed = (endedOn: CalendarDate | null) =>
      cardWords(makeCard('closed', { outcome: 'rejected', since: NOW, endedOn }), NOW);
    expect(closed('2025-12-02' as CalendarDate)).toMatchObject({
      line: 'Rejected, 3 months ago',
      inColumn: { what: '', when: ' · 3 months ago' },
      facts: unbroken('Closed Tue 2 Dec 2025'),
    });
    expect(closed('2026-03-11' as CalendarDate).line).toBe('Rejected, today');
    expect(closed(null)).toMatchObject({
      line: 'Rejected, date unknown',
      inColumn: { what: '', when: ' · date unknown' },
      facts: 'Closed, date unknown',
    });
  });
});
