/** The commands that start the program again, and hidden starts: how one is requested and recognised, and what happens if there is no tray. */
import type { App, CommandLine } from 'electron';
import { programPath } from '../../platform/autostart/autostart-linux';
import type { SystemTray } from '../../platform/tray/tray';
import { withTimeout } from '../lifecycle/with-timeout';
import {
  hiddenStartCommand,
  startCommand,
  type LaunchOptions,
  type ProgramStart,
} from '../lifecycle/launch-options';
import type { AppWindow } from './window';

/** When a session starts, the panel with the tray may not be there yet. */
const LONGEST_WAIT_FOR_TRAY_MS = 10_000;

type StartedApp = Pick<App, 'isPackaged' | 'getAppPath'> & {
  readonly commandLine: Pick<CommandLine, 'hasSwitch'>;
};

/** The command for the session: the running program, hidden, with this profile. */
export function sessionCommand(
  app: StartedApp,
  options: Pick<LaunchOptions, 'userDataDir'>,
): readonly [string, ...string[]] {
  return hiddenStartCommand(runningProgram(app, options));
}

/** The command that the user would start the running program with a second time. */
export function secondStartCommand(
  app: StartedApp,
  options: Pick<LaunchOptions, 'userDataDir'>,
): readonly [string, ...string[]] {
  return startCommand(runningProgram(app, options));
}

/** The command for another window of the running program, with made-up applications in a profile of its own. */
export function examplesCommand(app: StartedApp): readonly [string, ...string[]] {
  const [program, ...args] = startCommand(runningProgram(app, { userDataDir: null }));
  return [program, ...args, '--demo'];
}

function runningProgram(app: StartedApp, { userDataDir }: Pick<LaunchOptions, 'userDataDir'>): ProgramStart {
  const { execPath, env } = process;
  const program = programPath(execPath, env);
  return {
    program,
    codeDir: app.isPackaged ? null : app.getAppPath(),
    userDataDir,
    // An AppImage finds out at each start whether it can have the sandbox.
    hasSandbox: program !== execPath || !app.commandLine.hasSwitch('no-sandbox'),
  };
}

/**
 * Whether this is a hidden start: by its command line, or (on macOS, which has none) if the system says it is a login item
 * and the user wants to start with the computer.
 */
export function isStartedHidden(
  app: Pick<App, 'getLoginItemSettings'>,
  { isHidden }: Pick<LaunchOptions, 'isHidden'>,
  startsWithComputer: boolean,
): boolean {
  if (isHidden || process.platform !== 'darwin') return isHidden;
  return startsWithComputer && app.getLoginItemSettings().wasOpenedAtLogin;
}

/** What a second start passes to the first. */
export interface SecondStart {
  readonly isHidden: boolean;
}

/** Whether a second start was hidden: the session may start the program twice, and that shows nothing. */
export function isSecondHidden(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'isHidden' in data && data.isHidden === true;
}

/** Hiding needs a tray; if none has appeared after a while, the window is shown. */
export async function showWithoutTray(
  tray: Pick<SystemTray, 'isAvailable' | 'onAvailabilityChanged'>,
  window: Pick<AppWindow, 'show'>,
): Promise<void> {
  if (tray.isAvailable()) return;
  const came = Promise.withResolvers<boolean>();
  tray.onAvailabilityChanged(() => came.resolve(true));
  if (!(await withTimeout(LONGEST_WAIT_FOR_TRAY_MS, came.promise, false))) window.show();
}
