import { useCallback, type KeyboardEvent } from 'react';
import { commandPressed } from '@shared/commands/commands';
import type { CalendarDate } from '@shared/model/time';
import type { ApplicationId, InterviewId } from '@shared/model/ids';
import { addDays } from '@shared/rules/calendar/calendar';
import { actOnCardAt } from '../cards/focus/use-card-keys';
import { useSelection } from '../cards/selection/selection';
import { cardById } from '../cards/store';
import { pressOf } from '../ui/keys/key-press';
import { isMac } from '../ui/system';
import { pageFrom, type CalendarMode, type ItemsByDay } from './calendar-days';
import { dayElementId } from './day-cell';
import { moveInterview } from './move-interview';
import { followEntry } from './moved-entry';

export interface KeysOptions {
  readonly mode: CalendarMode;
  readonly day: CalendarDate;
  readonly today: CalendarDate;
  readonly items: ItemsByDay;
  /** Shows a day and focuses it. */
  readonly goTo: (day: CalendarDate) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** The keys of a focused day, and of what is on it. */
export function useCalendarKeys(options: KeysOptions): (event: KeyboardEvent<HTMLElement>) => void {
  return useCallback(
    (event) => {
      const { target } = event;
      if (!(target instanceof HTMLElement)) return;
      const cell = target.closest<HTMLElement>('[data-day]');
      if (!cell) return;
      const isHandled =
        target === cell ? actOnDay(event, cell, options) : actOnEntry(event, cell, target, options);
      if (!isHandled) return;
      event.preventDefault();
      event.stopPropagation();
    },
    [options],
  );
}

/** True if the key was handled. */
function actOnDay(event: KeyboardEvent, cell: HTMLElement, options: KeysOptions): boolean {
  const { mode, day, today, goTo } = options;
  switch (commandPressed('calendar', pressOf(event), isMac)?.id) {
    case 'walk-days':
      // From the day that has the focus, which may be one of another month.
      goTo(addDays((cell.dataset.day ?? day) as CalendarDate, steps[event.key] ?? 0));
      return true;
    case 'enter-day':
      entriesOf(cell)[0]?.focus();
      return true;
    case 'show-today':
      goTo(today);
      return true;
    case 'page-back':
      goTo(pageFrom(mode, day, -1));
      return true;
    case 'page-forward':
      goTo(pageFrom(mode, day, 1));
      return true;
    default:
      return false;
  }
}

function actOnEntry(
  event: KeyboardEvent,
  cell: HTMLElement,
  target: HTMLElement,
  options: KeysOptions,
): boolean {
  const { items, day, goTo } = options;
  if (commandPressed('calendar', pressOf(event), isMac)?.id === 'move-interview') {
    const moved = items.get(day)?.find(({ key }) => key === target.dataset.entry);
    const to = addDays(day, steps[event.key] ?? 0);
    if (moved?.interview) void moveAndFollow(moved.card.id, moved.interview.interviewId, to, goTo);
    return true;
  }
  if (event.key === 'Escape') {
    // A selection is cleared first, like in the other views.
    if (useSelection.getState().ids.size > 0) return false;
    cell.focus();
    return true;
  }
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    const entries = entriesOf(cell);
    const next = entries.indexOf(target) + (event.key === 'ArrowDown' ? 1 : -1);
    (next < 0 ? cell : entries[next])?.focus();
    return true;
  }
  const card = target.dataset.card === undefined ? null : cardById(target.dataset.card as ApplicationId);
  return card !== null && actOnCardAt(event, card, target);
}

/** Moves it; if it leaves the page by that, the page turns, and the focus goes along. */
async function moveAndFollow(
  applicationId: ApplicationId,
  interviewId: InterviewId,
  to: CalendarDate,
  goTo: KeysOptions['goTo'],
): Promise<void> {
  const isMoved = await moveInterview(applicationId, interviewId, to);
  if (!isMoved || document.getElementById(dayElementId(to)) !== null) return;
  goTo(to);
  requestAnimationFrame(() => followEntry(interviewId));
}

function entriesOf(cell: HTMLElement): HTMLElement[] {
  return [...cell.querySelectorAll<HTMLElement>('[data-entry]')];
}
