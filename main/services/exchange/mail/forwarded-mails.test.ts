/** Mails forwarded as text, with the lines that mail programs write above them. */
import { expect, it } from 'vitest';
import { readBytes } from '../../../../tests/support/exchange/read-fixture';

/** The line that begins the mail inside; its four headers; what they say. */
const forms: readonly (readonly [string, readonly string[], string])[] = [
  [
    'Begin forwarded message:',
    ['From', 'Subject', 'Date: 2 March 2026 at 4:11:09 pm AEDT', 'To'],
    '2026-03-02T05:11:09.000Z',
  ],
  [
    '---------- Forwarded message ---------',
    ['From', 'Date: Mon, Mar 2, 2026 at 4:11 PM', 'Subject', 'To'],
    '2026-03-02T15:11:00.000Z',
  ],
  [
    '-----Original Message-----',
    ['From', 'Sent: Monday, March 2, 2026 4:11 PM', 'To', 'Subject'],
    '2026-03-02T15:11:00.000Z',
  ],
  ['', ['From', 'Sent: 02 March 2026 16:11', 'To', 'Subject'], '2026-03-02T15:11:00.000Z'],
  ['', ['From', 'Date: Mon, 2 Mar 2026 16:11:00 -0500', 'To', 'Subject'], '2026-03-02T21:11:00.000Z'],
  ['', ['Von', 'Gesendet: Montag, 2. März 2026 16:11', 'An', 'Betreff'], '2026-03-02T15:11:00.000Z'],
  [
    'Anfang der weitergeleiteten Nachricht:',
    ['Von', 'Betreff', 'Datum: 2. März 2026 um 16:11:09 MEZ', 'An'],
    '2026-03-02T15:11:09.000Z',
  ],
  [
    'Début du message réexpédié :',
    ['De ', 'Objet ', 'Date : 2 mars 2026 à 16:11:09 UTC+1', 'À '],
    '2026-03-02T15:11:09.000Z',
  ],
  [
    '---------- Messaggio inoltrato ---------',
    ['Da', 'Data: lun 2 mar 2026 alle ore 16:11', 'Oggetto', 'A'],
    '2026-03-02T15:11:00.000Z',
  ],
  [
    '---------- Mensagem encaminhada ---------',
    ['De', 'Data: segunda-feira, 2 de março de 2026 às 16:11', 'Assunto', 'Para'],
    '2026-03-02T15:11:00.000Z',
  ],
  ['', ['Van', 'Verzonden: maandag 2 maart 2026 16:11', 'Aan', 'Onderwerp'], '2026-03-02T15:11:00.000Z'],
  [
    '---------- Mensaje reenviado ---------',
    ['De', 'Fecha: lun, 2 mar 2026 a las 16:11', 'Asunto', 'Para'],
    '2026-03-02T15:11:00.000Z',
  ],
];

it.each(forms)('reads who wrote the mail below “%s”, and when: %j', async (start, headers, date) => {
  const [, second] = headers;
  const subject = /^(?:sub|bet|obj|ogg|ass|ond|asu)/i;
  const sender = headers[0] ?? '';
  const lines = headers.map((header) => {
    if (header.includes(' 2026')) return header;
    if (header === sender) return `${header}: Noor Haddad <noor@larkspur.example>`;
    return subject.test(header) ? `${header}: Your visit` : `${header}: sam@home.example`;
  });
  expect(second).toBeDefined();
  const mail = `From: Sam <sam@home.example>\r\nSubject: Fwd: Your visit\r\nDate: Tue, 3 Mar 2026 10:00:00 +0000\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${[start, '', ...lines].join('\r\n')}\r\n\r\nHello Sam\r\n`;
  expect(await readBytes('a.eml', new TextEncoder().encode(mail))).toMatchObject({
    ...{ from: 'Noor Haddad <noor@larkspur.example>', subject: 'Your visit', date },
  });
});

const calendar =
  'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:9\r\nSUMMARY:Interview\r\nDTSTART:20260312T090000Z\r\nEND:VEVENT\r\nEND:VCALENDAR';
const note = 'From: Dana Kim <dana@brightleaf.example>\r\nSubject: Hello\r\n\r\nJust a note.';
const invitation = `From: Noor Haddad <noor@larkspur.example>\r\nSubject: Interview\r\nMIME-Version: 1.0\r\nContent-Type: text/calendar; method=REQUEST\r\n\r\n${calendar}`;
const others = '1 other mail is attached to this one and wasn’t read. Save it as .eml and import that.';

it.each<readonly [string, readonly string[], object]>([
  [
    'names its parts',
    [`Content-Type: message/rfc822\r\n\r\n${note}`],
    { mail: 'plain', subject: 'Hello', problems: [] },
  ],
  ['leaves them unnamed', [`\r\n${note}`], { mail: 'plain', subject: 'Hello', problems: [] }],
  [
    'holds an invitation after a note',
    [`\r\n${note}`, `\r\n${invitation}`],
    {
      mail: 'invitation',
      subject: 'Interview',
      from: 'Noor Haddad <noor@larkspur.example>',
      problems: [others],
    },
  ],
])('looks inside a digest that %s', async (_, parts, expected) => {
  const inside = parts.map((part) => `--D\r\n${part}\r\n`).join('');
  const mail = `From: Sam <sam@home.example>\r\nSubject: Fwd\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=X\r\n\r\n--X\r\nContent-Type: text/plain\r\n\r\nfyi\r\n--X\r\nContent-Type: multipart/digest;\r\n boundary="D"\r\n\r\n${inside}--D--\r\n--X--\r\n`;
  expect(await readBytes('a.eml', new TextEncoder().encode(mail))).toMatchObject(expected);
});
