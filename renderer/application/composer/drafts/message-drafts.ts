/** The drafts of messages as they are stored. */
import { useEffect, useState } from 'react';
import type { ApplicationId } from '@shared/model/ids';
import { call } from '../../../core/bridge';
import { draftedMessage, useStoredDrafts, type DraftedMessage } from '../../../core/drafts';
import { closedFormsStored } from '../../../forms/drafts/use-draft';
import { readComposerDraft, type ComposerDraft } from '../composer-draft';

export type MessageDraft = DraftedMessage & {
  readonly key: string;
  readonly draft: ComposerDraft;
};

/** Those of one application, or of all; without any that can't be read: the composer sets it aside when it is opened. */
export async function readMessageDrafts(
  keys: Iterable<string>,
  applicationId: ApplicationId | null,
): Promise<readonly MessageDraft[]> {
  const read = [...keys].map(async (key) => {
    const message = draftedMessage(key);
    if (message === null || (applicationId !== null && message.applicationId !== applicationId)) return [];
    const reply = await call('draft:read', { key });
    const reading = reply.ok && reply.value !== null ? readComposerDraft(reply.value) : null;
    return reading?.tag === 'read' ? [{ key, ...message, draft: reading.draft }] : [];
  });
  return (await Promise.all(read)).flat();
}

/** The draft of it, to that person or, for nobody in particular, to anybody; also right after its composer was closed. */
export async function storedDraft(message: DraftedMessage): Promise<DraftedMessage | null> {
  const { kind, applicationId, contactId } = message;
  await closedFormsStored();
  const drafts = [...useStoredDrafts.getState().messageKeys].flatMap((key) => draftedMessage(key) ?? []);
  const ofKind = drafts.filter((draft) => draft.kind === kind && draft.applicationId === applicationId);
  return (
    ofKind.find((draft) => contactId === null || draft.contactId === null || draft.contactId === contactId) ??
    null
  );
}

/** As they are when one comes or goes, and whenever `moment` changes. */
export function useMessageDrafts(
  applicationId: ApplicationId | null,
  moment: unknown,
): readonly MessageDraft[] {
  const keys = useStoredDrafts((stored) => stored.messageKeys);
  const [drafts, setDrafts] = useState<readonly MessageDraft[]>([]);
  useEffect(() => {
    let isOutdated = false;
    void readMessageDrafts(keys, applicationId).then((read) => {
      if (!isOutdated) setDrafts(read);
    });
    return () => {
      isOutdated = true;
    };
  }, [keys, applicationId, moment]);
  return drafts;
}
