/** The lines above a quoted or forwarded message: its headers, or "On Tuesday Dana wrote:". */
import { isBlank, type Line } from './lines';

const MAX_INTRODUCTION_LINES = 3;
const MAX_INTRODUCTION_CHARACTERS = 300;

/** In English, German, French, Spanish, Italian, Portuguese, Dutch and Turkish. */
const FROM = 'from|von|de|da|van|kimden';
const SUBJECT = 'subject|betreff|objet|asunto|oggetto|assunto|onderwerp|konu';
const OTHER =
  'sent|date|to|cc|bcc|reply-to|importance|attachments?|gesendet|datum|an|envoy[ée]e?|[àa]|enviado|fecha|para|inviato|data|enviada(?: em)?|verzonden|aan|g[öo]nder(?:ildi|ilen|ilme tarihi)|tarih|kime';
const header = new RegExp(String.raw`^[ \t*_]*(?:${FROM}|${SUBJECT}|${OTHER})[*_]*\s*:[*_]*(?=\s|$)`, 'i');
const subject = new RegExp(String.raw`^[ \t*_]*(?:${SUBJECT})[*_]*\s*:`, 'i');
const senderOrSubject = new RegExp(String.raw`^[ \t*_]*(?:${FROM}|${SUBJECT})[*_]*\s*:`, 'i');
const separator =
  /^[-_=\s]*(?:(?:original|forwarded|previous) (?:message|e-?mail|appointment)|begin forwarded message|forwarded by .{1,80}|(?:urspr[üu]ngliche|weitergeleitete|anfang der weitergeleiteten) nachricht|(?:d[ée]but du )?message (?:d['’]origine|original|transf[ée]r[ée]|r[ée]exp[ée]di[ée])|mensaje (?:original|reenviado)|(?:inizio )?messaggio (?:originale|inoltrato)|mensagem (?:original|encaminhada)|(?:begin )?(?:oorspronkelijk|doorgestuurd) bericht|(?:orijinal|iletilen|y[öo]nlendirilen) (?:ileti|mesaj))[-_=:\s]*$/i;
const wrote =
  /(?:\b(?:wrote|writes|a [ée]crit|escribi[óo]|ha scritto|escreveu)|\byazd[ıi]|\b(?:schrieb|schreef)\b[^.!?]{0,3}[^!?:]{0,80})\s?:?\s?$/i;
/** "On Tue", "Am Dienstag", "Le mardi", "El mar", "Il giorno", "Em ter", "Op di". */
const opening = /^\s*(?:on|am|le|el|il|em|op)\s/i;
const dated = /^\s*(?:(?:on|am|le|el|il|em|op)\s.*\d|.*@|\d{1,4}[-./]\d)/i;
const named =
  /^[^.!?]{1,60}(?:wrote|writes|schrieb|schreef|a [ée]crit|escribi[óo]|ha scritto|escreveu|yazd[ıi])\s?:\s?$/i;

/** The number of header lines from a line on: two or more with a sender or a subject, or a single subject line. */
export function headerLinesAt(lines: readonly Line[], index: number): number {
  const first = lines[index];
  if (first === undefined || !header.test(first.text)) return 0;
  const isHeader = (line: Line) =>
    line.depth === first.depth && (header.test(line.text) || indentOf(line) > indentOf(first));
  let to = index;
  while (lines[to] !== undefined && isHeader(lines[to] ?? first)) to += 1;
  const hasSenderOrSubject = lines.slice(index, to).some(({ text }) => senderOrSubject.test(text));
  return hasSenderOrSubject && (to - index > 1 || subject.test(first.text)) ? to - index : 0;
}

/** A long header continues on an indented line; a blank line doesn't count as indented. */
function indentOf(line: Line): number {
  return isBlank(line) ? -1 : line.text.search(/\S/);
}

/** The text of the subject header; empty if there is none. */
export function subjectOf(headers: readonly Line[]): string {
  const line = headers.find(({ text }) => subject.test(text));
  return line?.text.replace(subject, '') ?? '';
}

/**
 * The number of lines from a line on that only introduce another message: "-----Original Message-----", "On Tue, 3 Mar
 * 2026 at 10:00, Dana Ray <dana@acme.com> wrote:", or the same in another language.
 */
export function introductionLinesAt(lines: readonly Line[], index: number): number {
  const first = lines[index];
  if (first === undefined || isBlank(first) || first.text.length > MAX_INTRODUCTION_CHARACTERS) return 0;
  if (separator.test(first.text)) return 1;
  if (!opening.test(first.text) && !wrote.test(first.text)) return 0;
  let whole = '';
  for (const [place, line] of lines.slice(index, index + MAX_INTRODUCTION_LINES).entries()) {
    if (isBlank(line) || line.depth !== first.depth) return 0;
    whole += `${line.text} `;
    if (whole.length > MAX_INTRODUCTION_CHARACTERS) return 0;
    if (wrote.test(line.text)) return dated.test(whole) || named.test(whole) ? place + 1 : 0;
  }
  return 0;
}
