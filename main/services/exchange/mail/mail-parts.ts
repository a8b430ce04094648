/** The parts of a mail that matter, by mailparser; mails inside mails are read again. */
import { simpleParser, type Attachment, type ParsedMail } from 'mailparser';
import { MAX_MAIL_TEXT, type MailIds } from '../../../../shared/exchange/mail/read-mail';
import { personName, type PersonRead } from '../../../../shared/exchange/person-read';
import { MAX_MAIL_DEPTH } from '../limits';

export interface CalendarPart {
  readonly bytes: Uint8Array;
  /** What the mail's header says. */
  readonly method: string | null;
  readonly charset: string | undefined;
}

export interface MailParts {
  readonly from: PersonRead;
  /** Who it was delivered to: the user. */
  readonly deliveredTo: readonly string[];
  readonly ids: MailIds;
  readonly subject: string;
  /** The Date header as written; null if there is none. */
  readonly date: string | null;
  readonly text: string;
  readonly calendars: readonly CalendarPart[];
  /** Outlook's own packing, or encryption: what is inside can't be read. */
  readonly sealed: 'tnef' | 'encrypted' | null;
  /** Holds mails in mails beyond `MAX_MAIL_DEPTH`, which weren't read. */
  readonly isCut: boolean;
  /** Mails attached beside the one that was read. */
  readonly unread: number;
  /** Sent to a list of people: a newsletter, an alert. */
  readonly isBulk: boolean;
  /** Not a single header that every mail has. */
  readonly hasHeaders: boolean;
}

const MAX_HTML_CHARACTERS = 2_000_000;

const parsing = {
  ...{ skipImageLinks: true, skipTextToHtml: true, skipTextLinks: true },
  maxHtmlLengthToParse: MAX_HTML_CHARACTERS,
};

/** Mails attached to one mail that are read. */
const MAX_INNER = 10;

/** Resolves to null if the parser refuses the mail, as too deep or with endless headers. */
export async function readMailParts(bytes: Uint8Array, depth = 0): Promise<MailParts | null> {
  const mail = await parsed(withMailsOfDigest(withoutMboxLine(bytes)));
  if (mail === null) return null;
  const { outer, inner } = mail;
  if (inner.length === 0) return outer;
  if (depth >= MAX_MAIL_DEPTH) return { ...outer, isCut: true };
  const all: MailParts[] = [];
  for (const { content } of inner.slice(0, MAX_INNER)) {
    const read = await readMailParts(content, depth + 1);
    if (read?.hasHeaders === true) all.push(read);
  }
  // If there are several, the one with an invitation.
  const read = all.find(({ calendars }) => calendars.length > 0) ?? all[0];
  if (read === undefined) return outer;
  // What is inside is what the employer wrote; a calendar may hang beside it.
  const calendars = read.calendars.length > 0 ? read.calendars : outer.calendars;
  return {
    ...read,
    calendars,
    unread: read.unread + inner.length - 1,
    deliveredTo: [...outer.deliveredTo, ...read.deliveredTo],
    ids: { ...read.ids, recipients: [...new Set([...read.ids.recipients, ...outer.ids.recipients])] },
    sealed: read.sealed ?? outer.sealed,
  };
}

const digest = /content-type:\s*multipart\/digest\s*;[^:]{0,500}?boundary="?([^"\s;]{1,70})/giu;

/** The parts of a digest are mails even if nothing says so, which the parser doesn't know. */
function withMailsOfDigest(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  const boundaries = [...text.matchAll(digest)].slice(0, MAX_INNER).map(([, boundary = '']) => boundary);
  if (boundaries.length === 0) return bytes;
  const starts = new Set(boundaries.map((boundary) => `--${boundary}`));
  const lines = text.split('\n');
  const named = lines
    .map((line, at) => {
      const isBare = starts.has(line.trimEnd()) && (lines[at + 1] ?? '').trim() === '';
      return isBare ? `${line}\nContent-Type: message/rfc822${line.endsWith('\r') ? '\r' : ''}` : line;
    })
    .join('\n');
  return Buffer.from(named, 'latin1');
}

async function parsed(bytes: Uint8Array): Promise<{ outer: MailParts; inner: readonly Attachment[] } | null> {
  try {
    const mail = await simpleParser(Buffer.from(bytes), parsing);
    const inner = mail.attachments.filter(({ contentType }) => contentType === 'message/rfc822');
    return { outer: partsOf(mail, await textOf(mail)), inner };
  } catch {
    // Its own limits on nesting and headers; the caller says so in words.
    return null;
  }
}

/**
 * What the mail says. The parser gives no text for HTML inside other parts, and joins the cells of a table; so HTML
 * without a text beside it is given to it as a mail of its own, with a space between the cells.
 */
