import { expect, it } from 'vitest';
import type { Card } from '@shared/model/card';
import type { ApplicationId } from '@shared/model/ids';
import type { Instant } from '@shared/model/time';
import { similarCards } from './similar-cards';

const card = (company: string, role: string, since = 0) =>
  ({ id: `${company} ${role}` as ApplicationId, company, role, since: since as Instant }) as Card;
const cards = [
  card('Acme GmbH', 'Product Designer (m/w/d)'),
  card('Acme', 'Accountant'),
  card('Brightleaf', 'Data Engineer', 1),
  card('Brightleaf', 'Senior Data Engineer', 2),
];
const found = (company: string, role: string) =>
  similarCards({ company, role }, cards).map((one) => one.role);

it.each([
  ['the same company in another form', 'ACME Inc.', 'product designer', ['Product Designer (m/w/d)']],
  ['a letter wrong in the company', 'Brightlaef', 'Data Engineer', []],
  [
    'a letter missing in the company',
    'Brightlef',
    'Data Engineer',
    ['Senior Data Engineer', 'Data Engineer'],
  ],
  ['a letter wrong in the role', 'Acme', 'Acountant', ['Accountant']],
  ['whom the job is open to', 'Acme', 'Accountant H/F', ['Accountant']],
  ['another role', 'Acme', 'Cook', []],
  ['another company', 'Moss', 'Accountant', []],
  ['no role yet', 'Acme', ' ', []],
])('finds %s', (_what, company, role, roles) => {
  expect(found(company, role)).toEqual(roles);
});
