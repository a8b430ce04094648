/** The one window, and the only place that creates windows. */
import { BrowserWindow, screen } from 'electron';
import type { WindowRequest } from '../../../shared/ipc/events';
import type { View } from '../../../shared/model/settings/view';
import { REGION_SWITCH } from '../../ipc/channels';
import { APP_ORIGIN } from '../../ipc/sender';
import type { WindowPlace } from '../../platform/preferences-of-window';
import { leastSize, placeAgain, placeWindow, usableArea, type Rectangle } from './window-place';

export interface WindowDeps {
  readonly preloadFile: string;
  /** For the task bar, if the desktop takes it from the window. */
  readonly iconFile: string;
  readonly title: string;
  /** BCP 47 of the region for the page's dates and times. */
  readonly region: string;
  /** The view it opens with. */
  readonly view: () => View;
  readonly windowPlace: () => WindowPlace | null;
  readonly keepWindowPlace: (place: WindowPlace) => void;
  /** Called for each new window, before its page is loaded. */
  readonly prepare: (window: BrowserWindow) => void;
  readonly send: (request: WindowRequest) => void;
  /** Called each time the window was brought to the front. */
  readonly onShown: () => void;
}

export interface AppWindow {
  /** Brings it to the front with the focus; creates it if there is none. */
  show(): void;
  /** Creates it if necessary, but shows it only when requested or at the first start. */
  load(options: { readonly isShown: boolean }): void;
  /** Shows the window and sends it a request, as soon as it can receive one. */
  request(request: WindowRequest): void;
  /** Runs `act` when the window is visible and listening: at once, or the next time it is. */
  whenSeen(act: () => void): void;
  /** Destroys it for good: the program can't start, and no window is created any more. */
  discard(): void;
  /** The page has drawn and is listening. */
  noteReady(): void;
  /** The page is reloading after a crash or a reload; everything waits until it is ready. */
  noteLoading(): void;
}

/** Most acts waiting for a hidden window; older ones are dropped. */
const MAX_WAITING = 20;
const PLACE_DELAY_MS = 400;

export function createAppWindow(deps: WindowDeps): AppWindow {
  let window: BrowserWindow | null = null;
  let isReady = false;
  let isWanted = false;
  let isDiscarded = false;
  let waiting: (() => void)[] = [];

  function load({ isShown }: { readonly isShown: boolean }): void {
    if (window || isDiscarded) return;
    isWanted = isShown;
    isReady = false;
    const made = makeWindow(deps);
    window = made;
    made.once('ready-to-show', () => {
      if (!isWanted) return;
      reveal(made, deps.windowPlace());
      deps.onShown();
    });
    made.on('show', actOnWaiting);
    made.on('restore', actOnWaiting);
    made.once('closed', () => {
      window = null;
      isReady = false;
    });
    deps.prepare(made);
    // If the page is missing or fails, the runtime's own log says so.
    void made.loadURL(`${APP_ORIGIN}/index.html#${deps.view()}`).catch(() => undefined);
  }

  function show(): void {
    isWanted = true;
    if (window) {
      reveal(window, deps.windowPlace());
      deps.onShown();
    } else load({ isShown: true });
  }

  function actOnWaiting(): void {
    if (!isReady || !window?.isVisible() || window.isMinimized()) return;
    const acts = waiting;
    waiting = [];
    for (const act of acts) act();
  }

  function whenSeen(act: () => void): void {
    waiting = [...waiting, act].slice(-MAX_WAITING);
    actOnWaiting();
  }
  return {
    show,
    load,
    whenSeen,
    request(request) {
      show();
      whenSeen(() => deps.send(request));
    },
    discard() {
      isDiscarded = true;
      window?.destroy();
    },
    noteReady() {
      isReady = true;
      actOnWaiting();
    },
    noteLoading() {
      isReady = false;
    },
  };
}

function reveal(window: BrowserWindow, place: WindowPlace | null): void {
  bringIntoReach(window);
  if (place?.isMaximized === true && !window.isVisible()) window.maximize();
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** Its display may have gone while nobody saw the window. A small display also makes its least size smaller. */
function bringIntoReach(window: BrowserWindow): void {
  const areas = workAreas();
  const least = leastSize(areas);
  window.setMinimumSize(least.width, least.height);
  const place = placeAgain(window.getNormalBounds(), areas);
  if (place) window.setBounds(place);
}

function makeWindow(deps: WindowDeps): BrowserWindow {
  const areas = workAreas();
  const least = leastSize(areas);
  const window = new BrowserWindow({
    ...placeWindow(deps.windowPlace(), areas),
    minWidth: least.width,
    minHeight: least.height,
    show: false,
    title: deps.title,
    icon: deps.iconFile,
    webPreferences: {
      preload: deps.preloadFile,
      additionalArguments: [`${REGION_SWITCH}${deps.region}`],
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: true,
      navigateOnDragDrop: false,
      // Compiled code is cached from the first start on, not only once a script has been loaded several times.
      v8CacheOptions: 'bypassHeatCheckAndEagerCompile',
    },
  });
  // The page's own title would overwrite the one that says "demo".
  window.on('page-title-updated', (event) => event.preventDefault());
  keepPlace(window, deps.keepWindowPlace);
  return window;
}

function workAreas(): readonly [Rectangle, ...Rectangle[]] {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  const usable = (workArea: Rectangle) => usableArea(workArea, process.platform);
  return [usable(primary.workArea), ...others.map(({ workArea }) => usable(workArea))];
}

function keepPlace(window: BrowserWindow, keep: (place: WindowPlace) => void): void {
  let timer: NodeJS.Timeout | undefined;
  const keepNow = () => {
    clearTimeout(timer);
    if (window.isDestroyed() || window.isMinimized() || window.isFullScreen()) return;
    keep({ ...window.getNormalBounds(), isMaximized: window.isMaximized() });
  };
  const keepSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(keepNow, PLACE_DELAY_MS);
  };
  // Before it is shown, the bounds are ours, not the user's.
  window.once('show', () => {
    for (const event of ['resize', 'move', 'maximize', 'unmaximize'] as const)
      window.on(event as 'resize', keepSoon);
  });
  window.on('close', keepNow);
  window.once('closed', () => clearTimeout(timer));
}
