import { expect, it } from 'vitest';
import type { ApplicationId } from '@shared/model/ids';
import { rowsTouched } from './table-lasso';

const order = ['one', 'two', 'three'] as ApplicationId[];

it('a frame touches the rows between its corners, whichever way it was drawn', () => {
  expect(rowsTouched(order, { from: 50, to: 60 })).toEqual(['two']);
  expect(rowsTouched(order, { from: 90, to: 10 })).toEqual(order);
  expect(rowsTouched(order, { from: 500, to: 89 })).toEqual(['three']);
});

it('it touches none above or below the rows', () => {
  expect(rowsTouched(order, { from: 140, to: 300 })).toEqual([]);
  expect(rowsTouched(order, { from: -40, to: -1 })).toEqual([]);
});
