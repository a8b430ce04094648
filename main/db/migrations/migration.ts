/** One step of the schema. Never edited once shipped: a test checks the hash of its statements. */
export interface Migration {
  /** The user_version of the database afterwards. */
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}
