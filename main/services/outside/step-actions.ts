import type { WindowRequest } from '../../../shared/ipc/events';
import type { Origin } from '../../../shared/events/event';
import type { RuleSettings } from '../../../shared/model/settings/settings';
import type { ApplicationId } from '../../../shared/model/ids';
import type { TimeZone } from '../../../shared/model/time';
import type { ReminderSubject } from '../../../shared/rules/reminders/reminders';
import { snoozeChoices, type SnoozeChoice } from '../../../shared/rules/reminders/quiet-hours';
import type { ChangeMaker } from '../../ports/change-maker';
import type { Clock } from '../../ports/clock';
import type { Failure } from '../../../shared/model/outcome';

/** What an action from outside the window is about: a step, or silence. */
export type StepTarget = ReminderSubject & { readonly applicationId: ApplicationId };

/** What actions from outside the window need. */
export interface OutsideActionDeps {
  readonly changes: ChangeMaker;
  readonly clock: Pick<Clock, 'now'>;
  /** The computer's current zone. */
  readonly zone: () => TimeZone;
  readonly settings: () => RuleSettings;
  /** Explains in the window why something requested outside it wasn't done. */
  readonly explain: (refusal: Failure) => void;
}

/** What can be done with a step from outside the window. What can't be done is explained, and nothing changes. */
export interface StepActions {
  /** Records all open parts of the step as sent, now and by email; both can be corrected. */
  markSent(target: StepTarget, origin: Origin): void;
  /** Dismisses the nudge about silence until something is heard. */
  dismissNudge(target: StepTarget, origin: Origin): void;
  /** Snoozes the step, or puts off the nudge, until what the choice means now, in the computer's zone. */
  snooze(target: StepTarget, choice: SnoozeChoice['choice'], origin: Origin): void;
}

export function createStepActions({
  changes,
  clock,
  zone,
  settings,
  explain,
}: OutsideActionDeps): StepActions {
  return {
    markSent({ applicationId, interviewId, step }, origin) {
      if (step === 'close' || step === 'applied') {
        explain({ tag: 'state', reason: step === 'close' ? 'needs-outcome' : 'needs-interview' });
        return;
      }
      const reply = changes.make(
        'mark-sent',
        { applicationId, interviewId, step, contactId: null, medium: 'email', sentAt: null },
        origin,
      );
      if (!reply.ok) explain(reply.refusal);
    },
    dismissNudge({ applicationId }, origin) {
      const reply = changes.make('put-off-nudge', { applicationId, until: null }, origin);
      if (!reply.ok) explain(reply.refusal);
    },
    snooze({ applicationId, interviewId, step }, choice, origin) {
      const until = untilOf(choice, snoozeChoices(clock.now(), zone(), settings().policy));
      if (until === null) {
        explain({ tag: 'field', field: 'until', reason: 'in-the-past' });
        return;
      }
      const reply =
        interviewId === null
          ? changes.make('put-off-nudge', { applicationId, until }, origin)
          : changes.make('snooze-step', { applicationId, interviewId, step, until }, origin);
      if (!reply.ok) explain(reply.refusal);
    },
  };
}

/** Null if its time has come since it was offered. A missing next working day is tomorrow. */
function untilOf(
  choice: SnoozeChoice['choice'],
  choices: readonly SnoozeChoice[],
): SnoozeChoice['until'] | null {
  const untilBy = (wanted: SnoozeChoice['choice']) =>
    choices.find((offered) => offered.choice === wanted)?.until ?? null;
  return untilBy(choice) ?? (choice === 'next-working-day' ? untilBy('tomorrow') : null);
}

/** Asks the window to write the step. Neither closing nor silence is a message; both are decided with the application in view. */
export function writingRequest({ applicationId, step }: StepTarget): WindowRequest {
  if (step === 'close' || step === 'applied') return { tag: 'open-application', applicationId };
  return { tag: 'write-message', applicationId, step };
}
