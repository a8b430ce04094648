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

/** Pauses all reminders until tomorrow morning, and resumes them. */
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

/** Shows until when reminders are paused, with a button to resume them; nothing if they aren't paused. */
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
          // This note disappears, so the focus moves to the button that pauses reminders again.
          document.getElementById(PAUSE_BUTTON_ID)?.focus();
          resumeReminders();
        }}
      >
        {t('board.toolbar.resume')}
      </Button>
    </div>
  );
}

/** "today" or "tomorrow", otherwise the date. */
function dayWords(at: Instant, now: Instant): string {
  const [date, today] = [dateOf(at, computerZone()), dateOf(now, computerZone())];
  return daysBetween(today, date) <= 1 ? relativeDay(date, today, locale) : shortDate(date, today, locale);
}
