/** Opens the database once more, in a process of its own, while the program has it open. */
import { applyPragmas, connectRaw } from './connection';
import { folderMarkOf } from './open';
import type { WritableStore } from '../../ports/store';
import { createStore } from '../stores/store';

export interface BesideDeps {
  /** Returns a new UUIDv7 each time. */
  readonly newId: () => string;
  readonly report: (what: string, cause: unknown) => void;
  /** Writes are possible only if the database was lent to this process. */
  readonly mayWrite: boolean;
}

export interface DatabaseBeside {
  readonly store: WritableStore;
  /** Writes what was committed from the log into the file, so that the program needn't. Only if it was lent. */
  writeBack(): void;
  close(): void;
}

/** Throws what SQLite throws. */
export function openBeside(file: string, { newId, report, mayWrite }: BesideDeps): DatabaseBeside {
  const connection = connectRaw(file);
  try {
    applyPragmas(connection);
    // The program notices if something else writes into the file, so it says when.
    connection.pragma('wal_autocheckpoint = 0');
    if (!mayWrite) connection.pragma('query_only = ON');
    const installation = { folderMark: folderMarkOf(file), newId };
    return {
      store: createStore(connection, { installation, report }),
      writeBack() {
        connection.pragma('wal_checkpoint(TRUNCATE)');
      },
      close: () => void connection.close(),
    };
  } catch (error) {
    connection.close();
    throw error;
  }
}
