/** Which draft a composer opens. */
import type { ApplicationDetail } from '@shared/ipc/detail';
import { formerIds } from '@shared/events/fold-contacts';
import type { ContactId } from '@shared/model/ids';
import type { keyToOpen, WrittenFor } from '../../../core/drafts';

export interface WrittenMessage {
  readonly message: WrittenFor;
  /** The recipient's id as it is now, even if their entry is gone; null for nobody in particular. */
  readonly presentId: ContactId | null;
  /** The id under which the draft was begun, if the recipient was merged since. */
  readonly begunFor: ContactId | null;
}

/** What `keyToOpen` is asked for: the draft to that person, also one begun under an id they had before. */
export function draftToOpen(
  { application }: Pick<ApplicationDetail, 'application'>,
  { message, presentId, begunFor }: WrittenMessage,
): Parameters<typeof keyToOpen> {
  const isKnown = application.contacts.some(({ id }) => id === presentId);
  const contactId = isKnown ? presentId : null;
  const drafted = { ...message, applicationId: application.id, contactId };
  if (contactId !== null) return [drafted, begunFor, formerIds(application, contactId)];
  // Nobody's message may have been begun to somebody whose entry is gone.
  return presentId === null ? [drafted, begunFor, []] : [drafted, presentId, [presentId]];
}
