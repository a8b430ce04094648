import { expect, it } from 'vitest';
import { joinedColumns, withSplitColumns } from './joined-columns';

function split(...rows: readonly (readonly string[])[]) {
  const records = rows.map((cells, index) => ({ cells, line: index + 1 }));
  return withSplitColumns(records, joinedColumns(records)).map(({ cells }) => cells.join(';'));
}

it('splits a column whose name and cells hold two things', () => {
  expect(
    split(
      ['Firma / Ansprechpartner', 'Stelle'],
      ['Müller GmbH / Dana Kim', 'Texter'],
      ['A/B Test AG / Jan Vos / Ida', 'Texter'],
      ['Oak', 'Texter'],
    ),
  ).toEqual([
    'Firma;Ansprechpartner;Stelle',
    'Müller GmbH;Dana Kim;Texter',
    'A/B Test AG;Jan Vos / Ida;Texter',
    'Oak;;Texter',
  ]);
  expect(split(['Role', 'Company|Location'], ['Writer', 'Oak|Bath'])).toEqual([
    'Role;Company;Location',
    'Writer;Oak;Bath',
  ]);
  expect(split(['Role', 'Company - Location', 'Status'], ['Writer', 'Rolls-Royce - Derby', ''])).toEqual([
    'Role;Company;Location;Status',
    'Writer;Rolls-Royce;Derby;',
  ]);
});

it.each([
  ['the cells hold one', ['Firma / Ansprechpartner', 'Stelle'], ['Müller GmbH', 'Texter']],
  ['both names are the same thing', ['Status / Ergebnis', 'Stelle'], ['offen / ja', 'Texter']],
  [
    'they are company and role, which have their own reading',
    ['Company / Role', 'Status'],
    ['Oak / Writer', 'Applied'],
  ],
  ['only one of them is known', ['Company / Mood', 'Role'], ['Oak / calm', 'Writer']],
])('leaves a column whole if %s', (_, ...rows) => {
  expect(split(...rows)).toEqual(rows.map((cells) => cells.join(';')));
});
