/** Tables without a column for the status, whose other columns say how far each row came. */
import { expect, it } from 'vitest';
import { readBytes } from '../../../../tests/support/exchange/read-fixture';
import { wordsOfRow, type RowRead } from '../../../../tests/support/exchange/row-words';

/** What it is; the table; its rows after “2 · A · B · ” and so on. */
const tables: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'the day of a rejection',
    'Company,Role,Date applied,Date rejected\nA,B,2026-03-01,2026-03-09\nC,D,2026-03-02,\n',
    ['rejected · 2026-03-01 · closed 2026-03-09', 'applied · 2026-03-02'],
  ],
  [
    'a rejection and an invitation, dated',
    'Firma;Stelle;Beworben am;Absage am;Einladung am\nA;B;01.03.2026;09.03.2026;\nC;D;02.03.2026;;05.03.2026\n',
    [
      'rejected · 2026-03-01 · closed 2026-03-09',
      'applied · 2026-03-02 · “Einladung am: 05.03.2026” · asks interview',
    ],
  ],
  [
    'ticks',
    'Company,Role,Applied,Interview,Rejected,Offer\nA,B,x,,x,\nC,D,x,x,,\nE,F,x,x,,x\nG,H,x,,,\nI,J,x,,x,x\n',
    [
      'rejected',
      'applied · “Interview: x” · asks interview',
      'offer · “Interview: x”',
      'applied',
      'rejected · asks outcome',
    ],
  ],
  [
    'yes and no',
    'Company,Role,Applied?,Interview?,Offer?,Rejected?\nA,B,Yes,No,No,Yes\nC,D,No,No,No,No\nE,F,Yes,Yes,No,No\n',
    ['rejected', 'left out', 'applied · “Interview?: Yes” · asks interview'],
  ],
  [
    'checkboxes',
    'Company,Role,Applied,Ghosted\nA,B,TRUE,TRUE\nC,D,TRUE,FALSE\nE,F,FALSE,FALSE\n',
    ['no-reply', 'applied', 'left out'],
  ],
  [
    'talks by their names',
    'Company,Role,Applied,Phone screen,Onsite,Rejected\nA,B,2026-02-01,2026-02-05,2026-02-10 10:00,2026-02-15\nC,D,2026-03-03,2026-03-20 11:00,,\n',
    [
      'rejected · 2026-02-01 · closed 2026-02-15 · interview 2026-02-10T09:00Z · “Phone screen: 2026-02-05”',
      'applied · 2026-03-03 · interview 2026-03-20T10:00Z',
    ],
  ],
  [
    'words beside the tick, which are asked about',
    'Company,Role,Applied,Rejected,Offer\nA,B,2026-03-01,maybe,\nC,D,2026-03-01,x,\nE,F,2026-03-01,,yes\n',
    [
      'rejected · 2026-03-01 · “Rejected: maybe” · asks outcome',
      'rejected · 2026-03-01',
      'offer · 2026-03-01',
    ],
  ],
  [
    'their answer in words',
    'Firma;Stelle;Datum;Antwort\nA;B;01.03.2026;Absage\nC;D;02.03.2026;keine\nE;F;03.03.2026;Einladung\nG;H;04.03.2026;Absage 09.03.2026\nI;J;05.03.2026;\n',
    [
      'rejected · 2026-03-01',
      '? · 2026-03-02 · “Antwort: keine” · asks status',
      'applied · 2026-03-03 · asks interview',
      'rejected · 2026-03-04 · closed 2026-03-09 · “Antwort: Absage 09.03.2026”',
      'applied · 2026-03-05',
    ],
  ],
  [
    'whether they answered, and how',
    'Company,Role,Applied,Heard Back\nA,B,2026-03-01,Yes - rejected\nC,D,2026-03-02,No\nE,F,2026-03-03,Yes - interview\n',
    [
      'rejected · 2026-03-01 · “Heard Back: Yes - rejected”',
      '? · 2026-03-02 · asks status',
      'applied · 2026-03-03 · “Heard Back: Yes - interview” · asks interview',
    ],
  ],
  [
    'the latest news in sentences',
    'Company,Role,Applied,Update\nA,B,2026-03-01,Got rejected :(\nC,D,2026-03-02,Interview next week\nE,F,2026-03-03,nothing yet\n',
    [
      'rejected · 2026-03-01 · “Update: Got rejected :(”',
      'applied · 2026-03-02 · “Update: Interview next week” · asks interview',
      'applied · 2026-03-03 · “Update: nothing yet”',
    ],
  ],
  [
    'the dates of answers, which end nothing',
    'Company,Role,Applied,Response\nA,B,2026-03-01,2026-03-05\nC,D,2026-03-02,\n',
    ['applied · 2026-03-01 · “Response: 2026-03-05”', 'applied · 2026-03-02'],
  ],
  [
    'an ending in a remark, which is asked about',
    'Company,Role,Applied,Where it stands,Notes\nA,B,2026-03-01,Rejected,\nC,D,2026-03-02,,Ghosted\nE,F,2026-03-03,,nice people\n',
    [
      '? · 2026-03-01 · “Where it stands: Rejected” · asks status',
      '? · 2026-03-02 · “Ghosted” · asks status',
      'applied · 2026-03-03 · “nice people”',
    ],
  ],
  [
    'messages that were sent, dated',
    'Company,Role,Applied,Interview,Thank you sent on,Followed up\nA,B,2026-02-01,2026-02-20 10:00,2026-02-21,2026-03-01\nC,D,2026-02-02,2026-03-06 10:00,2026-03-07,\nE,F,2026-02-03,,,yes\n',
    [
      'final · 2026-02-01 · interview 2026-02-20T09:00Z · thank-you 2026-02-21 · check-in 2026-03-01',
      'check-in · 2026-02-02 · interview 2026-03-06T09:00Z · thank-you 2026-03-07',
      'applied · 2026-02-03',
    ],
  ],
  [
    'several follow-ups, the first of which is the check-in',
    'Company,Role,Interview,Follow-up 2,Follow-up 1,Follow-up 3\nA,B,2026-02-02,2026-02-20,2026-02-10,2026-03-01\nC,D,2026-02-02,,2026-02-10 (mail),\nE,F,2026-02-02,,2026-04-10,\n',
    [
      'final · interview 2026-02-02T08:00Z · check-in 2026-02-10 · final 2026-02-20 · “Follow-up 3: 2026-03-01” · asks interviewStart',
      'final · interview 2026-02-02T08:00Z · check-in 2026-02-10 · “Follow-up 1: 2026-02-10 (mail)” · asks interviewStart',
      'final · interview 2026-02-02T08:00Z · “Follow-up 1: 2026-04-10” · asks interviewStart',
    ],
  ],
  [
    'messages in German, on the day of the talk and before it',
    'Firma;Stelle;Gespräch am;Bedankt am;Nachgefasst am\nA;B;06.03.2026 10:00;06.03.2026;09.03.2026\nC;D;06.03.2026 10:00;;28.02.2026\n',
    [
      'final · interview 2026-03-06T09:00Z · thank-you 2026-03-06 · check-in 2026-03-09',
      'thank-you · interview 2026-03-06T09:00Z · “Nachgefasst am: 28.02.2026”',
    ],
  ],
  [
    'messages of applications that ended, or never came to an interview',
    'Company,Role,Date applied,Interview,Last follow-up,Rejected on\nA,B,2026-02-01,2026-02-10 10:00,2026-02-20,2026-02-25\nC,D,2026-02-01,2026-02-10 10:00,2026-02-28,2026-02-25\nE,F,2026-02-01,,2026-02-20,\nG,H,,,2026-02-20,\n',
    [
      'rejected · 2026-02-01 · closed 2026-02-25 · interview 2026-02-10T09:00Z · check-in 2026-02-20',
      'rejected · 2026-02-01 · closed 2026-02-25 · interview 2026-02-10T09:00Z · “Last follow-up: 2026-02-28”',
      'applied · 2026-02-01 · “Last follow-up: 2026-02-20”',
      'applied · “Last follow-up: 2026-02-20”',
    ],
  ],
  [
    'a follow-up that may only be planned',
    'Company,Role,Applied,Interview,Follow-up date\nA,B,2026-02-01,2026-02-20 10:00,2026-02-27\n',
    ['final · 2026-02-01 · interview 2026-02-20T09:00Z · “Follow-up date: 2026-02-27”'],
  ],
  [
    'tasks whose name is the job',
    'Issue key,Summary,Status,Due date\nHUNT-1,Quokka Games - UI Artist,Applied,\nHUNT-2,Acme – Designer,Rejected,\n',
    ['applied · “Issue key: HUNT-1”', 'rejected · “Issue key: HUNT-2”'],
  ],
  [
    'a status, and how it ended beside it',
    'Company,Role,Status,Applied,Rejected\nA,B,Applied,2026-03-01,2026-03-05\nC,D,Interview,2026-03-02,\n',
    ['rejected · 2026-03-01 · closed 2026-03-05', 'applied · 2026-03-02 · asks interview'],
  ],
];

it.each(tables)('reads %s', async (_, text, expected) => {
  const { rows } = await readBytes('table.csv', new TextEncoder().encode(text));
  const words = (rows as readonly RowRead[]).map((row) => wordsOfRow(row).split(' · ').slice(3).join(' · '));
  expect(words).toEqual(expected);
});
