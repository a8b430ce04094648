/**
 * Prints one line about what the setup is doing and why. Goes to stderr, so that the stdout of a
 * command stays clean for other programs.
 * @param {string} line
 */
export function announce(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Reports every few seconds that a slow task is still running.
 * @template T
 * @param {string} what is going on, for example "compiling SQLite"
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withHeartbeat(what, work) {
  const started = Date.now();
  const timer = setInterval(() => {
    announce(`  … still ${what} (${String(Math.round((Date.now() - started) / 1000))} s)`);
  }, 10_000);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
