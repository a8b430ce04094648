/** Importing, put together: the process that reads, the applications that are there, and what records. */
import { readFile as readBytes, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { accept, refuse } from '../../shared/model/result';
import { runInProcess } from '../platform/task-process';
import type { ImportCommands } from '../ipc/import-handlers';
import { afterBackup, type BeforeImport } from '../services/exchange/import/after-backup';
import { createImportService } from '../services/exchange/import/import-service';
import { MAX_ZIP_BYTES } from '../services/exchange/limits';
import { csvOfRows } from '../services/exchange/csv/csv-text';
import type { ReadFile } from '../services/exchange/read-file';
import type { CoreDeps, DataDeps } from './core-deps';

/** 32 MB on a slow computer; a file made to hurt is given up on after it. */
const LONGEST_READING_MS = 60_000;

export function openImport(
  { programDir, clock, translator, zone, preferences, openedFiles }: CoreDeps,
  data: DataDeps,
  beforeImport: BeforeImport,
): ImportCommands {
  const { services, database, report } = data;
  const process = {
    script: join(programDir, 'out', 'main', 'import-process.js'),
    name: 'Afterword import',
    longestMs: LONGEST_READING_MS,
  };
  const ownAddresses = () => preferences.read().preferences.ownAddresses;
  const { leftRows, ...service } = createImportService({
    imports: services.imports,
    letters: {
      ...{ ownAddresses, marks: database.store.marks },
      cards: () => database.store.cards.all(),
      interviewsOf: (id) => services.applications.fold(id)?.interviews ?? [],
    },
    merger: services.merger,
    beforeImport,
    zone: () => zone.current(),
    translator,
    report,
    known: () => services.board.read().cards.map(({ id, company, role }) => ({ id, company, role })),
    readFile: async (file, choices) => {
      const { policy } = services.settings.read();
      const context = { zone: zone.current(), now: clock.now(), policy, ownAddresses: ownAddresses() ?? [] };
      return (await runInProcess(process, { file, choices, context })) as ReadFile;
    },
  });
  return {
    ...service,
    apply: afterBackup(service.apply, beforeImport, report),
    async takeOpened() {
      const path = openedFiles.take();
      if (path === null) return accept(null);
      const name = basename(path);
      try {
        if ((await stat(path)).size > MAX_ZIP_BYTES) return accept({ name, isTooLarge: true });
        service.takeWhole({ name, bytes: await readBytes(path) });
        return accept({ name, isTooLarge: false });
      } catch (cause) {
        report('an opened file could not be read', cause);
        return refuse({ tag: 'fault', code: 'io' });
      }
    },
    leftRowsFile() {
      const rows = leftRows();
      return rows.length < 2
        ? null
        : { name: translator.t('exchange.problems.fileName'), text: csvOfRows(rows) };
    },
  };
}
