import type { Application, Touch } from '../model/application';
import type { SentKind } from '../model/settings/message-kind';

/** A sent message, whether or not it belongs to a step. */
export interface SentMessage extends Pick<Touch, 'id' | 'contactId' | 'medium' | 'sentAt' | 'text'> {
  readonly kind: SentKind;
}

/** Everything sent, by when it was; what was sent at the same moment is in the order it was recorded. */
export function sentMessages({
  touches,
  occasionTouches,
}: Pick<Application, 'touches' | 'occasionTouches'>): readonly SentMessage[] {
  return [
    ...touches.map(({ step, interviewId: _, ...touch }) => ({ kind: step, ...touch })),
    ...occasionTouches.map(({ occasion, ...touch }) => ({ kind: occasion, ...touch })),
  ].toSorted((a, b) => a.sentAt - b.sentAt);
}
