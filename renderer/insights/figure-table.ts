/** The same facts as a chart's, for its table and as a file. */
export interface FigureTable {
  readonly head: readonly string[];
  /** Each with a name in front. */
  readonly rows: readonly (readonly (string | number)[])[];
}
