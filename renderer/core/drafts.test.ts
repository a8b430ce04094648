import { describe, expect, it } from 'vitest';
import type { ApplicationId, ContactId, InterviewId } from '@shared/model/ids';
import { draftedMessage, keyToOpen, messageDraftKey, useStoredDrafts, type DraftedMessage } from './drafts';

const message: DraftedMessage = {
  kind: 'check-in',
  applicationId: '01900000-0000-7000-8000-000000000001' as ApplicationId,
  interviewId: '01900000-0000-7000-8000-000000000002' as InterviewId,
  contactId: '01900000-0000-7000-8000-000000000003' as ContactId,
};

const beside: readonly DraftedMessage[] = [
  { ...message, kind: 'withdrawal', interviewId: null },
  { ...message, kind: 'rejection-reply', interviewId: null, contactId: null },
];

describe('the key of a message draft', () => {
  it.each([message, { ...message, contactId: null }, { ...message, kind: 'thank-you' as const }, ...beside])(
    'names the step, the cycle and the person; an occasion has no cycle',
    (one) => {
      expect(draftedMessage(messageDraftKey(one))).toEqual(one);
    },
  );

  it.each([
    'application',
    'new-application',
    `reply:${message.applicationId}`,
    'set-aside-write-final:a:b',
    'write-final:a',
    'sent-write-final:a:b:c',
  ])('is not %s', (key) => {
    expect(draftedMessage(key)).toBeNull();
  });
});

describe('the draft to open for a message', () => {
  const former = [
    '01900000-0000-7000-8000-000000000004',
    '01900000-0000-7000-8000-000000000005',
  ] as ContactId[];
  const [first, second] = former as [ContactId, ContactId];
  const keyOf = (contactId: ContactId | null) => messageDraftKey({ ...message, contactId });
  const stored = (...keys: readonly string[]) => useStoredDrafts.setState({ messageKeys: new Set(keys) });

  it('is the one under their id, or one begun before they were merged', () => {
    stored();
    expect(keyToOpen(message, null, former)).toBe(messageDraftKey(message));
    stored(keyOf(second));
    expect(keyToOpen(message, null, former)).toBe(keyOf(second));
    stored(keyOf(second), messageDraftKey(message));
    expect(keyToOpen(message, null, former)).toBe(messageDraftKey(message));
  });

  it('is one begun before anybody was known, if they have none', () => {
    stored(keyOf(null));
    expect(keyToOpen(message, null, [])).toBe(keyOf(null));
    stored(keyOf(null), messageDraftKey(message));
    expect(keyToOpen(message, null, [])).toBe(messageDraftKey(message));
  });

  it('is the one asked for, if there are several', () => {
    stored(keyOf(first), keyOf(second), messageDraftKey(message));
    expect(keyToOpen(message, second, former)).toBe(keyOf(second));
    expect(keyToOpen(message, '01900000-0000-7000-8000-000000000009' as ContactId, former)).toBe(
      messageDraftKey(message),
    );
  });
});
