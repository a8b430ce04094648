/** A message as a mailto address (RFC 6068), as far as the mail programs of all systems take one. */
import { toOneLine } from '../model/text/one-line';

/** Windows hands on no more; the other systems take longer ones. Characters of the whole address, encoded. */
export const MOST_MAILTO_CHARACTERS = 2_000;

export interface MailtoInput {
  /** One address, as the user typed it; empty if none is known. */
  readonly to: string;
  readonly subject: string;
  /** Plain text with `\n` or `\r\n`. */
  readonly body: string;
}

export interface MailtoLink {
  readonly link: string;
  /** False if the whole message would be too long: the link then has no body, and the text has to go another way. */
  readonly hasBody: boolean;
  /** True if not even the whole subject fits. */
  readonly isSubjectCut: boolean;
}

/**
 * The address that opens the user's mail program with the message in it, of at most `MOST_MAILTO_CHARACTERS`. Everything is
 * percent-encoded, line breaks as `%0D%0A`, spaces as `%20`; control characters and marks that turn the direction of text
 * are left out, so that no text adds a header or a second recipient.
 */
export function mailtoLink({ to, subject, body }: MailtoInput): MailtoLink {
  const start = `${mailtoAddress(to)}?subject=`;
  const line = toOneLine(subject);
  const head = start + encodedWithin(line, MOST_MAILTO_CHARACTERS - start.length);
  const isSubjectCut = head !== start + encoded(line);
  const whole = `${head}&body=${encoded(mailBody(body))}`;
  return whole.length <= MOST_MAILTO_CHARACTERS && !isSubjectCut
    ? { link: whole, hasBody: true, isSubjectCut }
    : { link: head, hasBody: false, isSubjectCut };
}

/** The address that begins an empty message to one person; no mark in it adds a header or a second recipient. */
export function mailtoAddress(to: string): string {
  return `mailto:${encoded(toOneLine(to)).replaceAll('%40', '@')}`;
}

/** As many of its characters as fit into `room`. */
function encodedWithin(text: string, room: number): string {
  const full = encoded(text);
  if (full.length <= room) return full;
  let fitting = '';
  for (const character of text) {
    const more = fitting + encoded(character);
    if (more.length > room) break;
    fitting = more;
  }
  return fitting;
}

/** A lone half of a surrogate pair can't be encoded, and means nothing. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The text of a mail: lines ended by CRLF, without other control characters. */
export function mailBody(body: string): string {
  const lines = body.replace(/\r\n?/g, '\n').replace(/(?![\n\t])\p{Cc}/gu, '');
  return lines.replaceAll('\n', '\r\n');
}
