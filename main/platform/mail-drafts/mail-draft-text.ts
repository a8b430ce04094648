/** A message as a mail file that mail programs open as a draft. Loads a large library, so import it when it is needed. */
import MailComposer from 'nodemailer/lib/mail-composer';
import { mailBody } from '../../../shared/messages/mailto';
import { toOneLine } from '../../../shared/model/text/one-line';
import type { MailDraft } from '../../../shared/model/mail-draft';

/**
 * The file: `X-Unsent: 1`, CRLF, no sender. Without Date and Message-ID too: they are the mail program's to give when it
 * sends the draft, and the library's would name this computer. Control characters and marks that turn the direction of
 * text don't reach the headers, so that no name or subject adds one.
 */
export async function mailDraftText({ to, subject, body }: MailDraft): Promise<string> {
  const address = toOneLine(to.address);
  const composer = new MailComposer({
    headers: { 'X-Unsent': '1' },
    ...(address === '' ? {} : { to: { name: headerText(to.name), address } }),
    subject: headerText(subject),
    text: mailBody(body).toWellFormed(),
    // Used for plain letters too: nothing on the way then folds a long line or trims a blank.
    textEncoding: 'quoted-printable',
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const text = (await composer.compile().build()).toString('utf8');
  const headEnd = text.indexOf('\r\n\r\n');
  const head = text.slice(0, headEnd).replace(/^(?:Date|Message-ID):.*\r\n/gim, '');
  return head + text.slice(headEnd);
}

/** With a blank in what a reader would take for an encoded word: the library would leave it as it is. */
function headerText(text: string): string {
  return toOneLine(text).toWellFormed().replaceAll('=?', '= ?');
}
