/** Text normalised for searching: case, accents and Unicode form make no difference. Pure. */

/** Marks that only modify a letter (accents, Arabic and Hebrew vowel points), and invisible joiners. */
const accents = /[\p{Script=Inherited}[\p{Script=Hebrew}&&\p{Mn}]]/gv;

/** Letters Unicode treats as separate, mapped to what people type who don't have them on their keyboard. */
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
  // Plain English needs nothing else, and the first key pressed searches ten thousand texts.
  if (!beyondAscii.test(text)) return text.toUpperCase();
  return (
    text
      .normalize('NFKD')
      // Upper case has only one sigma and no ß; going through lower case covers the rare capital ẞ.
      .toLowerCase()
      .toUpperCase()
      .normalize('NFKD')
      .replace(accents, '')
      .replace(specialLetters, (letter) => plainLetters[letter] ?? letter)
  );
}

/** The words of a search; a text matches if each of them is somewhere in its `searchText`. */
export function searchWords(query: string): readonly string[] {
  return searchText(query)
    .split(/\s+/)
    .filter((word) => word !== '');
}
