import { refusalWords } from '../../core/change-words';
import { call } from '../../core/bridge';
import { showSaved } from '../../core/files/saved-file';
import { showToast } from '../../core/toasts';
import { t } from '../../core/words';
import type { FigureTable } from '../figure-table';
import { pictureOf, pngOf } from './figure-svg';

export const kinds = ['png', 'svg', 'csv'] as const;
export type FigureKind = (typeof kinds)[number];
/** While the table is shown, there is nothing to draw. */
export const tableKinds: readonly FigureKind[] = ['csv'];

/** Asks where to save the figure as it is now, and reports the result. */
export async function saveFigure(
  kind: FigureKind,
  name: string,
  figure: HTMLElement,
  table: FigureTable,
): Promise<void> {
  const contents = await contentsOf(kind, figure, table);
  if (contents === null) {
    showToast({ text: t('insights.figure.notDrawn'), tone: 'refusal', undoes: null });
    return;
  }
  const reply = await call('figure:save', { name, ...contents });
  if (!reply.ok) {
    const reason = refusalWords(reply.refusal);
    showToast({ text: t('insights.figure.notSaved', { reason }), tone: 'refusal', undoes: null });
  } else if (reply.value !== null) showSaved(reply.value);
}

async function contentsOf(kind: FigureKind, figure: HTMLElement, table: FigureTable) {
  switch (kind) {
    case 'svg':
      return { kind, text: pictureOf(figure).svg };
    case 'png':
      return pngOf(pictureOf(figure)).then(
        (base64) => ({ kind, base64 }),
        () => null,
      );
    case 'csv':
      return { kind, rows: [[...table.head], ...table.rows.map((row) => [...row])] };
  }
}
