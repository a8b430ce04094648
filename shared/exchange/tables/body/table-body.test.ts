/** Nothing that a person wrote into a table may be taken for a total, a heading or an empty line. */
import { describe, expect, it } from 'vitest';
import { findHeader } from '../header';
import { bodyOf } from './table-body';

const names = ['No.', 'Company', 'Role', 'Applied', 'Status', 'Notes', 'Contact', 'Link', 'Offer?'];

function whatIsLeft(row: readonly string[]) {
  const records = [names, ['1', 'Moss', 'Editor', '2026-03-01'], row].map((cells, index) => ({
    cells,
    line: index + 1,
  }));
  const header = findHeader(records);
  if (header === null) throw new Error('no header');
  const said: string[] = [];
  const { records: rows, aside } = bodyOf(records, header, (line, what, values) => {
    said.push(`${String(line)} ${what} ${String(values?.text)}`);
  });
  return { isRow: rows.length === 2, aside, said };
}

const at = (index: number, text: string) => names.map((_, place) => (place === index ? text : ''));

describe('the rows of a table', () => {
  it.each([
    ['a note', at(5, 'call Dana back in May')],
    ['a date', at(3, '2026-03-04')],
    ['a status', at(4, 'Rejected')],
    ['somebody to ask', at(6, 'Dana Kim')],
    ['a link', at(7, 'https://acorn.example/jobs/1')],
    ['a date, a status and a note', ['7', '', '', '2026-03-04', 'Interview', 'went well', '', '', 'FALSE']],
    ['a note that begins like a total', at(5, 'Total disaster')],
    [
      'a note that begins like a total, beside a company',
      ['', 'Acorn', '', '', '', 'Count me in', '', '', ''],
    ],
    ['a note that looks like a heading', at(5, 'remember:')],
    [
      'a company named like a total',
      ['3', 'Total Energies', 'Engineer', '2026-03-01', 'Applied', '', '', '', ''],
    ],
    ['such a company with nothing but a date', ['', 'Sum Up', '', '2026-03-01', '', '', '', '', '']],
    ['a company alone', at(1, 'Acorn')],
    ['words in a column nobody knows', at(8, 'ask again')],
  ])('hold %s', (_, row) => {
    expect(whatIsLeft(row)).toEqual({ isRow: true, aside: 0, said: [] });
  });

  it.each([
    ['Total 12', at(0, 'Total 12'), ['3 total Total 12']],
    ['Total, 12', ['Total', '12', '', '', '', '', '', '', ''], ['3 total Total · 12']],
    ['Average', ['', 'Average', '', '', '12 days', '', '', '', '25 %'], ['3 total Average · 12 days · 25 %']],
    ['Total applications: 12', at(1, 'Total applications: 12'), ['3 total Total applications: 12']],
    ['--- 2026 ---', at(0, '--- 2026 ---'), ['3 heading --- 2026 ---']],
    ['## Archive', at(1, '## Archive'), ['3 heading ## Archive']],
    ['März 2026', at(1, 'März 2026'), ['3 heading März 2026']],
    ['Rejected:', at(1, 'Rejected:'), ['3 heading Rejected:']],
    ['the number of an empty row', at(0, '31'), []],
    ['an unchecked box', ['32', '', '', '', '', '', '', '', 'FALSE'], []],
  ])('leave out %s', (_, row, said) => {
    expect(whatIsLeft(row)).toEqual({ isRow: false, aside: 1, said });
  });

  it('leave out lines and blank ones without a word', () => {
    for (const row of [at(1, '---'), at(1, 'N/A'), at(0, '')]) {
      expect(whatIsLeft(row)).toEqual({ isRow: false, aside: 0, said: [] });
    }
  });
});
