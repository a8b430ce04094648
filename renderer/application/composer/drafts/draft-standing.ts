/** What became of the step that a draft was written for. */
import type { ApplicationDetail } from '@shared/ipc/detail';
import type { Touch } from '@shared/model/application';
import type { DraftedMessage } from '../../../core/drafts';

export type DraftStanding =
  /** It can still be sent. */
  | { readonly tag: 'open' }
  /** The message was recorded in another way: from the tray, a notification, the card. */
  | { readonly tag: 'sent'; readonly touch: Touch }
  | { readonly tag: 'skipped' }
  /** The application has moved on, or is closed. */
  | { readonly tag: 'over' };

export function draftStanding(
  { application, progress }: Pick<ApplicationDetail, 'application' | 'progress'>,
  { step, interviewId, contactId }: DraftedMessage,
): DraftStanding {
  const ids: readonly string[] = progress.cycle?.interviewIds ?? [];
  const isSameCycle = (id: string) => id === interviewId || (ids.includes(id) && ids.includes(interviewId));
  // Everybody met gets a thank-you; any other message counts whoever received it.
  const isToThem = (to: Touch['contactId']) =>
    step !== 'thank-you' || contactId === null || to === null || to === contactId;
  const touch = application.touches.findLast(
    (one) => one.step === step && isSameCycle(one.interviewId) && isToThem(one.contactId),
  );
  if (touch !== undefined) return { tag: 'sent', touch };
  if (application.closed !== null || !ids.includes(interviewId)) return { tag: 'over' };
  const found = progress.steps.find((one) => one.step === step);
  const part = found?.parts.find((one) => one.contactId === contactId);
  if (found?.record === 'skipped' || part?.record.tag === 'skipped') return { tag: 'skipped' };
  return progress.current === step ? { tag: 'open' } : { tag: 'over' };
}
