/** What the calendar shows. Not stored. */
import { create } from 'zustand';
import type { CalendarDate } from '@shared/model/time';
import type { CalendarMode } from './calendar-days';

export interface CalendarState {
  readonly mode: CalendarMode;
  /** The day that has, or gets, the focus; the page shown is the one with it. Null for today. */
  readonly day: CalendarDate | null;
  /** The day whose items are all listed. */
  readonly opened: CalendarDate | null;
}

export const useCalendar = create<CalendarState>(() => ({ mode: 'month', day: null, opened: null }));
