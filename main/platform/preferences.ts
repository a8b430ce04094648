/** The settings of the window and the start: read at once, written through electron-store. */
import type { Restored } from '../../shared/model/backups';
import type { Preferences } from '../../shared/model/settings/preferences';
import type { Instant } from '../../shared/model/time';
import { takeSignalsBack } from './ending-signals';
import type { KeptPreferences, ReadPreferences } from './preferences-file';
import {
  PREFERENCES_NAME,
  readPreferencesOfWindow,
  type PreferencesOfWindow,
  type WindowPlace,
} from './preferences-of-window';

export interface PreferencesStore {
  /** Reads and checks the whole file. Until it resolves, only `ofWindow` is known, and nothing is kept. Once. */
  load(now: Instant): Promise<void>;
  /** What had to be repaired on loading, to be reported to the user. */
  repair(): ReadPreferences['repair'];
  /** What the window is opened with. */
  ofWindow(): PreferencesOfWindow;
  read(): KeptPreferences;
  /** Changes the given fields. Effective at once; what can't be written holds for this run. */
  change(part: Partial<Preferences>): Preferences;
  keepWindowPlace(place: WindowPlace): void;
  keepZoomLevel(level: number): void;
  noteNotifiedAboutTray(): void;
  noteNotifiedAboutReminders(): void;
  noteWarnedOfFolder(dir: string): void;
  keepBackups(
    part: Partial<Pick<KeptPreferences, 'backupFolder' | 'usedBackupFolders' | 'backupPart'>>,
  ): void;
  keepCalendarFile(file: string | null): void;
  /** Keeps which backup was restored, to be shown at the next start; null once the user has seen it. */
  noteRestored(restored: Restored | null): void;
  /** Resolves when everything is written. */
  flush(): Promise<void>;
}

export function openPreferences(
  dir: string,
  report: (what: string, cause: unknown) => void,
): PreferencesStore {
  const ofWindow = readPreferencesOfWindow(dir);
  let kept: KeptPreferences | null = null;
  let repair: ReadPreferences['repair'] = null;
  let writing = Promise.resolve();

  function read(): KeptPreferences {
    if (!kept) throw new Error('The settings are read before they are loaded.');
    return kept;
  }

  function keep(part: Partial<KeptPreferences>): void {
    // The window has hardly been asked for: what it has to say about itself is what was just read.
    if (!kept) return;
    const next = { ...kept, ...part };
    if (JSON.stringify(next) === JSON.stringify(kept)) return;
    kept = next;
    writing = writing
      .then(() => write(dir, next))
      .catch((cause: unknown) => report('settings not written', cause));
  }
  return {
    async load(now) {
      const { readPreferences } = await import('./preferences-file');
      ({ kept, repair } = readPreferences(dir, now));
    },
    repair: () => repair,
    ofWindow() {
      if (!kept) return ofWindow;
      const { appearance, view, startsWithComputer } = kept.preferences;
      const { windowPlace, zoomLevel } = kept;
      return { appearance, view, startsWithComputer, windowPlace, zoomLevel };
    },
    read,
    change(part) {
      keep({ preferences: { ...read().preferences, ...part } });
      return read().preferences;
    },
    keepWindowPlace: (windowPlace) => keep({ windowPlace }),
    keepZoomLevel: (zoomLevel) => keep({ zoomLevel }),
    noteNotifiedAboutTray: () => keep({ hasToldOfTray: true }),
    noteNotifiedAboutReminders: () => keep({ hasToldOfReminders: true }),
    noteWarnedOfFolder: (warnedOfFolder) => keep({ warnedOfFolder }),
    keepBackups: keep,
    keepCalendarFile: (calendarFile) => keep({ calendarFile }),
    noteRestored: (restored) => keep({ restored }),
    flush: () => writing,
  };
}

let store: { store: KeptPreferences } | null = null;

/** electron-store is loaded only to write: its schema validator would delay the first window. */
async function write(dir: string, kept: KeptPreferences): Promise<void> {
  if (!store) {
    const { default: ElectronStore } = await import('electron-store');
    takeSignalsBack();
    store = new ElectronStore<KeptPreferences>({ cwd: dir, name: PREFERENCES_NAME, configFileMode: 0o600 });
  }
  store.store = kept;
}
