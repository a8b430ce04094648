/** The activity report, put together: read, laid out, and put on paper or into a file. */
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { MOST_TAGGED_ENTRIES } from '../../shared/exchange/activity/report';
import { paperOf } from '../../shared/i18n/paper';
import type { ExportFailure } from '../../shared/ipc/export';
import type { ReportAsked } from '../../shared/ipc/report';
import { accept, refuse } from '../../shared/model/result';
import { dateOf } from '../../shared/rules/calendar/calendar';
import { writeChosenFile } from '../db/file/durable-files';
import { faultCodeOf } from '../db/file/faults';
import type { ExportCommands } from '../ipc/export-handlers';
import { askForFile } from '../platform/folder-dialog';
import type { PrintedDocument } from '../platform/print/printing';
import { readActivity } from '../services/exchange/activity/read-activity';
import { reportFooter, reportPage } from '../services/exchange/activity/report-page';
import type { Cancelling } from '../services/exchange/cancelling';
import type { CoreDeps, DataDeps } from './core-deps';

/** A preview of more rows would only make the window slow. */
const ROWS_IN_PREVIEW = 200;

export function composeReport(
  { clock, zone, translator, printing }: CoreDeps,
  { services: { applications }, database: { store }, report }: DataDeps,
  failureOf: (code: string) => ExportFailure,
  cancelling: Cancelling,
): ExportCommands['report'] {
  const { t } = translator;
  const moment = () => ({ now: clock.now(), zone: zone.current() });
  const read = (asked: ReportAsked) => readActivity({ applications, store, ...moment() }, asked);
  const pageDeps = () => ({ translator, zone: zone.current(), madeOn: dateOf(clock.now(), zone.current()) });

  async function documentOf(asked: ReportAsked): Promise<PrintedDocument> {
    const { report: found } = await read(asked);
    return {
      html: reportPage(found, asked, pageDeps()),
      title: t('report.title'),
      paper: paperOf(translator.region),
      isLong: found.entries.length > MOST_TAGGED_ENTRIES,
      footer: reportFooter(found.period, asked.name, translator),
    };
  }

  const print = cancelling.run(async (asked: ReportAsked, signal) => {
    try {
      return await printing.print(await documentOf(asked), signal);
    } catch (error) {
      if (!signal.aborted) report('a report could not be printed', error);
      return 'failed' as const;
    }
  });

  return {
    async preview(asked) {
      const { report: found, missingDays } = await read(asked);
      const html = reportPage(found, asked, { ...pageDeps(), mostRows: ROWS_IN_PREVIEW });
      return { html, counts: found.counts, missingDays };
    },
    save: cancelling.run(async (asked: ReportAsked, signal) => {
      const path = await askForFile(t('report.fileName', { from: asked.from, to: asked.to }));
      if (path === null) return null;
      // By its error alone, a missing folder can't be distinguished from a missing file.
      if (!existsSync(dirname(path))) return refuse('gone');
      try {
        const pdf = await printing.toPdf(await documentOf(asked), signal);
        signal.throwIfAborted();
        writeChosenFile(path, (put) => put(pdf));
        return accept({ path, damaged: 0 });
      } catch (error) {
        if (signal.aborted) return null;
        report('a report could not be written', error);
        return refuse(failureOf(faultCodeOf(error)));
      }
    }),
    async print(asked) {
      return (await print(asked)) ?? 'cancelled';
    },
  };
}
