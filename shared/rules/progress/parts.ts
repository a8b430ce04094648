/** What became of a step, person by person. */
import type { Application, MessageStep } from '../../model/application';
import type { ContactId } from '../../model/ids';
import type { Cycle, PartRecord, StepPart, StepProgress } from '../../model/progress';
import type { Instant } from '../../model/time';
import { isInCycle } from '../dates/cycles';

/**
 * The parts of a step: of a thank-you one for each person met, of the others one in all; besides, one for anybody else
 * it was sent to, and one with no person where there would be none. A message or a skip that names nobody stands for
 * every part that has no record of its own; of two messages to one person the first counts.
 */
export function partsOf(application: Application, cycle: Cycle, step: MessageStep): readonly StepPart[] {
  const touches = application.touches
    .filter((touch) => touch.step === step && isInCycle(cycle, touch.interviewId))
    .sort((a, b) => a.sentAt - b.sentAt);
  const skips = application.skips.filter((skip) => skip.step === step && isInCycle(cycle, skip.interviewId));

  const people = new Set<ContactId | null>(step === 'thank-you' ? cycle.peopleMet : []);
  for (const { contactId } of touches) if (contactId !== null) people.add(contactId);
  if (people.size === 0) people.add(null);

  const recordFor = (contactId: ContactId | null): PartRecord => {
    const touch =
      touches.find((one) => one.contactId === contactId) ?? touches.find((one) => one.contactId === null);
    if (touch !== undefined)
      return { tag: 'sent', at: touch.sentAt, touchId: touch.id, medium: touch.medium };
    const skip =
      skips.find((one) => one.contactId === contactId) ?? skips.find((one) => one.contactId === null);
    return skip === undefined ? { tag: 'open' } : { tag: 'skipped', at: skip.at };
  };
  return [...people].map((contactId) => ({ contactId, record: recordFor(contactId) }));
}

/** What the parts come to: `open` while one is; else `sent` where one at least was, and when the last of them was done. */
export function recordOfParts(parts: readonly StepPart[]): Pick<StepProgress, 'record' | 'recordedAt'> {
  let recordedAt: Instant | null = null;
  let isSent = false;
  for (const { record } of parts) {
    if (record.tag === 'open') return { record: 'open', recordedAt: null };
    if (record.tag === 'sent') isSent = true;
    if (recordedAt === null || record.at > recordedAt) recordedAt = record.at;
  }
  return { record: isSent ? 'sent' : 'skipped', recordedAt };
}
