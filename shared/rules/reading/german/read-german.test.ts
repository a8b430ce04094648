import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../model/time';
import { defaultPolicy } from '../../../model/policy';
import { readTimeline } from '../read-timeline';

/** A Friday. */
const saidOn = '2026-11-20' as CalendarDate;

const texts: readonly (readonly [text: string, date: string | null])[] = [
  ['Sie erhalten von uns bis zum 15.12.2026 eine Rückmeldung.', '2026-12-15'],
  ['Wir entscheiden in dieser Woche noch nicht, geben Ihnen aber bis 18. Dezember Bescheid.', '2026-12-18'],
  ['Wir melden uns innerhalb der nächsten zwei Wochen bei Ihnen.', '2026-12-04'],
  ['Darüber wird erst im neuen Jahr entschieden; wir informieren Sie bis zum 15. Januar 2027.', '2027-01-15'],
  ['Bis Ende November haben Sie eine Antwort von uns.', '2026-11-30'],
  ['Ich gebe Ihnen bis Dienstag, den 8. Dezember, Bescheid, wie es weitergeht.', '2026-12-08'],
  ['Wir werden uns bis spätestens 3. Dezember 2026 bei Ihnen melden.', '2026-12-03'],
  ['Vor Weihnachten, genauer gesagt bis zum 23.12., erhalten Sie unsere Entscheidung.', '2026-12-23'],
  ['Eine Rückmeldung bekommen Sie innerhalb einer Woche.', '2026-11-27'],
  ['Wir melden uns nächste Woche.', '2026-11-27'],
  ['Sie hören nächste Woche von uns.', '2026-11-27'],
  ['Im Laufe der nächsten Woche hören Sie von uns.', '2026-11-27'],
  ['Bis Ende nächster Woche wissen wir mehr und melden uns.', '2026-11-27'],
  ['Wir rechnen mit einer Entscheidung in zwei bis drei Wochen.', '2026-12-11'],
  ['Bitte haben Sie bis zum 4. Dezember Geduld.', '2026-12-04'],
  ['Spätestens am Freitag melde ich mich bei dir.', '2026-11-27'],
  ['Binnen 10 Werktagen erhalten Sie unsere Antwort.', '2026-12-04'],
  ['Wir informieren Sie bis Mitte Dezember.', '2026-12-15'],
  ['Wir informieren Sie Anfang Dezember.', null],
  ['Bitte senden Sie uns Ihre Unterlagen bis zum 4. Dezember.', null],
  ['Wir freuen uns auf Ihre Antwort bis zum 4. Dezember.', null],
  ['Bitte geben Sie uns bis Freitag Bescheid.', null],
  ['Die Bewerbungsfrist endet am 4. Dezember; danach melden wir uns.', null],
  ['Wir können Ihnen bis Freitag noch keine Rückmeldung geben.', null],
  ['Vor dem 4. Dezember können wir nicht entscheiden.', null],
  ['Wir entscheiden frühestens am 4. Dezember.', null],
  ['Ab dem 4. Dezember melden wir uns.', null],
  ['Das Gespräch am Freitag, 27. November, findet in Raum 3 statt.', null],
  ['Guten Morgen, danke für Ihre Nachricht vom 4. Dezember.', null],
  ['Ich bin bis zum 4. Dezember im Urlaub und antworte danach.', null],
  ['Könnten Sie uns bis Montag antworten?', null],
  ['Sie hören spätestens am Freitag, den 4. Dezember, von uns.', '2026-12-04'],
  ['Sie hören bis Mittwoch nächster Woche von uns.', '2026-11-25'],
  ['Am Montag der kommenden Woche melden wir uns.', '2026-11-23'],
  ['Wir melden uns innerhalb von 48 Stunden bei Ihnen.', '2026-11-22'],
  ['Die 8 Stunden mit Ihnen waren toll, wir melden uns.', null],
  ['Wir melden uns Ende übernächster Woche bei Ihnen.', '2026-12-04'],
  ['Sie hören in der übernächsten Woche von uns.', '2026-12-04'],
  ['Binnen eines Monats erhalten Sie unsere Entscheidung.', '2026-12-20'],
  ['Wir melden uns in zwölf Tagen.', '2026-12-02'],
  ['Wir melden uns in 2,5 Wochen.', '2026-12-08'],
  ['Am Wochenende bekommen Sie Bescheid.', '2026-11-22'],
  ['Übernächsten Montag melden wir uns.', null],
  ['Das dauert eine Woche, dann melden wir uns.', null],
];

describe('a German text', () => {
  it.each(texts)('"%s" gives %s', (text, date) => {
    expect(readTimeline(text, saidOn, defaultPolicy).answerBy).toBe(date);
  });

  it('shows the words that the date was read from', () => {
    const text = 'Hallo Sam,\n\nwir melden uns bis zum 4. Dezember.\n\nViele Grüße\nDana';
    expect(readTimeline(text, saidOn, defaultPolicy).matched).toBe('bis zum 4. Dezember');
  });
});
