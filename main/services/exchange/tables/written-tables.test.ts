/** Tables as people keep them by hand: statuses in sentences, dates in statuses, columns named in the user's own words. */
import { expect, it } from 'vitest';
import { readBytes, readFixture } from '../../../../tests/support/exchange/read-fixture';
import { wordsOfRow, type RowRead } from '../../../../tests/support/exchange/row-words';

/** File; encoding, delimiter and order of dates; rows. */
const files: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'written/dates-in-words.csv',
    'utf-8 , words',
    [
      '2 · Grill House · Cook · applied · 2026-02-03',
      '3 · Vine · Host · rejected · 2026-01-12',
      '4 · Oven · Server · applied · 2026-02-20 · asks year+appliedOn+interview',
      '5 · Bean · Barista · offer · 2026-02-01',
    ],
  ],
  [
    'written/form-answers.csv',
    'utf-8 , MDY',
    [
      '2 · Acorn · Engineer · applied · 2026-02-03',
      '3 · Birch · Engineer · left out',
      '4 · Cedar · Engineer · rejected · 2026-02-15',
    ],
  ],
  [
    'written/french.csv',
    'utf-8 ; DMY',
    [
      '2 · Société Générique · Comptable · applied · 2026-02-03 · with Mme Petit',
      '3 · Atelier Bleu · Designer · applied · 2026-02-15 · “Relancé”',
      '4 · Maison Roux · Vendeur · rejected · 2026-01-16',
      '5 · Les Verts · Jardinier · applied · 2026-02-17 · “entretien le 20/03” · asks interview',
      '6 · Zed · Chef · no-reply · 2026-02-18',
      '7 · Yot · Chef · left out',
    ],
  ],
  [
    'written/huntr-api.csv',
    'utf-8 , YMD',
    [
      '2 · Quillmark · Backend Engineer · applied · 2026-02-03',
      '3 · Fernhollow · Data Analyst · check-in · 2026-02-04 · interview 2026-03-02T14:00Z · “spoke to Ana”',
      '4 · Oak & Pine · QA Lead · rejected · 2026-01-04',
      '5 · Bluewren · Ops · left out',
    ],
  ],
  [
    'written/jobcentre.csv',
    'utf-8 ; DMY',
    [
      '2 · Bäckerei Müller GmbH · Verkäuferin · rejected · 2026-02-02 · closed 2026-02-20 · with Frau Schulz',
      '3 · Stadt Köln · Sachbearbeiter (m/w/d) · applied · 2026-02-05',
      '4 · Holz & Söhne · Lagerist · applied · 2026-02-10 · interview 2026-03-12T09:00Z · with Herr Öz · “bitte Zeugnisse mitbringen”',
      '5 · Kita Sonnenschein · Erzieherin · no-reply · 2026-02-12',
      '6 · Metz KG · Fahrer · applied · 2026-02-15 · asks interview',
    ],
  ],
  [
    'written/notion-relations.csv',
    'utf-8 , words',
    [
      '2 · Northbeam · Platform Engineer · applied · 2026-02-12 · interview 2026-03-17T09:30Z · with Uma Rao',
      '3 · Solace · SRE · rejected · 2026-01-05',
      '4 · Dunes · Infra · left out',
      '5 · Pell · DevOps · offer · 2025-12-01 · interview 2026-01-08T08:00Z · asks interviewStart',
    ],
  ],
  [
    'written/public-sector.csv',
    'utf-8 , DMY',
    [
      '2 · NHS Trust · Administrator · rejected · 2026-02-20',
      '3 · City Council · Clerk · applied · 2026-03-01',
      '4 · University of Z · Assistant · applied · 2026-03-02 · interview 2026-03-17T08:00Z · asks interviewStart',
      '5 · Museum · Guide · applied',
      '6 · Charity · Fundraiser · rejected · 2026-01-25',
      '7 · Library · Assistant · withdrew · 2026-01-24',
    ],
  ],
  [
    'written/questions.tsv',
    'utf-8 tab words',
    [
      '4 · Kestrel · Nurse · applied · 2026-02-03 · asks year+appliedOn',
      '5 · Lumen · Nurse · rejected · 2026-02-05 · “auto email” · asks year+appliedOn',
      '6 · Vale · Charge nurse · left out · “ask Ben”',
      '7 · Orr · Nurse · applied · 2026-02-20 · asks year+appliedOn+interview',
    ],
  ],
  [
    'written/simplify-endings.csv',
    'utf-8 , YMD',
    [
      '2 · Acme Corp · SWE I · applied · 2026-02-01 · asks interview',
      '3 · Beta · SWE II · applied · 2026-02-01 · asks interview',
      '4 · Gamma · SWE · left out',
      '5 · Delta · SWE · offer · 2026-01-10 · closed 2026-02-14 · archived',
      '6 · Eps · SWE · rejected · 2026-01-10 · closed 2026-02-14 · archived',
      '7 · Zeta · SWE · withdrew · 2026-01-10 · closed 2026-02-14 · archived',
    ],
  ],
  [
    'written/spanish-portal.csv',
    'utf-8 , DMY',
    [
      '2 · Acera · Contable · applied · 2026-02-03',
      '3 · Brisa · Cajero · applied · 2026-02-15 · asks interview',
      '4 · Cima · Chofer · withdrew · 2026-02-16',
      '5 · Duna · Chofer · applied · 2026-02-16',
      '6 · Era · Chofer · left out',
    ],
  ],
  [
    'written/struck-out.md',
    'utf-8 | YMD',
    [
      '7 · Acorn · Engineer · applied · 2026-02-01',
      '8 · Birch | Sons · Engineer · rejected · 2026-02-03',
      '9 · Cedar · Dev · applied · 2026-02-05 · interview 2026-03-20T08:00Z · asks interviewStart',
    ],
  ],
  [
    'written/two-interviews.csv',
    'utf-8 , DMY',
    [
      '2 · Nova AG · PM · applied · 2026-02-01 · interview 2026-03-16T13:00Z',
      '3 · Orbit · PO · rejected · 2026-02-01 · interview 2026-02-20T09:00Z',
      '4 · Pax · PO · withdrew · 2026-02-01',
      '5 · Rex · PO · applied · 2026-02-01',
    ],
  ],
  [
    'written/two-statuses.csv',
    'utf-8 , YMD',
    [
      '2 · Acorn · Clerk · rejected · 2026-02-01',
      '3 · Birch · Clerk · applied · 2026-02-02 · asks interview',
      '4 · Cedar · Clerk · ? · 2026-02-03 · asks status',
    ],
  ],
];

