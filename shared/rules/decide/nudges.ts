import type { ChangeInput } from '../../model/changes';
import { accept } from '../../model/result';
import { refuseField, refuseState, type Drafted, type Subject } from './decision';

/**
 * Puts the nudge off, or dismisses it until something is heard. Refused as `no-step` if there is none, and before it is due
 * if it is to come at another time: that is the policy's to say.
 */
export function putOffNudge(
  { application, progress, context }: Subject,
  { until }: ChangeInput<'put-off-nudge'>,
): Drafted {
  const { nudge } = progress;
  if (application.closed) return refuseState('already-closed');
  if (nudge === null) return refuseState('no-step');
  if (until === null) return accept({ name: 'nudge-dismissed', events: [{ type: 'nudge-put-off', until }] });
  if (nudge.dueAt > context.now) return refuseState('no-step');
  if (until <= context.now) return refuseField('until', 'in-the-past');
  return accept({ name: 'snoozed', events: [{ type: 'nudge-put-off', until }] });
}
