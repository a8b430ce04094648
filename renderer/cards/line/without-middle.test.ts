import { expect, it } from 'vitest';
import { withoutMiddle } from './without-middle';

it('keeps the beginning and the end of a sentence with very long names', () => {
  const moved = (role: string, company: string) => `Moved ${role} at ${company} to Check-in`;
  expect(withoutMiddle(moved('Cellist', 'Elm'))).toBe('Moved Cellist at Elm to Check-in');
  const cut = withoutMiddle(moved('r'.repeat(90), 'c'.repeat(90)));
  expect(cut).toMatch(/^Moved r{90} at c+… to Check-in$/u);
  expect(cut.length).toBeLessThanOrEqual(152);
});

it('leaves no half of a letter, and closes what it opens', () => {
  expect(withoutMiddle(`M${'🥛'.repeat(120)} to Check-in`)).toMatch(/^M🥛+… to Check-in$/u);
  expect(withoutMiddle(`Moved Cellist to ${'🥛'.repeat(100)}!`)).toMatch(/^Moved Cellist to 🥛+…🥛+!$/u);
  const hebrew = `\u2068${'ש'.repeat(180)}\u2069`;
  expect(withoutMiddle(`Moved ${hebrew} to Check-in`)).toMatch(/^Moved \u2068ש+…\u2069 to Check-in$/u);
  expect(withoutMiddle(`Moved Cellist at Elm to ${hebrew}`)).toMatch(/ש+…\u2069\u2068ש+\u2069$/u);
});
