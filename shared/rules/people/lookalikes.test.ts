import { expect, it } from 'vitest';
import type { ContactId } from '../../model/ids';
import { resultOf } from '../../model/work/steps';
import { lookalikesInSteps, type Comparable } from './lookalikes';

const person = (id: string, name: string, email: string, ...companies: string[]): Comparable => ({
  id: id as ContactId,
  name,
  email,
  companies,
});

it('people with the same address, or the same name at the same company, may be the same', () => {
  const people = [
    person('1', 'Rosa Diaz', 'rosa@elm.example', 'Elm'),
    person('2', 'R. Diaz', ' Rosa@Elm.example ', 'Oak'),
    person('3', 'rosa  diaz', '', 'elm', 'Fir'),
    person('4', 'Rosa Diaz', '', 'Ash'),
    person('5', 'Sam Lee', '', 'Elm', 'elm'),
    person('6', 'Sam Lee', '', ''),
    person('7', 'Sam Lee', '', ''),
  ];
  const found = resultOf(lookalikesInSteps(people));
  expect(Object.fromEntries(found)).toEqual({ 1: ['3', '2'], 2: ['1'], 3: ['1'] });
});

it('they are looked for in steps, and found in whichever step they come', () => {
  const many = Array.from({ length: 1_000 }, (_, index) => person(`${index}`, `Person ${index}`, ''));
  const people = [
    person('first', 'Rosa', 'rosa@elm.example'),
    ...many,
    person('last', 'R.', 'rosa@elm.example'),
  ];
  const steps = lookalikesInSteps(people);
  let count = 0;
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) count += 1;
  expect(count).toBeGreaterThanOrEqual(4);
  expect(Object.fromEntries(step.value)).toEqual({ first: ['last'], last: ['first'] });
});
