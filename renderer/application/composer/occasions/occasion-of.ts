import type { Outcome } from '@shared/model/application';
import type { MessageKind } from '@shared/messages/message';

/** What can be written when an application has ended. */
export type Occasion = Extract<MessageKind, 'offer-reply' | 'withdrawal' | 'rejection-reply'>;

/** The message that fits how it ended; null if nobody answered. */
export function occasionOf(outcome: Outcome | null): Occasion | null {
  if (outcome === 'offer') return 'offer-reply';
  if (outcome === 'rejected') return 'rejection-reply';
  return outcome === 'withdrew' ? 'withdrawal' : null;
}
