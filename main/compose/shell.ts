/** What exists before the database: the window, its menu and pages, and how the program ends. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { app, nativeImage, nativeTheme } from 'electron';
import { createComputerZone } from '../app/lifecycle/computer-zone';
import { createEnding } from '../app/lifecycle/ending';
import { filesIn, type OpenedFiles } from '../app/lifecycle/opened-files';
import type { StartWithComputer } from '../app/lifecycle/start-with-computer';
import { serveApp, type AppServer } from '../app/pages/app-protocol';
import { createActivation, type Activation } from '../app/window/activation';
import { isSecondHidden, secondStartCommand } from '../app/window/hidden-start';
import { createHistoryMenu, type HistoryMenu } from '../app/window/history-menu';
import { startSpelling } from '../app/window/spelling';
import type { AppWindow } from '../app/window/window';
import { createFirstAnswers } from '../ipc/first-answers';
import { startIpcServer, type Answer, type IpcServer } from '../ipc/ipc-server';
import { systemClock } from '../platform/clock';
import { watchPower } from '../platform/power';
import { createPrinting } from '../platform/print/printing';
import { systemZone } from '../platform/system/system-zone';
import { createBadge, type Badge } from '../platform/tray/badge';
import type { Core } from './core';
import type { CoreDeps } from './core-deps';
import type { Desktop } from './desktop';
import { endDisplaced } from './displaced';
import type { Program } from './program';
import { composeWindow, drawMenu } from './window';

export interface Shell {
  readonly window: AppWindow;
  readonly activation: Pick<Activation, 'offer'>;
  readonly ipc: IpcServer;
  readonly badge: Badge;
  readonly menu: HistoryMenu;
  readonly pages: AppServer;
  /** Resolves when the window has drawn the board for the first time. */
  readonly windowReady: Promise<null>;
  noteWindowReady(): void;
  /** Makes the colours, the menu and the window follow the preferences. */
  followPreferences(): void;
  /** Answers the window's first request for the board; whatever else it asks waits for the core. Once, before it. */
  answerBoard(board: string): void;
  /** From here on the window gets answers, and the program ends only after the core. Once. */
  attachCore(core: Core): void;
  /** From here on it is known whether there is a tray. Once. */
  attachDesktop(desktop: Desktop): void;
}

/** Opens the window, unless the start is hidden, and starts loading its page. Its menu isn't drawn yet. */
export function openShell(program: Program): Shell {
  const { programDir, log, preferences, translator, isHidden, openedFiles } = program;
  const answering = Promise.withResolvers<Answer>();
  const services = Promise.withResolvers<Answer>();
  const desktop = Promise.withResolvers<Desktop>();
  const windowReady = Promise.withResolvers<null>();
  let attached: Core | null = null;
  const ipc = startIpcServer(answering.promise, (sender) => log.warn('a message of a stranger', sender));
  nativeTheme.themeSource = preferences.ofWindow().appearance;
  const pages = serveApp(join(programDir, 'out', 'renderer'));
  startSpelling();
  const ending = createEnding(log);
  const badge = createBadge({
    platform: process.platform,
    app,
    pictureDir: join(programDir, 'build', 'badge'),
    readPicture: (file) => nativeImage.createFromPath(file),
  });
  const activation = composeActivation(program);
  const window = composeWindow(program, {
    ipc,
    activation,
    desktop: desktop.promise,
    onMade(made) {
      badge.attach(made);
      made.on('focus', () => attached?.tick('focus'));
      made.on('session-end', () => ending.endAtOnce());
    },
  });
  if (!isHidden) window.load({ isShown: true });
  showWindowWhenAsked(window, openedFiles, programDir);
  const menu = createHistoryMenu(translator.t, (labels) =>
    drawMenu(program, labels, {
      request: (request) => window.request(request),
      onPreferencesChanged: followPreferences,
    }),
  );
  function followPreferences(): void {
    nativeTheme.themeSource = preferences.ofWindow().appearance;
    menu.draw();
    attached?.sendSettings();
  }
  function onWindowReady(): void {
    window.noteReady();
    windowReady.resolve(null);
  }
  app.once('will-quit', () => {
    // The windows are closed. No window or menu is created while the rest is being written.
    window.discard();
    menu.stop();
  });
  return {
    ...{ window, activation, ipc, badge, menu, pages, followPreferences },
    windowReady: windowReady.promise,
    noteWindowReady: onWindowReady,
    answerBoard: (board) =>
      answering.resolve(createFirstAnswers({ board, onWindowReady, services: services.promise })),
    attachCore(core) {
      attached = core;
      services.resolve(core.answer);
      answering.resolve(core.answer);
      const follow = () => openedFiles.follow(() => window.request({ tag: 'import-opened' }));
      // Shown any earlier, the window would still be empty.
      if (isHidden) follow();
      else void windowReady.promise.then(follow);
      ending.endsAfter({ closeDatabase: core.close, flushPreferences: preferences.flush });
      watchPower({ onWake: () => core.tick('resume'), onShutdown: () => ending.end() });
    },
    attachDesktop: desktop.resolve,
  };
}

/** What the core needs: the program, what its shell offers, and the system's clock and zone. */
export function coreDeps(program: Program, shell: Shell, startWithComputer: StartWithComputer): CoreDeps {
  const { window, ipc, badge, menu, pages } = shell;
  return {
    ...program,
    ...{ window, ipc, badge, startWithComputer },
    printing: createPrinting(pages),
    clock: systemClock,
    zone: createComputerZone(systemZone),
    onPreferencesChanged: shell.followPreferences,
    onUndoStateChanged: (state) => menu.follow(state),
    onWindowReady: shell.noteWindowReady,
    onDisplaced: (displaced, closeCore) => void endDisplaced(displaced, { ...program, window, closeCore }),
  };
}

function composeActivation({ launch, log, profile }: Program): Activation {
  return createActivation({
    // A demo has a folder of its own, which no second start would find.
    command: profile.isDemo ? null : secondStartCommand(app, launch),
    spawn,
    env: process.env,
    report: (what, cause) => log.warn(what, cause),
  });
}

function showWindowWhenAsked(window: AppWindow, openedFiles: OpenedFiles, programDir: string): void {
  app.on('second-instance', (_event, args, dir, data) => {
    if (!isSecondHidden(data)) window.show();
    openedFiles.add(filesIn(args.slice(1), dir, programDir));
  });
  app.on('activate', () => window.show());
  // Even without a window, the program reminds, or has to say why it can't start.
  app.on('window-all-closed', () => undefined);
}
