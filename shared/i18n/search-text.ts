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

/** Scripts that don't separate words: each of their characters is a word of its own in the index. */
const unspacedScripts = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'];
const unspaced = `[${unspacedScripts.map((script) => `\\p{Script=${script}}`).join('')}]`;
const eachUnspaced = new RegExp(`${unspaced}\\p{M}*`, 'gu');
const firstUnspaced = new RegExp(`^${unspaced}`, 'u');

/** True if it begins in a script that doesn't separate words. */
export function beginsUnspaced(text: string): boolean {
  return firstUnspaced.test(text);
}

/** A text as the index holds it: its `searchText`, with spaces between the characters of scripts that have none. */
export function indexText(text: string): string {
  const folded = searchText(text);
  if (!beyondAscii.test(folded)) return folded;
  return folded.replace(eachUnspaced, ' $& ').replace(/ {2,}/g, ' ');
}

/** The words of the index that a word of a search comes to: "O" and "REILLY" for "o'reilly"; none for a lone sign. */
export function indexWords(word: string): readonly string[] {
  return indexText(word)
    .split(/[^\p{L}\p{M}\p{N}\p{Co}]+/u)
    .filter((part) => part !== '');
}
