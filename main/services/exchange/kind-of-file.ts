/** Recognises a file by its first bytes; its name is used only if they don't decide. */
import { MAX_MAIL_BYTES } from './limits';
import { isOwnExport } from './own/read-export';
import { isProse } from './tables/prose';

export type FileKind =
  'export' | 'table' | 'calendar' | 'mail' | 'archive' | 'outlook-message' | UnreadableKind;
/** Recognised only to say what to do instead. */
type UnreadableKind =
  'workbook' | 'document' | 'picture' | 'database' | 'webPage' | 'contacts' | 'json' | 'mailbox' | 'prose';

const LOOKED_AT = 4_096;
const headerLine = /^[!-9;-~]+:(?:[ \t]|$)/u;
const mailHeader =
  /^(?:from|to|subject|date|received|return-path|message-id|mime-version|content-type|delivered-to|x-[\w-]+|dkim-signature|reply-to|arc-[\w-]+|authentication-results|thread-topic|cc)\s*:/imu;

/** How PNG, JPEG, GIF and WebP begin. */
const pictures: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x52, 0x49, 0x46, 0x46],
];

/** Office programs write archives and containers that only their names distinguish. */
function byExtension(extension: string): UnreadableKind | null {
  if (/^(?:xlsx?|xlsm|xlsb|ods|numbers)$/u.test(extension)) return 'workbook';
  return /^(?:docx?|odt|pages|pptx?|odp|key)$/u.test(extension) ? 'document' : null;
}

/** The same by what is packed, for one with another name. */
function byParts(bytes: Uint8Array): UnreadableKind | null {
  const names = new TextDecoder('latin1').decode(bytes.subarray(0, LOOKED_AT));
  if (/opendocument\.spreadsheet|\bxl\//u.test(names)) return 'workbook';
  if (/opendocument|\b(?:word|ppt)\//u.test(names)) return 'document';
  return names.includes('[Content_Types].xml') ? 'workbook' : null;
}

/** By the first bytes, and by the name if these leave it open. Total: `table` or `prose` if nothing else fits. */
export function kindOfFile(bytes: Uint8Array, name: string): FileKind {
  const extension = /\.([a-z0-9]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
  const starts = (...signs: readonly number[]) => signs.every((sign, index) => bytes[index] === sign);
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return byExtension(extension) ?? 'outlook-message';
  // A table may begin with a column "PK"; what follows in an archive is no letter or sign.
  if (starts(0x50, 0x4b) && (bytes[2] ?? 0) < 0x20)
    return byExtension(extension) ?? byParts(bytes) ?? 'archive';
  if (starts(0x25, 0x50, 0x44, 0x46) || starts(0x7b, 0x5c, 0x72, 0x74, 0x66)) return 'document';
  if (pictures.some((signs) => starts(...signs))) return 'picture';
  const text = textAtStart(bytes);
  if (text.startsWith('SQLite format 3')) return 'database';
  if (isOwnExport(text)) return 'export';
  if (extension === 'vcf' || /^\s*BEGIN\s*:\s*VCARD/iu.test(text)) return 'contacts';
  if (isWebPage(text) || /^(?:x?html?|mht|mhtml)$/u.test(extension)) return 'webPage';
  if (isMailbox(bytes)) return 'mailbox';
  if (/^\s*BEGIN\s*:\s*V(?:CALENDAR|EVENT)/iu.test(text)) return 'calendar';
  if (extension === 'ics' || extension === 'ical' || extension === 'vcs') return 'calendar';
  if (extension === 'eml' || extension === 'mbox' || extension === 'msg') return 'mail';
  if (/^(?:csv|tsv|tab|md|markdown)$/u.test(extension)) return 'table';
  if (isJson(text) || /^(?:json|jsonl|ndjson)$/u.test(extension)) return 'json';
  if (isMail(text)) return 'mail';
  return isProse(text) ? 'prose' : 'table';
}

/** Some programs also write such a table as .csv or .xls. */
const isWebPage = (text: string) =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype\s+html|html|head|body|table)\b/iu.test(text);

const isJson = (text: string) => /^\s*(?:\{\s*["}]|\[\s*[{["\]])/u.test(text);

/** Mails one after the other, each below a line that begins with "From ". */
function isMailbox(bytes: Uint8Array): boolean {
  if (!/^From \S/u.test(textAtStart(bytes.subarray(0, 8)))) return false;
  const { buffer, byteOffset, byteLength } = bytes.subarray(0, MAX_MAIL_BYTES);
  const text = Buffer.from(buffer, byteOffset, byteLength).toString('latin1');
  return /\n\r?\nFrom \S[^\n]{0,200}\n[!-9;-~]{1,100}:/u.test(text);
}

function textAtStart(bytes: Uint8Array): string {
  const start = bytes.subarray(0, LOOKED_AT);
  const isWide = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  const text = new TextDecoder(isWide ? (start[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(
    start,
  );
  return text.replace(/^\uFEFF/u, '');
}

/** Two lines of headers at least, one of them a mail's. */
function isMail(text: string): boolean {
  const [first = '', second = '', third = ''] = text.replace(/^>?From [^\n]*\n/u, '').split(/\r?\n/u);
  const isHeader = (line: string) => headerLine.test(line) || /^[ \t]/u.test(line);
  return mailHeader.test(first) && (isHeader(second) || isHeader(third));
}
