/** Opening the database to work on it. */
import { accept, type Result } from '../../../shared/model/result';
import type { WritableStore } from '../../ports/store';
import type { Connection } from './connection';
import { createFileGuard, type DisplacedDatabase, type FileGuard } from './file-guard';
import { createLending, type Lent } from './lending';
import {
  connectDatabase,
  failed,
  folderMarkOf,
  isSound,
  type ConnectedDatabase,
  type ConnectOptions,
  type OpenRefusal,
} from './open';
import { createStore } from '../stores/store';

export interface OpenOptions extends ConnectOptions, WorkOptions {}

export interface WorkOptions extends Pick<ConnectOptions, 'now' | 'report'> {
  /** Returns a new UUIDv7 each time. */
  readonly newId: () => string;
  /** The files of the open database were replaced or removed. Called once, in the turn in which it is noticed. */
  readonly onDisplaced?: (displaced: DisplacedDatabase) => void;
}

export interface OpenDatabase {
  readonly store: WritableStore;
  /** For other parts of main/db with tables of their own. */
  readonly connection: Connection;
  readonly file: string;
  /** The version of SQLite. */
  engineVersion(): string;
  /** Checks the whole file, which takes a while; call it once the window is there. False if it is damaged. */
  isHealthy(): boolean;
  /** Returns memory that only makes reading faster: pages of the file that are kept. */
  releaseMemory(): void;
  /** Checks that its files are still in place, as every write does; if not, nothing more is written to them. */
  look(): void;
  /**
   * Lends it to another process of this program, which is then the only one to write to it; here every write is refused as
   * `importing` until it is given back. `end` ends that process.
   */
  lend(end: () => void): Lent;
  /** Ends the process it is lent to, if there is one. Resolves once it is given back; what wasn't committed is gone. */
  recall(): Promise<void>;
  /**
   * Writes the log back into the file and closes it. Nothing can be read or written afterwards. A process it is lent to is
   * ended, without waiting.
   */
  close(): void;
}

/** Opens the database of a user's data folder in one go. */
export function openDatabase(options: OpenOptions): Result<OpenDatabase, OpenRefusal> {
  const connected = connectDatabase(options);
  return connected.ok ? openConnected(connected.value, options) : connected;
}

/** The second part of opening it: reads what the stores need, and guards its files from now on. Refused, it is closed. */
export function openConnected(
  { connection, file, identity }: ConnectedDatabase,
  { now, newId, report, onDisplaced = () => undefined }: WorkOptions,
): Result<OpenDatabase, OpenRefusal> {
  try {
    const guard = createFileGuard(connection, file, { identity, onDisplaced, report });
    const { look, beforeWrite, lend, recall, recallAtOnce } = createLending(connection, guard);
    const { emptyLog } = guard;
    return accept({
      store: createStore(connection, {
        installation: { folderMark: folderMarkOf(file), newId },
        ...{ report, beforeWrite, emptyLog },
      }),
      ...{ connection, file, look, lend, recall },
      engineVersion: () => engineVersionOf(connection),
      isHealthy: () => isSound(connection),
      releaseMemory: () => void connection.pragma('shrink_memory'),
      close() {
        // Lent, its files change because of that process.
        if (!recallAtOnce()) tidy(connection, guard, { now, report });
        connection.close();
      },
    });
  } catch (error) {
    return failed(connection, file, error);
  }
}

function tidy(
  connection: Connection,
  guard: FileGuard,
  { now, report }: Pick<WorkOptions, 'now' | 'report'>,
): void {
  try {
    guard.prepareToClose(now());
    if (!guard.isDisplaced()) connection.pragma('optimize');
  } catch (error) {
    report('the database could not be tidied before closing', error);
  }
}

function engineVersionOf(connection: Connection): string {
  return String(connection.prepare('SELECT sqlite_version()').pluck().get());
}
