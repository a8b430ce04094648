/** Exports, put together: what is written, where the user wants it, and never half of it. */
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { removeUnfinished, writeChosenFile } from '../db/file/durable-files';
import { faultCodeOf } from '../db/file/faults';
import type { ExportCommands } from '../ipc/export-handlers';
import { askForFile } from '../platform/folder-dialog';
import { systemRegion } from '../platform/system/system-formats';
import { calendarText } from '../services/exchange/calendar-out/calendar-text';
import { createCalendarKeeper, type CalendarKeeper } from '../services/exchange/calendar-out/calendar-keeper';
import { calendarEntries } from '../services/exchange/calendar-out/entries';
import { csvOfRows, delimiterFor } from '../services/exchange/csv/csv-text';
import { rowsOf } from '../services/exchange/csv/rows';
import type { ExportFailure, ExportKind, ExportSaved, ExportToSave } from '../../shared/ipc/export';
import type { TagId } from '../../shared/model/ids';
import { accept, refuse, type Result } from '../../shared/model/result';
import { dateOf } from '../../shared/rules/calendar/calendar';
import { createBackupProcess, type BackupTaskOptions } from './backups/backup-files';
import { createCancelling } from '../services/exchange/cancelling';
import type { CoreDeps, DataDeps } from './core-deps';
import { composeReport } from './reporting';

export interface Exporting {
  readonly commands: ExportCommands;
  readonly keeper: CalendarKeeper;
}

type Written = Result<ExportSaved, ExportFailure>;

export function composeExporting(core: CoreDeps, data: DataDeps): Exporting {
  const { clock, zone, translator, preferences, ipc } = core;
  const { services, isClosed } = data;
  const cancelling = createCancelling();
  const keeper = createCalendarKeeper({
    file: () => (isClosed() ? null : preferences.read().calendarFile),
    write: (file) => write(core, data, 'calendar', file),
    zone: () => zone.current(),
    onChanged(kept) {
      if (!isClosed()) ipc.send('calendar:changed', kept);
    },
  });
  services.changes.onCommitted(() => keeper.noteChange(clock.now()));
  return {
    keeper,
    commands: {
      save: cancelling.run(async ({ kind, keepsUpToDate = false }: ExportToSave, signal) => {
        const date = dateOf(clock.now(), zone.current());
        const to = await askForFile(translator.t(`exporting.fileNames.${kind}`, { date }));
        if (to === null) return null;
        const onShare = (share: number) => ipc.send('export:progress', share);
        const begunAt = clock.now();
        const written = await write(core, data, kind, to, { signal, onShare });
        if (signal.aborted) return null;
        if (written.ok && kind === 'calendar' && keepsUpToDate) {
          preferences.keepCalendarFile(to);
          keeper.noteWritten(begunAt);
          ipc.send('calendar:changed', keeper.read());
        }
        return written;
      }),
      cancel: cancelling.cancel,
      keptCalendar: keeper.read,
      stopCalendar() {
        preferences.keepCalendarFile(null);
        ipc.send('calendar:changed', null);
      },
      report: composeReport(core, data, failureOf, cancelling),
    },
  };
}

async function write(
  core: CoreDeps,
  data: DataDeps,
  kind: ExportKind,
  to: string,
  { signal, onShare }: BackupTaskOptions = {},
): Promise<Written> {
  // By its error alone, a missing folder can't be distinguished from a missing file.
  if (!existsSync(dirname(to))) return refuse('gone');
  if (kind === 'everything') {
    const run = createBackupProcess(core.programDir, data.report);
    const written = await run('export', { file: data.database.file, to }, { signal, onShare });
    if (signal?.aborted === true) removeUnfinished(to);
    if (!written.ok) return refuse(failureOf(written.refusal));
    return accept({ path: to, damaged: written.value.damaged });
  }
  try {
    const text = await textOf(core, data, kind, onShare);
    signal?.throwIfAborted();
    writeChosenFile(to, (put) => put(text));
    return accept({ path: to, damaged: 0 });
  } catch (error) {
    if (signal?.aborted !== true) data.report('an export could not be written', error);
    return refuse(failureOf(faultCodeOf(error)));
  }
}

async function textOf(
  { translator: { t }, zone }: CoreDeps,
  { services: { applications }, database: { store } }: DataDeps,
  kind: Exclude<ExportKind, 'everything'>,
  onShare?: (share: number) => void,
): Promise<string> {
  if (kind === 'calendar') {
    const entries = await calendarEntries({ applications, events: store.events, t, onShare });
    return calendarText(t('exporting.calendar.name'), entries);
  }
  const { tags } = store.settings.read();
  const tagName = (id: TagId) => tags.find((tag) => tag.id === id)?.name ?? null;
  const context = { t, zone: zone.current(), tagName, onShare };
  const rows = await rowsOf(kind, applications, store.events.applicationIds(), context);
  return csvOfRows(rows, delimiterFor(systemRegion()));
}

function failureOf(code: string): ExportFailure {
  return code === 'disk-full' || code === 'read-only' ? code : 'other';
}
