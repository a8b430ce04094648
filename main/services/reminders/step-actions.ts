import type { Fault } from '../../../shared/ipc/contract';
import type { Step } from '../../../shared/model/application';
import type { Refusal } from '../../../shared/model/changes';
import type { Origin } from '../../../shared/model/events';
import type { ApplicationId, InterviewId } from '../../../shared/model/ids';
import type { Policy } from '../../../shared/model/policy';
import type { TimeZone } from '../../../shared/model/time';
import { snoozeChoices } from '../../../shared/rules/quiet-hours';
import type { ChangeMaker } from '../../ports/change-maker';
import type { Clock } from '../../ports/clock';

/** The step that something outside the window asks about. */
export interface StepTarget {
  readonly applicationId: ApplicationId;
  readonly interviewId: InterviewId;
  readonly step: Step;
}

export interface StepActionParts {
  readonly changes: ChangeMaker;
  readonly clock: Pick<Clock, 'now'>;
  readonly zone: () => TimeZone;
  readonly policy: () => Policy;
  /** Says in the window why something asked for outside it was not done. */
  readonly explain: (refusal: Refusal | Fault) => void;
}

/** What can be done with a step from outside the window; what cannot be done is explained, and nothing is changed. */
export interface StepActions {
  /** Records all open parts of the step as sent, now and by email; both can be corrected. */
  markSent(target: StepTarget, origin: Origin): void;
  /** Snoozes the step until tomorrow 09:00 in the computer's zone. */
  putOffUntilTomorrow(target: StepTarget, origin: Origin): void;
}

export function createStepActions({ changes, clock, zone, policy, explain }: StepActionParts): StepActions {
  return {
    markSent({ applicationId, interviewId, step }, origin) {
      if (step === 'close') {
        explain({ tag: 'state', reason: 'needs-outcome' });
        return;
      }
      const reply = changes.make(
        'mark-sent',
        { applicationId, interviewId, step, contactId: null, medium: 'email', sentAt: null },
        origin,
      );
      if (!reply.ok) explain(reply.refusal);
    },
    putOffUntilTomorrow({ applicationId, interviewId, step }, origin) {
      const tomorrow = snoozeChoices(clock.now(), zone(), policy()).find(
        ({ choice }) => choice === 'tomorrow',
      );
      if (!tomorrow) throw new Error('There is no tomorrow among the choices');
      const reply = changes.make(
        'snooze-step',
        { applicationId, interviewId, step, until: tomorrow.until },
        origin,
      );
      if (!reply.ok) explain(reply.refusal);
    },
  };
}
