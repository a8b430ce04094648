import { dateWithYear } from '../../shared/i18n/dates';
import { paperOf } from '../../shared/i18n/paper';
import { dateOf } from '../../shared/rules/calendar/calendar';
import { writeChosenFile } from '../db/file/durable-files';
import type { InsightsPaper } from '../ipc/handlers';
import { askForFile } from '../platform/folder-dialog';
import type { PrintedDocument } from '../platform/print/printing';
import type { CoreDeps, DataDeps } from './core-deps';

/** The figures of the Insights on paper, or as a PDF. */
export function composeInsightsPaper(
  { clock, zone, translator, printing }: CoreDeps,
  { report }: DataDeps,
): InsightsPaper {
  const { t, locale, region } = translator;
  const today = () => dateOf(clock.now(), zone.current());
  const documentOf = (html: string): PrintedDocument => ({
    html,
    title: t('insights.title'),
    paper: paperOf(region),
    footer: t('insights.paper.footer', { date: dateWithYear(today(), locale) }),
  });
  return {
    async print(html) {
      try {
        return await printing.print(documentOf(html));
      } catch (error) {
        report('the insights could not be printed', error);
        return 'failed';
      }
    },
    async save(html) {
      const path = await askForFile(t('insights.paper.fileName', { date: today() }));
      if (path === null) return null;
      const pdf = await printing.toPdf(documentOf(html));
      writeChosenFile(path, (put) => put(pdf));
      return path;
    },
  };
}
