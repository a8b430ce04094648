import type { Origin } from '../../../shared/events/event';
import type { Instant } from '../../../shared/model/time';
import { tomorrowMorning } from '../../../shared/rules/reminders/quiet-hours';
import type { OutsideActionDeps } from './step-actions';

/** Pausing all reminders from outside the window. If it can't be done, or already is, that is explained. */
export interface PauseActions {
  /** Holds every reminder until 09:00 tomorrow in the computer's zone. */
  pause(origin: Origin): void;
  /** Resumes them: whatever was held is sent now. */
  resume(origin: Origin): void;
}

export function createPauseActions({ changes, clock, zone, explain }: OutsideActionDeps): PauseActions {
  function change(until: Instant | null, origin: Origin): void {
    const reply = changes.make('pause-reminders', { until }, origin);
    if (!reply.ok) explain(reply.refusal);
  }
  return {
    pause: (origin) => change(tomorrowMorning(clock.now(), zone()), origin),
    resume: (origin) => change(null, origin),
  };
}
