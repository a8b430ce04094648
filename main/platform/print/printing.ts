/** Documents as PDF and on paper: laid out in a hidden window that runs no script and that main answers nothing. */
import { BrowserWindow, type PrintToPDFOptions } from 'electron';
import type { PaperSize } from '../../../shared/i18n/paper';
import type { PrintOutcome } from '../../../shared/ipc/printing';
import { takeSignalsBack } from '../ending-signals';

export interface PrintedDocument {
  /** A whole page. It may load only what the program's own pages may; its title names the file and the print job. */
  readonly html: string;
  readonly title: string;
  readonly paper: PaperSize;
  /** Then it isn't tagged for screen readers, which takes more room than all the rest: docs/decisions/export.md. */
  readonly isLong?: boolean;
  /** One line at the foot of every page, beside the page's number. Plain text. */
  readonly footer: string;
}

export interface Printing {
  /** Rejects if the document can't be laid out, or once the signal is given. */
  toPdf(document: PrintedDocument, signal?: AbortSignal): Promise<Uint8Array>;
  /** Lets the user choose a printer in the system's dialog, and prints. */
  print(document: PrintedDocument, signal?: AbortSignal): Promise<PrintOutcome>;
}

export interface PrintingDeps {
  /** Makes a page available to a window of the program. */
  readonly offer: (html: string) => { readonly address: string; withdraw(): void };
}

const MM_PER_INCH = 25.4;
/** A print dialog takes CSS pixels. */
const PX_PER_INCH = 96;
const marginsMm = { top: 16, bottom: 20, left: 16, right: 16 };

export function createPrinting({ offer }: PrintingDeps): Printing {
  async function inHiddenWindow<T>(
    { html }: PrintedDocument,
    act: (window: BrowserWindow) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T> {
    signal?.throwIfAborted();
    const page = offer(html);
    const window = new BrowserWindow({
      show: false,
      webPreferences: {
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webviewTag: false,
        javascript: false,
        spellcheck: false,
      },
    });
    // If the program quits meanwhile, nobody would ever answer.
    const isGone = new Promise<never>((_, reject) => {
      window.once('closed', () => reject(new Error('the window was closed while printing')));
    });
    isGone.catch(() => undefined);
    const end = () => window.destroy();
    signal?.addEventListener('abort', end);
    try {
      await Promise.race([window.loadURL(page.address), isGone]);
      return await Promise.race([act(window), isGone]);
    } finally {
      signal?.removeEventListener('abort', end);
      page.withdraw();
      if (!window.isDestroyed()) window.destroy();
    }
  }

  return {
    toPdf: (document, signal) =>
      inHiddenWindow(document, ({ webContents }) => webContents.printToPDF(pdfOptions(document)), signal),
    print: (document, signal) =>
      inHiddenWindow(
        document,
        ({ webContents }) =>
          new Promise((resolve) => {
            webContents.print(
              {
                pageSize: document.paper,
                printBackground: true,
                margins: { marginType: 'custom', ...marginsIn(PX_PER_INCH / MM_PER_INCH) },
                // With these the runtime adds the page's number.
                header: document.title,
                footer: document.footer,
              },
              (isPrinted, why) => resolve(isPrinted ? 'printed' : outcomeOf(why)),
            );
            takeSignalsBack();
          }),
        signal,
      ),
  };
}

function pdfOptions(document: PrintedDocument): PrintToPDFOptions {
  return {
    pageSize: document.paper,
    printBackground: true,
    margins: marginsIn(1 / MM_PER_INCH),
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: footerTemplate(document.footer),
    generateTaggedPDF: document.isLong !== true,
  };
}

function marginsIn(unitsPerMm: number): typeof marginsMm {
  const { top, bottom, left, right } = marginsMm;
  const [a, b, c, d] = [top, bottom, left, right].map((mm) => mm * unitsPerMm);
  return { top: a ?? 0, bottom: b ?? 0, left: c ?? 0, right: d ?? 0 };
}

/** The runtime says it in words only: "Print job canceled". */
function outcomeOf(why: string): PrintOutcome {
  return /cancel/iu.test(why) ? 'cancelled' : 'failed';
}

/** Without sizes of its own the runtime would draw it too small to read. */
function footerTemplate(text: string): string {
  const line = text.replace(/[&<>"]/gu, (sign) => `&#${String(sign.codePointAt(0))};`);
  const side = `${String(marginsMm.left)}mm`;
  return (
    `<div style="width:100%;margin:0 ${side};display:flex;justify-content:space-between;gap:8mm;` +
    'font:8pt system-ui,sans-serif;color:#5c574d">' +
    `<span style="white-space:nowrap;overflow:hidden;text-overflow:ellipsis">${line}</span>` +
    '<span style="white-space:nowrap"><span class="pageNumber"></span> / <span class="totalPages"></span></span>' +
    '</div>'
  );
}
