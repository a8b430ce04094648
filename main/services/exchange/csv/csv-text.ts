/** The one place where tables are written. */
import Papa from 'papaparse';
import { withOwnDirection } from '../../../../shared/model/text/one-line';

/** What spreadsheets expect between two cells: a semicolon if the region writes decimals with a comma. */
export function delimiterFor(region: string): ',' | ';' {
  const parts = new Intl.NumberFormat(region).formatToParts(1.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ';' : ',';
}

/** Papaparse's own pattern misses a formula in a cell of several lines. */
const formulaStart = /^[=+\-@\t\r]/u;

/**
 * As spreadsheets open it: UTF-8 with a byte order mark, CRLF, and a quote before whatever would run as a formula. The
 * import takes that quote off again. No cell turns the direction of the next one, or has a control character that tables don't
 * know.
 */
export function csvOfRows(
  rows: readonly (readonly (string | number)[])[],
  delimiter: ',' | ';' = ',',
): string {
  const csv = Papa.unparse(
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cellText(cell) : cell))),
    { newline: '\r\n', escapeFormulae: formulaStart, delimiter },
  );
  return `\uFEFF${csv}\r\n`;
}

function cellText(text: string): string {
  return withOwnDirection(text).replace(/(?![\t\r\n])\p{Cc}/gu, '');
}
