import Papa from 'papaparse';

/** As spreadsheets open it: with a byte order mark, CRLF, and formulas defused. */
export function csvOfRows(rows: readonly (readonly string[])[]): string {
  const csv = Papa.unparse(
    rows.map((row) => [...row]),
    { newline: '\r\n', escapeFormulae: true },
  );
  return `\uFEFF${csv}\r\n`;
}
