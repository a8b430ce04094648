import { expect, it } from 'vitest';
import { eachOnce, nameAbove, peopleInProse, peopleNamedIn } from './named-people';

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

it.each([
  ['an interview with Dana Kim on Tuesday at 3pm at Acme', ['Dana Kim']],
  ['a video\ninterview with Dana Kim on Thursday, March 12', ['Dana Kim']],
  [
    'You will meet with Dr. Anna-Lena Weiß, Joe T. Park and Jean Luc Picard.',
    'Dr. Anna-Lena Weiß, Joe T. Park, Jean Luc Picard'.split(', '),
  ],
  ['a call with Dana Kim Tuesday at 3', ['Dana Kim']],
  ['a second round next Tuesday at 2pm with Dana Kim', ['Dana Kim']],
  ['on Tuesday at 14:00 (CET), with Dana Kim and Joe Park', ['Dana Kim', 'Joe Park']],
  ['a second round with Dana Kim', ['Dana Kim']],
  ["You'll be meeting Dana Kim, our CTO.", ['Dana Kim']],
  ['We have 5 years. Work with Dana Kim', []],
  ['on Tuesday at 14:00 with Microsoft Teams', []],
  ['nice to meet you, Dana Kim', []],
  ['your chance to speak to Joe Park, our Head of Data', ['Joe Park']],
  ['your interview with Acme Data on Tuesday', []],
  ['your interview with Harbour Analytics on Tuesday', []],
  ['your interview with Dana on Tuesday', []],
  ['a meeting with Hiring Manager Dana Kim Roe Lee Park', []],
  ['an interview with the Blue Harbor team', []],
  ['a call with Google Meet', []],
])('of "%s" those are read whom one meets', (text, names) => {
  expect(peopleInProse(text, 'Acme Incorporated').map(({ name }) => name)).toEqual(names);
  expect(peopleInProse(text, null)).toEqual([]);
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
