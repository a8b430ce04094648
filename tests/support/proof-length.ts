/** True for `npm run faults`, which runs the long tests at full length. `npm test` runs short versions, or none. */
export const isFullLength = process.env.AFTERWORD_PROOFS === 'full';
