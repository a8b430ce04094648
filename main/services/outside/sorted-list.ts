/** Values in order, each found, added and taken out without looking at all of them. */
export interface SortedList<T> {
  readonly size: number;
  add(value: T): void;
  /** Takes out what is equal to `value` in the order; nothing where there is none. */
  remove(value: T): void;
  first(count: number): readonly T[];
}

/** A list of `values` in the order of `compare`, which must be total: two that compare as equal are one. */
export function createSortedList<T>(
  compare: (a: T, b: T) => number,
  values: readonly T[] = [],
): SortedList<T> {
  const sorted = values.toSorted(compare);

  /** The place of `value`, or where it would stand. */
  function placeOf(value: T): number {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compare(sorted[middle] as T, value) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    get size() {
      return sorted.length;
    },
    add: (value) => void sorted.splice(placeOf(value), 0, value),
    remove(value) {
      const place = placeOf(value);
      const found = sorted[place];
      if (found !== undefined && compare(found, value) === 0) sorted.splice(place, 1);
    },
    first: (count) => sorted.slice(0, count),
  };
}
