/** The question after a start: were the messages sent that had been handed to another program? */
import { presentContact } from '@shared/events/fold-contacts';
import type { ApplicationDetail } from '@shared/ipc/detail';
import { call } from '../../../core/bridge';
import { discardDraft, keepForUndo, saveDraft } from '../../../core/drafts';
import { openPanel } from '../../../core/navigation';
import { showRefusal } from '../../../core/toasts';
import { nextRecipient } from '../compose';
import { recordedText, recordMessage } from '../recording';
import { putOff, type ComposerDraft, type HandedOver } from '../composer-draft';
import { draftStanding } from './draft-standing';
import { readMessageDrafts, type MessageDraft } from './message-drafts';

export interface HandedMessage {
  readonly message: MessageDraft;
  readonly handedOver: HandedOver;
  readonly detail: ApplicationDetail;
}

/** Those still to be asked about, the one handed over first at the start. What was recorded in another way is not asked. */
export async function readHandedMessages(keys: readonly string[]): Promise<readonly HandedMessage[]> {
  const drafts = await readMessageDrafts(keys, null);
  const found = drafts.map(async (message): Promise<readonly HandedMessage[]> => {
    const { handedOver } = message.draft;
    if (handedOver === undefined || handedOver.ask === 'no-more') return [];
    const reply = await call('application:read', { applicationId: message.applicationId });
    if (!reply.ok || draftStanding(reply.value, message).tag !== 'open') return [];
    return [{ message, handedOver, detail: reply.value }];
  });
  return (await Promise.all(found)).flat().sort((a, b) => a.handedOver.at - b.handedOver.at);
}

/** Records it with the text as it left, and opens the composer for the next person of a panel. Resolves true if done. */
export async function recordSent({ message, handedOver, detail }: HandedMessage): Promise<boolean> {
  const { kind, applicationId, draft } = message;
  const { text } = draft;
  const contactId = presentContact(message.contactId, detail.application.mergedContacts);
  const sent = { medium: text.medium, sentAt: handedOver.at, text: recordedText(text, text.own?.body ?? '') };
  const reply = await recordMessage({ ...message, contactId }, sent);
  if (!reply.ok) return false;
  await discardDraft(message.key);
  const { handedOver: _, ...unsent } = draft;
  keepForUndo(reply.value.changeId, { key: message.key, json: JSON.stringify(unsent) });
  const parts = detail.progress.steps.find((one) => one.step === kind);
  const next = contactId === null ? null : nextRecipient(parts, contactId);
  if (next !== null) openPanel(applicationId, { takesFocus: true, writes: { kind, contactId: next } });
  return true;
}

/** Keeps the draft. It is asked about once more after the next start, unless this was that time. */
export async function keepForLater({ message, handedOver }: HandedMessage): Promise<boolean> {
  const draft: ComposerDraft = { ...message.draft, handedOver: putOff(handedOver) };
  const reply = await saveDraft(message.key, JSON.stringify(draft));
  if (!reply.ok) showRefusal(reply.refusal);
  return reply.ok;
}
