/** Cells that look like something else, or can't be what they say. */
import { expect, it } from 'vitest';
import { readBytes } from '../../../../tests/support/exchange/read-fixture';
import { wordsOfRow, type RowRead } from '../../../../tests/support/exchange/row-words';

async function read(text: string) {
  const { rows, problems } = await readBytes('table.csv', new TextEncoder().encode(text));
  return { rows: (rows as readonly RowRead[]).map(wordsOfRow), problems };
}

it('doesn’t take a street’s number for money, or a name with accents for an empty cell', async () => {
  const text = 'Wer,Was,Wo\nÉNA,Sachbearbeiter,Weg 1 Köln\nNaé GmbH,Ingenieur,Ring 5 Kürten\n';
  const { rows } = await readBytes('table.csv', new TextEncoder().encode(text));
  expect(rows).toMatchObject([{}, {}]);
  expect((rows as readonly object[]).every((row) => !('salary' in row))).toBe(true);
  expect((await read('Company,Role,Applied\nÉNA,Clerk,2026-03-01\nSumé,5,\n')).rows).toEqual([
    '2 · ÉNA · Clerk · applied · 2026-03-01',
    '3 · Sumé · 5 · applied',
  ]);
});

it('asks about a date whose year can’t be right', async () => {
  const text = 'Company,Role,Applied on,Interview\nA,B,2099-01-01,\nE,F,2026-03-01,2062-03-20 10:00\n';
  const { rows, problems } = await read(text);
  expect(rows).toEqual([
    '2 · A · B · applied · “Applied on: 2099-01-01” · asks appliedOn',
    '3 · E · F · applied · 2026-03-01 · “Interview: 2062-03-20 10:00” · asks interviewStart',
  ]);
  expect(problems).toHaveLength(2);
  expect(problems[0]).toContain('2099-01-01');
});

it('finds the year, and the order of day and month, by the weekday', async () => {
  const interviews = [
    '"Thurs 19 Feb, 9.30am"',
    'Fri 06/03 2pm',
    'Interview Di 24.02. um 10 Uhr',
    '"Thu 12 Feb"',
  ];
  const dates = ['Thu 05/02/2026', '04/02/2026', '03/02/2026', '02/02/2026'];
  const rows = interviews.map((interview, index) => `A${index},B,${dates[index] ?? ''},${interview}`);
  const byWeekday = await read(`Company,Role,Applied on,Interview\n${rows.join('\n')}\n`);
  expect(byWeekday.rows).toEqual([
    '2 · A0 · B · final · 2026-02-05 · interview 2026-02-19T08:30Z',
    '3 · A1 · B · thank-you · 2026-02-04 · interview 2026-03-06T13:00Z',
    '4 · A2 · B · check-in · 2026-02-03 · interview 2026-02-24T09:00Z · “Interview: Interview Di 24.02. um 10 Uhr”',
    '5 · A3 · B · final · 2026-02-02 · interview 2026-02-12T08:00Z · asks interviewStart',
  ]);
  // On this weekday a year before, or without one: offered, and asked about.
  expect((await read('Company,Role,Interview\nA,B,"Thu 20 Feb, 10:00"\n')).rows).toEqual([
    '2 · A · B · final · interview 2025-02-20T09:00Z · asks year+interviewStart',
  ]);
  expect((await read('Company,Role,Interview\nA,B,"19 Feb, 10:00"\n')).rows).toEqual([
    '2 · A · B · final · interview 2026-02-19T09:00Z · asks year+interviewStart',
  ]);
});

it('keeps the whole of a name that is too long for its field', async () => {
  const name = `Dana Kim ${'of the team '.repeat(20)}`.trim();
  const { rows } = await read(`Company,Role,Contact\nA,B,${name}\n`);
  expect(rows[0]).toContain(`“Contact: ${name}”`);
});

it('ends a row at a lone CR beside other line ends if both sides are as wide as the others', async () => {
  const text =
    'Company,Role,Applied,Notes\r\nA,B,2026-03-01,\nC,D,2026-03-02,\rE,F,2026-03-03,fine\r\nG,H,2026-03-04,one\rtwo\n';
  expect((await read(text)).rows).toEqual([
    '2 · A · B · applied · 2026-03-01',
    '3 · C · D · applied · 2026-03-02',
    '4 · E · F · applied · 2026-03-03 · “fine”',
    '5 · G · H · applied · 2026-03-04 · “one\ntwo”',
  ]);
});

