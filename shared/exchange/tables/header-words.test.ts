import { describe, expect, it } from 'vitest';
import { fieldOfHeader } from './column-names';

const headers: readonly (readonly [string, ReturnType<typeof fieldOfHeader>])[] = [
  ['Co.', 'company'],
  ['Name und Anschrift des Arbeitgebers', 'company'],
  ['Arbeitgeber (Name, Anschrift)', 'company'],
  ['Tätigkeit', 'role'],
  ['angestrebte Tätigkeit', 'role'],
  ['Which company?', 'company'],
  ['Role/Title', 'role'],
  ['Title of position', 'role'],
  ['Status / Ergebnis', 'status'],
  ['Did you apply?', 'isApplied'],
  ['Date you applied', 'appliedOn'],
  ['Datum (Bewerbung)', 'appliedOn'],
  ["Date d'envoi", 'appliedOn'],
  ['Date Interviewed', 'interview'],
  ['Gesprächstermin 2', 'interview'],
  ['1st Interview', 'interview'],
  ['Date Heard Back', 'statusOn'],
  ['Absagedatum', 'statusOn'],
  ['Date Added', 'savedOn'],
  ['Link zur Stelle', 'link'],
  ['Point of contact email', 'contactEmail'],
  ['Ansprechpartner/in', 'contactName'],
  ['Contact Name & Email', 'contactName'],
  ['Interview notes', null],
  ['Interview round', null],
  ['Company / Role', 'job'],
  ['Firma – Stelle', 'job'],
  ['Role @ Company', 'job'],
  ['Company - notes', null],
  ['Closing Date', null],
  ['Follow-up date', null],
  ['Last Updated', null],
  ['Date de relance', null],
  ['Start date', null],
  ['Company website', null],
];

describe('a header', () => {
  it.each(headers)('"%s" names %s', (header, field) => {
    expect(fieldOfHeader(header)).toBe(field);
  });
});
