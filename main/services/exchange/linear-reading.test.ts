/** Reading a mail or an invitation takes time in proportion to its length, whatever is written in it. */
import { expect, it } from 'vitest';
import { createCalendarHistory } from '../../../shared/exchange/calendar-in/history';
import { readingContext } from '../../../tests/support/exchange/read-fixture';
import { readFile } from './read-file';

const head = 'Date: Fri, 20 Nov 2026 10:00:00 +0000\r\nContent-Type: text/plain; charset=utf-8\r\n';
const calendar = (line: string) =>
  `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20261202T100000Z\r\n${line}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
const forms: Readonly<Record<string, (text: string) => string>> = {
  'text.eml': (text) => `From: Dana <dana@acorn.example>\r\nSubject: Your interview\r\n${head}\r\n${text}`,
  'from.eml': (text) => `From: ${text}\r\nSubject: Hello\r\n${head}\r\nhello`,
  'forwarded.eml': (text) =>
    `From: Sam <sam@home.example>\r\nSubject: Fwd: Hello\r\n${head}\r\n---------- Forwarded message ---------\nFrom: ${text}\nDate: ${text}\nSubject: ${text}\n\nhello`,
  'organizer.ics': (text) => calendar(`ORGANIZER;CN="${text}":mailto:dana@acorn.example`),
  'description.ics': (text) => calendar(`DESCRIPTION:${text}`),
};
const repeated = ['a', 'a.', 'a@', '<', '(', '(a', '[', '&', '1 ', '> ', 'on monday ', 'http://a?'];
/** Promises in other languages, whose sentences may never end. */
const promised = [
  'le 8 ',
  'avant le 8 décembre, réponse ',
  'antes del viernes respuesta ',
  'en dos o tres ',
  'fin de ',
  ', uiterlijk op ',
  'bis spätestens zum ',
  'und wir melden uns bis Freitag, ',
];
const LENGTH = 2_000;
const FACTOR = 8;
const TRIES = 3;
/** Eight short texts take as long as one of eight times the length; with a square in it, the long one takes eight times as long. */
const MOST = 4;

/** The time of this process alone: others compute meanwhile. */
async function millisecondsFor(name: string, text: string, times: number): Promise<number> {
  const bytes = new TextEncoder().encode(text);
  const begun = process.cpuUsage();
  for (let done = 0; done < times; done += 1) {
    await readFile({ name, bytes }, readingContext, createCalendarHistory());
  }
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1_000;
}

const cases = [
  ...Object.keys(forms).flatMap((name) => repeated.map((unit) => [name, unit] as const)),
  ...promised.map((unit) => ['text.eml', unit] as const),
];

it.each(cases)('in %s with many "%s"', async (name, unit) => {
  const textOf = (length: number) => forms[name]?.(unit.repeat(length / unit.length)) ?? '';
  let [short, long] = [Infinity, Infinity];
  // The quickest of a few tries, as far as it is needed: a run may clear up after the one before.
  for (let tries = 0; tries < TRIES && !(long / short < MOST / 2); tries += 1) {
    short = Math.min(short, await millisecondsFor(name, textOf(LENGTH), FACTOR));
    long = Math.min(long, await millisecondsFor(name, textOf(LENGTH * FACTOR), 1));
  }
  expect(long / short).toBeLessThan(MOST);
});