it.each(files)('reads %s', async (file, form, rows) => {
  const { encoding, delimiter, dateFormat, rows: read } = await readFixture(`tables/${file}`);
  const found = [encoding, delimiter === '\t' ? 'tab' : delimiter, dateFormat].join(' ');
  expect([found, (read as readonly RowRead[]).map(wordsOfRow)]).toEqual([form, rows]);
});

it.each([
  ['05.02.26 (per Post)', '2026-02-05'],
  ['sent Feb 5, 2026', '2026-02-05'],
  ['before 5 March 2026', null],
  ['5 March 2026 or 6 March 2026', null],
  ['~5 March 2026', null],
])('reads the one date of "%s"', async (cell, date) => {
  const table = `Company,Role,Date applied\nAcorn,Clerk,"${cell}"\n`;
  const { rows } = await readBytes('a.csv', new TextEncoder().encode(table));
  expect((rows as readonly RowRead[])[0]?.appliedOn).toBe(date);
});

it.each([
  ['Entretien le 4 décembre 2026 à 9h30', '2026-12-04T08:30:00.000Z'],
  ['Entretien le 1er décembre 2026 à 15h', '2026-12-01T14:00:00.000Z'],
  ['Interview 04.12.2026 9:30', '2026-12-04T08:30:00.000Z'],
])('reads the interview of the status "%s"', async (status, start) => {
  const table = `Entreprise;Poste;Statut\nAcorn;Clerk;${status}\n`;
  const { rows } = await readBytes('a.csv', new TextEncoder().encode(table));
  expect((rows as readonly RowRead[])[0]?.interviewStart).toBe(start);
});
