/** Compares words as files hold them: case, accents, emoji and punctuation make no difference. */

const betweenCases = /(\p{Ll}|\d)(\p{Lu})/gu;
const marks = /\p{M}/gu;
const noWord = /[^\p{L}\p{N}#?]+/gu;
/** Most cells: nothing in them has accents or another script, and looking for these takes most of the time. */
const isPlain = /^[\n\r\t -~]*$/u;
const noPlainWord = /[^a-z0-9#?]+/gu;

/** "🟡 Applied" → "applied", "Vorstellungsgespräch" → "vorstellungsgesprach", "contact_person" → "contact person". */
export function plainWords(text: string): string {
  if (isPlain.test(text)) return text.toLowerCase().replace(noPlainWord, ' ').trim();
  return text
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(/ı/gu, 'i')
    .replace(/ß/gu, 'ss')
    .replace(noWord, ' ')
    .trim();
}

/** The same for a header, whose words may be written together: "appliedDate" → "applied date". */
export function plainHeader(text: string): string {
  return plainWords(text.replace(betweenCases, '$1 $2'));
}

/** What people and programs write into a cell that is empty, beside signs alone. */
const emptyWord =
  /^[^\p{L}\p{N}]*(?:n[^\p{L}\p{N}]?a|none|null|undefined|nan|k[^\p{L}\p{N}]{0,2}a|nil)[^\p{L}\p{N}]*$/iu;
const LONGEST_EMPTY_WORD = 12;
const letterOrFigure = /[\p{L}\p{N}?#]/u;

/** True for "", "N/A", "—", "null" and the like. */
export function isEmptyCell(text: string): boolean {
  if (text.length > LONGEST_EMPTY_WORD) return false;
  return !letterOrFigure.test(text) || emptyWord.test(text);
}
