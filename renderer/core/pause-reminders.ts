/** The pause of all reminders: whether one holds, and the way in and out of it. */
import type { Instant } from '@shared/model/time';
import { pauseEndAt } from '@shared/rules/reminders/pause';
import { pauseUntilTomorrow } from '@shared/rules/reminders/quiet-hours';
import { computerZone, currentInstant, useNow } from './clock';
import { makeChange } from './bridge';
import { useWindowSettings } from './settings-store';

/** When a pause that holds now ends; null where none does. */
export function usePausedUntil(): Instant | null {
  const now = useNow();
  const until = useWindowSettings(({ settings }) => settings?.pausedUntil ?? null);
  return pauseEndAt(until, now);
}

/** Holds all reminders back until tomorrow morning. */
export function pauseReminders(): void {
  void makeChange('pause-reminders', { until: pauseUntilTomorrow(currentInstant(), computerZone()) });
}

/** Lets reminders come again. */
export function resumeReminders(): void {
  void makeChange('pause-reminders', { until: null });
}
