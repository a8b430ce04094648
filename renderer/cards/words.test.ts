import { expect, it } from 'vitest';
import { t } from '../core/words';
import { cardName } from './words';

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
