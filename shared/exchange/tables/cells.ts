/** Reads single cells. */
import { isEmptyCell, plainWords } from '../plain-words';

/** Our own export puts a quote before what a spreadsheet would take for a formula. */
const defused = /^'(?=[=+\-@\t\r])/u;
const hyperlink = /^=HYPERLINK\(\s*"((?:[^"]|"")*)"\s*(?:[,;]\s*"((?:[^"]|"")*)"\s*)?\)$/iu;

/** The text of a cell without the quote of our own defusing; a link made by a formula gives its words. */
export function textOfCell(cell: string): string {
  const text = cell.replace(/\r\n?/gu, '\n').replace(defused, '').trim();
  const link = hyperlink.exec(text);
  return link ? (link[2] ?? link[1] ?? '').replaceAll('""', '"') : text;
}

/** Null for an empty cell. */
export function valueOfCell(cell: string): string | null {
  if (cell === '') return null;
  const text = textOfCell(cell);
  return isEmptyCell(text) ? null : text;
}

/** A web address, with its scheme; null if the cell holds none. */
export function linkOfCell(cell: string): string | null {
  const formula = hyperlink.exec(cell.trim());
  const text = (formula?.[1] ?? textOfCell(cell)).trim();
  const markdown = /\]\((https?:\/\/[^)\s]+)\)/iu.exec(text);
  const found = markdown?.[1] ?? /https?:\/\/[^\s<>"']+/iu.exec(text)?.[0];
  if (found !== undefined) return found.replace(/[.,;)\]]+$/u, '');
  return /^(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:\/\S*)?$/iu.test(text) ? `https://${text}` : null;
}

/** Looked for only where a word begins: a text of megabytes without any address is read once, not once for each letter. */
const email = /(?<![\w.!#$%&'*+/=?^`{|}~-])[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)+/u;

/** The first address of a cell, in lower case; null if there is none. */
export function emailOfCell(cell: string): string | null {
  return email.exec(cell)?.[0].toLowerCase() ?? null;
}

/** A name without the address beside it: "Dana Kim <dana@acme.example>" → "Dana Kim". */
export function nameOfCell(cell: string): string | null {
  const name = cell
    .replace(/[<([]?\s*(?:mailto:)?[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)+\s*[>)\]]?/gu, '')
    .replace(/[\s,;:·|–-]+$/u, '')
    .replace(/^[\s,;:·|–-]+/u, '')
    .trim();
  return isEmptyCell(name) ? null : name;
}

const yes = new Set(['yes', 'y', 'true', '1', 'x', 'ja', 'si', 'evet', 'oui', 'checked', 'wahr']);
const no = new Set([
  'no',
  'n',
  'false',
  '0',
  'nein',
  'hayir',
  'non',
  'unchecked',
  'falsch',
  'not yet',
  'noch nicht',
  'todavia no',
  'aun no',
  'pas encore',
  'henuz degil',
]);

/** Null if a cell says neither yes nor no. */
export function flagOfCell(cell: string): boolean | null {
  if (/^[✓✔☑✅]/u.test(cell.trim())) return true;
  const word = plainWords(cell);
  if (yes.has(word)) return true;
  return no.has(word) ? false : null;
}

const totals =
  /^[^\p{L}\p{N}]*(?:grand |sub ?)?(?:totals?|summe|gesamt|insgesamt|gesamtsumme|anzahl|count|sum|average|durchschnitt|toplam|promedio|suma)(?![\p{L}\p{N}])/iu;
const LONGEST_TOTAL = 60;

const countedTotal = /^[^\p{L}\p{N}]*\d[\d.,\s]*(?:in )?(?:totals?|gesamt|insgesamt)[^\p{L}\p{N}]*$/iu;

/** True for "Total: 12", "Summe", "Total applications", "30 total". */
export function isTotal(cell: string): boolean {
  return cell.length < LONGEST_TOTAL && (totals.test(cell) || countedTotal.test(cell));
}
