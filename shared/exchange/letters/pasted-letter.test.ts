import { expect, it } from 'vitest';
import type { Instant } from '../../model/time';
import { pastedLetter } from './pasted-letter';

const at = Date.UTC(2026, 2, 10, 13, 30) as Instant;
const invitation =
  'we would like to invite you to an interview on Thursday, March 12 at 2 PM.\n\nBest,\nPetra';

it.each([
  ['an invitation', `Hi Robin,\n\n${invitation}`],
  [
    'a German one',
    'Liebe Frau Kim,\n\ngern laden wir Sie zum Vorstellungsgespräch am 12. März um 14 Uhr ein.',
  ],
  ['a rejection', 'Dear Robin,\n\nUnfortunately we have decided not to move forward with your application.'],
])('the text of %s becomes a mail of today', (_, text) => {
  expect(pastedLetter(text, at)).toBe(
    'Date: Tue, 10 Mar 2026 13:30:00 GMT\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n' +
      `Content-Transfer-Encoding: 8bit\r\n\r\n${text}\r\n`,
  );
});

it('the address of its signature and the job it names are read like those of a mail', () => {
  const text = `Dear Robin,

thank you for your interest in the Senior
Data Engineer position. We would like to invite you to an interview on March 12 at 2 PM.

Petra Novak
petra.novak@harbour.example`;
  expect(pastedLetter(text, at)).toMatch(
    /^From: =\?utf-8\?Q\?Petra=20Novak\?= <petra\.novak@harbour\.example>\r\nSubject: Interview for Senior Data Engineer\r\nDate: /,
  );
});

it.each([
  [
    'we would like to invite you to an interview for the position of Product Designer at Elm & Oak on March 12 at 2 PM.',
    'Product Designer',
  ],
  ['your interview for the role as a Nurse, on March 12 at 2 PM, is confirmed.', 'Nurse'],
])('a job named after the word is read: %s', (words, role) => {
  expect(pastedLetter(`Dear Robin,\n\n${words}`, at)).toMatch(
    new RegExp(`^Subject: Interview for ${role}\\r\\n`, 'u'),
  );
});

it('a subject that was copied with the text is its subject', () => {
  const text = `Subject: Interview – Product Designer at Elm & Oak\n\nDear Robin,\n\n${invitation}`;
  expect(pastedLetter(text, at)).toContain(
    'Subject: =?utf-8?Q?Interview=20=E2=80=93=20Product=20Designer=20at=20Elm=20=26=20Oak?=\r\n',
  );
});

it('an invitation that greets nobody says when it is', () => {
  const text = 'Interview: Data Engineer\n\nWhen: Thursday, March 12, 2 PM\nWith: Dana Kim';
  expect(pastedLetter(text, at)).toContain(text);
});

it.each([
  ['a posting', 'Data engineer at Harbor & Finch\n\nLocation: Brno\nThe interview takes an hour.'],
  ['a posting that greets', 'Hi! We are Harbor & Finch, and we look for somebody.\n\nInterviews in May.'],
  ['a mail that is about no application', 'Hi Robin,\n\nlunch today?'],
  ['nothing', ''],
])('%s is no mail', (_, text) => {
  expect(pastedLetter(text, at)).toBeNull();
});

it('a job beyond ASCII is encoded, like a name', () => {
  const text =
    'Hi Robin,\n\nwe would like to invite you to an interview for our Übersetzer (m/w/d) position on May 4.';
  expect(pastedLetter(text, at)).toContain(
    'Subject: =?utf-8?Q?Interview=20for=20=C3=9Cbersetzer=20(m=2Fw=2Fd)?=\r\n',
  );
});

it.each([
  ['the source of a mail', `\u200BFrom: Dana <dana@acme.example>\n\uFEFFSubject: Interview\n\nHi`],
  ['a mail', `\u200B\u200EHi Robin,\n\n\u200B${invitation}`],
])('nothing unseen hides how a line of %s begins', (_, text) => {
  const seen = text.replace(/[\u200B\u200E\uFEFF]/gu, '');
  expect(pastedLetter(text, at)).toBe(pastedLetter(seen, at));
  expect(pastedLetter(text, at)).not.toBeNull();
});

it('a subject with half a sign is read all the same', () => {
  const text = 'Subject: Interview \uD83C\n\nHi Robin,\n\nwe invite you to an interview on May 4.';
  expect(pastedLetter(text, at)).toContain('Subject: =?utf-8?Q?Interview');
});

it('the source of a mail stays as it is', () => {
  const source = 'From: Dana <dana@acme.example>\nSubject: Interview\n\nHi';
  expect(pastedLetter(source, at)).toBe(source);
});
