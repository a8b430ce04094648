/** Makes a mail of what was copied out of one: its text alone, or its source. */
import type { Instant } from '../../model/time';
import { wordsOfMail } from '../mail/kind-of-mail';
import { nameAbove } from '../mail/named-people';
import { isLetterText, withoutUnseenStarts } from './letter-text';

/** The first line of a mail, in the languages mails are read in: a posting greets nobody. */
const greeting =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|guten tag|liebe[rs]?|sehr geehrte[rs]?|bonjour|cher|chère|madame|monsieur|hola|estimad[oa]|ciao|buongiorno|gentile|beste|geachte|olá|prezad[oa])(?![\p{L}\p{N}])[^.?]{0,60}$/iu;

/** A line of an invitation that greets nobody: a posting has no date and time of its own. */
const appointment = /^[ \t*•-]*(?:when|date (?:and|&) time|wann|termin|quand|cuándo|quando)\s*:\s*\S/imu;

/** The last address is the signature's. Each begins at the first of its characters only, so that a long word is read once. */
const addresses = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
/** The subject of a mail that was copied with its text. */
const subjectLine = /^[ \t*]*subject[ \t*]*:[ \t*]*(\S.*)$/imu;
/** "the Data Engineer position"; not from "an interview for" on. */
const jobBefore =
  /\b(?:the|our|an?) ((?:(?! for (?:the|our|an?) )[^.,;:!?]){3,60}?) (?:position|role|opening|vacancy)\b/iu;
/** "the position of Data Engineer at Acme". */
const jobAfter =
  /\b(?:position|role|job|post|opening|vacancy) (?:of|as|for) (?:the |our |an? )?((?:(?! (?:at|with|in|on|which|that) )[^.,;:!?]){3,60})/iu;

/**
 * The text as a mail's source; null if it isn't a mail's. `pastedAt` counts as the day it came, from which "Thursday" is read.
 */
export function pastedLetter(pasted: string, pastedAt: Instant): string | null {
  const text = withoutUnseenStarts(pasted);
  if (isLetterText(text)) return text;
  const [firstLine = ''] = text.trim().split('\n', 1);
  const isLetter = greeting.test(firstLine.trim()) || subjectLine.test(firstLine) || appointment.test(text);
  if (!isLetter || wordsOfMail('', text) === 'other') return null;
  const [address] = text.match(addresses)?.slice(-1) ?? [];
  const subject = subjectLine.exec(text)?.[1]?.trim() ?? subjectOfJob(text.replace(/\s+/gu, ' '));
  const headers = [
    ...(address === undefined ? [] : [`From: ${senderWords(text, address)}`]),
    ...(subject === null ? [] : [`Subject: ${inHeader(subject)}`]),
    `Date: ${new Date(pastedAt).toUTCString()}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
  ];
  return `${headers.join('\r\n')}\r\n\r\n${text.trim()}\r\n`;
}

/** Names the job that the text names; null if it names none. */
function subjectOfJob(text: string): string | null {
  const role = (jobBefore.exec(text) ?? jobAfter.exec(text))?.[1];
  return role === undefined ? null : `Interview for ${role.trim()}`;
}

/** With the name above it, if there is one. */
function senderWords(text: string, address: string): string {
  const name = nameAbove(text, address);
  return name === null ? address : `${encodedWord(name)} <${address}>`;
}

/** Beyond ASCII, a header has to be encoded. */
const inHeader = (words: string) => (/^[ -~]*$/u.test(words) ? words : encodedWord(words));

function encodedWord(words: string): string {
  // Half of a surrogate pair can't be encoded; an underscore would be read as a blank.
  return `=?utf-8?Q?${encodeURIComponent(words.toWellFormed()).replaceAll('%', '=').replaceAll('_', '=5F')}?=`;
}
