import { expect, it } from 'vitest';
import type { InterviewId } from '@shared/model/ids';
import { at, makeCard, NOW, UTC } from '../../tests/support/cards';
import { t } from '../core/words';
import { cardName, cardWords } from './words';

it('an application is named as the translator would, whatever the names contain', () => {
  for (const [company, role] of [
    ['Elm', 'Cellist'],
    ['{role}', '{company}'],
    ['$& & $1', '{{company}}'],
    ['שלום עולם', 'Cellist (part time)'],
    ['Elm', '\u202eCellist'],
  ] as const) {
    expect(cardName({ company, role })).toBe(t('board.cardName', { company, role }));
  }
});

it.each([1, 4])('%d days before an interview, a narrow card cuts off the word, not the time', (days) => {
  const interviewId = '00000000-0000-7000-8000-000000000099' as InterviewId;
  const upcoming = { interviewId, startsAt: at(days), endsAt: at(days + 0.04), timeZone: UTC };
  const { line, inColumn } = cardWords(makeCard('applied', { upcoming }), NOW);
  expect(line).toMatch(/^Interview (?:tomorrow|Sun.15.Mar), \d/u);
  expect(inColumn).toEqual({ what: 'Interview', when: line.slice('Interview'.length) });
});
