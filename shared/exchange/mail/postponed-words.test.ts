import { describe, expect, it } from 'vitest';
import { wordsOfMail } from './kind-of-mail';

const postponed = [
  'We need to postpone our interview on Thursday.',
  'I have to push our Thursday call back a little, sorry.',
  'Could we move our chat to next week?',
  'Something has come up. Can we push our interview on Thursday back?',
  "I'm afraid I can't make our meeting tomorrow after all.",
  'Your interview has been postponed; we will send a new date.',
  'Would it be possible to reschedule the interview?',
  "Priya is ill, so we'll need to find another time for the interview.",
  'Leider müssen wir den Termin für das Gespräch verschieben.',
  'Wir verschieben das Vorstellungsgespräch und melden uns mit einem neuen Termin.',
  'Tenemos que aplazar la entrevista.',
  'Nous devons reporter votre entretien.',
  'Mülakatı ertelemek zorundayız.',
  'Dobbiamo spostare il colloquio di giovedì.',
  'Helaas moeten we het sollicitatiegesprek verzetten.',
  'Precisamos remarcar a entrevista.',
];
const others = [
  'If you need to reschedule your interview, please use this link.',
  'Your interview is confirmed. Need to reschedule? Click here.',
  'You can reschedule the call at any time: https://acorn.example/r',
  'We would like to move you to the interview stage.',
  'We have had to postpone the decision after your interview.',
  'We have moved your application to the interview round.',
  'Falls Sie das Gespräch verschieben möchten, antworten Sie bitte auf diese Mail.',
  "Let us know if you can't make the interview on Thursday.",
  'Looking forward to the interview! Nothing has changed.',
];

describe('an interview that is put off', () => {
  it.each(postponed)('"%s" is', (text) => {
    expect(wordsOfMail('Your interview', text)).toBe('postponement');
  });
  it.each(others)('"%s" is not', (text) => {
    expect(wordsOfMail('Your interview', text)).not.toMatch(/postponement|cancellation/);
  });
});
