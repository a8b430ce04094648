import type { WindowRequest } from '../../../shared/ipc/events';
import type { Application } from '../../../shared/model/application';
import type { StateReason } from '../../../shared/model/changes';
import type { ApplicationId } from '../../../shared/model/ids';
import type { Progress } from '../../../shared/model/progress';
import type { Instant } from '../../../shared/model/time';
import { isOfStep, ofSilence, type ReminderSubject } from '../../../shared/rules/reminders/reminders';
import type { NotificationAction } from '../../ports/notifier';
import type { LedgerReminder, ReminderLedger } from '../../ports/reminder-ledger';
import type { ApplicationState } from '../history/applications';
import { createOccasionActions, occasionRequest, snoozeBehind, whyOccasionIsOver } from './occasion-actions';
import { createPauseActions } from './pause-actions';
import { createStepActions, writingRequest, type OutsideActionDeps } from './step-actions';
import { TEST_NOTIFICATION_ID } from './test-notification';

export interface NotificationActionDeps extends OutsideActionDeps {
  readonly ledger: ReminderLedger;
  readonly readApplication: (applicationId: ApplicationId, now: Instant) => ApplicationState | null;
  /** Shows the window and sends it a request. */
  readonly request: (request: WindowRequest) => void;
}

/**
 * Carries out what was pressed on a notification, even one of an earlier run. A second press, or one on a notification
 * whose step has moved on, explains itself instead.
 */
export function createNotificationActions(
  deps: NotificationActionDeps,
): (notificationId: string, action: NotificationAction) => void {
  const { ledger, readApplication, clock, explain, request } = deps;
  const steps = createStepActions(deps);
  const actOnOccasion = createOccasionActions(deps);
  const pauses = createPauseActions(deps);

  function open(reminder: LedgerReminder, action: 'open' | 'write'): void {
    const state = readApplication(reminder.applicationId, clock.now());
    if (!state) explain({ tag: 'state', reason: 'not-found' });
    else if (state.application.deletedAt !== null) explain({ tag: 'state', reason: 'deleted' });
    else request(openingRequest(state.application, reminder, action));
  }

  function change(reminder: LedgerReminder, action: 'mark-sent' | 'tomorrow'): void {
    const state = readApplication(reminder.applicationId, clock.now());
    const why = whyNot(reminder, state);
    const snooze = state && snoozeBehind(state.application, reminder);
    if (why) explain({ tag: 'state', reason: why });
    else if (reminder.step === 'applied')
      steps.snooze({ applicationId: reminder.applicationId, ...ofSilence }, 'tomorrow', 'notification');
    else if (state && snooze && !isOfStep(reminder)) actOnOccasion(state.application, snooze, action);
    else if (!isOfStep(reminder)) explain({ tag: 'state', reason: 'changed-since' });
    else if (action === 'mark-sent') steps.markSent(reminder, 'notification');
    else steps.snooze(reminder, 'tomorrow', 'notification');
  }

  return (notificationId, action) => {
    if (notificationId === TEST_NOTIFICATION_ID) {
      request({ tag: 'open-settings', section: 'reminders' });
      return;
    }
    // It concerns all reminders, whatever happened to the ones it was offered with.
    if (action === 'pause') {
      pauses.pause('notification');
      return;
    }
    // This notification didn't show reminders that a later one of the same step stood for.
    const spoken = ledger
      .notification(notificationId)
      ?.reminders.filter(({ state, notifiedAt }) => state === 'claimed' || notifiedAt !== null);
    // If a notification of several was renewed with only one left, it is about that one.
    const unanswered = spoken?.filter(({ state }) => state === 'claimed' || state === 'notified') ?? [];
    const [reminder, ...others] = unanswered.length > 0 ? unanswered : (spoken ?? []);
    const isOfOne = reminder !== undefined && others.length === 0;
    if (action === 'open' || action === 'write') {
      if (isOfOne) open(reminder, action);
      else request({ tag: 'show-board' });
    } else if (isOfOne) change(reminder, action);
    else explain({ tag: 'state', reason: 'step-is-over' });
  };
}

/** A nudge after an interview is about the interview, however it is clicked. */
function openingRequest(
  application: Application,
  reminder: LedgerReminder,
  action: 'open' | 'write',
): WindowRequest {
  const { id: applicationId } = application;
  if (!isOfStep(reminder))
    return action === 'write' && reminder.step !== 'applied'
      ? occasionRequest(application, reminder)
      : { tag: 'open-application', applicationId };
  if (reminder.kind === 'nudge') return { tag: 'debrief', applicationId, interviewId: reminder.interviewId };
  return action === 'write' ? writingRequest(reminder) : { tag: 'open-application', applicationId };
}

/** Why a notification can no longer be acted on; null if it can. */
function whyNot(reminder: LedgerReminder, state: ApplicationState | null): StateReason | null {
  if (!state) return 'not-found';
  const { application, progress } = state;
  if (reminder.step !== 'applied' && !isOfStep(reminder)) return whyOccasionIsOver(application, reminder);
  const over = whyOver(application, progress, isOfStep(reminder) ? reminder : ofSilence);
  if (over) return over;
  if (reminder.state === 'notified' || reminder.state === 'claimed') return null;
  return reminder.state === 'snoozed' ? 'already-snoozed' : 'changed-since';
}

function whyOver(
  application: Application,
  progress: Progress,
  reminder: ReminderSubject,
): StateReason | null {
  if (application.deletedAt !== null) return 'deleted';
  if (application.closed) return 'already-closed';
  if (reminder.interviewId === null) return progress.nudge === null ? 'step-is-over' : null;
  if (!progress.cycle?.interviewIds.includes(reminder.interviewId)) return 'step-is-over';
  const record = progress.steps.find(({ step }) => step === reminder.step)?.record;
  if (record === 'sent') return 'already-sent';
  if (record === 'skipped') return 'already-skipped';
  return progress.current === reminder.step ? null : 'step-is-over';
}
