import { expect, it } from 'vitest';
import { isProse } from './prose';

const reply = `Hi Sam,

thank you for coming in, it was nice to meet you. The team, and I, need until next week to decide.
We'll let you know by Friday, 13 March!

Best,
Dana`;
const posting = `Product Designer

About us
We build tools for orchestras, choirs and bands. You'll work with two designers, in Brno or from home.

What you bring
- Five years of practice
- German; English is a plus`;

it.each([
  ['a reply', reply],
  ['a posting', posting],
  ['a rejection', 'Sehr geehrter Herr Weiß,\nleider haben wir uns anders entschieden. Alles Gute.\nIhr Team'],
  [
    'one paragraph',
    'We liked the talk, and we would like to go on. When could you come, on Monday or Tuesday?',
  ],
  ['lines that end alike', 'Thank you, it was nice.\nWe decide soon, so wait.\nWe call you, on Friday.'],
])('recognises %s', (_, text) => {
  expect(isProse(text)).toBe(true);
});

const notes = '"Spoke to Dana. She was nice, and she will call back."';
it.each([
  ['a header', `Company,Role,Notes\nAcorn,Writer,${notes}\nBirch,Editor,They liked it. They call.`],
  ['a header below a title', 'My list. It is long.\nIt has all of them.\nCompany;Role\nAcorn;Writer'],
  ['rows without a header', `Acorn,Writer,${notes}\nBirch,Editor,They liked it. We talk again.\nElm,Baker,`],
  ['tabs', 'Acorn\tThey liked it. We talk again.\nBirch\tNo reply yet. Waiting.'],
  ['a Markdown table', '| Company | Notes |\n|---|---|\n| Acorn | They liked it. We talk again. |'],
  ['one column', 'Company\nAcorn Ltd.\nBirch Bros.\nElm'],
  ['no sentences', 'Acorn Ltd\nBirch'],
])('leaves a table with %s', (_, text) => {
  expect(isProse(text)).toBe(false);
});
