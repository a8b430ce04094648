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
      '2 · Grill House · Cook · applied · 2026-02-03 · “Applied on: Applied on Feb 3, 2026\nStatus: Applied on Indeed”',
      '3 · Vine · Host · rejected · 2026-01-12 · “Applied on: Applied on Jan 12, 2026\nStatus: Not selected by employer”',
      '4 · Oven · Server · applied · 2026-02-20 · asks year+appliedOn+interview',
      '5 · Bean · Barista · offer · 2026-02-01',
    ],
  ],
  [
    'written/form-answers.csv',
    'utf-8 , MDY',
    [
      '2 · Acorn · Engineer · applied · 2026-02-03 · “Timestamp: 2/3/2026 10:11:12”',
      '3 · Birch · Engineer · left out · “Timestamp: 2/14/2026 10:11:12”',
      '4 · Cedar · Engineer · rejected · 2026-02-15 · “Timestamp: 2/15/2026 10:11:12\nHow did it go?: Got rejected”',
    ],
  ],
  [
    'written/french.csv',
    'utf-8 ; DMY',
    [
      '2 · Société Générique · Comptable · applied · 2026-02-03 · with Mme Petit',
      '3 · Atelier Bleu · Designer · applied · 2026-02-15 · “Relancé\nDate de relance: 01/03/2026”',
      '4 · Maison Roux · Vendeur · rejected · 2026-01-16',
      '5 · Les Verts · Jardinier · applied · 2026-02-17 · “entretien le 20/03\nStatut: Entretien prévu” · asks interview',
      '6 · Zed · Chef · no-reply · 2026-02-18',
      '7 · Yot · Chef · left out · “Statut: À postuler”',
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
      '2 · Bäckerei Müller GmbH · Verkäuferin · rejected · 2026-02-02 · closed 2026-02-20 · with Frau Schulz · “Telefon: 030 1234\nStatus / Ergebnis: Absage am 20.02.2026”',
      '3 · Stadt Köln · Sachbearbeiter (m/w/d) · applied · 2026-02-05 · “Status / Ergebnis: Eingangsbestätigung erhalten”',
      '4 · Holz & Söhne · Lagerist · applied · 2026-02-10 · interview 2026-03-12T09:00Z · with Herr Öz · “bitte Zeugnisse mitbringen\nStatus / Ergebnis: Vorstellungsgespräch am 12.03.2026 um 10:00”',
      '5 · Kita Sonnenschein · Erzieherin · no-reply · 2026-02-12',
      '6 · Metz KG · Fahrer · applied · 2026-02-15 · “Status / Ergebnis: Vorstellungsgespräch geführt, warte auf Rückmeldung” · asks interview',
    ],
  ],
  [
    'written/notion-relations.csv',
    'utf-8 , words',
    [
      '2 · Northbeam · Platform Engineer · applied · 2026-02-12 · interview 2026-03-17T09:30Z · with Uma Rao · “Done?: No”',
      '3 · Solace · SRE · rejected · 2026-01-05 · “Done?: Yes”',
      '4 · Dunes · Infra · left out · “Done?: No”',
      '5 · Pell · DevOps · offer · 2025-12-01 · interview 2026-01-08T08:00Z · “Done?: Yes” · asks interviewStart',
    ],
  ],
  [
    'written/public-sector.csv',
    'utf-8 , DMY',
    [
      '2 · NHS Trust · Administrator · rejected · 2026-02-20 · “Closing Date: 28/02/2026\nReference: Ref 123\nOutcome: Not shortlisted”',
      '3 · City Council · Clerk · applied · 2026-03-01 · “Closing Date: 05/03/2026\nOutcome: Awaiting outcome”',
      '4 · University of Z · Assistant · applied · 2026-03-02 · interview 2026-03-17T08:00Z · “Closing Date: 12/03/2026\nOutcome: Shortlisted - interview 17/03/2026” · asks interviewStart',
      '5 · Museum · Guide · applied · “Closing Date: 12/03/2026\nOutcome: Application in progress”',
      '6 · Charity · Fundraiser · rejected · 2026-01-25 · “Closing Date: 01/02/2026\nFeedback: Strong candidate\nOutcome: Interviewed - unsuccessful”',
      '7 · Library · Assistant · withdrew · 2026-01-24 · “Closing Date: 01/02/2026”',
    ],
  ],
  [
    'written/questions.tsv',
    'utf-8 tab words',
    [
      '4 · Kestrel · Nurse · applied · 2026-02-03 · “Heard back?: N\nWhere: Boston” · asks year+appliedOn',
      '5 · Lumen · Nurse · rejected · 2026-02-05 · “auto email\nHeard back?: Y\nWhere: NYC” · asks year+appliedOn',
      '6 · Vale · Charge nurse · left out · “ask Ben\nWhere: NYC”',
      '7 · Orr · Nurse · applied · 2026-02-20 · “Heard back?: Y\nResult: Interview 3/12 2pm” · asks year+appliedOn+interview',
    ],
  ],
  [
    'written/simplify-endings.csv',
    'utf-8 , YMD',
    [
      '2 · Acme Corp · SWE I · applied · 2026-02-01 · “job_type: Full-time\nStatus Date: 2026-02-12\nStatus: SCREEN” · asks interview',
      '3 · Beta · SWE II · applied · 2026-02-01 · “job_type: Full-time\nStatus Date: 2026-02-14” · asks interview',
      '4 · Gamma · SWE · left out · “job_type: Full-time”',
      '5 · Delta · SWE · offer · 2026-01-10 · closed 2026-02-14 · “job_type: Full-time” · archived',
      '6 · Eps · SWE · rejected · 2026-01-10 · closed 2026-02-14 · “job_type: Full-time” · archived',
      '7 · Zeta · SWE · withdrew · 2026-01-10 · closed 2026-02-14 · “job_type: Full-time” · archived',
    ],
  ],
  [
    'written/spanish-portal.csv',
    'utf-8 , DMY',
    [
      '2 · Acera · Contable · applied · 2026-02-03 · “Estado: CV enviado”',
      '3 · Brisa · Cajero · applied · 2026-02-15 · “Estado: Entrevista realizada” · asks interview',
      '4 · Cima · Chofer · withdrew · 2026-02-16 · asks outcome',
      '5 · Duna · Chofer · applied · 2026-02-16 · “Estado: En proceso de selección”',
      '6 · Era · Chofer · left out · “Estado: Pendiente de aplicar”',
    ],
  ],
  [
    'written/struck-out.md',
    'utf-8 | YMD',
    [
      '7 · Acorn · Engineer · applied · 2026-02-01',
      '8 · Birch | Sons · Engineer · rejected · 2026-02-03 · “Status: ~~Applied~~ Rejected”',
      '9 · Cedar · Dev · applied · 2026-02-05 · interview 2026-03-20T08:00Z · “Next: prep\nStatus: Onsite 2026-03-20” · asks interviewStart',
    ],
  ],
  [
    'written/two-interviews.csv',
    'utf-8 , DMY',
    [
      '2 · Nova AG · PM · applied · 2026-02-01 · interview 2026-03-16T13:00Z · “Gesprächstermin 1: 20.02.2026 10:00\nBewerbungsstatus: 2. Gespräch”',
      '3 · Orbit · PO · rejected · 2026-02-01 · interview 2026-02-20T09:00Z · “Bewerbungsstatus: abgelehnt nach 1. Gespräch”',
      '4 · Pax · PO · withdrew · 2026-02-01',
      '5 · Rex · PO · applied · 2026-02-01 · “Bewerbungsstatus: offen / Rückmeldung ausstehend”',
    ],
  ],
  [
    'written/two-statuses.csv',
    'utf-8 , YMD',
    [
      '2 · Acorn · Clerk · rejected · 2026-02-01 · “State: TX\nDate: 2026-01-30”',
      '3 · Birch · Clerk · applied · 2026-02-02 · “State: TX\nDate: 2026-01-30” · asks interview',
      '4 · Cedar · Clerk · ? · 2026-02-03 · “State: TX\nDate: 2026-01-30\nStage: no idea” · asks status',
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
