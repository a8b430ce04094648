import { clockTime, relativeDay, shortDate } from '@shared/i18n/dates';
import type { Instant } from '@shared/model/time';
import { dateOf, daysBetween } from '@shared/rules/calendar/calendar';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icons';
import { computerZone, useNow } from '../../core/clock';
import { pauseReminders, resumeReminders, usePausedUntil } from '../../core/pause-reminders';
import styles from './pause.module.css';
import { locale, t } from '../../core/words';

const PAUSE_BUTTON_ID = 'pause-reminders';

/** Holds all reminders back until tomorrow morning, and lets them go on. */
export function PauseButton() {
  const isPaused = usePausedUntil() !== null;
  const name = isPaused ? t('commands.names.resume-reminders') : t('commands.names.pause-reminders');
  return (
    <Button
      id={PAUSE_BUTTON_ID}
      look="icon"
      aria-label={name}
      title={name}
      onClick={() => {
        if (isPaused) resumeReminders();
        else pauseReminders();
      }}
    >
      <Icon name={isPaused ? 'resume' : 'pause'} />
    </Button>
  );
}

/** Says that reminders are paused and until when, with the way to end it; nothing while they are not. */
export function PausedNote() {
  const now = useNow();
  const until = usePausedUntil();
  if (until === null) return null;
  return (
    <div className={styles.note}>
      <Icon name="pause" />
      <span>
        {t('board.toolbar.paused', {
          day: dayWords(until, now),
          time: clockTime(until, computerZone(), locale),
        })}
      </span>
      <Button
        look="quiet"
        onClick={() => {
          // This note goes; the keyboard goes on from where reminders can be paused again.
          document.getElementById(PAUSE_BUTTON_ID)?.focus();
          resumeReminders();
        }}
      >
        {t('board.toolbar.resume')}
      </Button>
    </div>
  );
}

/** "tomorrow" for the days next to now, the date for others. */
function dayWords(at: Instant, now: Instant): string {
  const [date, today] = [dateOf(at, computerZone()), dateOf(now, computerZone())];
  return daysBetween(today, date) <= 1 ? relativeDay(date, today, locale) : shortDate(date, today, locale);
}
