/** A sorted list that finds, adds and removes values without going through all of them. */
export interface SortedList<T> {
  readonly size: number;
  add(value: T): void;
  /** Removes the value equal to `value` in the order; does nothing if there is none. */
  remove(value: T): void;
  first(count: number): readonly T[];
}

/** A list of `values` in the order of `compare`, which must be total: two that compare as equal are the same. */
export function createSortedList<T>(
  compare: (a: T, b: T) => number,
  values: readonly T[] = [],
): SortedList<T> {
  const sorted = values.toSorted(compare);

  /** The index of `value`, or where it would be inserted. */
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
