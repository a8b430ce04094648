import { useCallback, useLayoutEffect, useMemo, useRef, useState, type FocusEvent } from 'react';
import type { CalendarDate } from '@shared/model/time';
import { focusCard } from '../cards/focus/card-focus';
import { useKeptFocus } from '../cards/focus/use-kept-focus';
import { useViewFocus } from '../cards/focus/use-view-focus';
import { noteTabStop, openMenuAtPointer } from '../cards/focus/use-tab-stop';
import { selectOnClick, useShownCards } from '../cards/selection/selection';
import { locale, t } from '../core/words';
import type { CalendarMode, DayItem, ItemsByDay } from './calendar-days';
import { useCalendar } from './calendar-state';
import { DayCell, dayElementId } from './day-cell';
import { useCalendarKeys } from './use-calendar-keys';
import styles from './calendar.module.css';

export interface CalendarGridProps {
  readonly mode: CalendarMode;
  readonly day: CalendarDate;
  readonly today: CalendarDate;
  readonly weeks: readonly (readonly CalendarDate[])[];
  readonly items: ItemsByDay;
  readonly goTo: (day: CalendarDate) => void;
}

/** In CSS pixels, like the style sheet: the weekdays, a week at least, a day without entries, an entry with its gap. */
const WEEKDAYS_HEIGHT = 28;
const LEAST_WEEK_HEIGHT = 88;
const DAY_HEIGHT = 32;
const ENTRY_HEIGHT = 26;

const nothing: readonly DayItem[] = [];
const weekdays = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
const longWeekdays = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });

/** The days, one tab stop: arrow keys go from day to day, Enter to what is on it. */
export function CalendarGrid({ mode, day, today, weeks, items, goTo }: CalendarGridProps) {
  const grid = useRef<HTMLDivElement>(null);
  const fits = useFits(grid, weeks.length, mode);
  const keys = useMemo(() => ({ mode, day, today, items, goTo }), [mode, day, today, items, goTo]);
  const onKeyDown = useCalendarKeys(keys);
  const idColumns = useMemo(
    () => [[...items.values()].flatMap((list) => list.map(({ card }) => card.id))],
    [items],
  );
  useKeptFocus(grid, idColumns, focusCard);
  useShownCards(idColumns);
  useViewFocus(useCallback(() => document.getElementById(dayElementId(day))?.focus(), [day]));
  return (
    <div
      ref={grid}
      role="grid"
      aria-label={t('calendar.title')}
      className={styles.grid}
      data-mode={mode}
      data-keys="board"
      onKeyDown={onKeyDown}
      onClickCapture={(event) => selectOnClick(event, () => idColumns.flat())}
      onContextMenu={openMenuAtPointer}
      onFocus={(event) => {
        noteTabStop(event);
        noteDay(event, mode);
      }}
    >
      <div role="row" className={styles.weekdays}>
        {weeks[0]?.map((date) => (
          <div key={date} role="columnheader" aria-label={longWeekdays.format(new Date(date))}>
            {weekdays.format(new Date(date))}
          </div>
        ))}
      </div>
      {weeks.map((week) => (
        <div key={week[0]} role="row" className={styles.week}>
          {week.map((date) => (
            <DayCell
              key={date}
              day={date}
              items={items.get(date) ?? nothing}
              fits={fits}
              isToday={date === today}
              isTabStop={date === day}
              isOutside={mode === 'month' && date.slice(0, 7) !== day.slice(0, 7)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

/**
 * Tab returns to the day that last had the focus. A day of another month turns the page only by key: a press of the mouse
 * would move away what it was meant for.
 */
function noteDay({ target }: FocusEvent<HTMLElement>, mode: CalendarMode): void {
  const cell = target.closest<HTMLElement>('[data-day]');
  const day = cell?.dataset.day as CalendarDate | undefined;
  const isOnPage = mode === 'week' || cell?.dataset.outside === undefined;
  if (day !== undefined && isOnPage && day !== useCalendar.getState().day) useCalendar.setState({ day });
}

/** How many lines of a day have room: in a week all of them, since a day scrolls. */
function useFits(grid: React.RefObject<HTMLElement | null>, weeks: number, mode: CalendarMode): number {
  const [height, setHeight] = useState(600);
  useLayoutEffect(() => {
    const element = grid.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setHeight(element.clientHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, [grid]);
  if (mode === 'week') return MAX_IN_WEEK;
  const week = Math.max(LEAST_WEEK_HEIGHT, (height - WEEKDAYS_HEIGHT) / weeks);
  return Math.floor((week - DAY_HEIGHT) / ENTRY_HEIGHT);
}

/** More than that in a day of the week's view is listed like in a month. */
const MAX_IN_WEEK = 40;
