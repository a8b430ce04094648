import type { FigureToSave } from '../../../../shared/ipc/contract';
import { csvOfRows } from './csv-text';

/** The file of a figure. */
export function figureFile(figure: FigureToSave): {
  readonly name: string;
  readonly text: string | Uint8Array;
} {
  const name = `${figure.name}.${figure.kind}`;
  switch (figure.kind) {
    case 'svg':
      return { name, text: figure.text };
    case 'png':
      return { name, text: Buffer.from(figure.base64, 'base64') };
    case 'csv':
      // Made for the window, where no line ends within a date: a spreadsheet finds "4 Mar" only with a plain space.
      return { name, text: csvOfRows(figure.rows).replaceAll('\u00a0', ' ') };
  }
}
