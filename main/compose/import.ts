/** Importing, put together: the process that reads and records, the backup before it, and what is announced after it. */
import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ChangeOutcome, Failure } from '../../shared/model/outcome';
import { accept, refuse, type Result } from '../../shared/model/result';
import type { OpenedFile } from '../../shared/ipc/import';
import { systemRegion } from '../platform/system/system-formats';
import { importableFilesIn } from '../platform/importable-files';
import type { AskedChange, Revert } from '../ports/change-maker';
import { startWorkProcess, type WorkProcess } from '../platform/task-process';
import type { ImportCommands } from '../ipc/import-handlers';
import { afterBackup, exportAfterBackup, type BeforeImport } from '../services/exchange/import/after-backup';
import { csvOfRows, delimiterFor } from '../services/exchange/csv/csv-text';
import { MAX_ZIP_BYTES } from '../services/exchange/limits';
import {
  recordElsewhere,
  type Elsewhere,
  type RecordedElsewhere,
} from '../services/history/elsewhere/recording-elsewhere';
import type { CoreDeps, DataDeps } from './core-deps';
import type { ImportGround, ImportRequestName, ImportRequests } from './import-work';

/** Enough for 128 MB on a slow computer; a malicious file is given up on after it. */
const LONGEST_READING_MS = 3 * 60_000;
/** 100,000 rows on a slow computer with a slow disk. */
const LONGEST_RECORDING_MS = 30 * 60_000;

export function openImport(core: CoreDeps, data: DataDeps, beforeImport: BeforeImport): ImportCommands {
  const { translator } = core;
  const { report } = data;
  const { start, ask, stop } = askingProcess(core, data);
  /** The path of the file that was opened with the program, while it is the one that was read last. */
  let openedPath: string | null = null;
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

  const applyExport = exportAfterBackup(
    () => record('apply-export', null, { outcomeOf: () => null, unsaid: (_, changes) => changes }),
    beforeImport,
  );

  return {
    cancel,
    forget: stop,
    ...recordingAlone(core, data),
    async take(part) {
      if (part.isFirst) {
        openedPath = null;
        start();
      }
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
      return applyExport();
    },
    takeOpened: () => takeOpened(core, report, { start, attempt, note: (path) => void (openedPath = path) }),
    async openAgain() {
      if (openedPath === null) return refuse({ tag: 'state', reason: 'not-found' });
      start();
      return (await attempt('open', { path: openedPath })) ?? refuse({ tag: 'fault', code: 'io' });
    },
    async leftRowsFile() {
      const rows = (await attempt('left-rows', null)) ?? [];
      return rows.length < 2
        ? null
        : {
            name: translator.t('exchange.problems.fileName'),
            text: csvOfRows(rows, delimiterFor(systemRegion())),
          };
    },
  };
}

/** The next file that was opened with the program; a folder means the files in it. */
async function takeOpened(
  core: CoreDeps,
  report: DataDeps['report'],
  reading: {
    readonly start: () => void;
    readonly attempt: Attempt;
    readonly note: (path: string) => void;
  },
): ReturnType<ImportCommands['takeOpened']> {
  const next = core.openedFiles.take();
  if (next === null) return accept(null);
  const { path, left, isCut } = next;
  const answer = (problem: OpenedFile['problem']) => accept({ name: basename(path), problem, left, isCut });
  try {
    const entry = await stat(path);
    if (entry.isDirectory()) {
      const found = await importableFilesIn(path);
      if (found.files.length === 0) return answer('empty-folder');
      core.openedFiles.addFirst(found);
      return await takeOpened(core, report, reading);
    }
    if (entry.size > MAX_ZIP_BYTES) return answer('too-large');
  } catch (cause) {
    report('an opened file could not be read', cause);
    return answer('not-read');
  }
  reading.start();
  reading.note(path);
  const taken = await reading.attempt('open', { path });
  return answer(taken?.ok ? null : 'not-read');
}

function nobodyKnows(): never {
  throw new Error('What was recorded elsewhere is the last change.');
}

type Ask = <N extends ImportRequestName>(
  name: N,
  input: ImportRequests[N]['input'],
  options: Parameters<WorkProcess['ask']>[1],
) => Promise<ImportRequests[N]['answer']>;

