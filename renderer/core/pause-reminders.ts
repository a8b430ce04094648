/** The pause of all reminders: whether there is one, and how to start and end it. */
import type { Instant } from '@shared/model/time';
import { pauseEndAt } from '@shared/rules/reminders/pause';
import { tomorrowMorning } from '@shared/rules/reminders/quiet-hours';
import { computerZone, currentInstant, useNow } from './clock';
import { makeChange } from './bridge';
import { useWindowSettings } from './settings-store';

/** When the current pause ends; null if there is none. */
export function usePausedUntil(): Instant | null {
  const now = useNow();
  const until = useWindowSettings(({ settings }) => settings?.pausedUntil ?? null);
  return pauseEndAt(until, now);
}

/** Pauses all reminders until tomorrow morning. */
export function pauseReminders(): void {
  void makeChange('pause-reminders', { until: tomorrowMorning(currentInstant(), computerZone()) });
}

/** Resumes reminders. */
export function resumeReminders(): void {
  void makeChange('pause-reminders', { until: null });
}
