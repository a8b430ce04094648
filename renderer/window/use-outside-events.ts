import { useEffect } from 'react';
import { computerZone, subscribe } from '../core/clock';
import { call, listen } from '../core/bridge';
import { showChange, showRefusal } from '../core/toasts';
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
      reportZoneChanges(),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
}

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
