/** The startup programs of the user's session, and whether Afterword is one of them. */
import type { App } from 'electron';
import { createLinuxAutostart, type AutostartWords } from './autostart-linux';
import { createLoginItemAutostart } from './autostart-login-item';
import type { Autostart } from './system-autostart';

export interface AutostartOptions {
  readonly app: Pick<App, 'setLoginItemSettings' | 'getLoginItemSettings' | 'isPackaged'>;
  /** The command to start: the program, then its arguments. */
  readonly command: readonly [string, ...string[]];
  readonly words: () => AutostartWords;
  readonly report: (what: string, cause?: unknown) => void;
}

/** This system's implementation. */
export function createAutostart({ app, command, words, report }: AutostartOptions): Autostart {
  const { env, platform } = process;
  if (platform === 'darwin' || platform === 'win32')
    return createLoginItemAutostart({ app, command, platform, report });
  // A development build must not replace the installed program.
  return createLinuxAutostart({ env, command, words, isMending: app.isPackaged, report });
}
