/** Printing the figures, or saving them as a PDF: main lays out a page of the same figures, without the window around them. */
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Insights } from '@shared/statistics/insights';
import { refusalWords } from '../../core/change-words';
import { call } from '../../core/bridge';
import { showSaved } from '../../core/files/saved-file';
import { showToast } from '../../core/toasts';
import { language, t } from '../../core/words';
import { InsightsPaper } from './insights-paper';

/** Asks for the printer; says so if it couldn't be printed. */
export async function printInsights(insights: Insights): Promise<void> {
  const reply = await call('insights:print', { html: pageOf(insights) });
  if (!reply.ok) refuse(t('insights.paper.notPrinted', { reason: refusalWords(reply.refusal) }));
  else if (reply.value === 'failed') refuse(t('insights.paper.noPrinter'));
}

/** Asks where to save the PDF, and reports the result. */
export async function saveInsights(insights: Insights): Promise<void> {
  const reply = await call('insights:save', { html: pageOf(insights) });
  if (!reply.ok) refuse(t('insights.figure.notSaved', { reason: refusalWords(reply.refusal) }));
  else if (reply.value !== null) showSaved(reply.value);
}

function refuse(text: string): void {
  showToast({ text, tone: 'refusal', undoes: null });
}

/** A whole page with the window's own style sheets. */
function pageOf(insights: Insights): string {
  const place = document.createElement('div');
  const root = createRoot(place);
  flushSync(() => {
    root.render(<InsightsPaper insights={insights} />);
  });
  const page = document.implementation.createHTMLDocument(t('insights.title'));
  page.documentElement.lang = language;
  for (const sheet of document.querySelectorAll('link[rel="stylesheet"], style')) {
    const copy = page.importNode(sheet, true);
    // The page has another address.
    if (sheet instanceof HTMLLinkElement) copy.setAttribute('href', sheet.href);
    page.head.append(copy);
  }
  page.body.append(...place.childNodes);
  root.unmount();
  return `<!doctype html>${page.documentElement.outerHTML}`;
}
