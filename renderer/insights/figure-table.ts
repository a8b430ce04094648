/** The same facts as a chart's, for its table and as a file. */
export interface FigureTable {
  readonly head: readonly string[];
  /** Each with a name in front. Numbers stay numbers: a file has them plain, the screen as the region writes them. */
  readonly rows: readonly (readonly (string | number)[])[];
}
