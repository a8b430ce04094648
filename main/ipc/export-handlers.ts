/** The commands of exports. What carries them out is loaded with the first of them. */
import type { ExportFailure, ExportSaved, ExportToSave, KeptCalendar } from '../../shared/ipc/export';
import { accept, type Result } from '../../shared/model/result';
import type { Handlers } from './answer';

export interface ExportCommands {
  /** Null if the user chose no place. */
  save(what: ExportToSave): Promise<Result<ExportSaved, ExportFailure> | null>;
  keptCalendar(): KeptCalendar | null;
  stopCalendar(): void;
}

type ExportHandlers = Pick<Handlers, Extract<keyof Handlers, `export:${string}` | `calendar:${string}`>>;

export function exportHandlers(open: () => Promise<ExportCommands>): ExportHandlers {
  return {
    'export:save': async (what) => accept(await (await open()).save(what)),
    'calendar:read': async () => accept((await open()).keptCalendar()),
    'calendar:stop': async () => {
      (await open()).stopCalendar();
      return accept(null);
    },
  };
}
