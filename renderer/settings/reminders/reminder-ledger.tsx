import { useState, type MouseEvent } from 'react';
import { flushSync } from 'react-dom';
import { UnstyledButton } from '@mantine/core';
import { dateAndTime } from '@shared/i18n/dates';
import type {
  ComingReminder,
  ReminderReport,
  ReportedReminder,
  ReportedNotification,
} from '@shared/model/reminder-report';
import { computerZone, useNow } from '../../core/clock';
import { locale, t } from '../../core/words';
import { showApplication } from '../../core/navigation';
import { Button } from '../../ui/button';
import { StateBadge } from '../../ui/state-badge';
import { fateWords, heldWords, notAcceptedWords, reminderWords } from './ledger-words';
import settings from '../settings.module.css';
import styles from './reminder-ledger.module.css';

/** Reminders of one notification. After weeks without the program it can hold thousands, and drawing them all takes long. */
const SHOWN_AT_FIRST = 8;

/** Planned and sent reminders from the ledger. A row opens its application. */
export function ReminderLedger({ report }: { readonly report: ReminderReport }) {
  const more = report.comingCount - report.coming.length;
  return (
    <>
      <section className={settings.part} aria-label={t('settings.ledger.coming')}>
        <h4 className={settings.subtitle}>{t('settings.ledger.coming')}</h4>
        {report.coming.length === 0 ? (
          <p className={settings.hint}>{t('settings.ledger.noneComing')}</p>
        ) : (
          <ul className={styles.lines}>
            {report.coming.map((reminder) => (
              <ComingLine key={keyOf(reminder)} reminder={reminder} />
            ))}
          </ul>
        )}
        {more > 0 ? (
          <p className={settings.hint}>{t('settings.ledger.comingMore', { count: more })}</p>
        ) : null}
      </section>
      <section className={settings.part} aria-label={t('settings.ledger.sent')}>
        <h4 className={settings.subtitle}>{t('settings.ledger.sent')}</h4>
        {report.notifications.length === 0 ? (
          <p className={settings.hint}>{t('settings.ledger.noneSent')}</p>
        ) : (
          <ul className={styles.lines}>
            {report.notifications.map((notification) => (
              <NotificationLine key={notification.id} notification={notification} />
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

function ComingLine({ reminder }: { readonly reminder: ComingReminder }) {
  const now = useNow();
  const held = heldWords(reminder, now, computerZone());
  return (
    <li className={styles.line}>
      <span className={styles.when}>{dateAndTime(reminder.notifyAt, now, computerZone(), locale)}</span>
      <div className={styles.what}>
        <ReminderName reminder={reminder} />
        {held === null ? null : <span className={styles.note}>{held}</span>}
      </div>
    </li>
  );
}

function NotificationLine({ notification }: { readonly notification: ReportedNotification }) {
  const now = useNow();
  const notAccepted = notAcceptedWords(notification);
  const [isWhole, setIsWhole] = useState(false);
  const { reminders } = notification;
  const shown = isWhole ? reminders : reminders.slice(0, SHOWN_AT_FIRST);
  const showAll = ({ currentTarget }: MouseEvent) => {
    const lastShown = currentTarget.previousElementSibling;
    flushSync(() => setIsWhole(true));
    lastShown?.nextElementSibling?.querySelector('button')?.focus();
  };
  return (
    <li className={styles.line}>
      <span className={styles.when}>
        {dateAndTime(notification.notifiedAt ?? notification.claimedAt, now, computerZone(), locale)}
      </span>
      <div className={styles.what}>
        {notAccepted ? <StateBadge {...notAccepted} /> : null}
        {notAccepted && notification.detail !== '' ? (
          <span className={styles.note}>
            {t('settings.ledger.refusedBecause', { detail: notification.detail })}
          </span>
        ) : null}
        {shown.map((reminder) => (
          <div key={keyOf(reminder)} className={styles.notified}>
            <ReminderName reminder={reminder} />
            {notAccepted && reminder.fate === 'waiting' ? null : <Fate fate={reminder.fate} />}
          </div>
        ))}
        {shown.length < reminders.length ? (
          <Button look="quiet" className={styles.more ?? ''} onClick={showAll}>
            {t('settings.ledger.showAll', { count: reminders.length })}
          </Button>
        ) : null}
      </div>
    </li>
  );
}

function Fate({ fate }: Pick<ReportedNotification['reminders'][number], 'fate'>) {
  const words = fateWords(fate);
  return words && <StateBadge {...words} />;
}

function ReminderName({ reminder }: { readonly reminder: ReportedReminder }) {
  const words = reminderWords(reminder);
  if (reminder.company === null) return <span className={styles.gone}>{words}</span>;
  return (
    <UnstyledButton className={styles.name} onClick={() => showApplication(reminder.applicationId)}>
      {words}
    </UnstyledButton>
  );
}

function keyOf({ applicationId, step, kind, at }: ReportedReminder): string {
  return `${applicationId} ${step} ${kind} ${at}`;
}
