import type { LoginItemSettings, Settings } from 'electron';
import { describe, expect, it } from 'vitest';
import { createLoginItemAutostart } from './autostart-login-item';

type Command = readonly [string, ...string[]];
const command: Command = [
  'C:\\Program Files\\Afterword\\Afterword.exe',
  '--user-data-dir=D:\\My data\\',
  '--hidden',
];

/** A system that does what it is asked, unless `wayOf` changes what it then reports. */
function fakeSystem(
  wayOf: (said: Partial<LoginItemSettings>) => Partial<LoginItemSettings> = (said) => said,
) {
  const set: Settings[] = [];
  let isOpen = false;
  return {
    set,
    app: {
      setLoginItemSettings(settings: Settings) {
        set.push(settings);
        isOpen = settings.openAtLogin ?? false;
      },
      getLoginItemSettings: () =>
        wayOf({
          openAtLogin: isOpen,
          executableWillLaunchAtLogin: isOpen,
          status: isOpen ? 'enabled' : 'not-registered',
        }) as LoginItemSettings,
    },
  };
}
const report = () => undefined;

describe('a login item', () => {
  it.each(['darwin', 'win32'] as const)('is added and removed on %s', (platform) => {
    const { app } = fakeSystem();
    const autostart = createLoginItemAutostart({ app, command, platform, report });
    expect(autostart.isOn()).toBe(false);
    expect(autostart.apply(true)).toBe('done');
    expect(autostart.isOn()).toBe(true);
    expect(autostart.apply(false)).toBe('done');
    expect(autostart.isOn()).toBe(false);
  });

  it('has its command on Windows, quoted where it must be, and none on macOS', () => {
    const windows = fakeSystem();
    createLoginItemAutostart({ app: windows.app, command, platform: 'win32', report }).apply(true);
    expect(windows.set).toEqual([
      {
        openAtLogin: true,
        path: 'C:\\Program Files\\Afterword\\Afterword.exe',
        args: ['"--user-data-dir=D:\\My data\\\\"', '--hidden'],
      },
    ]);
    const mac = fakeSystem();
    createLoginItemAutostart({ app: mac.app, command, platform: 'darwin', report }).apply(true);
    expect(mac.set).toEqual([{ openAtLogin: true }]);
  });

  it('that was disabled in the Task Manager is off', () => {
    const { app } = fakeSystem((said) => ({
      ...said,
      openAtLogin: true,
      executableWillLaunchAtLogin: false,
    }));
    expect(createLoginItemAutostart({ app, command, platform: 'win32', report }).isOn()).toBe(false);
  });

  it("that needs approval on macOS doesn't count as added", () => {
    const { app } = fakeSystem((said) => ({ ...said, openAtLogin: false, status: 'requires-approval' }));
    expect(createLoginItemAutostart({ app, command, platform: 'darwin', report }).apply(true)).toBe(
      'needs-approval',
    );
  });

  it('that the system says nothing about is neither on nor off', () => {
    const { app } = fakeSystem(() => {
      throw new Error('no');
    });
    const autostart = createLoginItemAutostart({ app, command, platform: 'win32', report });
    expect(autostart.isOn()).toBeNull();
    expect(autostart.apply(false)).toBe('failed');
  });

  it('that the system refuses is reported as failed', () => {
    const { app } = fakeSystem((said) => ({ ...said, openAtLogin: false, status: 'not-found' }));
    expect(createLoginItemAutostart({ app, command, platform: 'darwin', report }).apply(true)).toBe('failed');
    const throwing = {
      ...app,
      setLoginItemSettings: () => {
        throw new Error('no');
      },
    };
    const autostart = createLoginItemAutostart({ app: throwing, command, platform: 'win32', report });
    expect(autostart.apply(true)).toBe('failed');
  });
});
