/** One step of the schema. Never edited once shipped: a test holds the hash of its statements. */
export interface Migration {
  /** The user_version of the database afterwards. */
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}
