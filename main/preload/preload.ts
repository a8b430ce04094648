/**
 * All that the window gets from outside its sandbox: `window.afterword`. Main checks everything sent through it; nothing of
 * Electron itself is exposed, neither `ipcRenderer` nor its events.
 */
import { contextBridge, ipcRenderer, webFrame, webUtils, type IpcRendererEvent } from 'electron';
import type { Bridge } from '../../shared/ipc/bridge';
import type { CALL_CHANNEL, EVENT_CHANNEL, REGION_SWITCH } from '../ipc/channels';
import type { APP_ORIGIN } from '../ipc/sender';

// Types only, so that no other module is bundled into this file.
const callChannel: typeof CALL_CHANNEL = 'afterword:call';
const eventChannel: typeof EVENT_CHANNEL = 'afterword:event';
const regionSwitch: typeof REGION_SWITCH = '--afterword-region=';
const appOrigin: typeof APP_ORIGIN = 'app://afterword';

const RELEASE_AGAIN_MS = 500;

declare const location: { readonly origin: string };
/**
 * Before the page comes there is an empty document; if somebody reaches into it, as developer tools and tests do, this
 * runs there as well, and has nothing to ask for: main answers only the page, and logs everybody else as a stranger.
 */
const isOwnPage = location.origin === appOrigin;

type Listener = (payload: unknown) => void;
const listeners = new Map<string, Set<Listener>>();

/** The board, requested before the page has its scripts: for the page's first request, unless outdated by then. */
let earlyBoard: ReturnType<typeof ask> | null = isOwnPage ? ask('board:read', null) : null;

ipcRenderer.on(eventChannel, (_event: IpcRendererEvent, name: string, payload: unknown) => {
  if (name === 'board:changed') earlyBoard = null;
  if (name === 'memory:release') releaseMemory();
  for (const listener of listeners.get(name) ?? []) listener(payload);
});

/**
 * Tells all of Chromium in this process that memory is short: it drops caches, collects garbage and unused tiles. Once more
 * a moment later, because the first time leaves room behind that only the second gives back.
 */
function releaseMemory(): void {
  webFrame.clearCache();
  setTimeout(() => webFrame.clearCache(), RELEASE_AGAIN_MS);
}

/** Input that can't be cloned makes `invoke` reject, but callers are promised an answer in every case. */
function ask(name: string, input: unknown) {
  return ipcRenderer
    .invoke(callChannel, name, input)
    .catch(() => ({ ok: false, refusal: { tag: 'fault', code: 'unexpected' } }));
}

const bridge: Bridge = {
  region: process.argv.find((arg) => arg.startsWith(regionSwitch))?.slice(regionSwitch.length) ?? '',
  pathOf(file) {
    try {
      return webUtils.getPathForFile(file as File);
    } catch {
      // It isn't a `File`, or this runtime can't say: the window imports it instead.
      return '';
    }
  },
  call(name, input) {
    const early = name === 'board:read' ? earlyBoard : null;
    if (early !== null) earlyBoard = null;
    return early ?? ask(name, input);
  },
  on: (name, listener) => {
    const known = listeners.get(name) ?? new Set<Listener>();
    // Main sends each event with the matching payload, so the listener gets its own.
    listeners.set(name, known.add(listener as Listener));
    return () => {
      known.delete(listener as Listener);
    };
  },
};

contextBridge.exposeInMainWorld('afterword', bridge);
