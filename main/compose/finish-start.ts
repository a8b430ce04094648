/** What can wait until the window has been in use for a while. */
import { app } from 'electron';
import { setTimeout as pause } from 'node:timers/promises';
import type { Core } from './core';
import { warnOfFolder } from '../app/lifecycle/folder-notice';
import { collectGarbage } from '../app/lifecycle/garbage';
import { showRepair } from '../app/lifecycle/startup-failure';
import type { AppWindow } from '../app/window/window';
import type { IpcServer } from '../ipc/ipc-server';
import type { Program } from './program';

/** What the window loads once it is painted is there by then. */
const RELEASE_DELAY_MS = 1_500;
/** From then on, checking the whole database waits this long. */
const HEALTH_CHECK_DELAY_MS = 3_500;

export interface FinishStartDeps extends Program {
  readonly core: Core;
  readonly window: Pick<AppWindow, 'discard'>;
  readonly ipc: Pick<IpcServer, 'send'>;
}

/**
 * Says what is wrong with the profile, returns memory, checks that the database is sound (and ends the program if not), and
 * starts what is kept up to date: backups, the calendar file, the public holidays. In development it also compares the
 * projections with the events.
 */
export async function finishStart(deps: FinishStartDeps): Promise<void> {
  const { profile, log, core, window, ipc } = deps;
  // Not awaited: a message may stay unanswered for days.
  void warnOfProfile(deps);
  await pause(RELEASE_DELAY_MS);
  ipc.send('memory:release', null);
  releaseMemory(core);
  await pause(HEALTH_CHECK_DELAY_MS);
  if (!core.isHealthy()) {
    window.discard();
    await core.close(0);
    const { recoverOrEnd } = await import('./recovery');
    await recoverOrEnd({ reason: 'damaged', path: core.databaseFile }, deps);
    return;
  }
  if (!profile.isDemo) await keepUp(core, log);
  releaseMemory(core);
  if (profile.isDemo || app.isPackaged) return;
  for (const row of core.projectionDifferences()) log.warn(`derived otherwise than the events say: ${row}`);
}

/** One message after the other. */
async function warnOfProfile({ profile, preferences, translator: { t } }: FinishStartDeps): Promise<void> {
  await showRepair(preferences.repair(), t);
  if (!profile.isDemo) await warnOfFolder({ dir: profile.dir, risk: profile.risk() }, preferences, t);
}

/** One after the other, since each loads something; one that can't be started keeps none of the others from it. */
async function keepUp(core: Core, log: FinishStartDeps['log']): Promise<void> {
  const tasks = {
    backups: () => core.keepBackups(),
    'the calendar file': () => core.keepCalendar(),
    'public holidays': () => core.keepHolidays(app.getLocaleCountryCode() || null),
  };
  for (const [name, start] of Object.entries(tasks)) {
    await start().catch((cause: unknown) => log.warn(`${name} could not be started`, cause));
  }
}

/** What the start, or the check of the database, needed for a moment would otherwise stay for hours. */
function releaseMemory(core: Pick<Core, 'releaseMemory'>): void {
  core.releaseMemory();
  collectGarbage();
}
