/** True for `npm run faults`, which runs the long tests at full length. `npm test` runs short versions, or none. */
export const isFullLength = process.env.AFTERWORD_PROOFS === 'full';

const mark = ' @full';

/**
 * Matches the journeys whose title ends with the mark. Only `npm run faults` makes them: journeys through thousands of
 * cards, rarer states, and the same once more in dark.
 */
export const leftOut = isFullLength ? [] : [new RegExp(`${mark}$`)];

/** Marks one of several journeys made in a loop. */
export function fullLengthIf(isRare: boolean): string {
  return isRare ? mark : '';
}
