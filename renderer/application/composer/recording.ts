/** How a message is recorded as sent. */
import type { Medium } from '@shared/model/application';
import type { ChangeOutcome, Failure } from '@shared/model/outcome';
import type { Result } from '@shared/model/result';
import type { Instant } from '@shared/model/time';
import { makeChange } from '../../core/bridge';
import { currentInstant } from '../../core/clock';
import type { DraftedMessage } from '../../core/drafts';
import { t } from '../../core/words';
import { sentMoment, type MessageText } from './composer-draft';

/** The message as it is recorded; of a call, the sheet and what was noted. */
export function recordedText(
  { medium, callNotes = '' }: Pick<MessageText, 'medium' | 'callNotes'>,
  body: string,
): string {
  if (medium !== 'phone' || callNotes.trim() === '') return body;
  return `${body}\n\n${t('composer.callNotes')}:\n${callNotes}`;
}

interface Sent {
  readonly medium: Medium;
  /** Null means now. */
  readonly sentAt: Instant | null;
  readonly text: string;
}

let recordings = 0;

/** Runs `record`, which records what is written in the composer and closes it. */
export async function recordHere(record: () => Promise<void>): Promise<void> {
  recordings += 1;
  try {
    await record();
  } finally {
    recordings -= 1;
  }
}

/** True while the composer itself records its message. */
export const isRecordingHere = (): boolean => recordings > 0;

/** Records a message of a step, or one that belongs to none. */
export function recordMessage(
  message: DraftedMessage,
  { sentAt, ...rest }: Sent,
): Promise<Result<ChangeOutcome, Failure>> {
  const { applicationId, contactId } = message;
  const sent: Sent = { ...rest, sentAt: sentMoment(sentAt, currentInstant()) };
  if (message.interviewId === null)
    return makeChange('record-occasion', { applicationId, contactId, occasion: message.kind, ...sent });
  const { kind: step, interviewId } = message;
  return makeChange('mark-sent', { applicationId, contactId, interviewId, step, ...sent });
}
