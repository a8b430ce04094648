import { Menu } from '@mantine/core';
import { dateAndTime } from '@shared/i18n/dates';
import type { Card } from '@shared/model/card';
import { snoozeChoices } from '@shared/rules/reminders/quiet-hours';
import { computerZone, useNow } from '../../core/clock';
import { pauseReminders, resumeReminders, usePausedUntil } from '../../core/pause-reminders';
import { locale, t } from '../../core/words';
import { useWindowSettings } from '../../core/settings-store';
import { openDialog } from '../../core/navigation';
import { snoozeStep } from '../actions';
import styles from './card-menu.module.css';

/**
 * The times until which a card's step can be snoozed, as menu items, and a form for any other time; below, a pause of all
 * reminders until tomorrow.
 */
export function SnoozeItems({ card }: { readonly card: Card }) {
  const now = useNow();
  const policy = useWindowSettings(({ settings }) => settings?.policy);
  const isPaused = usePausedUntil() !== null;
  return (
    <>
      {policy
        ? snoozeChoices(now, computerZone(), policy).map(({ choice, until }) => (
            <Menu.Item key={choice} onClick={() => void snoozeStep(card, until)}>
              {t(`reminders.snoozeFor.${choice}`)}
              <span className={styles.meaning}>{dateAndTime(until, now, computerZone(), locale)}</span>
            </Menu.Item>
          ))
        : null}
      <Menu.Item
        onClick={() => {
          openDialog({ tag: 'snooze', applicationId: card.id });
        }}
      >
        {t('board.actions.snoozeChosen')}
      </Menu.Item>
      <Menu.Divider />
      <Menu.Item onClick={isPaused ? resumeReminders : pauseReminders}>
        {isPaused ? t('commands.names.resume-reminders') : t('commands.names.pause-reminders')}
      </Menu.Item>
    </>
  );
}
