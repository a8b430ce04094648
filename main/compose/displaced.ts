/** What the program does if its database files are replaced or removed while it runs. */
import { app } from 'electron';
import { askAboutDisplaced, askToCopyAgain, sayNotPutBack } from '../app/lifecycle/displaced';
import type { AppWindow } from '../app/window/window';
import type { DisplacedDatabase } from '../db/file/file-guard';
import { systemClock } from '../platform/clock';
import type { Translator } from '../../shared/i18n/translator';
import type { Program } from './program';
import { startAgain } from './start-again';

export interface EndDisplacedDeps extends Pick<Program, 'log' | 'translator'> {
  readonly window: Pick<AppWindow, 'discard'>;
  readonly closeCore: (longestWaitMs: number) => Promise<void>;
}

/** Saves everything in memory to a copy, asks what to do, and ends the program, which may restart. */
export async function endDisplaced(displaced: DisplacedDatabase, deps: EndDisplacedDeps): Promise<void> {
  const { log, translator, window, closeCore } = deps;
  const { t } = translator;
  log.error(`the database under the running program: ${displaced.how}`);
  // The window would accept input that is never saved.
  window.discard();
  let copied = displaced.copy(systemClock.now());
  while (!copied.ok && (await askToCopyAgain(displaced, t))) copied = displaced.copy(systemClock.now());
  if (copied.ok) {
    log.info(`everything is in the copy ${copied.value}`);
    // From here on, neither notifications nor the tray can do anything.
    await closeCore(0);
    if (await isToStartAgain(displaced, copied.value, t)) startAgain();
  }
  app.quit();
}

/** Asks what to do with the copy, and does it. */
async function isToStartAgain(
  displaced: DisplacedDatabase,
  copy: string,
  t: Translator['t'],
): Promise<boolean> {
  const choice = await askAboutDisplaced({ ...displaced, copy }, t);
  if (choice !== 'put-back') return choice === 'open-other';
  const put = displaced.putBack(copy, systemClock.now());
  if (!put.ok) await sayNotPutBack(copy, t);
  return put.ok;
}
