import { expect, it } from 'vitest';
import { isLetterText } from './letter-text';

it.each([
  ['BEGIN:VCALENDAR\nVERSION:2.0', true],
  ['\n  BEGIN:VCALENDAR', true],
  ['\u200BFrom: Dana <dana@acme.example>\n\u200BSubject: Interview\n\nHi', true],
  ['From: Dana <dana@acme.example>\nSubject: Interview\n\nHi', true],
  ['Received: by a\nMessage-ID: <a@b>\n\nHi', true],
  ['Subject: Interview\nTo: me\n\nHi', false],
  ['Hi Sam,\n\nFrom: now on\nDate: tomorrow', false],
  ['https://example.com', false],
  ['', false],
])('%j is a letter: %s', (text, isLetter) => {
  expect(isLetterText(text)).toBe(isLetter);
});
