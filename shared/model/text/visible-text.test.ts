import { expect, it } from 'vitest';
import { visibleText } from './visible-text';

it.each([
  ['the line breaks of every system', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
  ['a line break of a word processor', 'Robin\vVale', 'Robin\nVale'],
  ['separators of lines and paragraphs', 'a\u2028b\u2029c', 'a\nb\n\nc'],
  ['blanks that are no blanks', 'at\u00A09\u202Fa.m.', 'at 9 a.m.'],
  ['soft hyphens and blanks without a width', '\uFEFFcon\u00ADduc\u200Btor', 'conductor'],
  ['marks that turn the direction round', 'a\u202Egpj.exe\u202C', 'agpj.exe'],
  ['control characters, but no tabs', '\u2022\tone\u0007', '\u2022\tone'],
  ['what joins an emoji or letters', '👩\u200D💻 می\u200Cخواهم', '👩\u200D💻 می\u200Cخواهم'],
])('reads %s', (_what, text, visible) => {
  expect(visibleText(text)).toBe(visible);
});
