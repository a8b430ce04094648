import { useCallback, useEffect, useMemo, useRef } from 'react';
import { firstWeekday, longDate, monthName } from '@shared/i18n/dates';
import type { CalendarDate } from '@shared/model/time';
import { dateOf } from '@shared/rules/calendar/calendar';
import { cardPasses, useShownFilter } from '../cards/filter';
import { NothingShown } from '../cards/nothing-shown';
import { AnnouncedElsewhere } from '../cards/search/found-elsewhere';
import { useBoard } from '../cards/store';
import { refusalWords } from '../core/change-words';
import { computerZone, useNow } from '../core/clock';
import { locale, t } from '../core/words';
import { Button } from '../ui/button';
import { ComponentLibrary } from '../ui/library/library';
import { calendarModes, itemsByDay, pageFrom, weeksOf } from './calendar-days';
import { CalendarGrid } from './calendar-grid';
import { useCalendar } from './calendar-state';
import { dayElementId } from './day-cell';
import { EntryMark } from './entry-mark';
import { TurnButton } from './turn-button';
import { useAgenda } from './use-agenda';
import styles from './calendar.module.css';

/** A month or a week of interviews, due steps and named dates. */
export function CalendarView() {
  const now = useNow();
  const zone = computerZone();
  const today = dateOf(now, zone);
  const { mode, day: chosen } = useCalendar();
  const day = chosen ?? today;
  const cards = useBoard((state) => state.cards);
  const filter = useShownFilter();
  const weeks = useMemo(() => weeksOf(mode, day, firstWeekday(locale)), [mode, day]);
  const from = weeks[0]?.[0] ?? day;
  const to = weeks.at(-1)?.at(-1) ?? day;
  const { entries, refusal, readAgain } = useAgenda(from, to);
  const items = useMemo(
    () => itemsByDay({ cards, passes: cardPasses(filter, { now, zone }), entries, zone, from, to }),
    [cards, filter, now, entries, zone, from, to],
  );
  const goTo = useGoTo();
  const isEmpty = cards.size === 0;
  return (
    <section className={styles.view} aria-label={t('calendar.title')}>
      <AnnouncedElsewhere />
      <Head day={day} today={today} from={from} />
      {refusal ? (
        <div role="alert" className={styles.failure}>
          <p>{t('calendar.failed', { reason: refusalWords(refusal) })}</p>
          <Button onClick={readAgain}>{t('calendar.again')}</Button>
        </div>
      ) : null}
      <div className={styles.area}>
        <ComponentLibrary>
          <CalendarGrid {...{ mode, day, today, weeks, items, goTo }} />
        </ComponentLibrary>
        {isEmpty ? (
          <div className={styles.over}>
            <NothingShown view="calendar" />
          </div>
        ) : null}
      </div>
    </section>
  );
}

/** Shows a day and, once it is drawn, gives it the focus. */
function useGoTo() {
  const wanted = useRef<CalendarDate | null>(null);
  const day = useCalendar((state) => state.day);
  useEffect(() => {
    if (day === null || wanted.current !== day) return;
    wanted.current = null;
    document.getElementById(dayElementId(day))?.focus();
  }, [day]);
  return useCallback((next: CalendarDate) => {
    wanted.current = next;
    if (useCalendar.getState().day === next) document.getElementById(dayElementId(next))?.focus();
    useCalendar.setState({ day: next, opened: null });
  }, []);
}

interface HeadProps {
  readonly day: CalendarDate;
  readonly today: CalendarDate;
  /** The first day drawn. */
  readonly from: CalendarDate;
}

function Head({ day, today, from }: HeadProps) {
  const mode = useCalendar((state) => state.mode);
  const turn = (side: 1 | -1) => useCalendar.setState({ day: pageFrom(mode, day, side), opened: null });
  return (
    <header className={styles.head}>
      <h2 className={styles.title} aria-live="polite">
        {mode === 'month'
          ? monthName(day.slice(0, 7), locale)
          : t('calendar.week', { date: longDate(from, locale) })}
      </h2>
      <div className={styles.pages}>
        <TurnButton mode={mode} side="previous" onTurn={() => turn(-1)} />
        <Button onClick={() => useCalendar.setState({ day: today, opened: null })}>
          {t('calendar.today')}
        </Button>
        <TurnButton mode={mode} side="next" onTurn={() => turn(1)} />
      </div>
      <Legend />
      <div role="group" aria-label={t('calendar.mode')} className={styles.modes}>
        {calendarModes.map((one) => (
          <Button
            key={one}
            look="quiet"
            className={styles.mode}
            aria-pressed={one === mode}
            onClick={() => useCalendar.setState({ mode: one, opened: null })}
          >
            {t(`calendar.modes.${one}`)}
          </Button>
        ))}
      </div>
    </header>
  );
}

function Legend() {
  return (
    <ul className={styles.legend}>
      {(['interview', 'step', 'answer'] as const).map((kind) => (
        <li key={kind} data-kind={kind}>
          <EntryMark kind={kind} state={null} />
          {t(`calendar.legend.${kind}`)}
        </li>
      ))}
    </ul>
  );
}
