import Papa from 'papaparse';
import type { FigureToSave } from '../../../shared/ipc/contract';

/** What is written for a figure. A table opens in spreadsheets: UTF-8 with its mark, formulas defused. */
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
      return { name, text: `\uFEFF${Papa.unparse([...figure.rows], { escapeFormulae: true })}\r\n` };
  }
}
