import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSortedList } from './sorted-list';

describe('a sorted list', () => {
  it('contains what a sorted set would, whatever is added and removed', () => {
    const value = fc.integer({ min: 0, max: 20 });
    const acts = fc.array(fc.record({ adds: fc.boolean(), value }));
    fc.assert(
      fc.property(fc.uniqueArray(value), acts, (values, steps) => {
        const list = createSortedList((a: number, b: number) => a - b, values);
        const set = new Set(values);
        for (const step of steps) {
          if (!step.adds) list.remove(step.value);
          else if (!set.has(step.value)) list.add(step.value);
          if (step.adds) set.add(step.value);
          else set.delete(step.value);
        }
        const sorted = [...set].sort((a, b) => a - b);
        expect(list.first(Infinity)).toEqual(sorted);
        expect(list.first(3)).toEqual(sorted.slice(0, 3));
        expect(list.size).toBe(sorted.length);
      }),
    );
  });
});