it('reads the form of German job centres, with the address below the company', async () => {
  const head = 'Datum der Bewerbung;Name und Anschrift des Arbeitgebers;Tätigkeit;Ergebnis\n';
  const cells = [
    '"Stadtwerke Köln\nHauptstr. 1\n50667 Köln"',
    '"Huber, Maier & Co, Weg 2, 80331 München"',
    'Kita Sonne Ring 5 50667 Köln',
  ];
  const text = head + cells.map((cell) => `01.03.2026;${cell};Fahrer;offen\n`).join('');
  const { rows } = await readBytes('table.csv', new TextEncoder().encode(text));
  expect(rows).toMatchObject([
    { company: 'Stadtwerke Köln', location: 'Hauptstr. 1, 50667 Köln', role: 'Fahrer', ask: [] },
    { company: 'Huber, Maier & Co', location: 'Weg 2, 80331 München', ask: [] },
    { company: 'Kita Sonne Ring 5 50667 Köln', location: null, ask: ['company'] },
  ]);
});

it('keeps a number in the notes unless it only counts the rows', async () => {
  const words = async (numbers: readonly string[]) => {
    const text = `Nr.,Company,Role\n${numbers.map((number) => `${number},A,B\n`).join('')}`;
    return (await read(text)).rows;
  };
  expect(await words(['1', '2', '', '3'])).toEqual(
    [2, 3, 4, 5].map((line) => `${String(line)} · A · B · applied`),
  );
  expect(await words(['3', '2', '1'])).toEqual([2, 3, 4].map((line) => `${String(line)} · A · B · applied`));
  expect(await words(['104', '102'])).toEqual([
    '2 · A · B · applied · “Nr.: 104”',
    '3 · A · B · applied · “Nr.: 102”',
  ]);
  expect(await words(['7'])).toEqual(['2 · A · B · applied · “Nr.: 7”']);
});

it('takes a word that is also a status for a name above a column that holds none', async () => {
  const text = [
    'Where,What,When I applied,How it went,Interview,Who',
    'Oak & Pine,Engineer,1/4/26,applied,,Dana Kim',
    'Fernhollow,Analyst,1/14/26,rejected,1/20/26 2:00 PM,',
  ].join('\n');
  expect((await read(text)).rows).toEqual([
    '2 · ? · Engineer · applied · 2026-01-04 · with Dana Kim · “Where: Oak & Pine” · asks company',
    '3 · ? · Analyst · rejected · 2026-01-14 · interview 2026-01-20T13:00Z · “Where: Fernhollow” · asks company',
  ]);
});

it('takes a row for applied whose date can be read in two ways, if it has no status', async () => {
  const text = 'Company,Role,Date sent,Status\nA,B,04/01/2026,\nC,D,,\nE,F,05/01/2026,Rejected\n';
  expect((await read(text)).rows).toEqual([
    '2 · A · B · applied · “Date sent: 04/01/2026” · asks dateFormat+appliedOn',
    '3 · C · D · ? · asks status',
    '4 · E · F · rejected · “Date sent: 05/01/2026” · asks dateFormat+appliedOn',
  ]);
});

it.each(['Status / Notes', 'What happened', 'Stand und Bemerkung'])(
  'reads “%s” as a status',
  async (name) => {
    const text = `Company,Role,${name}\nA,B,rejected :(\nC,D,NO\nE,F,sent my CV by mail\nG,H,need to apply!!\n`;
    expect((await read(text)).rows).toEqual([
      '2 · A · B · rejected',
      `3 · C · D · ? · “${name}: NO” · asks status`,
      `4 · E · F · ? · “${name}: sent my CV by mail” · asks status`,
      `5 · G · H · left out · “${name}: need to apply!!”`,
    ]);
  },
);

it('knows the German words for an interview and a waiting list, and a total at the end', async () => {
  const text = [
    'Firma;Stelle;beworben am;Stand;VG am',
    'A;B;03.02.26;Einladung zum VG;25.02.2026 10:30',
    'C;D;04.02.26;Zwischenbescheid;',
    'E;F;05.02.26;nicht genommen;12.02.26, 14 Uhr',
    '3 insgesamt;;;;',
  ].join('\n');
  expect((await read(text)).rows).toEqual([
    '2 · A · B · check-in · 2026-02-03 · interview 2026-02-25T09:30Z',
    '3 · C · D · applied · 2026-02-04',
    '4 · E · F · rejected · 2026-02-05 · interview 2026-02-12T13:00Z',
  ]);
});

