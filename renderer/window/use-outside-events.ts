import { useEffect } from 'react';
import { computerZone, subscribe } from '../core/clock';
import { call, listen } from '../core/bridge';
import type { KeptCalendar } from '@shared/ipc/export';
import { showChange, showRefusal, showToast } from '../core/toasts';
import { t } from '../core/words';
import { perform } from './window-commands';

/** Handles what was done or requested outside the window, and reports the zone to main whenever it changes. */
export function useOutsideEvents(): void {
  useEffect(() => {
    const stops = [
      listen('change:made', (outcome) => {
        showChange(outcome);
      }),
      listen('change:refused', showRefusal),
      listen('window:request', perform),
      listen('calendar:changed', showCalendarState),
      reportZoneChanges(),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
}

/** It changes with every write; said are only the first failure, and that it can be written again. */
function showCalendarState(kept: KeptCalendar | null): void {
  const failure = kept?.failure ?? null;
  if (kept !== null && failure !== null) {
    if (hasCalendarFailed) return;
    hasCalendarFailed = true;
    const why = t(`exporting.kept.why.${failure}`);
    const text = t('exporting.kept.failed', { file: kept.path, why });
    showToast({ text, tone: 'refusal', undoes: null });
  } else if (hasCalendarFailed) {
    hasCalendarFailed = false;
    if (kept !== null) showToast({ text: t('exporting.kept.recovered'), tone: 'change', undoes: null });
  }
}
let hasCalendarFailed = false;

function reportZoneChanges(): () => void {
  let reported: string | null = null;
  const report = () => {
    const timeZone = computerZone();
    if (timeZone === reported) return;
    reported = timeZone;
    void call('zone:report', { timeZone });
  };
  report();
  return subscribe(report);
}
