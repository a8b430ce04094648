/**
 * macOS and Windows: a login item, managed by the runtime.
 * https://www.electronjs.org/docs/latest/api/app#appsetloginitemsettingssettings-macos-windows
 */
import type { App } from 'electron';
import type { Autostart } from './system-autostart';

export interface LoginItemOptions {
  readonly app: Pick<App, 'setLoginItemSettings' | 'getLoginItemSettings'>;
  readonly command: readonly [string, ...string[]];
  readonly platform: 'darwin' | 'win32';
  readonly report: (what: string, cause?: unknown) => void;
}

/**
 * Windows stores the command. macOS just starts the application, without arguments, and reports it afterwards
 * (`wasOpenedAtLogin`). On both, the user can switch it off outside the program; `isOn` notices.
 */
export function createLoginItemAutostart({ app, command, platform, report }: LoginItemOptions): Autostart {
  const [path, ...args] = command;
  // The runtime joins the arguments with spaces.
  const item = platform === 'win32' ? { path, args: args.map(quoteForWindows) } : {};
  const read = () => app.getLoginItemSettings(item);

  function isOn(): boolean | null {
    try {
      const { openAtLogin, executableWillLaunchAtLogin } = read();
      // If switched off in the task manager, the item still exists but isn't started.
      return openAtLogin && (platform !== 'win32' || executableWillLaunchAtLogin);
    } catch (cause) {
      report('the login item was not read', cause);
      return null;
    }
  }

  return {
    isOn,
    apply(wanted) {
      try {
        app.setLoginItemSettings({ ...item, openAtLogin: wanted });
        if (isOn() === wanted) return 'done';
        return platform === 'darwin' && read().status === 'requires-approval' ? 'needs-approval' : 'failed';
      } catch (cause) {
        report('the login item was not changed', cause);
        return 'failed';
      }
    },
    // macOS finds a moved application by itself; on Windows the installer keeps it in one place.
    mend: () => undefined,
  };
}

/** By the rules of CommandLineToArgvW: backslashes are special only before a quotation mark. */
function quoteForWindows(argument: string): string {
  if (!/[\s"]/u.test(argument)) return argument;
  return `"${argument.replace(/(\\*)"/gu, String.raw`$1$1\"`).replace(/(\\+)$/u, '$1$1')}"`;
}
