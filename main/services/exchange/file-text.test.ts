import { expect, it } from 'vitest';
import { createTranslator } from '../../../shared/i18n/translator';
import { tableEncodings, type TableEncoding } from '../../../shared/ipc/import';
import { readingContext } from '../../../tests/support/exchange/read-fixture';
import { textOfBytes } from './file-text';
import { readTableFile } from './tables/table-file';

const looksWrong = createTranslator('en').t('exchange.fileProblems.table.encoding');

function read(bytes: Uint8Array, encoding?: TableEncoding) {
  const { rows, problems } = readTableFile(bytes, { encoding }, readingContext);
  return {
    isWrong: problems.some(({ text }) => text === looksWrong),
    rows: rows.map(({ company, role }) => [company, role]),
  };
}

it.each(tableEncodings.filter((encoding) => encoding !== 'cp850'))('knows how to read %s', (encoding) => {
  expect(new TextDecoder(encoding).encoding).toBe(encoding);
});

it('knows what DOS has beyond ASCII', () => {
  const dos = Uint8Array.from({ length: 128 }, (_, index) => 0x80 + index);
  const { text } = textOfBytes(dos, 'cp850');
  expect(text).toHaveLength(128);
  expect(text.slice(0, 7)).toBe('Çüéâäàå');
  expect(new Set(text).size).toBe(128);
});

/** A table in each encoding that can only be chosen, as base64. */
it.each([
  [
    'cp850',
    'Q29tcGFueSxSb2xlLFN0YXR1cwpNgWxsZXIgJiBTlGhuZSxCgXJva3JhZnQgKKsgU3RlbGxlKSCFIEdlbop2ZSxBcHBsaWVkCg==',
    'Müller & Söhne',
    'Bürokraft (½ Stelle) à Genève',
  ],
  [
    'shift_jis',
    'Q29tcGFueSxSb2xlLFN0YXR1cwqKlI6uie+O0INng4iDXiyDXIN0g2eDRYNGg0GDR4OTg1eDaoNBLEFwcGxpZWQKinmTVoNPg4uBW4N2LINmgVuDXpWqkM0sQXBwbGllZAo=',
    '株式会社トヨタ',
    'ソフトウェアエンジニア',
  ],
  [
    'euc-jp',
    'Q29tcGFueSxSb2xlLFN0YXR1cwqz2sW3pbCl66G8pdcspcehvKW/yqzAzyxBcHBsaWVkCg==',
    '楽天グループ',
    'データ分析',
  ],
  ['gb18030', 'Q29tcGFueSxSb2xlLFN0YXR1cwrM2tG2v8a8vCzI7bz+uaSzzMqmLEFwcGxpZWQK', '腾讯科技', '软件工程师'],
  [
    'big5',
    'Q29tcGFueSxSb2xlLFN0YXR1cwqleL9uuXGq0aX3LLNuxemkdbV7rnYsQXBwbGllZAo=',
    '台積電股份',
    '軟體工程師',
  ],
  [
    'euc-kr',
    'Q29tcGFueSxSb2xlLFN0YXR1cwq777y6wPzA2iy80sfBxq6//r7uIL+jwfa0z77uLEFwcGxpZWQK',
    '삼성전자',
    '소프트웨어 엔지니어',
  ],
  [
    'windows-1251',
    'Q29tcGFueSxSb2xlLFN0YXR1cwrf7eTl6vEs0ODn8ODh7vL36OosQXBwbGllZAo=',
    'Яндекс',
    'Разработчик',
  ],
] as const)(
  'says that a table in %s looks wrong, until that is chosen',
  (encoding, base64, company, role) => {
    const bytes = Buffer.from(base64, 'base64');
    expect(read(bytes).isWrong).toBe(true);
    expect(read(bytes, 'utf-8').isWrong).toBe(true);
    const chosen = read(bytes, encoding);
    expect(chosen.isWrong).toBe(false);
    expect(chosen.rows[0]).toEqual([company, role]);
  },
);

it.each([
  'Müller & Söhne,Verkäufer – Süd',
  '„Glück“ GmbH,Größenprüfer (m/w/d) – 60 €',
  'Œuvre à l’œil,Développeuse expérimentée… «été»',
  'Niño’s Šport,Diseñador — ¿sí?',
  'Ærø Ældrepleje,Køkkenhjælp på øen',
])('takes Western European text as it is: %s', (row) => {
  const text = `Company,Role\n${row}\n`;
  const windows: Readonly<Record<string, number>> = {
    ...{
      '€': 0x80,
      '„': 0x84,
      '…': 0x85,
      Š: 0x8a,
      Œ: 0x8c,
      '’': 0x92,
      '“': 0x93,
      '–': 0x96,
      '—': 0x97,
      œ: 0x9c,
    },
  };
  const bytes = Uint8Array.from(text, (letter) => windows[letter] ?? letter.charCodeAt(0));
  expect(read(bytes)).toEqual({ isWrong: false, rows: [row.split(',')] });
});
