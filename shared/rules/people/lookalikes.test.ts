import { expect, it } from 'vitest';
import type { ContactId } from '../../model/ids';
import { lookalikesOf, type Comparable } from './lookalikes';

const person = (id: string, name: string, email: string, ...companies: string[]): Comparable => ({
  id: id as ContactId,
  name,
  email,
  companies,
});

it('people with the same address, or the same name at the same company, may be the same', () => {
  const found = lookalikesOf([
    person('1', 'Rosa Diaz', 'rosa@elm.example', 'Elm'),
    person('2', 'R. Diaz', ' Rosa@Elm.example ', 'Oak'),
    person('3', 'rosa  diaz', '', 'elm', 'Fir'),
    person('4', 'Rosa Diaz', '', 'Ash'),
    person('5', 'Sam Lee', '', 'Elm', 'elm'),
    person('6', 'Sam Lee', '', ''),
    person('7', 'Sam Lee', '', ''),
  ]);
  expect(Object.fromEntries(found)).toEqual({ 1: ['3', '2'], 2: ['1'], 3: ['1'] });
});
