/** What happened to a step, person by person. */
import type { Application, MessageStep } from '../../model/application';
import type { PartCounts } from '../../model/card';
import type { ContactId } from '../../model/ids';
import type { Cycle, PartRecord, StepPart, StepProgress } from '../../model/progress';
import type { Instant } from '../../model/time';
import { isInCycle } from '../dates/cycles';

/**
 * The parts of a step: for a thank-you one per person met, for the others just one; plus one for anybody else it was sent
 * to, and one without a person if there would be none. A message or skip that names nobody counts for every part without
 * a record of its own. If one person got two messages, the first counts.
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

/** "2 of 4 sent" in numbers, for the board, the list, the tray and notifications alike. A step without people has one part. */
export function partCountsOf(parts: readonly StepPart[]): PartCounts {
  const countOf = (tag: PartRecord['tag']) => parts.filter(({ record }) => record.tag === tag).length;
  const [sent, skipped] = [countOf('sent'), countOf('skipped')];
  const all = Math.max(1, parts.length);
  return { all, sent, skipped, left: all - sent - skipped };
}

/** The parts together: `open` while any is open; else `sent` if any was sent, dated by the last part. */
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
