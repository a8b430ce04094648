/** Importing, put together: the process that reads and records, the backup before it, and what is announced after it. */
import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { accept, refuse } from '../../shared/model/result';
import { startWorkProcess, type WorkProcess } from '../platform/task-process';
import type { ImportCommands } from '../ipc/import-handlers';
import { afterBackup, type BeforeImport } from '../services/exchange/import/after-backup';
import { csvOfRows } from '../services/exchange/csv/csv-text';
import { MAX_ZIP_BYTES } from '../services/exchange/limits';
import {
  recordElsewhere,
  type Elsewhere,
  type RecordedElsewhere,
} from '../services/history/elsewhere/recording-elsewhere';
import type { CoreDeps, DataDeps } from './core-deps';
import type { ImportGround, ImportRequestName, ImportRequests } from './import-work';

/** 32 MB on a slow computer; a file made to hurt is given up on after it. */
const LONGEST_READING_MS = 60_000;
/** 100,000 rows on a slow computer with a slow disk. */
const LONGEST_RECORDING_MS = 30 * 60_000;

export function openImport(core: CoreDeps, data: DataDeps, beforeImport: BeforeImport): ImportCommands {
  const { translator } = core;
  const { report } = data;
  const { start, ask, stop } = askingProcess(core, data);
  const attempt: Attempt = async (name, input) => {
    try {
      return await ask(name, input, { longestMs: LONGEST_READING_MS });
    } catch (cause) {
      report(`the import process did not answer (${name})`, cause);
      return null;
    }
  };
  const { begin, record, cancel } = recording(core, data, { ask, stop });
  const applyTable = afterBackup(
    (duplicates) =>
      record('apply', duplicates, { outcomeOf: (made) => made, unsaid: (last) => last ?? nobodyKnows() }),
    beforeImport,
    report,
  );

  return {
    cancel,
    forget: stop,
    async take(part) {
      if (part.isFirst) start();
      return (await attempt('take', part)) ?? refuse({ tag: 'fault', code: 'unexpected' });
    },
    async read(choices) {
      return (await attempt('read', choices)) ?? refuse({ tag: 'fault', code: 'unexpected' });
    },
    async compare(place) {
      return accept(await attempt('compare', place));
    },
    async rows(range) {
      return accept((await attempt('rows', range)) ?? []);
    },
    async apply(duplicates) {
      begin();
      return applyTable(duplicates);
    },
    async applyExport() {
      begin();
      const backup = await beforeImport();
      if (!backup.ok) return accept({ tag: 'not-backed-up', why: backup.refusal });
      const merged = await record('apply-export', null, { outcomeOf: () => null, unsaid: () => 0 });
      return merged.ok ? accept({ tag: 'imported', changes: merged.value, backup: backup.value.id }) : merged;
    },
    takeOpened: () => takeOpened(core, report, { start, attempt }),
    async leftRowsFile() {
      const rows = (await attempt('left-rows', null)) ?? [];
      return rows.length < 2
        ? null
        : { name: translator.t('exchange.problems.fileName'), text: csvOfRows(rows) };
    },
  };
}

/** The next file that was opened with the program. */
async function takeOpened(
  { openedFiles }: CoreDeps,
  report: DataDeps['report'],
  { start, attempt }: { readonly start: () => void; readonly attempt: Attempt },
): ReturnType<ImportCommands['takeOpened']> {
  const path = openedFiles.take();
  if (path === null) return accept(null);
  const name = basename(path);
  try {
    if ((await stat(path)).size > MAX_ZIP_BYTES) return accept({ name, isTooLarge: true });
  } catch (cause) {
    report('an opened file could not be read', cause);
    return refuse({ tag: 'fault', code: 'io' });
  }
  start();
  const taken = await attempt('open', { path });
  return taken?.ok ? accept({ name, isTooLarge: false }) : refuse({ tag: 'fault', code: 'io' });
}

function nobodyKnows(): never {
  throw new Error('An import that was recorded is the last change.');
}

type Ask = <N extends ImportRequestName>(
  name: N,
  input: ImportRequests[N]['input'],
  options: Parameters<WorkProcess['ask']>[1],
) => Promise<ImportRequests[N]['answer']>;

/** Null if the process ended without an answer. */
type Attempt = <N extends ImportRequestName>(
  name: N,
  input: ImportRequests[N]['input'],
) => Promise<ImportRequests[N]['answer'] | null>;

/** One process for each file, with what the program knows at each request. */
function askingProcess(core: CoreDeps, { database, report }: DataDeps) {
  const { programDir, clock, zone, translator, preferences } = core;
  let running: WorkProcess | null = null;
  const groundNow = (): ImportGround => ({
    ...{ file: database.file, now: clock.now(), zone: zone.current(), programId: process.pid },
    ...{ locale: translator.locale, region: translator.region },
    ownAddresses: preferences.read().preferences.ownAddresses,
  });
  const stop = () => {
    running?.kill();
    running = null;
  };
  const ask: Ask = (name, input, options) => {
    if (running === null) return Promise.reject(new Error('there is no file'));
    return running.ask({ name, input, ground: groundNow() }, options) as ReturnType<Ask>;
  };
  return {
    ...{ ask, stop },
    start() {
      stop();
      const script = join(programDir, 'out', 'main', 'import-process.js');
      running = startWorkProcess({ script, name: 'Afterword import', report });
    },
  };
}

/** Lends the process the database, and tells the window how far it is. */
function recording(
  { ipc }: CoreDeps,
  { services, database, report }: DataDeps,
  { ask, stop }: { readonly ask: Ask; readonly stop: () => void },
) {
  let isCancelled = false;
  const deps = {
    ...{ store: database.store, lend: database.lend, announce: services.announceWritten, report },
  };
  return {
    begin: () => void (isCancelled = false),
    cancel() {
      isCancelled = true;
      stop();
    },
    record<N extends 'apply' | 'apply-export'>(
      name: N,
      input: ImportRequests[N]['input'],
      meaning: Pick<Elsewhere<ValueOf<N>>, 'outcomeOf' | 'unsaid'>,
    ) {
      const onProgress = (share: number) => ipc.send('import:progress', share);
      return recordElsewhere<ValueOf<N>>(deps, {
        ...meaning,
        isCancelled: () => isCancelled,
        record: () =>
          ask(name, input, { longestMs: LONGEST_RECORDING_MS, onProgress }) as Promise<
            RecordedElsewhere<ValueOf<N>>
          >,
      });
    },
  };
}

type ValueOf<N extends 'apply' | 'apply-export'> =
  ImportRequests[N]['answer'] extends RecordedElsewhere<infer T> ? T : never;
