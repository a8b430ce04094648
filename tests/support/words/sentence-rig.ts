/** Sentences typed into the palette, read with a few applications. */
import { readSentence } from '../../../renderer/sentence/read-sentence';
import type { Sentence, SentenceContext, Understanding } from '../../../renderer/sentence/sentence';
import type { Card } from '../../../shared/model/card';
import type { CalendarDate, ClockTime } from '../../../shared/model/time';
import { makeCard, makeStep } from '../cards';

export const step = (name: 'thank-you' | 'check-in' | 'final') => makeStep({ step: name, due: 0 });

const cards: readonly Card[] = [
  makeCard('thank-you', {
    company: 'Acme',
    role: 'Data Engineer',
    current: step('thank-you'),
    people: ['Dana Kim', 'Élodie Brun'],
  }),
  makeCard('check-in', {
    company: 'Northwind Traders',
    role: 'Editor',
    current: step('check-in'),
    people: ['Sam May'],
  }),
  makeCard('final', { company: 'Elm', role: 'Nurse', current: step('final') }),
  makeCard('check-in', { company: 'Elm', role: 'Surgeon', current: step('check-in'), people: ['Dr. House'] }),
  makeCard('applied', { company: 'Doctors for Change', role: 'Planner' }),
  makeCard('applied', { company: 'Sun', role: 'Driver' }),
  makeCard('check-in', {
    company: 'Müller & Söhne',
    role: 'Buchhalter',
    current: step('check-in'),
    people: ['Jürgen Großmann'],
  }),
  makeCard('applied', { company: 'Müller Reisen', role: 'Planer' }),
  makeCard('applied', { company: 'Böhm', role: 'Maler' }),
  makeCard('applied', { company: 'Boehm', role: 'Tischler' }),
  makeCard('closed', { company: 'Gone Ltd', role: 'Clerk', outcome: 'rejected' }),
  makeCard('applied', { company: 'Hidden', role: 'Spy', isArchived: true }),
];

/** On Wednesday 11 March 2026, half past ten. */
export const sentenceContext: SentenceContext = {
  cards,
  dates: { today: '2026-03-11' as CalendarDate, locale: 'en-US', region: 'en-US' },
  times: { hasTwelveHours: true, near: '12:00' as ClockTime },
  now: '10:30' as ClockTime,
};

function inWords(sentence: Sentence): string {
  const { act, applicationId, company, role, person, via, date, start, end, otherStart } = sentence;
  const { tag, ...details } = act;
  return [
    [tag, ...Object.values(details)].join(' '),
    `${applicationId === null ? 'new ' : ''}${company}`,
    role,
    person,
    date ?? '',
    `${start ?? ''}${end === null ? '' : `-${end}`}${otherStart === null ? '' : ` not ${otherStart}`}`,
    via === undefined ? '' : `via ${via}`,
  ]
    .join('|')
    .replace(/\|+$/, '');
}

/** What is understood, in one line for each meaning: act, company, role, person, date and times. */
export function readInWords(text: string, inContext = sentenceContext): string | readonly string[] {
  const meant: Understanding = readSentence(text, inContext);
  if (meant.tag === 'understood') {
    const all = meant.sentences.map(inWords);
    return all.length === 1 ? (all[0] ?? '') : all;
  }
  if (meant.tag === 'none') return 'none';
  const { problem, about, company } = meant;
  return `${problem}: ${about}${company === undefined ? '' : ` (${company})`}`;
}
