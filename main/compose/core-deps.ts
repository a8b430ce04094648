/** What the core needs, and what its parts need once the database is open. */
import type { Result } from '../../shared/model/result';
import type { Translator } from '../../shared/i18n/translator';
import type { UndoState } from '../../shared/model/card';
import type { ComputerZone } from '../app/lifecycle/computer-zone';
import type { Log } from '../app/lifecycle/log';
import type { OpenedFiles } from '../app/lifecycle/opened-files';
import type { Profile } from '../app/lifecycle/profile';
import type { StartWithComputer } from '../app/lifecycle/start-with-computer';
import type { AppWindow } from '../app/window/window';
import type { DisplacedDatabase } from '../db/file/file-guard';
import type { OpenDatabase } from '../db/file/database';
import type { ConnectedDatabase, OpenRefusal } from '../db/file/open';
import type { IpcServer } from '../ipc/ipc-server';
import type { Printing } from '../platform/print/printing';
import type { PreferencesStore } from '../platform/preferences';
import type { Badge } from '../platform/tray/badge';
import type { Clock } from '../ports/clock';
import type { ReminderLedger } from '../ports/reminder-ledger';
import type { Services } from '../services/services';
import type { Report } from './program';

export interface CoreDeps {
  /** The folder of the program's own files. */
  readonly programDir: string;
  readonly profile: Profile;
  readonly clock: Clock;
  readonly zone: ComputerZone;
  readonly log: Log;
  readonly translator: Translator;
  readonly preferences: PreferencesStore;
  readonly ipc: IpcServer;
  readonly window: AppWindow;
  readonly openedFiles: Pick<OpenedFiles, 'take' | 'addFirst'>;
  readonly startWithComputer: StartWithComputer;
  readonly badge: Pick<Badge, 'show'>;
  readonly printing: Printing;
  /** Called after every change, even if only time has passed, and once at the start. */
  readonly onUndoStateChanged: (state: UndoState) => void;
  /** The user changed a preference, in the settings or a menu. */
  readonly onPreferencesChanged: () => void;
  readonly onWindowReady: () => void;
  /** The database files were replaced or removed. Once; nothing is saved from then on. `close` is the core's. */
  readonly onDisplaced: (
    displaced: DisplacedDatabase,
    close: (longestWaitMs: number) => Promise<void>,
  ) => void;
}

/** The database, with which the window may have been answered before the core is there. */
export interface FirstBoard {
  readonly connected: Result<ConnectedDatabase, OpenRefusal>;
  /** The window has its first answer: changes from now on have to be announced to it. */
  readonly isAnswered: boolean;
}

/** The open database with its services, and how to close it. */
export interface DataDeps {
  readonly services: Services;
  readonly database: OpenDatabase;
  readonly ledger: ReminderLedger;
  /** True once the database is closed: callbacks check it and do nothing. */
  readonly isClosed: () => boolean;
  /** For the log, until the database closes. */
  readonly report: Report;
  readonly closeDatabase: () => void;
  /** Resolves if the files of the database are replaced or removed while it is open. */
  readonly displaced: Promise<DisplacedDatabase>;
}
