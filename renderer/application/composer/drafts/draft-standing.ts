/** What became of the step or the occasion that a draft was written for. */
import type { ApplicationDetail } from '@shared/ipc/detail';
import { presentContact } from '@shared/events/fold-contacts';
import type { Touch } from '@shared/model/application';
import type { ContactId, InterviewId } from '@shared/model/ids';
import { occasionOf } from '@shared/rules/progress/occasion-of';
import type { DraftedMessage } from '../../../core/drafts';

export type DraftStanding =
  /** It can still be sent. */
  | { readonly tag: 'open' }
  /** The message was recorded in another way: from the tray, a notification, the card. */
  | { readonly tag: 'sent'; readonly touch: Pick<Touch, 'sentAt' | 'medium'> }
  | { readonly tag: 'skipped' }
  /** The application has moved on, or is closed. */
  | { readonly tag: 'over' };

export function draftStanding(
  detail: Pick<ApplicationDetail, 'application' | 'progress'>,
  message: DraftedMessage,
): DraftStanding {
  const { closed, mergedContacts, occasionTouches } = detail.application;
  const contactId = presentContact(message.contactId, mergedContacts);
  if (message.interviewId !== null) return stepStanding(detail, { ...message, contactId });
  const touch = occasionTouches.findLast(
    (one) => one.occasion === message.kind && isToThem(contactId, one.contactId),
  );
  if (touch !== undefined) return { tag: 'sent', touch };
  return { tag: occasionOf(closed?.outcome ?? null) === message.kind ? 'open' : 'over' };
}

function stepStanding(
  { application, progress }: Pick<ApplicationDetail, 'application' | 'progress'>,
  { kind, interviewId, contactId }: Extract<DraftedMessage, { readonly interviewId: InterviewId }>,
): DraftStanding {
  const ids: readonly string[] = progress.cycle?.interviewIds ?? [];
  const isSameCycle = (id: string) => id === interviewId || (ids.includes(id) && ids.includes(interviewId));
  // Everybody met gets a thank-you; any other message counts, no matter who received it.
  const touch = application.touches.findLast(
    (one) =>
      one.step === kind &&
      isSameCycle(one.interviewId) &&
      (kind !== 'thank-you' || isToThem(contactId, one.contactId)),
  );
  if (touch !== undefined) return { tag: 'sent', touch };
  if (application.closed !== null || !ids.includes(interviewId)) return { tag: 'over' };
  const found = progress.steps.find((one) => one.step === kind);
  const part = found?.parts.find((one) => one.contactId === contactId);
  if (found?.record === 'skipped' || part?.record.tag === 'skipped') return { tag: 'skipped' };
  return progress.current === kind ? { tag: 'open' } : { tag: 'over' };
}

/** A message that names nobody went to everybody. */
function isToThem(contactId: ContactId | null, to: ContactId | null): boolean {
  return contactId === null || to === null || to === contactId;
}
