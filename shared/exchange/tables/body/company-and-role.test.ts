import { expect, it } from 'vitest';
import { partsOfJob } from './company-and-role';

it.each([
  ['Acorn Ltd – Designer', 'Company – Role', 'Acorn Ltd', 'Designer'],
  ['Hafen-Logistik AG – Ein- und Verkauf', 'Firma – Stelle', 'Hafen-Logistik AG', 'Ein- und Verkauf'],
  ['Designer @ Acorn', 'Card Name', 'Acorn', 'Designer'],
  ['Designer at Acorn', 'Card Name', 'Acorn', 'Designer'],
  ['Acorn: Designer (remote, 80%)', 'Card Name', 'Acorn', 'Designer (remote, 80%)'],
  ['Wrenfield | Poet', 'Role / Company', 'Poet', 'Wrenfield'],
  ['Product Designer - Acorn', 'Card Name', 'Acorn', 'Product Designer'],
  ['Acorn, Inc. – Designer', 'Company – Role', 'Acorn, Inc.', 'Designer'],
  ['Acorn, Inc.: Designer', 'Company – Role', 'Acorn, Inc.', 'Designer'],
  ['Acorn, Inc.', 'Company – Role', 'Acorn, Inc.', null],
  ['Acorn', 'Card Name', 'Acorn', null],
  ['Acorn – ', 'Card Name', 'Acorn –', null],
])('"%s" under "%s" is %s and %s', (cell, header, company, role) => {
  expect(partsOfJob(cell, header)).toEqual({ company, role });
});
