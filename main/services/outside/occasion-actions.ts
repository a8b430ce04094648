import type { WindowRequest } from '../../../shared/ipc/events';
import type { Application, OccasionSnooze } from '../../../shared/model/application';
import type { StateReason } from '../../../shared/model/changes';
import { tomorrowMorning } from '../../../shared/rules/reminders/quiet-hours';
import type { LedgerReminder } from '../../ports/reminder-ledger';
import type { OutsideActionDeps } from './step-actions';

/** What a reminder of an occasion was set for; null once it was sent, put off again, or no longer fits. */
export function snoozeBehind(
  { occasionSnoozes }: Pick<Application, 'occasionSnoozes'>,
  { step, at }: Pick<LedgerReminder, 'step' | 'at'>,
): OccasionSnooze | null {
  return occasionSnoozes.find(({ occasion, until }) => occasion === step && until === at) ?? null;
}

/** Records the message as sent, now and by email, or puts it off until tomorrow morning. What can't be done is explained. */
export function createOccasionActions({ changes, clock, zone, explain }: OutsideActionDeps) {
  return (
    { id: applicationId }: Pick<Application, 'id'>,
    { occasion, contactId }: OccasionSnooze,
    action: 'mark-sent' | 'tomorrow',
  ): void => {
    const message = { applicationId, occasion, contactId };
    const reply =
      action === 'mark-sent'
        ? changes.make('record-occasion', { ...message, medium: 'email', sentAt: null }, 'notification')
        : changes.make(
            'snooze-occasion',
            { ...message, until: tomorrowMorning(clock.now(), zone()) },
            'notification',
          );
    if (!reply.ok) explain(reply.refusal);
  };
}

/** Asks the window to write the message, to whom it was put off for. */
export function occasionRequest(application: Application, reminder: LedgerReminder): WindowRequest {
  const snooze = snoozeBehind(application, reminder);
  return snooze === null
    ? { tag: 'open-application', applicationId: application.id }
    : {
        tag: 'write-message',
        applicationId: application.id,
        step: snooze.occasion,
        contactId: snooze.contactId,
      };
}

/** Why a notification about an occasion can no longer be acted on; null if it can. */
export function whyOccasionIsOver(application: Application, reminder: LedgerReminder): StateReason | null {
  if (application.deletedAt !== null) return 'deleted';
  if (snoozeBehind(application, reminder) !== null) return null;
  if (reminder.state === 'acted') return 'already-sent';
  return reminder.state === 'snoozed' ? 'already-snoozed' : 'changed-since';
}
