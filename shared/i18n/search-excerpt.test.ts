import { describe, expect, it } from 'vitest';
import type { MarkedText } from '../model/search';
import { excerptOf, markWords } from './search-excerpt';
import { searchWords } from './search-text';

/** The marked parts in brackets. */
function shown({ text, marks }: MarkedText): string {
  return marks.toReversed().reduce((all, [start, end]) => {
    return `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`;
  }, text);
}

describe('the words of a search are marked', () => {
  it.each([
    ['cafe', 'Café Central', '[Café] Central'],
    ['cafe', 'Cafe\u0301 Central', '[Cafe\u0301] Central'],
    ['strass', 'Straßenbahn', '[Straß]enbahn'],
    ['stras', 'Straßenbahn', '[Straß]enbahn'],
    ['istanbul', 'İstanbul Modern', '[İstanbul] Modern'],
    ['wind', 'Northwind', 'North[wind]'],
    ['north th', 'Northwind', '[North]wind'],
    ['c++', 'C++ and C#', '[C++] and C#'],
    ['京', '東京', '東[京]'],
    ['x', 'Northwind', 'Northwind'],
  ])('%s in %s', (query, text, expected) => {
    expect(shown(markWords(text, searchWords(query)))).toBe(expected);
  });
});

describe('a long text is quoted', () => {
  const long = `${'Filler words before it. '.repeat(9)}We use Kubernetes and Go. ${'And after it. '.repeat(20)}`;

  it('around the word, in whole words', () => {
    const quoted = shown(excerptOf(long, searchWords('kuber')));
    expect(quoted).toMatch(/^… .{0,18}\[Kuber\]netes and Go\. And/);
    expect(quoted).toMatch(/ …$/);
    expect(quoted.length).toBeLessThan(180);
  });

  it('from the line that has most of the words', () => {
    const text = 'Rust is nice.\nRust and Go, both.\nGo alone.';
    expect(shown(excerptOf(text, searchWords('go rust')))).toBe('[Rust] and [Go], both.');
  });

  it('only where a word begins, except in scripts without spaces', () => {
    expect(shown(excerptOf('Bigotry, go', searchWords('go')))).toBe('Bigotry, [go]');
    expect(shown(excerptOf('私は東京に住む', searchWords('京')))).toBe('私は東[京]に住む');
  });

  it('from its beginning if a word is nowhere', () => {
    expect(shown(excerptOf('\n  One line.\nAnother.', searchWords('zebra')))).toBe('One line.');
  });

  it('even if it has neither lines nor spaces', () => {
    const { text } = excerptOf(`${'x'.repeat(5_000)} needle`, searchWords('needle'));
    expect(text).toContain('needle');
    expect(text.length).toBeLessThan(250);
  });

  it('without half a character at its end', () => {
    const { text } = excerptOf(`needles${'💼'.repeat(200)}`, searchWords('needle'));
    expect(text.isWellFormed()).toBe(true);
  });

  it('in a moment, even if it is nothing but blanks', () => {
    const before = process.cpuUsage();
    const { text } = excerptOf(`One line.${' \t'.repeat(50_000)}x needle`, searchWords('needle'));
    // In time that grew with the square of the length, it took several seconds.
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(3_000);
    expect(text).toContain('needle');
  });
});
