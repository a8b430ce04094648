import type { Outcome } from '../../model/application';
import type { Occasion } from '../../model/settings/message-kind';

/** The message that fits how an application ended; a withdrawal if it is still open, null if nobody replied. */
export function occasionOf(outcome: Outcome | null): Occasion | null {
  switch (outcome) {
    case 'offer':
      return 'offer-reply';
    case 'rejected':
      return 'rejection-reply';
    case 'no-reply':
      return null;
    case 'withdrew':
    case null:
      return 'withdrawal';
  }
}
