/** The commands of exports. What carries them out is loaded with the first of them. */
import type { ExportFailure, ExportSaved, ExportToSave, KeptCalendar } from '../../shared/ipc/export';
import type { PrintOutcome } from '../../shared/ipc/printing';
import type { ReportAsked, ReportPreview } from '../../shared/ipc/report';
import { accept, type Result } from '../../shared/model/result';
import type { Handlers } from './answer';

export interface ExportCommands {
  /** Null if the user chose no place, or cancelled it. */
  save(what: ExportToSave): Promise<Result<ExportSaved, ExportFailure> | null>;
  /** Ends the export or report that is being written; what was there stays. */
  cancel(): void;
  keptCalendar(): KeptCalendar | null;
  stopCalendar(): void;
  readonly report: {
    preview(asked: ReportAsked): Promise<ReportPreview>;
    /** Null if the user chose no place, or cancelled it. */
    save(asked: ReportAsked): Promise<Result<ExportSaved, ExportFailure> | null>;
    print(asked: ReportAsked): Promise<PrintOutcome>;
  };
}

type ExportHandlers = Pick<
  Handlers,
  Extract<keyof Handlers, `export:${string}` | `calendar:${string}` | `report:${string}`>
>;

export function exportHandlers(open: () => Promise<ExportCommands>): ExportHandlers {
  return {
    'export:save': async (what) => accept(await (await open()).save(what)),
    'export:cancel': async () => {
      (await open()).cancel();
      return accept(null);
    },
    'report:preview': async (asked) => accept(await (await open()).report.preview(asked)),
    'report:save': async (asked) => accept(await (await open()).report.save(asked)),
    'report:print': async (asked) => accept(await (await open()).report.print(asked)),
    'calendar:read': async () => accept((await open()).keptCalendar()),
    'calendar:stop': async () => {
      (await open()).stopCalendar();
      return accept(null);
    },
  };
}
