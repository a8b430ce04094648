/** What can wait until the window has been in use for a while. */
import { app } from 'electron';
import type { Core } from './core';
import { warnOfFolder } from '../app/lifecycle/folder-notice';
import { showRepair } from '../app/lifecycle/startup-failure';
import type { AppWindow } from '../app/window/window';
import type { Program } from './program';

/** Checking the whole database waits this long. */
const HEALTH_CHECK_DELAY_MS = 5_000;

export interface FinishStartDeps extends Program {
  readonly core: Core;
  readonly window: Pick<AppWindow, 'discard'>;
}

/**
 * Reports settings that had to be repaired, checks that the database is sound (and ends the program if not), and starts
 * making backups and keeping the calendar file and the public holidays. In development it also compares the projections with the events.
 */
export async function finishStart(deps: FinishStartDeps): Promise<void> {
  const { profile, log, translator, preferences, core, window } = deps;
  await showRepair(preferences.repair(), translator.t);
  if (!profile.isDemo)
    await warnOfFolder({ dir: profile.dir, risk: profile.risk() }, preferences, translator.t);
  await new Promise((resolve) => setTimeout(resolve, HEALTH_CHECK_DELAY_MS));
  if (!core.isHealthy()) {
    window.discard();
    await core.close(0);
    const { recoverOrEnd } = await import('./recovery');
    await recoverOrEnd({ reason: 'damaged', path: core.databaseFile }, deps);
    return;
  }
  if (profile.isDemo) return;
  await core.keepBackups();
  await core.keepCalendar();
  await core.keepHolidays(app.getLocaleCountryCode() || null);
  if (app.isPackaged) return;
  for (const row of core.projectionDifferences()) log.warn(`derived otherwise than the events say: ${row}`);
}
