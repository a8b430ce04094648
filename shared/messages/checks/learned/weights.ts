/** The learned weights as they are stored: one character for each bucket. */

/** The checks of wording, in the order of their numbers in the table. */
export const wordingIds = ['pushy', 'demanding', 'negative', 'desperate'] as const;
export type WordingId = (typeof wordingIds)[number];

/** What one unit of a stored weight counts. */
const UNIT = 0.6;
/** Stored weights go from minus this to this. */
const MOST_UNITS = 7;
const LEVELS = 16;
const FIRST_CHARACTER = 48;

export interface Weights {
  /** What a sentence of unknown words is given. */
  readonly bias: number;
  /** For each bucket a character that stands for its weight and for the check whose bad sentences have it most. */
  readonly table: string;
}

/** Above 0 in bad wording, below in good, rounded and kept within bounds; `kind` is the place of a check in `wordingIds`. */
export function writtenWeight(weight: number, kind: number): string {
  const units = Math.max(-MOST_UNITS, Math.min(MOST_UNITS, Math.round(weight / UNIT)));
  return String.fromCharCode(FIRST_CHARACTER + (units > 0 ? kind : 0) * LEVELS + units + MOST_UNITS);
}

export function weightIn({ table }: Weights, bucket: number): number {
  return (((table.charCodeAt(bucket) - FIRST_CHARACTER) % LEVELS) - MOST_UNITS) * UNIT;
}

/** The place in `wordingIds` of the check that a bucket with a weight above 0 speaks for. */
export function kindIn({ table }: Weights, bucket: number): number {
  return Math.floor((table.charCodeAt(bucket) - FIRST_CHARACTER) / LEVELS);
}
