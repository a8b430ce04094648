/** What the window's command handlers need besides the services. */
import { app, shell } from 'electron';
import type { Settings } from '../../shared/ipc/contract';
import type { ProgramFacts } from '../../shared/ipc/program-facts';
import { externalAddress } from '../app/pages/links';
import type { ShellDeps } from '../ipc/handlers';
import { copyText } from '../platform/clipboard';
import { askForExistingFile, askForFile, showChosenFile } from '../platform/folder-dialog';
import { fileStateOf, openLinkedFile } from '../platform/linked-files';
import { desktopNameOf, realSystemFacts, systemNameOf } from '../platform/system/system-name';
import { createMailDraftFiles } from '../platform/mail-drafts/mail-draft-files';
import { writeChosenFile } from '../db/file/durable-files';
import { showTestNotification } from '../services/outside/test-notification';
import { readReminderReport } from '../services/reminders/reminder-report';
import type { TickReason } from '../services/time/heartbeat';
import type { CoreDeps, DataDeps } from './core-deps';
import type { Desktop } from './desktop';
import { composeInsightsPaper } from './insights-paper';
import { openExamples } from './open-examples';

/** The settings for the window. `desktop` is null until it has answered. */
export function readSettings(
  { preferences, profile, zone }: CoreDeps,
  { services }: DataDeps,
  desktop: Desktop | null,
): Settings {
  return {
    ...services.settings.read(),
    preferences: preferences.read().preferences,
    timeZone: zone.current(),
    restored: preferences.read().restored,
    system: {
      platform: process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux',
      version: app.getVersion(),
      isKnown: desktop !== null,
      folderRisk: profile.risk(),
      ...(desktop ? desktop.state() : { hasTray: false, notifications: 'none' }),
    },
  };
}

function programFacts({ profile }: CoreDeps, { database }: DataDeps): ProgramFacts {
  const { electron, chrome: chromium, node } = process.versions;
  const system = realSystemFacts();
  return {
    ...{ electron, chromium, node },
    sqlite: database.engineVersion(),
    system: systemNameOf(system),
    desktop: desktopNameOf(system),
    dataDir: profile.dir,
  };
}

export interface RunningDeps {
  readonly desktop: () => Desktop | null;
  readonly tick: (reason: TickReason) => void;
}

export function createShellDeps(deps: CoreDeps, data: DataDeps, { desktop, tick }: RunningDeps): ShellDeps {
  const { clock, translator, zone } = deps;
  const { services, ledger } = data;
  // The folder of a demo is another one each time.
  const mailDrafts = createMailDraftFiles(deps.profile.isDemo ? 'demo' : deps.profile.dir);
  // The system's temporary folder may be full of files: the window is answered first.
  setImmediate(() => mailDrafts.discardEarlier());
  return {
    readSettings: () => readSettings(deps, data, desktop()),
    changePreferences(part) {
      const changed = deps.startWithComputer.change(part);
      if (changed.ok) deps.onPreferencesChanged();
      return changed;
    },
    externalAddress,
    openExternal: (address) => shell.openExternal(address),
    async openMailDraft(draft) {
      const { mailDraftText } = await import('../platform/mail-drafts/mail-draft-text');
      const failure = await shell.openPath(mailDrafts.write(await mailDraftText(draft)));
      if (failure !== '') data.report('a draft was not opened', failure);
      return failure === '';
    },
    copyText,
    linkedFiles: { askForExistingFile, fileStateOf, openLinkedFile },
    zone: () => zone.current(),
    insightsPaper: composeInsightsPaper(deps, data),
    async saveText({ name, text }) {
      const path = await askForFile(name);
      if (path !== null) writeChosenFile(path, (put) => put(text));
      return path;
    },
    showSavedFile: showChosenFile,
    reportZone(reported) {
      if (!zone.report(reported)) return;
      deps.log.info(`the computer's zone is now ${reported}`);
      tick('zone');
    },
    noteWindowReady: deps.onWindowReady,
    programFacts: () => programFacts(deps, data),
    async showDataFolder() {
      const failure = await shell.openPath(deps.profile.dir);
      if (failure !== '') data.report('the data folder was not shown', failure);
      return failure === '';
    },
    openExamples,
    readReminders: () =>
      readReminderReport(
        {
          ledger,
          cardsOf: (applicationIds) => services.board.cardsOf(applicationIds),
          settings: () => services.settings.read(),
          zone: () => zone.current(),
        },
        clock.now(),
      ),
    testNotification: () =>
      showTestNotification({ notifier: desktop()?.notifier ?? null, clock, translator }),
  };
}
