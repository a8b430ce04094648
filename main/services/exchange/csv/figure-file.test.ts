import { expect, it } from 'vitest';
import { figureFile } from './figure-file';

it('a table is a file that spreadsheets read rightly', () => {
  const rows = [
    ['Group', 'Waits'],
    ['Law, "small"', 3],
    ['=1+1', 0],
    ['Wed\u00a011\u00a0Mar', 1],
  ];
  expect(figureFile({ kind: 'csv', name: 'Replies', rows })).toEqual({
    name: 'Replies.csv',
    text: '\uFEFFGroup,Waits\r\n"Law, ""small""",3\r\n"\'=1+1",0\r\nWed 11 Mar,1\r\n',
  });
});

it('a picture is its bytes', () => {
  expect(figureFile({ kind: 'png', name: 'Replies', base64: 'iVBORw==' })).toEqual({
    name: 'Replies.png',
    text: Buffer.from([0x89, 0x50, 0x4e, 0x47]),
  });
});