it('asks about a day it can’t have ended on, and keeps the cell in the notes', async () => {
  const rows = [
    'A,B,2026-02-01,,Rejected,2026-02-01',
    'C,D,2026-02-01,,Rejected,2026-01-31',
    'E,F,2026-02-01,,Rejected,2026-03-11',
    'G,H,2026-02-01,2026-02-20 10:00,Rejected,2026-02-19',
    'I,J,2026-02-01,2026-04-20 10:00,Withdrew,2026-02-19',
    'K,L,2026-05-01,,Rejected,2026-02-19',
    'M,N,2026-02-01,,Rejected on 2026-01-31,',
  ];
  const read2026 = await read(`Company,Role,Applied,Interview,Status,Date closed\n${rows.join('\n')}\n`);
  expect(read2026.rows).toEqual([
    '2 · A · B · rejected · 2026-02-01 · closed 2026-02-01',
    '3 · C · D · rejected · 2026-02-01 · “Date closed: 2026-01-31” · asks closedOn',
    '4 · E · F · rejected · 2026-02-01 · “Date closed: 2026-03-11” · asks closedOn',
    '5 · G · H · rejected · 2026-02-01 · interview 2026-02-20T09:00Z · “Date closed: 2026-02-19” · asks closedOn',
    '6 · I · J · withdrew · 2026-02-01 · closed 2026-02-19 · interview 2026-04-20T08:00Z',
    '7 · K · L · rejected · 2026-05-01 · closed 2026-02-19 · asks appliedOn',
    '8 · M · N · rejected · 2026-02-01 · “Status: Rejected on 2026-01-31” · asks closedOn',
  ]);
  expect(read2026.problems).toHaveLength(4);
  expect(read2026.problems[0]).toContain('2026-01-31');
});

it('asks about a day of applying that lies ahead', async () => {
  expect((await read('Company,Role,Applied on\nA,B,2026-05-01\nC,D,2026-03-10\n')).rows).toEqual([
    '2 · A · B · applied · 2026-05-01 · asks appliedOn',
    '3 · C · D · applied · 2026-03-10',
  ]);
});

it('doesn’t ask about the order of dates that read the same either way', async () => {
  const text = 'Company,Role,Applied on,Interview\nA,B,2/27/2026,3/3/2026 10:00\n';
  expect(await readBytes('table.csv', new TextEncoder().encode(text))).toMatchObject({ dateFormat: 'MDY' });
  expect((await read(text)).rows).toEqual([
    '2 · A · B · check-in · 2026-02-27 · interview 2026-03-03T09:00Z',
  ]);
});

it('knows the columns and statuses of Italian, Dutch and Portuguese tables', async () => {
  const tables = [
    'Azienda,Posizione,Data candidatura,Stato,Note\nA,B,27/02/2026,Rifiutata,peccato\n',
    'Bedrijf;Functie;Datum;Status;Opmerkingen\nA;B;27-02-2026;Afgewezen;peccato\n',
    'Empresa;Vaga;Data da candidatura;Situação;Observações\nA;B;27/02/2026;Não selecionado;peccato\n',
  ];
  for (const table of tables)
    expect((await read(table)).rows).toEqual(['2 · A · B · rejected · 2026-02-27 · “peccato”']);
});

it('takes the order of day and month from another column of the table that shows it', async () => {
  const french =
    'Entreprise;Poste;Date de candidature;Entretien le\nOrange;Chef;03/02/2026;24/02/2026 14h30\nBNP;Chef;06/02/2026;\n';
  expect(await read(french)).toEqual({
    rows: [
      '2 · Orange · Chef · check-in · 2026-02-03 · interview 2026-02-24T13:30Z',
      '3 · BNP · Chef · applied · 2026-02-06',
    ],
    problems: [],
  });
  // If two columns contradict each other, the third has to be asked about.
  const three =
    'Company,Role,Applied on,Rejected on,Interview\nOak,Clerk,02/25/2026,,02/03/2026\nElm,Clerk,02/24/2026,27/02/2026,\n';
  const { problems } = await read(three);
  expect(problems[0]).toContain('“02/03/2026” can be');
});

it('knows how Dutch sheets name the day of applying and where it stands, and asks who discarded', async () => {
  const dutch =
    'Bedrijf;Functie;Datum gesolliciteerd;Status\nPhilips;Engineer;3-2-2026;Op gesprek\nKLM;Steward;26-1-2026;Nog geen reactie\n';
  expect((await read(dutch)).rows).toEqual([
    '2 · Philips · Engineer · applied · 2026-02-03 · asks interview',
    '3 · KLM · Steward · applied · 2026-01-26',
  ]);
  expect((await read('Empresa,Puesto,Estado\nIndra,Programador,Descartado\n')).rows).toEqual([
    '2 · Indra · Programador · withdrew · asks outcome',
  ]);
  expect((await read('Azienda,Ruolo,Esito\nENI,Tecnico,Non idoneo\n')).rows).toEqual([
    '2 · ENI · Tecnico · rejected',
  ]);
});
