/** Handing a message to the user's own programs. Each says what it did, or why not, and resolves true if it was done. */
import { mailtoLink } from '@shared/messages/mailto';
import type { MailDraft } from '@shared/model/mail-draft';
import type { Failure } from '@shared/model/outcome';
import type { Result } from '@shared/model/result';
import { call } from '../../../core/bridge';
import { showToast, tellRefusal } from '../../../core/toasts';
import { t } from '../../../core/words';

export async function openDraft(draft: MailDraft): Promise<boolean> {
  return told(await call('mail-draft:open', draft), t('composer.draftHint'));
}

/** If the text is too long for a link, it goes on the clipboard. */
export async function openMail({ to, subject, body }: MailDraft): Promise<boolean> {
  const { link, hasBody } = mailtoLink({ to: to.address, subject, body });
  if (!hasBody && !(await copyText(body, t('composer.tooLongForMail')))) return false;
  return told(await call('shell:open-link', { url: link }), null);
}

export async function copyText(text: string, words: string): Promise<boolean> {
  return told(await call('clipboard:write', { text }), words);
}

/** `words` are said if it was done; null for nothing. */
function told(reply: Result<null, Failure>, words: string | null): boolean {
  if (!reply.ok) tellRefusal(reply.refusal);
  else if (words !== null) showToast({ text: words, tone: 'change', undoes: null });
  return reply.ok;
}
