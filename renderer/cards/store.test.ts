import { expect, it } from 'vitest';
import type { Card } from '@shared/model/card';
import type { Failure } from '@shared/model/outcome';
import { acceptChanges, acceptFailure, acceptSnapshot, cardById } from './store';

const cardNamed = (company: string) => ({ id: 'a', company }) as unknown as Card;
const failure: Failure = { tag: 'fault', code: 'io' };

it('forgets changes that came before a reading failed: the next one contains them', () => {
  acceptChanges([{ saved: [cardNamed('Northwin')], removed: [] }]);
  acceptFailure(failure);
  acceptSnapshot({ cards: [cardNamed('Northwind')] });
  expect(cardById('a' as never)?.company).toBe('Northwind');
});
