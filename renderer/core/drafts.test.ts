import { describe, expect, it } from 'vitest';
import type { ApplicationId, ContactId, InterviewId } from '@shared/model/ids';
import { draftedMessage, messageDraftKey, type DraftedMessage } from './drafts';

const message: DraftedMessage = {
  step: 'check-in',
  applicationId: '01900000-0000-7000-8000-000000000001' as ApplicationId,
  interviewId: '01900000-0000-7000-8000-000000000002' as InterviewId,
  contactId: '01900000-0000-7000-8000-000000000003' as ContactId,
};

describe('the key of a message draft', () => {
  it.each([message, { ...message, contactId: null }, { ...message, step: 'thank-you' as const }])(
    'names the step, the cycle and the person',
    (one) => {
      expect(draftedMessage(messageDraftKey(one))).toEqual(one);
    },
  );

  it.each(['application', 'new-application', `reply:${message.applicationId}`, 'set-aside-write-final:a:b'])(
    'is not %s',
    (key) => {
      expect(draftedMessage(key)).toBeNull();
    },
  );
});
