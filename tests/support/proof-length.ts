/** True for `npm run faults`: proofs that take many minutes run at full length. `npm test` runs them small. */
export const isFullLength = process.env.AFTERWORD_PROOFS === 'full';
