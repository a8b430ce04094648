/** The one place where tables are written. */
import Papa from 'papaparse';

/** What spreadsheets expect between two cells: a semicolon if the region writes decimals with a comma. */
export function delimiterFor(region: string): ',' | ';' {
  const parts = new Intl.NumberFormat(region).formatToParts(1.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ';' : ',';
}

/** Papaparse's own pattern misses a formula in a cell of several lines. */
const formulaStart = /^[=+\-@\t\r]/u;

/**
 * As spreadsheets open it: UTF-8 with a byte order mark, CRLF, and a quote before whatever would run as a formula. The
 * import takes that quote off again.
 */
export function csvOfRows(
  rows: readonly (readonly (string | number)[])[],
  delimiter: ',' | ';' = ',',
): string {
  const csv = Papa.unparse(
    rows.map((row) => [...row]),
    { newline: '\r\n', escapeFormulae: formulaStart, delimiter },
  );
  return `\uFEFF${csv}\r\n`;
}
