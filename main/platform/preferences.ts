/** The settings of the window and the start: read at once, written through electron-store. */
import type { Restored } from '../../shared/model/backups';
import type { Preferences } from '../../shared/model/settings/preferences';
import type { Instant } from '../../shared/model/time';
import {
  PREFERENCES_NAME,
  readPreferences,
  type KeptPreferences,
  type ReadPreferences,
  type WindowPlace,
} from './preferences-file';

export interface PreferencesStore {
  /** What had to be repaired on opening, to be reported to the user. */
  readonly repair: ReadPreferences['repair'];
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
  /** What was restored, to be shown at the next start; null once the user has seen it. */
  noteRestored(restored: Restored | null): void;
  /** Resolves when everything is written. */
  flush(): Promise<void>;
}

export function openPreferences(
  dir: string,
  now: Instant,
  report: (what: string, cause: unknown) => void,
): PreferencesStore {
  const { kept: found, repair } = readPreferences(dir, now);
  let kept = found;
  let writing = Promise.resolve();

  function keep(part: Partial<KeptPreferences>): void {
    const next = { ...kept, ...part };
    if (JSON.stringify(next) === JSON.stringify(kept)) return;
    kept = next;
    writing = writing
      .then(() => write(dir, next))
      .catch((cause: unknown) => report('settings not written', cause));
  }
  return {
    repair,
    read: () => kept,
    change(part) {
      keep({ preferences: { ...kept.preferences, ...part } });
      return kept.preferences;
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
    store = new ElectronStore<KeptPreferences>({ cwd: dir, name: PREFERENCES_NAME, configFileMode: 0o600 });
  }
  store.store = kept;
}
