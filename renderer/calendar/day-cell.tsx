import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { Popover } from '@mantine/core';
import { memo, useEffect, useRef, useState } from 'react';
import { longDate } from '@shared/i18n/dates';
import type { CalendarDate } from '@shared/model/time';
import { locale, t } from '../core/words';
import { shownOf, type DayItem } from './calendar-days';
import { useCalendar } from './calendar-state';
import { DayEntry } from './day-entry';
import { readDragData } from './drag-data';
import { moveInterview } from './move-interview';
import styles from './calendar.module.css';

export interface DayCellProps {
  readonly day: CalendarDate;
  readonly items: readonly DayItem[];
  /** How many lines have room. */
  readonly fits: number;
  readonly isToday: boolean;
  readonly isTabStop: boolean;
  /** True for a day of the month before or after. */
  readonly isOutside: boolean;
}

/** The id of a day's cell. */
export function dayElementId(day: CalendarDate): string {
  return `day-${day}`;
}

/** A day: its number and what is on it, as far as there is room; an interview can be dropped on it. */
export const DayCell = memo(function DayCell(props: DayCellProps) {
  const { day, items, fits, isToday, isTabStop, isOutside } = props;
  const { element, isOver } = useDropTarget(day);
  const shown = items.slice(0, shownOf(items.length, fits));
  const date = longDate(day, locale);
  return (
    <div
      ref={element}
      id={dayElementId(day)}
      role="gridcell"
      className={styles.day}
      tabIndex={isTabStop ? 0 : -1}
      {...(isToday ? { 'aria-current': 'date' } : {})}
      data-day={day}
      data-outside={isOutside || undefined}
      data-over={isOver || undefined}
    >
      <span className={styles.number} aria-hidden="true">
        {Number(day.slice(8))}
      </span>
      <span className="visually-hidden">
        {items.length === 0
          ? t('calendar.dayEmpty', { date })
          : t('calendar.day', { date, count: items.length })}
      </span>
      {shown.map((item) => (
        <DayEntry key={item.key} item={item} />
      ))}
      {items.length > shown.length ? (
        <More day={day} items={items} hidden={items.length - shown.length} />
      ) : null}
    </div>
  );
});

interface MoreProps {
  readonly day: CalendarDate;
  readonly items: readonly DayItem[];
  readonly hidden: number;
}

/** Opens a list of everything on the day. */
function More({ day, items, hidden }: MoreProps) {
  const isOpen = useCalendar(({ opened }) => opened === day);
  const name = t('calendar.moreOn', { date: longDate(day, locale) });
  const show = (opened: boolean) => useCalendar.setState({ opened: opened ? day : null });
  return (
    <Popover opened={isOpen} onChange={show} trapFocus returnFocus width={280} shadow="md" withinPortal>
      <Popover.Target>
        <button
          type="button"
          className={styles.moreEntries}
          tabIndex={-1}
          data-entry="more"
          aria-label={`${t('calendar.more', { count: hidden })}. ${name}`}
          onClick={(event) => {
            event.stopPropagation();
            show(!isOpen);
          }}
        >
          {t('calendar.more', { count: hidden })}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={name} className={styles.list ?? ''}>
        <h3 className={styles.listTitle}>{longDate(day, locale)}</h3>
        {items.map((item) => (
          <DayEntry key={item.key} item={item} isListed onOpen={() => show(false)} />
        ))}
      </Popover.Dropdown>
    </Popover>
  );
}

function useDropTarget(day: CalendarDate) {
  const element = useRef<HTMLDivElement>(null);
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    if (!element.current) return undefined;
    return dropTargetForElements({
      element: element.current,
      canDrop: ({ source }) => readDragData(source.data) !== null,
      getDropEffect: () => 'move',
      onDragEnter: () => setIsOver(true),
      onDragLeave: () => setIsOver(false),
      onDrop: ({ source }) => {
        setIsOver(false);
        const dragged = readDragData(source.data);
        if (dragged) void moveInterview(dragged.applicationId, dragged.interviewId, day);
      },
    });
  }, [day]);
  return { element, isOver };
}
