/** Reloads a page that crashed or hangs; what was typed comes back from its draft. */
import { app, type BrowserWindow } from 'electron';
import type { Translator } from '../../../shared/i18n/translator';
import { showMessageBox } from '../../platform/message-box';
import type { Log } from './log';

export interface CrashDeps {
  readonly t: Translator['t'];
  readonly log: Log;
  readonly monotonicMs: () => number;
  /** The page is about to be reloaded. */
  readonly onReload: () => void;
}

/** A second failure within this time is no accident: the user is asked. */
const AGAIN_MS = 60_000;
/** The runtime already waits before it reports "unresponsive"; this is how much longer we do. */
const PATIENCE_MS = 10_000;

export function recoverFromCrashes(window: BrowserWindow, deps: CrashDeps): void {
  const contents = window.webContents;
  let lastFailureMs = Number.NEGATIVE_INFINITY;
  let patience: NodeJS.Timeout | undefined;

  contents.on('render-process-gone', (_event, { reason, exitCode }) => {
    clearTimeout(patience);
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    deps.log.error(`the window's page is gone: ${reason} (${exitCode})`);
    const nowMs = deps.monotonicMs();
    const isAgain = nowMs - lastFailureMs < AGAIN_MS;
    lastFailureMs = nowMs;
    deps.onReload();
    if (isAgain) void askToReload(window, deps);
    else contents.reload();
  });
  window.on('unresponsive', () => {
    if (contents.isDevToolsOpened()) return;
    deps.log.warn('the window does not respond');
    clearTimeout(patience);
    // A hanging page can't be reloaded, so its process is ended; the rest is the same as after a crash.
    patience = setTimeout(() => contents.forcefullyCrashRenderer(), PATIENCE_MS);
  });
  window.on('responsive', () => clearTimeout(patience));
  window.once('closed', () => clearTimeout(patience));
}

async function askToReload(window: BrowserWindow, { t }: CrashDeps): Promise<void> {
  const response = await showMessageBox(window, {
    type: 'error',
    message: t('shell.crash.again.message'),
    detail: t('shell.crash.again.detail'),
    buttons: [t('shell.crash.again.reload'), t('shell.crash.again.quit')],
    defaultId: 0,
    cancelId: 0,
  });
  if (response === 1) app.quit();
  else if (!window.isDestroyed()) window.webContents.reload();
}
