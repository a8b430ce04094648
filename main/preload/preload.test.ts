import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { EVENT_CHANNEL } from '../ipc/channels';

type Hear = (event: unknown, name: string, payload: unknown) => void;
const electron = vi.hoisted(() => ({
  contextBridge: { exposeInMainWorld: vi.fn() },
  ipcRenderer: { on: vi.fn<(channel: string, hear: Hear) => void>(), invoke: vi.fn() },
  webFrame: { clearCache: vi.fn() },
}));
vi.mock('electron', () => electron);

beforeEach(async () => {
  vi.clearAllMocks();
  vi.resetModules();
  vi.stubGlobal('location', { origin: 'about:blank' });
  await import('./preload');
  return () => vi.unstubAllGlobals();
});

function send(name: string): void {
  for (const [channel, hear] of electron.ipcRenderer.on.mock.calls)
    if (channel === EVENT_CHANNEL) hear({}, name, null);
}

it("drops what only the page's start needed, once main says so, and a moment later what that leaves behind", () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  send('board:changed');
  vi.runAllTimers();
  expect(electron.webFrame.clearCache).not.toHaveBeenCalled();
  send('memory:release');
  expect(electron.webFrame.clearCache).toHaveBeenCalledTimes(1);
  vi.runAllTimers();
  expect(electron.webFrame.clearCache).toHaveBeenCalledTimes(2);
});
