import { spawn } from 'node:child_process';

import { bundledNodePath } from './paths.mjs';

/** The oldest Node major version that may run the build and the tests. */
const oldestNodeMajor = 24;

/**
 * Restarts the running script under the `node` package's Node 24 if the current Node is older. Returns
 * only if nothing had to be done; otherwise it ends this process with the new one's exit code.
 * @returns {Promise<void>}
 */
export async function continueUnderBundledNode() {
  const bundled = bundledNodePath();
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= oldestNodeMajor || bundled === undefined) return;
  const child = spawn(bundled, [...process.execArgv, ...process.argv.slice(1)], { stdio: 'inherit' });
  forwardSignals(child);
  const exitCode = await exitCodeOf(child);
  process.exit(exitCode);
}

/** One request to quit reaches a script several times: from the terminal, and from each npm and Node above it. */
const sameRequestMs = 1_000;

/**
 * Passes signals that ask this process to quit on to a child, so that the child decides when to quit. Each request is
 * passed on once, because a second signal would kill the child in the middle of cleaning up.
 * @param {import('node:child_process').ChildProcess} child
 */
export function forwardSignals(child) {
  let lastAt = -Infinity;
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      if (performance.now() - lastAt < sameRequestMs) return;
      lastAt = performance.now();
      child.kill(signal);
    });
  }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>} its exit code, 128 + signal number as in shells, or 127 if it didn't start
 */
export function exitCodeOf(child) {
  const signalNumbers = { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGSEGV: 11, SIGTERM: 15 };
  return new Promise((finish) => {
    child.on('error', () => finish(127));
    child.on('close', (code, signal) => {
      if (code !== null) finish(code);
      else finish(128 + (signalNumbers[/** @type {keyof typeof signalNumbers} */ (signal)] ?? 0));
    });
  });
}
