/** Text as it is searched: the same whatever its case, its accents and its Unicode form. Pure. */

/** Marks that only change a letter (accents, Arabic and Hebrew vowel points), and joiners nobody sees. */
const accents = /[\p{Script=Inherited}[\p{Script=Hebrew}&&\p{Mn}]]/gv;

/** Letters that Unicode takes for letters of their own, as people without them on their keyboard type them. */
const plainLetters: Readonly<Record<string, string>> = {
  Æ: 'AE',
  Œ: 'OE',
  Ø: 'O',
  Ð: 'D',
  Đ: 'D',
  Þ: 'TH',
  Ł: 'L',
  Ħ: 'H',
  Ŧ: 'T',
  Ŋ: 'N',
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '‐': '-',
  '–': '-',
  '—': '-',
};
const beyondAscii = /\P{ASCII}/u;
const specialLetters = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'gu');

/** "CAFE" for "Café" in both Unicode forms, "ISTANBUL" for "İstanbul", "STRASSE" for "Straße". Never shown. */
export function searchText(text: string): string {
  // Nothing else changes in plain English, and ten thousand texts are searched at the first key.
  if (!beyondAscii.test(text)) return text.toUpperCase();
  return (
    text
      .normalize('NFKD')
      // Upper case knows only one sigma, and no ß; the step through lower case takes the rare capital ẞ along.
      .toLowerCase()
      .toUpperCase()
      .normalize('NFKD')
      .replace(accents, '')
      .replace(specialLetters, (letter) => plainLetters[letter] ?? letter)
  );
}

/** The words of a search; a text has them all if each is somewhere in its `searchText`. */
export function searchWords(query: string): readonly string[] {
  return searchText(query)
    .split(/\s+/)
    .filter((word) => word !== '');
}
