/**
 * The drafts that main stores. Whatever the window saves or discards goes through here, so that it always knows which
 * there are.
 */
import { useMemo } from 'react';
import { create } from 'zustand';
import type { MessageStep } from '@shared/model/application';
import { isOccasion, messageSteps, occasions, type Occasion } from '@shared/model/settings/message-kind';
import type { ApplicationId, ChangeId, ContactId, InterviewId } from '@shared/model/ids';
import type { Failure } from '@shared/model/outcome';
import type { Result } from '@shared/model/result';
import { call, followUndo } from './bridge';
import { t } from './words';

/** A step of a cycle, which is named by one of its interviews; or an occasion, which belongs to none. */
export type WrittenFor =
  | { readonly kind: MessageStep; readonly interviewId: InterviewId }
  | { readonly kind: Occasion; readonly interviewId: null };

/** What the draft of a message belongs to: a step or an occasion, and one person or nobody in particular. */
export type DraftedMessage = WrittenFor & {
  readonly applicationId: ApplicationId;
  readonly contactId: ContactId | null;
};

export interface StoredDrafts {
  /** The keys of all drafts of messages. */
  readonly messageKeys: ReadonlySet<string>;
  /** The applications they belong to. */
  readonly applicationIds: ReadonlySet<ApplicationId>;
  /** Those there were when the window opened; null until they are read. */
  readonly keysAtStart: readonly string[] | null;
}

export const useStoredDrafts = create<StoredDrafts>(() => ({ ...storedOf([]), keysAtStart: null }));

/** Every message that was begun, as its kind, application and person; the same list until one comes or goes. */
export function useDraftedMessages(): readonly DraftedMessage[] {
  const keys = useStoredDrafts(({ messageKeys }) => messageKeys);
  return useMemo(() => [...keys].flatMap((key) => draftedMessage(key) ?? []), [keys]);
}

let reading: Promise<void> = Promise.resolve();

/** Resolves when it is known which drafts there are. */
export const storedDraftsRead = (): Promise<void> => reading;

/** Asks main which drafts there are. */
export function readStoredDrafts(): void {
  reading = call('draft:list', null).then((reply) => {
    if (!reply.ok) return;
    // What was saved meanwhile is not in the answer.
    const stored = storedOf([...useStoredDrafts.getState().messageKeys, ...reply.value]);
    useStoredDrafts.setState({ ...stored, keysAtStart: [...stored.messageKeys] });
  });
}

export async function saveDraft(key: string, json: string): Promise<Result<null, Failure>> {
  const reply = await call('draft:save', { key, json });
  const { messageKeys } = useStoredDrafts.getState();
  if (reply.ok && !messageKeys.has(key)) useStoredDrafts.setState(storedOf([...messageKeys, key]));
  return reply;
}

export async function discardDraft(key: string): Promise<Result<null, Failure>> {
  const reply = await call('draft:discard', { key });
  const { messageKeys } = useStoredDrafts.getState();
  if (reply.ok && messageKeys.has(key))
    useStoredDrafts.setState(storedOf([...messageKeys].filter((one) => one !== key)));
  return reply;
}

/** Drafts of recorded messages that are kept for Undo. */
const MOST_RECORDED = 20;
const recordedPrefix = 'sent-';

/** The draft of a message recorded by `changeId` is kept: undoing that brings it back, with its text, even after a restart. */
export function keepForUndo(
  changeId: ChangeId,
  draft: { readonly key: string; readonly json: string },
): void {
  void saveDraft(`${recordedPrefix}${draft.key}:${changeId}`, draft.json).then(forgetOldest);
}

/** Ids of changes begin with their time. */
async function forgetOldest(): Promise<void> {
  const recorded = (await recordedKeys()).toSorted((a, b) => (changeIdIn(a) < changeIdIn(b) ? 1 : -1));
  for (const key of recorded.slice(MOST_RECORDED)) await discardDraft(key);
}

async function recordedKeys(): Promise<readonly string[]> {
  const reply = await call('draft:list', null);
  return reply.ok ? reply.value.filter((key) => key.startsWith(recordedPrefix)) : [];
}

function changeIdIn(key: string): string {
  return key.slice(key.lastIndexOf(':') + 1);
}

followUndo(({ changeId }, how) => void restoreRecorded(changeId, how));

/** Undoing brings the draft back; redoing discards it again. */
async function restoreRecorded(changeId: ChangeId, how: 'undone' | 'redone'): Promise<void> {
  const kept = (await recordedKeys()).find((key) => changeIdIn(key) === changeId);
  if (kept === undefined) return;
  const key = kept.slice(recordedPrefix.length, kept.lastIndexOf(':'));
  if (how === 'redone') await discardDraft(key);
  else {
    const reply = await call('draft:read', { key: kept });
    if (reply.ok && reply.value !== null) await saveDraft(key, reply.value);
  }
}

export function messageDraftKey({ kind, applicationId, interviewId, contactId }: DraftedMessage): string {
  const ids = [applicationId, interviewId, contactId].filter((id) => id !== null);
  return [`write-${kind}`, ...ids].join(':');
}

/**
 * The key of the draft to open for a message: the one asked for, begun under `begunFor`; or one under the person's id, or
 * under a former one, or one that was begun before anybody was known.
 */
export function keyToOpen(
  message: DraftedMessage,
  begunFor: ContactId | null,
  formerIds: readonly ContactId[],
): string {
  const { messageKeys } = useStoredDrafts.getState();
  const asked = formerIds.filter((id) => id === begunFor);
  const keys = [...asked, message.contactId, ...formerIds, null].map((contactId) =>
    messageDraftKey({ ...message, contactId }),
  );
  return keys.find((key) => messageKeys.has(key)) ?? messageDraftKey(message);
}

/** Null for the draft of anything but a message. */
export function draftedMessage(key: string): DraftedMessage | null {
  const [prefix, applicationId, ...ids] = key.split(':');
  const kind = kinds.find((one) => prefix === `write-${one}`);
  if (kind === undefined || applicationId === undefined) return null;
  const interviewId = isOccasion(kind) ? null : ids.shift();
  const contactId = ids.shift() ?? null;
  if (interviewId === undefined || ids.length > 0) return null;
  return { kind, applicationId, interviewId, contactId } as DraftedMessage;
}

/** Names that distinguish drafts: of two to one person, as after a merge of two entries, the second is numbered. */
export function toldApart(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return names.map((name) => {
    const number = (counts.get(name) ?? 0) + 1;
    counts.set(name, number);
    return number === 1 ? name : t('composer.drafts.another', { name, number });
  });
}

const kinds = [...messageSteps, ...occasions] as const;

function storedOf(keys: readonly string[]): Omit<StoredDrafts, 'keysAtStart'> {
  const messages = keys.flatMap((key) => {
    const message = draftedMessage(key);
    return message === null ? [] : [{ key, ...message }];
  });
  return {
    messageKeys: new Set(messages.map(({ key }) => key)),
    applicationIds: new Set(messages.map(({ applicationId }) => applicationId)),
  };
}
