import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isSecondHidden, isStartedHidden, sessionCommand, showWithoutTray } from './hidden-start';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('a hidden start', () => {
  function createParts() {
    const listeners: (() => void)[] = [];
    const tray = {
      isAvailable: () => false,
      onAvailabilityChanged: (listener: () => void) => void listeners.push(listener),
    };
    const show = vi.fn<() => void>();
    return { tray, show, appear: () => listeners.forEach((listener) => listener()) };
  }

  it('stays hidden if a tray appears within ten seconds', async () => {
    const { tray, show, appear } = createParts();
    const done = showWithoutTray(tray, { show });
    await vi.advanceTimersByTimeAsync(9_900);
    appear();
    await vi.advanceTimersByTimeAsync(1_000);
    await done;
    expect(show).not.toHaveBeenCalled();
  });

  it('shows the window if none has appeared by then', async () => {
    const { tray, show } = createParts();
    const done = showWithoutTray(tray, { show });
    await vi.advanceTimersByTimeAsync(9_900);
    expect(show).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    await done;
    expect(show).toHaveBeenCalledOnce();
  });

  it.each([
    ['linux', true, false, true],
    ['win32', false, true, false],
    ['darwin', false, true, true],
    ['darwin', false, false, false],
  ] as const)('is known on %s (--hidden %s, with the computer %s): %s', (platform, isHidden, starts, is) => {
    vi.spyOn(process, 'platform', 'get').mockReturnValue(platform);
    const app = { getLoginItemSettings: () => ({ wasOpenedAtLogin: true }) as Electron.LoginItemSettings };
    expect(isStartedHidden(app, { isHidden }, starts)).toBe(is);
  });

  it.each([
    [{ isHidden: true }, true],
    [{ isHidden: false }, false],
    [{}, false],
    [null, false],
    ['isHidden', false],
  ])('is recognised by the running instance: %j', (data, isHidden) => {
    expect(isSecondHidden(data)).toBe(isHidden);
  });
});

describe('what the session starts', () => {
  const app = (isPackaged: boolean, switches: readonly string[] = []) => ({
    isPackaged,
    getAppPath: () => '/src',
    commandLine: { hasSwitch: (name: string) => switches.includes(name) },
  });

  it('is the running app, with its profile, and without a sandbox if it has none', () => {
    expect(sessionCommand(app(true), { userDataDir: null })).toEqual([process.execPath, '--hidden']);
    expect(sessionCommand(app(false, ['no-sandbox']), { userDataDir: '/data' })).toEqual([
      process.execPath,
      '--no-sandbox',
      '/src',
      '--user-data-dir=/data',
      '--hidden',
    ]);
  });

  it('is the AppImage it runs from, which detects the sandbox itself', () => {
    vi.stubEnv('APPIMAGE', '/home/x/Afterword.AppImage');
    vi.stubEnv('APPDIR', process.execPath.replace(/\/[^/]+$/u, ''));
    expect(sessionCommand(app(true, ['no-sandbox']), { userDataDir: null })).toEqual([
      '/home/x/Afterword.AppImage',
      '--hidden',
    ]);
  });
});
