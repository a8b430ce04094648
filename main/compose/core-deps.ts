/** What the core is made of: what it is handed, and what it opens. */
import type { Translator } from '../../shared/i18n/translator';
import type { UndoState } from '../../shared/model/card';
import type { OpenDatabase } from '../db/file/open';
import type { IpcServer } from '../ipc/ipc-server';
import type { Badge } from '../platform/tray/badge';
import type { PreferencesStore } from '../platform/preferences';
import type { Clock } from '../ports/clock';
import type { Services } from '../services/services';
import type { ComputerZone } from '../app/lifecycle/computer-zone';
import type { Log } from '../app/lifecycle/log';
import type { Profile } from '../app/lifecycle/profile';
import type { StartWithComputer } from '../app/lifecycle/start-with-computer';
import type { AppWindow } from '../app/window/window';

export interface CoreDeps {
  readonly profile: Profile;
  readonly clock: Clock;
  readonly zone: ComputerZone;
  readonly log: Log;
  readonly translator: Translator;
  readonly preferences: PreferencesStore;
  readonly ipc: IpcServer;
  readonly window: AppWindow;
  readonly startWithComputer: StartWithComputer;
  readonly badge: Pick<Badge, 'show'>;
  /** Hears after every change, also where only time has passed, and once at the start. */
  readonly onUndoStateChanged: (state: UndoState) => void;
  /** The user changed a preference, in the settings or a menu. */
  readonly onPreferencesChanged: () => void;
  readonly onWindowReady: () => void;
}

/** Whether there is still a database: nothing is read, told or complained of after it was closed. */
export interface Life {
  isClosed: boolean;
}

/** For the log: what failed, and its cause. */
export type Report = (what: string, cause: unknown) => void;

/** What stands on the open database. */
export interface Insides {
  readonly services: Services;
  readonly database: OpenDatabase;
  readonly life: Life;
  /** For the log, as long as there is a database. */
  readonly report: Report;
}
