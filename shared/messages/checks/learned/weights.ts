/** The learned weights as they are stored: one character for each two buckets, and one for the check of each few of them. */

/** The checks of wording, in the order of their numbers in the table. */
export const wordingIds = ['pushy', 'demanding', 'negative', 'desperate'] as const;
export type WordingId = (typeof wordingIds)[number];

/** What one unit of a stored weight counts. */
const UNIT = 0.4;
/** Stored weights go from minus this to this. */
const MOST_UNITS = 4;
const LEVELS = 9;
const FIRST_CHARACTER = 40;
/** Buckets whose numbers differ by a multiple of this share a check. */
export const KINDS = 16_384;
const FIRST_KIND = 48;

export interface Weights {
  /** What a sentence of unknown words is given. */
  readonly bias: number;
  /** For each two buckets, a character with both their weights. */
  readonly table: string;
  /** For each `KINDS`th bucket the digit of the check whose bad sentences have these buckets most. */
  readonly kinds: string;
}

/** Above 0 in bad wording, below in good, rounded and kept within bounds. */
export function writtenWeights(even: number, odd: number): string {
  return String.fromCharCode(FIRST_CHARACTER + levelOf(even) * LEVELS + levelOf(odd));
}

function levelOf(weight: number): number {
  return Math.max(-MOST_UNITS, Math.min(MOST_UNITS, Math.round(weight / UNIT))) + MOST_UNITS;
}

/** The stored weight of a bucket, from -1.6 to 1.6: above 0 in bad wording, below in good. */
export function weightIn({ table }: Weights, bucket: number): number {
  const both = table.charCodeAt(bucket >>> 1) - FIRST_CHARACTER;
  const level = bucket % 2 === 0 ? Math.floor(both / LEVELS) : both % LEVELS;
  return (level - MOST_UNITS) * UNIT;
}

/** The place in `wordingIds` of the check that a bucket with a weight above 0 speaks for. */
export function kindIn({ kinds }: Weights, bucket: number): number {
  return kinds.charCodeAt(bucket % KINDS) - FIRST_KIND;
}
