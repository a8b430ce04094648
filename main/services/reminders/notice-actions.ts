import type { Application } from '../../../shared/model/application';
import type { StateReason } from '../../../shared/model/changes';
import type { ApplicationId } from '../../../shared/model/ids';
import type { Progress } from '../../../shared/model/progress';
import type { NoticeAction } from '../../ports/notifier';
import type { LedgerReminder, ReminderLedger } from '../../ports/reminder-ledger';
import type { ApplicationState } from '../applications';
import { createStepActions, type StepActionParts } from './step-actions';

export interface NoticeActionParts extends StepActionParts {
  readonly ledger: ReminderLedger;
  readonly readApplication: (applicationId: ApplicationId) => ApplicationState | null;
  /** Shows the window with the application; `write` where the user wants to write (or note) at once. */
  readonly openApplication: (applicationId: ApplicationId, wish: 'open' | 'write') => void;
  /** Shows the window with what is due. */
  readonly openDueNow: () => void;
}

/**
 * Acts on what was pressed on a notification, also one of an earlier run. A second press, or one on a notification
 * whose step has moved on, explains itself instead of acting.
 */
export function createNoticeActions(
  parts: NoticeActionParts,
): (noticeId: string, action: NoticeAction) => void {
  const { ledger, readApplication, explain, openApplication, openDueNow } = parts;
  const steps = createStepActions(parts);

  function open(applicationId: ApplicationId, wish: 'open' | 'write'): void {
    const state = readApplication(applicationId);
    if (state?.application.deletedAt === null) openApplication(applicationId, wish);
    else explain({ tag: 'state', reason: state ? 'deleted' : 'not-found' });
  }

  return (noticeId, action) => {
    // What a later reminder of the same step spoke for was not on this notification.
    const spoken = ledger
      .telling(noticeId)
      ?.reminders.filter(({ state, toldAt }) => state === 'claimed' || toldAt !== null);
    const [reminder, ...others] = spoken ?? [];
    if (action === 'open' || action === 'write') {
      if (reminder && others.length === 0) open(reminder.applicationId, action);
      else openDueNow();
      return;
    }
    if (!reminder || others.length > 0) {
      explain({ tag: 'state', reason: 'step-is-over' });
      return;
    }
    const why = whyNot(reminder, readApplication(reminder.applicationId));
    if (why) explain({ tag: 'state', reason: why });
    else if (action === 'mark-sent') steps.markSent(reminder, 'notification');
    else steps.putOffUntilTomorrow(reminder, 'notification');
  };
}

/** Why a notification can no longer be acted on; null where it can. */
function whyNot(reminder: LedgerReminder, state: ApplicationState | null): StateReason | null {
  if (!state) return 'not-found';
  const { application, progress } = state;
  const over = whyOver(application, progress, reminder);
  if (over) return over;
  return reminder.state === 'told' || reminder.state === 'claimed' ? null : 'changed-since';
}

function whyOver(application: Application, progress: Progress, reminder: LedgerReminder): StateReason | null {
  if (application.deletedAt !== null) return 'deleted';
  if (application.closed) return 'already-closed';
  if (!progress.cycle?.interviewIds.includes(reminder.interviewId)) return 'step-is-over';
  const record = progress.steps.find(({ step }) => step === reminder.step)?.record;
  if (record === 'sent') return 'already-sent';
  if (record === 'skipped') return 'already-skipped';
  return progress.current === reminder.step ? null : 'step-is-over';
}
