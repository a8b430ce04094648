import type { Origin } from '../../../shared/events/event';
import type { Instant } from '../../../shared/model/time';
import { pauseUntilTomorrow } from '../../../shared/rules/reminders/quiet-hours';
import type { OutsideActionDeps } from './step-actions';

/** The pause of all reminders, from outside the window. What cannot be done, or is so already, is explained. */
export interface PauseActions {
  /** Holds every reminder until 09:00 of the next day in the computer's zone, as both are at this moment. */
  pause(origin: Origin): void;
  /** Lets them go on: what was held is told now. */
  resume(origin: Origin): void;
}

export function createPauseActions({ changes, clock, zone, explain }: OutsideActionDeps): PauseActions {
  function change(until: Instant | null, origin: Origin): void {
    const reply = changes.make('pause-reminders', { until }, origin);
    if (!reply.ok) explain(reply.refusal);
  }
  return {
    pause: (origin) => change(pauseUntilTomorrow(clock.now(), zone()), origin),
    resume: (origin) => change(null, origin),
  };
}
