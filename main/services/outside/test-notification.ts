import type { Translator } from '../../../shared/i18n/translator';
import type { TestNotification } from '../../../shared/model/reminder-report';
import type { Clock } from '../../ports/clock';
import type { Notifier } from '../../ports/notifier';

/** Different from every other notification's id: a test isn't a reminder and isn't in the ledger. */
export const TEST_NOTIFICATION_ID = 'test-notification';

/** After this, the user is told that the system hasn't answered. */
const ANSWER_MS = 10_000;

export interface TestNotificationDeps {
  /** Null before the desktop is connected. */
  readonly notifier: Pick<Notifier, 'capability' | 'show'> | null;
  readonly clock: Pick<Clock, 'setTimer'>;
  readonly translator: Translator;
}

/**
 * Shows a test notification and says in plain words what happened, within 10 s even if the system doesn't respond. If
 * shown again, it replaces the one before.
 */
export async function showTestNotification({
  notifier,
  clock,
  translator: { t },
}: TestNotificationDeps): Promise<TestNotification> {
  if (!notifier) return { isAccepted: false, detail: t('reminders.test.tooEarly') };
  const { promise: overdue, resolve } = Promise.withResolvers<TestNotification>();
  const timer = clock.setTimer(ANSWER_MS, () =>
    resolve({ isAccepted: false, detail: t('reminders.test.noAnswer') }),
  );
  const answer = await Promise.race([ask(notifier, t), overdue]);
  timer.cancel();
  return answer;
}

async function ask(
  notifier: Pick<Notifier, 'capability' | 'show'>,
  t: Translator['t'],
): Promise<TestNotification> {
  if ((await notifier.capability()) === 'none')
    return { isAccepted: false, detail: t('reminders.test.nobody') };
  const { isAccepted, detail, isUnanswered } = await notifier.show({
    id: TEST_NOTIFICATION_ID,
    title: t('reminders.test.title'),
    body: t('reminders.test.body'),
    actions: [],
  });
  if (isAccepted) return { isAccepted, detail: isUnanswered ? t('reminders.test.handedOver') : '' };
  return {
    isAccepted,
    detail: detail === '' ? t('reminders.test.refused') : t('reminders.test.refusedAs', { detail }),
  };
}
