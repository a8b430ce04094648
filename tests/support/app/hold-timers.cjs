// Loaded before the program (`electron -r`): no timer of five seconds or more ever comes in main. What the program then
// notices it was told; neither its next look, armed 30 s ahead at most, nor what it does once the user has settled in
// can have been it.
'use strict';

const SHORTEST_HELD_MS = 5_000;
const NEVER_MS = 2_147_483_647;
const { setTimeout } = globalThis;

/** @type {(wake: () => void, delayMs?: number, ...rest: unknown[]) => NodeJS.Timeout} */
const held = (wake, delayMs = 0, ...rest) =>
  setTimeout(wake, delayMs < SHORTEST_HELD_MS ? delayMs : NEVER_MS, ...rest);
globalThis.setTimeout = Object.assign(held, setTimeout);
