/**
 * The drafts that main stores. Whatever the window saves or discards goes through here, so that it always knows which
 * there are.
 */
import { useMemo } from 'react';
import { create } from 'zustand';
import type { MessageStep } from '@shared/model/application';
import type { ApplicationId, ChangeId, ContactId, InterviewId } from '@shared/model/ids';
import type { Failure } from '@shared/model/outcome';
import type { Result } from '@shared/model/result';
import { call, followUndo } from './bridge';

/** What the draft of a message belongs to: a step of a cycle, and one person or nobody in particular. */
export interface DraftedMessage {
  readonly step: MessageStep;
  readonly applicationId: ApplicationId;
  /** The interview that identifies the cycle. */
  readonly interviewId: InterviewId;
  readonly contactId: ContactId | null;
}

export interface StoredDrafts {
  /** The keys of all drafts of messages. */
  readonly messageKeys: ReadonlySet<string>;
  /** The applications they belong to. */
  readonly applicationIds: ReadonlySet<ApplicationId>;
  /** Those there were when the window opened; null until they are read. */
  readonly keysAtStart: readonly string[] | null;
}

export const useStoredDrafts = create<StoredDrafts>(() => ({ ...storedOf([]), keysAtStart: null }));

/** Every message that was begun, as its step, application and person; the same list until one comes or goes. */
export function useDraftedMessages(): readonly DraftedMessage[] {
  const keys = useStoredDrafts(({ messageKeys }) => messageKeys);
  return useMemo(() => [...keys].flatMap((key) => draftedMessage(key) ?? []), [keys]);
}

/** Asks main which drafts there are. */
export function readStoredDrafts(): void {
  void call('draft:list', null).then((reply) => {
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

interface RecordedDraft {
  readonly key: string;
  readonly json: string;
}

/** The drafts of messages recorded since the start, by the change that recorded them. */
const recordedDrafts = new Map<ChangeId, RecordedDraft>();

/** Undoing `changeId` brings this draft back, with its text; redoing it discards it again. */
export function keepForUndo(changeId: ChangeId, draft: RecordedDraft): void {
  recordedDrafts.set(changeId, draft);
}

followUndo((changeId, how) => {
  const draft = recordedDrafts.get(changeId);
  if (draft === undefined) return;
  void (how === 'undone' ? saveDraft(draft.key, draft.json) : discardDraft(draft.key));
});

export function messageDraftKey({ step, applicationId, interviewId, contactId }: DraftedMessage): string {
  return [`write-${step}`, applicationId, interviewId, ...(contactId === null ? [] : [contactId])].join(':');
}

/** Null for the draft of anything but a message. */
export function draftedMessage(key: string): DraftedMessage | null {
  const [, step, applicationId, interviewId, contactId] =
    /^write-(thank-you|check-in|final):([^:]+):([^:]+)(?::([^:]+))?$/.exec(key) ?? [];
  if (step === undefined) return null;
  return {
    step: step as MessageStep,
    applicationId: applicationId as ApplicationId,
    interviewId: interviewId as InterviewId,
    contactId: (contactId ?? null) as ContactId | null,
  };
}

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
