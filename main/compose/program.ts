/** Facts about this run, known before anything is opened. */
import { app } from 'electron';
import type { Translator } from '../../shared/i18n/translator';
import type { LaunchOptions } from '../app/lifecycle/launch-options';
import type { Log } from '../app/lifecycle/log';
import type { OpenedFiles } from '../app/lifecycle/opened-files';
import type { Profile } from '../app/lifecycle/profile';
import { createStartWithComputer, type StartWithComputer } from '../app/lifecycle/start-with-computer';
import { sessionCommand } from '../app/window/hidden-start';
import { createAutostart } from '../platform/autostart/autostart';
import type { PreferencesStore } from '../platform/preferences';

export interface Program {
  /** The folder of the program's own files. */
  readonly programDir: string;
  readonly launch: LaunchOptions;
  /** Starts without a window, in the tray. */
  readonly isHidden: boolean;
  readonly openedFiles: OpenedFiles;
  readonly profile: Profile;
  readonly log: Log;
  /** BCP 47 of the region for dates and times, as the system says it. */
  readonly region: string;
  readonly translator: Translator;
  readonly preferences: PreferencesStore;
}

/** For the log: what failed, and its cause. */
export type Report = (what: string, cause: unknown) => void;

/** How this program starts with the computer; a demo never does. */
export function composeStartWithComputer(program: Program): StartWithComputer {
  const { launch, log, profile, preferences, translator } = program;
  const { t } = translator;
  if (profile.isDemo) return createStartWithComputer(preferences, null);
  const autostart = createAutostart({
    app,
    command: sessionCommand(app, launch),
    words: () => ({ name: t('shell.appName'), comment: t('shell.autostart.comment') }),
    report: (what, cause) => log.warn(what, cause),
  });
  return createStartWithComputer(preferences, autostart);
}
