// Loaded before the app (`electron -r`): no timer of five seconds or more ever fires in main. So whatever the app notices
// came from an event: not from its next tick, at most 30 s ahead, nor from work that waits until startup is over.
'use strict';

const SHORTEST_HELD_MS = 5_000;
const NEVER_MS = 2_147_483_647;
const { setTimeout } = globalThis;

/** @type {(wake: () => void, delayMs?: number, ...rest: unknown[]) => NodeJS.Timeout} */
const held = (wake, delayMs = 0, ...rest) =>
  setTimeout(wake, delayMs < SHORTEST_HELD_MS ? delayMs : NEVER_MS, ...rest);
globalThis.setTimeout = Object.assign(held, setTimeout);