function startProcess({ programDir }: CoreDeps, { report }: DataDeps): WorkProcess {
  const script = join(programDir, 'out', 'main', 'import-process.js');
  return startWorkProcess({ script, name: 'Afterword import', report });
}

function groundNow({ clock, zone, translator, preferences }: CoreDeps, { database }: DataDeps): ImportGround {
  return {
    ...{ file: database.file, now: clock.now(), zone: zone.current(), programId: process.pid },
    ...{ locale: translator.locale, region: translator.region },
    ownAddresses: preferences.read().preferences.ownAddresses,
  };
}

/** What needs no file. */
function recordingAlone(
  core: CoreDeps,
  data: DataDeps,
): Pick<ImportCommands, 'change' | 'revert' | 'cancelChange'> {
  const running: Running = new Set();
  return {
    cancelChange() {
      for (const end of running) end();
    },
    change: (asked) =>
      recordAlone(core, data, running, {
        ...{ name: 'change', input: asked },
        unsaid: (last) => last ?? nobodyKnows(),
      }),
    revert(how) {
      // If the process ends right after its commit, nobody else knows what it was: it may be the last change there is.
      const outcome = data.services.changes.wouldRevert(how);
      return recordAlone(core, data, running, {
        ...{ name: 'revert', input: how },
        unsaid: () => outcome ?? nobodyKnows(),
      });
    },
  };
}

/** A change, or the undo of one. */
type AloneRequest = (
  | { readonly name: 'change'; readonly input: AskedChange }
  | { readonly name: 'revert'; readonly input: Revert }
) &
  Pick<Elsewhere<ChangeOutcome>, 'unsaid'>;

/** What ends each process that records; one that was refused the database may be among them for a moment. */
type Running = Set<() => void>;

/** In a process of its own. */
async function recordAlone(
  core: CoreDeps,
  data: DataDeps,
  running: Running,
  { name, input, unsaid }: AloneRequest,
): Promise<Result<ChangeOutcome, Failure>> {
  const child = startProcess(core, data);
  const request = { name, input, ground: groundNow(core, data) };
  let isCancelled = false;
  const end = () => {
    isCancelled = true;
    child.kill();
  };
  running.add(end);
  try {
    return await recordElsewhere<ChangeOutcome>(elsewhereDeps(data, end), {
      isCancelled: () => isCancelled,
      record() {
        const onProgress = (share: number) => core.ipc.send('import:progress', share);
        // The process is only starting: until it says so itself, it can be seen that something is under way.
        onProgress(0);
        return child.ask(request, { longestMs: LONGEST_RECORDING_MS, onProgress }) as Promise<
          RecordedElsewhere<ChangeOutcome>
        >;
      },
      outcomeOf: (made) => made,
      unsaid,
    });
  } finally {
    running.delete(end);
    child.kill();
  }
}

/** `end` ends the process that records, if the database closes or is restored meanwhile. */
const elsewhereDeps = ({ services, database, report }: DataDeps, end: () => void) => ({
  ...{ store: database.store, lend: () => database.lend(end), announce: services.announceWritten, report },
});

/** Null if the process ended without an answer. */
type Attempt = <N extends ImportRequestName>(
  name: N,
  input: ImportRequests[N]['input'],
) => Promise<ImportRequests[N]['answer'] | null>;

/** One process for each file, with what the program knows at each request. */
function askingProcess(core: CoreDeps, data: DataDeps) {
  let running: WorkProcess | null = null;
  const stop = () => {
    running?.kill();
    running = null;
  };
  const ask: Ask = (name, input, options) => {
    if (running === null) return Promise.reject(new Error('there is no file'));
    return running.ask({ name, input, ground: groundNow(core, data) }, options) as ReturnType<Ask>;
  };
  return {
    ...{ ask, stop },
    start() {
      stop();
      running = startProcess(core, data);
    },
  };
}

/** Lends the process the database, and reports its progress to the window. */
function recording(
  { ipc }: CoreDeps,
  data: DataDeps,
  { ask, stop }: { readonly ask: Ask; readonly stop: () => void },
) {
  let isCancelled = false;
  const cancel = () => {
    isCancelled = true;
    stop();
  };
  const deps = elsewhereDeps(data, cancel);
  return {
    begin: () => void (isCancelled = false),
    cancel,
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