async function textOf({ text = '', html = false, headers }: ParsedMail): Promise<string> {
  const isHtmlAlone = contentTypeOf(headers) === 'text/html' || text.trim() === '';
  if (html === false || !isHtmlAlone || html.length > MAX_HTML_CHARACTERS) return text;
  const spaced = html.replace(/<\/t[dh]>/giu, ' $&');
  const head = 'Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n';
  return (await simpleParser(Buffer.from(head + spaced), parsing)).text ?? text;
}

function contentTypeOf(headers: ParsedMail['headers']): string {
  const type = headers.get('content-type');
  return typeof type === 'object' && 'value' in type && typeof type.value === 'string' ? type.value : '';
}

/** A mail saved from a mailbox file begins with "From - …" or ">From …". */
function withoutMboxLine(bytes: Uint8Array): Uint8Array {
  const start = new TextDecoder('latin1')
    .decode(bytes.subarray(0, 1_000))
    .replace(/^\u00ef\u00bb\u00bf/u, '');
  const skipped = bytes[0] === 0xef ? 3 : 0;
  const line = /^(?:\s*\n)*>?From [^\n]*\n/u.exec(start) ?? /^\s+(?=\S)/u.exec(start);
  return bytes.subarray(skipped + (line?.[0].length ?? 0));
}

function partsOf(mail: ParsedMail, text: string): MailParts {
  const sender = mail.from?.value[0];
  const header = (name: string) =>
    mail.headerLines
      .find(({ key }) => key === name)
      ?.line.replace(/^[^:]*:/u, '')
      .replace(/\s+/gu, ' ')
      .trim() ?? null;
  const email = sender?.address?.toLowerCase() || null;
  return {
    from: { name: personName(sender?.name ?? '', email), email },
    deliveredTo: ['delivered-to', 'x-original-to'].flatMap((name) => {
      const to = header(name)?.toLowerCase().replace(/[<>]/gu, '') ?? '';
      return to.includes('@') ? [to] : [];
    }),
    ids: idsOf(mail),
    subject: (mail.subject ?? '').replace(/\s+/gu, ' ').trim(),
    date: header('date'),
    text: text.slice(0, MAX_MAIL_TEXT).replace(/\r\n?/gu, '\n'),
    calendars: mail.attachments.filter(isCalendar).map(calendarPart),
    sealed: sealedBy(mail),
    isCut: false,
    unread: 0,
    isBulk: mail.headers.has('list') || /^(?:bulk|list|junk)$/iu.test(header('precedence') ?? ''),
    hasHeaders: ['from', 'date', 'subject', 'to', 'received', 'message-id', 'content-type'].some((name) =>
      mail.headers.has(name),
    ),
  };
}

const MAX_IDS = 50;

function idsOf({ messageId, inReplyTo, references, to }: ParsedMail): MailIds {
  const bare = (id: string) => id.replace(/[<>\s]/gu, '').slice(0, 1_000);
  const named = references === undefined ? [] : [references].flat();
  const refersTo = [...(inReplyTo === undefined ? [] : [inReplyTo]), ...named.toReversed()];
  const addresses = (to === undefined ? [] : [to].flat()).flatMap(({ value }) => value);
  return {
    messageId: bare(messageId ?? '') || null,
    refersTo: [...new Set(refersTo.map(bare).filter((id) => id !== ''))].slice(0, MAX_IDS),
    recipients: addresses.flatMap(({ address }) => address?.toLowerCase() ?? []).slice(0, MAX_IDS),
  };
}

function isCalendar({ contentType, filename }: Attachment): boolean {
  return (
    /^(?:text|application)\/(?:x-)?(?:v?calendar|ics)$/u.test(contentType) ||
    /\.(?:ics|ical|ifb)$/iu.test(filename ?? '')
  );
}

function calendarPart({ content, headers }: Attachment): CalendarPart {
  const type = headers.get('content-type');
  const params =
    typeof type === 'object' && 'params' in type ? (type.params as Readonly<Record<string, string>>) : {};
  return { bytes: content, method: params.method ?? null, charset: params.charset };
}

function sealedBy({ attachments, headers }: ParsedMail): MailParts['sealed'] {
  const types = [contentTypeOf(headers), ...attachments.map(({ contentType }) => contentType)];
  if (
    types.includes('multipart/encrypted') ||
    types.some((name) => /^application\/(?:x-)?pkcs7-mime$/u.test(name))
  ) {
    return 'encrypted';
  }
  const isTnef = ({ contentType, filename }: Attachment) =>
    /ms-tnef(?=;|$)/u.test(contentType) || /^winmail\.dat$/iu.test(filename ?? '');
  return attachments.some(isTnef) ? 'tnef' : null;
}
