import type { Fault } from '../../../shared/model/outcome';
import { refuse, type Result } from '../../../shared/model/result';
import type { WritableStore } from '../../ports/store';
import { waitAgain, type Connection } from '../file/connection';
import { faultCodeOf } from '../file/faults';
import { createChangeProjection } from '../projections/changes';
import { createProjections } from '../projections/projections';
import { createSettingsProjection } from '../projections/settings';
import { createAgendaReader } from './agenda-store';
import { createCardReader } from './card-store';
import { createChangeReader } from './change-store';
import { createDraftStore } from './draft-store';
import { createEventReader } from './event-store';
import { deviceOf, type Installation } from './installation';
import { createJournal } from './journal';
import { createMarkReader } from './mark-store';
import { createNoteStore } from './note-store';
import { createOverviewReader } from './overview-store';
import { createPersonReader } from './person-store';
import { createRawEventReader } from './raw-event-store';
import { createSearchReader } from './search-store';
import { createSettingsReader } from './settings-store';
import { createStatisticReader } from './statistic-store';

export interface StoreDeps {
  readonly installation: Installation;
  readonly report: (what: string, cause: unknown) => void;
  /** Called before each transaction that writes. */
  readonly beforeWrite?: () => void;
  /** Empties the log of the database, if it is a file. */
  readonly emptyLog?: () => void;
}

/** The store over a connection whose migrations have run. */
export function createStore(connection: Connection, deps: StoreDeps): WritableStore {
  const { installation, report, emptyLog = () => undefined } = deps;
  const deviceId = deviceOf(connection, installation);
  const events = createEventReader(connection);
  const changes = createChangeProjection(connection);
  return {
    events,
    rawEvents: createRawEventReader(connection),
    changes: createChangeReader(connection, deviceId),
    cards: createCardReader(connection),
    people: createPersonReader(connection),
    marks: createMarkReader(connection),
    statistics: createStatisticReader(connection),
    search: createSearchReader(connection),
    overviews: createOverviewReader(connection),
    agenda: createAgendaReader(connection),
    settings: createSettingsReader(connection),
    drafts: createDraftStore(connection),
    notes: createNoteStore(connection),
    journal: createJournal(connection, { deviceId, changes, emptyLog, report }),
    projections: createProjections(connection, changes, createSettingsProjection(connection, events)),
    write: writing(connection, deps),
    faultOf: faultCodeOf,
  };
}

function writing(
  connection: Connection,
  { report, beforeWrite = () => undefined }: StoreDeps,
): WritableStore['write'] {
  const begin = connection.prepare('BEGIN IMMEDIATE');
  const commit = connection.prepare('COMMIT');
  const rollback = connection.prepare('ROLLBACK');
  return function write<T, R>(work: () => Result<T, R>): Result<T, R | Fault> {
    try {
      beforeWrite();
      waitAgain(connection);
      begin.run();
      const result = work();
      (result.ok ? commit : rollback).run();
      return result;
    } catch (error) {
      // SQLite rolls back by itself if the disk is full, and a second ROLLBACK would fail.
      if (connection.inTransaction) rollback.run();
      const code = faultCodeOf(error);
      report(`nothing was saved (${code})`, error);
      return refuse({ tag: 'fault', code });
    }
  };
}
