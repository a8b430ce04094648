/** Which element shows which row: what a search finds is drawn into the elements that are there. */

/** A row that is drawn, in the list under a heading. */
export interface DrawnRow {
  readonly key: string;
  readonly list: string;
}

interface Elements {
  readonly resultsOf: string | null;
  readonly rows: readonly DrawnRow[];
  /** What React knows the element of each row by. */
  readonly nameOf: ReadonlyMap<string, string>;
}

export interface RowElements {
  /**
   * The elements of these rows. A row keeps its element as long as it is drawn. Other results take over those of the ones
   * before, list by list and in their order, so that hardly anything is added, removed or moved; only the row `held`,
   * which has the focus, keeps its own.
   */
  elementsOf(rows: readonly DrawnRow[], resultsOf: string | null, held: string | null): Elements;
  /** Called once they are drawn. */
  keep(elements: Elements): void;
}

export function createRowElements(): RowElements {
  let last: Elements = { resultsOf: null, rows: [], nameOf: new Map() };
  let count = 0;
  return {
    elementsOf(rows, resultsOf, held) {
      const keeps = ({ key }: DrawnRow) => resultsOf === last.resultsOf || key === held;
      const isFree = (row: DrawnRow) => !keeps(row);
      const free = Map.groupBy(last.rows.filter(isFree), ({ list }) => list);
      const elementOf = (row: DrawnRow) =>
        last.nameOf.get((keeps(row) ? row : free.get(row.list)?.shift())?.key ?? '') ?? `row-${(count += 1)}`;
      return { resultsOf, rows, nameOf: new Map(rows.map((row) => [row.key, elementOf(row)])) };
    },
    keep(elements) {
      last = elements;
    },
  };
}
