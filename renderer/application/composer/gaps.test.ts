import { describe, expect, it } from 'vitest';
import { gapFrom, gapsIn } from './gaps';

const text = 'Dear [their name],\nthank you for [one thing], [sic], and [one thing].';
const ranges = gapsIn(text, ['[their name]', '[one thing]', '[never used]']);

describe('the gaps of a text', () => {
  it('are those from the template that are still in it, in order', () => {
    expect(ranges.map(({ from, to }) => text.slice(from, to))).toEqual([
      '[their name]',
      '[one thing]',
      '[one thing]',
    ]);
  });

  it('can be stepped through from the caret in both directions, and left at the ends', () => {
    const [first, second, third] = ranges;
    const start = { from: 0, to: 0 };
    expect(gapFrom(ranges, start, false)).toBe(first);
    expect(first && gapFrom(ranges, first, false)).toBe(second);
    expect(third && gapFrom(ranges, third, false)).toBeNull();
    expect(third && gapFrom(ranges, third, true)).toBe(second);
    expect(gapFrom(ranges, start, true)).toBeNull();
  });
});
