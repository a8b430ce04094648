import type { ApplicationEventBody, StoredEvent } from '../../../shared/events/event';
import type { Instant } from '../../../shared/model/time';
import type { ApplicationState } from './applications';

type Lapse = Extract<ApplicationEventBody, { type: 'step-lapsed' }>;

/**
 * The lapses missing from the history: one for each lapsed step of a cycle, and another if dates moved and it now lapses
 * at a later instant than was recorded. The dates never read them.
 */
export function unrecordedLapses(
  events: readonly StoredEvent[],
  { progress }: ApplicationState,
  now: Instant,
): readonly Lapse[] {
  const { cycle, lapsed, steps } = progress;
  if (!cycle) return [];
  return lapsed.flatMap((step) => {
    const lapsedAt = steps.find((known) => known.step === step)?.recordedAt ?? now;
    const lapse: Lapse = { type: 'step-lapsed', interviewId: cycle.anchorId, step };
    return isRecorded(events, lapse, lapsedAt) ? [] : [lapse];
  });
}

function isRecorded(
  events: readonly StoredEvent[],
  { interviewId, step }: Lapse,
  lapsedAt: Instant,
): boolean {
  return events.some(
    ({ at, body }) =>
      body.type === 'step-lapsed' && body.interviewId === interviewId && body.step === step && at >= lapsedAt,
  );
}
