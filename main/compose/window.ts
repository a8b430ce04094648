/** The window and its menu, with everything attached to them. */
import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';
import type { WindowRequest } from '../../shared/ipc/events';
import { recoverFromCrashes } from '../app/lifecycle/crash';
import { LOG_FILE } from '../app/lifecycle/log';
import { logPageErrors } from '../app/pages/page-errors';
import type { Activation } from '../app/window/activation';
import { createClosing } from '../app/window/close';
import { attachContextMenu } from '../app/window/context-menu';
import type { HistoryLabels } from '../app/window/history-menu';
import { describeAbout, setMenu } from '../app/window/menu';
import { notifyAboutTray } from '../app/window/tray-notice';
import { createAppWindow, type AppWindow } from '../app/window/window';
import { createZoom, type Zoom } from '../app/window/zoom';
import type { IpcServer } from '../ipc/ipc-server';
import { systemClock } from '../platform/clock';
import type { Desktop } from './desktop';
import type { Program } from './program';

export interface WindowDeps {
  readonly ipc: IpcServer;
  readonly desktop: Promise<Desktop>;
  /** Called for each new window, before its page is loaded. */
  readonly onMade: (made: BrowserWindow) => void;
  readonly activation: Pick<Activation, 'use'>;
}

export function composeWindow(program: Program, { ipc, desktop, onMade, activation }: WindowDeps): AppWindow {
  const { programDir, profile, region, translator, preferences, log } = program;
  const { t } = translator;
  const closing = createClosing({
    t,
    hasTray: async () => (await desktop).tray.isAvailable(),
    onClose: () => preferences.read().preferences.onClose,
    chooseOnClose: (onClose) => void preferences.change({ onClose }),
    onHidden: () => void notifyAboutTray(translator, preferences, desktop),
  });
  const window: AppWindow = createAppWindow({
    preloadFile: join(programDir, 'out', 'preload', 'preload.cjs'),
    iconFile: iconFile(program),
    // The name needs no words, which take a few milliseconds to get ready.
    title: profile.isDemo ? t('shell.demo.title') : app.getName(),
    region,
    view: () => preferences.ofWindow().view,
    windowPlace: () => preferences.ofWindow().windowPlace,
    keepWindowPlace: (place) => preferences.keepWindowPlace(place),
    send: (request) => ipc.send('window:request', request),
    onShown: () => activation.use(),
    prepare(made: BrowserWindow) {
      ipc.trust(made.webContents);
      closing.attach(made);
      composeZoom(program).attach(made);
      attachContextMenu(made, t);
      logPageErrors(made.webContents, log);
      recoverFromCrashes(made, {
        t,
        log,
        monotonicMs: () => systemClock.monotonicMs(),
        onReload: () => window.noteLoading(),
      });
      onMade(made);
    },
  });
  return window;
}

export interface MenuDeps {
  readonly request: (request: WindowRequest) => void;
  /** The user chose another appearance in the menu. */
  readonly onPreferencesChanged: () => void;
}

/** Draws the menu from the current preferences. */
export function drawMenu(program: Program, labels: HistoryLabels, deps: MenuDeps): void {
  const { translator, profile, preferences } = program;
  const { t } = translator;
  describeAbout(t, iconFile(program));
  setMenu({
    t,
    request: deps.request,
    labels,
    appearance: preferences.ofWindow().appearance,
    chooseAppearance(appearance) {
      preferences.change({ appearance });
      deps.onPreferencesChanged();
    },
    zoom: (act) => composeZoom(program).act(act, BrowserWindow.getFocusedWindow()),
    showAbout: () => app.showAboutPanel(),
    dataDir: profile.dir,
    logFile: join(profile.dir, LOG_FILE),
    isDevelopment: !app.isPackaged,
  });
}

function composeZoom({ preferences }: Program): Zoom {
  return createZoom(
    () => preferences.ofWindow().zoomLevel,
    (level) => preferences.keepZoomLevel(level),
  );
}

function iconFile({ programDir }: Program): string {
  return join(programDir, 'build', 'icons', '128x128.png');
}
