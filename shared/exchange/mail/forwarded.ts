/** A mail that was forwarded as text: who wrote the one within. */
import { personName, type PersonRead } from '../person-read';

export interface ForwardedMail {
  readonly from: string;
  readonly subject: string | null;
  /** As the mail program wrote it. */
  readonly date: string | null;
  readonly text: string;
}

const marker =
  /^(?:-{2,}\s*)?(?:forwarded message|begin forwarded message|original message|weitergeleitete nachricht|ursprüngliche nachricht|anfang der weitergeleiteten nachricht|mensaje reenviado|mensaje original|iletilen ileti|yönlendirilen ileti|message transféré|début du message (?:réexpédié|transféré)|message d['’]origine|(?:inizio )?messaggio inoltrato|messaggio originale|mensagem (?:encaminhada|original)|(?:begin )?doorgestuurd bericht|oorspronkelijk bericht)\s*:?(?:\s*-{2,})?$/iu;
const forwards = /forward|weiterg|reenv|ilet|yönl|transf|réexp|inoltr|encaminh|doorgest/iu;
const forwardSubject = /^\s*(?:fwd?|wg|rv|i̇?lt|tr|reenv|enc|doorst|i)\s*:/iu;
const fromWords = new Set(['from', 'von', 'de', 'kimden', 'da', 'van']);
const dateWords = new Set(
  'date sent datum gesendet fecha enviado tarih gönderildi envoyé data inviato enviada verzonden'.split(' '),
);
const subjectWords = new Set('subject betreff asunto konu objet oggetto assunto onderwerp'.split(' '));
const otherWords = 'to an para kime cc reply-to à a aan répondre à'.split(' ');
const field = new RegExp(
  String.raw`^[>\s*]*(${[...fromWords, ...dateWords, ...subjectWords, ...otherWords].join('|')})\s*\*?:\*?\s*(.*)$`,
  'iu',
);
const MAX_HEADER_LINES = 12;

/** The inner mail, if this one only hands it on; null if it is a reply that quotes, or nothing is inside. */
export function forwardedIn(subject: string, text: string): ForwardedMail | null {
  const lines = text.split('\n');
  const marked = lines.findIndex((line) => marker.test(line.trim()));
  const isForward = forwardSubject.test(subject) || (marked >= 0 && forwards.test(lines[marked] ?? ''));
  if (!isForward) return null;
  const start = lines.findIndex((line, index) => index >= Math.max(marked, 0) && isFromLine(line));
  return start < 0 ? null : readInner(lines, start);
}

function isFromLine(line: string): boolean {
  const match = field.exec(line);
  return match !== null && fromWords.has((match[1] ?? '').toLowerCase()) && (match[2] ?? '').trim() !== '';
}

function readInner(lines: readonly string[], start: number): ForwardedMail {
  const found: { from: string; date: string | null; subject: string | null } = {
    from: '',
    date: null,
    subject: null,
  };
  let index = start;
  for (; index < Math.min(lines.length, start + MAX_HEADER_LINES); index += 1) {
    const match = field.exec(lines[index] ?? '');
    if (match === null) break;
    const [word, value] = [(match[1] ?? '').toLowerCase(), (match[2] ?? '').trim()];
    if (fromWords.has(word)) found.from = value;
    else if (dateWords.has(word)) found.date = value;
    else if (subjectWords.has(word)) found.subject = value;
  }
  return {
    ...found,
    text: lines
      .slice(index)
      .map((line) => line.replace(/^> ?/u, ''))
      .join('\n'),
  };
}

/** Longer is no sender. */
const MAX_SENDER = 1_000;

/** Name and address from "Dana Kim <dana@acme.example>", with the forms mail programs give it in a text. */
export function senderOf(written: string): PersonRead {
  const text = written.slice(0, MAX_SENDER);
  const email = /[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)+/u.exec(text)?.[0].toLowerCase() ?? null;
  const name = text
    .replace(/[<([]*(?:mailto:)?[\w.!#$%&'*+/=?^`{|}~-]+@[\w.-]+[>)\]]*/giu, '')
    .replace(/["*]/gu, '')
    .replace(/[\s<>[\]()]+$/u, '');
  return { name: personName(name, email), email };
}
