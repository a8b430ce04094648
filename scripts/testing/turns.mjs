/**
 * Runs pieces of work, `most` of them at a time. The others wait for their turn, in the order in which they were given.
 * @param {number} most
 * @returns {<T>(work: () => T | Promise<T>) => Promise<T>}
 */
export function createTurns(most) {
  let running = 0;
  /** @type {(() => void)[]} */
  const waiting = [];
  return async (work) => {
    if (running < most) running += 1;
    else await /** @type {Promise<void>} */ (new Promise((start) => waiting.push(start)));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
