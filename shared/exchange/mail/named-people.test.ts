import { expect, it } from 'vitest';
import { eachOnce, nameAbove, peopleNamedIn } from './named-people';

it.each<[string, ReturnType<typeof peopleNamedIn>]>([
  ['With: Dana Kim', [{ name: 'Dana Kim', email: null }]],
  [
    'Interviewers: Dana Kim (Head of Data), Dr. Anna-Lena Weiß and Joe Park',
    ['Dana Kim', 'Dr. Anna-Lena Weiß', 'Joe Park'].map((name) => ({ name, email: null })),
  ],
  ['Organizer: Dana Kim <Dana@acme.example>', [{ name: 'Dana Kim', email: 'dana@acme.example' }]],
  ['• Who: dana@acme.example', [{ name: null, email: 'dana@acme.example' }]],
  ['Mit: Jürgen Groß und das Team', [{ name: 'Jürgen Groß', email: null }]],
  ['With: our hiring manager', []],
  ['With: Hiring Team', []],
  ['With: Google Meet', []],
  ['With:\nDana Kim', []],
  ['You meet with Harbour Analytics.', []],
])('of "%s" those are read who are named', (text, people) => {
  expect(peopleNamedIn(`Interview\n${text}\nRegards`)).toEqual(people);
});

it('whoever is named twice is one person, with what is known from both', () => {
  const text =
    'Interviewers: Dana Kim, Joe Park\nOrganizer: Dana Kim <dana@acme.example>\nWho: dana@acme.example';
  expect(eachOnce(peopleNamedIn(text))).toEqual([
    { name: 'Dana Kim', email: 'dana@acme.example' },
    { name: 'Joe Park', email: null },
  ]);
});

it('the name in a signature is the one that is like the address', () => {
  const signature = 'Best regards,\nPetra Novák\nHarbour Analytics\npetra.novak@harbour.example';
  expect(nameAbove(signature, 'petra.novak@harbour.example')).toBe('Petra Novák');
  expect(
    nameAbove('Best Regards\nHarbour Analytics\njobs@harbour.example', 'jobs@harbour.example'),
  ).toBeNull();
});
