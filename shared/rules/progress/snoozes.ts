/** Which snooze, if any, applies to a step. */
import type { Application, Snooze, Step } from '../../model/application';
import type { StepWindow } from '../../model/card';
import type { Cycle } from '../../model/progress';
import { isInCycle } from '../dates/cycles';

/**
 * The last snooze of a step in the cycle; null if there is none, or if it ends before the step opens: the dates have moved
 * since, and a reminder for a step that isn't open would be noise.
 */
export function snoozeOf(
  application: Application,
  cycle: Cycle,
  step: Step,
  window: StepWindow,
): Snooze | null {
  let last: Snooze | null = null;
  for (const snooze of application.snoozes) {
    if (snooze.step !== step || !isInCycle(cycle, snooze.interviewId)) continue;
    if (last === null || snooze.at >= last.at) last = snooze;
  }
  return last === null || last.until < window.opensAt ? null : last;
}
