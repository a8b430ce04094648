import type { Settings } from '@shared/ipc/contract';
import { refusalWords } from '../../core/change-words';
import { t } from '../../core/words';
import { Button } from '../../ui/button';
import { NotificationSettings } from './notification-settings';
import { PauseSettings } from './pause-settings';
import { QuietHoursSettings } from './quiet-hours-settings';
import { ReminderLedger } from './reminder-ledger';
import { useReminderReport } from './use-reminder-report';

/** When reminders may be sent, whether the system lets them through, and the list of past and future ones. */
export function ReminderSettings({ settings }: { readonly settings: Settings }) {
  const [report, readAgain] = useReminderReport();
  return (
    <>
      <NotificationSettings system={settings.system} onTested={readAgain} />
      <PauseSettings />
      <QuietHoursSettings quietHours={settings.quietHours} />
      {report.tag === 'read' ? <ReminderLedger report={report.value} /> : null}
      {report.tag === 'failed' ? (
        <div role="alert">
          <p>{t('settings.ledger.unreadable', { why: refusalWords(report.refusal) })}</p>
          <Button onClick={readAgain}>{t('settings.tryAgain')}</Button>
        </div>
      ) : null}
    </>
  );
}
