/**
 * Prints one line about what the set-up is doing and why. Goes to stderr, so that a command whose
 * answer is read by another program keeps its stdout clean.
 * @param {string} line
 */
export function announce(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Keeps a slow piece of work visible: says every few seconds that it still runs.
 * @template T
 * @param {string} what what is going on, for example "compiling SQLite"
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
