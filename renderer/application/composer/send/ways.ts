/** Handing a message to the user's own programs. Each says what it did, or why not, and resolves true if it was done. */
import type { MailtoLink } from '@shared/messages/mailto';
import { MAX_HANDED_TEXT, type MailDraft } from '@shared/model/mail-draft';
import type { Failure } from '@shared/model/outcome';
import type { Result } from '@shared/model/result';
import { call } from '../../../core/bridge';
import { showToast, showRefusal } from '../../../core/toasts';
import { openedAddress, webAddress } from '../../../forms/web-address';
import { t } from '../../../core/words';

/**
 * The ways to a mail program, the better first: a draft carries a text of any length, but Apple Mail shows it as a message
 * received.
 */
export function mailWaysOn(
  platform: string | undefined,
): readonly ['draft', 'link'] | readonly ['link', 'draft'] {
  return platform === 'darwin' ? ['link', 'draft'] : ['draft', 'link'];
}

export async function openDraft(draft: MailDraft): Promise<boolean> {
  if (isTooLong(draft.body)) return false;
  return toastResult(await call('mail-draft:open', draft), t('composer.draftHint'));
}

/** Opens the link that was shown. If the text is too long for it, the text goes on the clipboard. */
export async function openMail({ link, hasBody }: MailtoLink, body: string): Promise<boolean> {
  if (!hasBody && !(await copyText(body, t('composer.tooLongForMail')))) return false;
  return toastResult(await call('shell:open-link', { url: link }), null);
}

export async function copyText(text: string, words: string): Promise<boolean> {
  if (isTooLong(text)) return false;
  return toastResult(await call('clipboard:write', { text }), words);
}

/** With its paragraphs, for a program that formats; says so if only the plain text could be copied. */
export async function copyRichText(text: string, words: string): Promise<boolean> {
  if (isTooLong(text)) return false;
  const reply = await call('clipboard:write', { text, isRich: true });
  return toastResult(reply, reply.ok && !reply.value.isRich ? t('composer.copiedPlain') : words);
}

/** The text first, so that it is there when the profile is. */
export async function openProfile(address: string, text: string): Promise<boolean> {
  if (!(await copyText(text, t('composer.copiedForProfile')))) return false;
  return toastResult(await call('shell:open-link', { url: address }), null);
}

export async function dial(link: string): Promise<boolean> {
  return toastResult(await call('shell:open-link', { url: link }), null);
}

/** The address of a profile as it was entered, with its scheme; null if it isn't one of LinkedIn. */
export function profileAddress(entered: string): string | null {
  const address = openedAddress(webAddress(entered));
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, href } = new URL(address);
  return protocol === 'https:' && /(^|\.)linkedin\.com$/.test(hostname) ? href : null;
}

/** Says so if it is more than can be passed on. */
function isTooLong(text: string): boolean {
  if (text.length <= MAX_HANDED_TEXT) return false;
  const words = t('composer.tooLongToPassOn', { most: MAX_HANDED_TEXT });
  showToast({ text: words, tone: 'refusal', undoes: null });
  return true;
}

/** Shows `words` if it worked, nothing if null; otherwise the refusal. True if it worked. */
function toastResult(reply: Result<unknown, Failure>, words: string | null): boolean {
  if (!reply.ok) showRefusal(reply.refusal);
  else if (words !== null) showToast({ text: words, tone: 'change', undoes: null });
  return reply.ok;
}
