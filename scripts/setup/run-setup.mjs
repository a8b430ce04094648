import { announce } from './announce.mjs';
import { ensureSystemPackages } from './debian.mjs';
import { lacksDisplay } from './display.mjs';
import { electronEnvironment, ensureElectronRuntime } from './electron-runtime.mjs';
import { continueUnderBundledNode } from './node-version.mjs';
import { ensurePackages } from './packages.mjs';
import { SetupError } from './setup-error.mjs';
import { ensureSqlite, willCompileSqlite } from './sqlite.mjs';

/**
 * @typedef {object} SetupOptions
 * @property {boolean} [forTests] include what the tests need
 * @property {boolean} [retryDownload] try the official Electron again even though it failed before
 */

/**
 * Sets up everything that a clone needs to build and run; a second run finds it and does nothing.
 * Continues in a newer Node if the running one is too old. Sets ELECTRON_EXEC_PATH and, if needed,
 * ELECTRON_OVERRIDE_DIST_PATH for this process and its children.
 * @param {SetupOptions} [options]
 * @returns {Promise<import('./electron-runtime.mjs').ElectronRuntime>}
 */
export async function runSetup(options = {}) {
  await ensurePackages();
  await continueUnderBundledNode();
  const runtime = await ensureElectronRuntime({ retryDownload: options.retryDownload ?? false });
  await ensureSystemPackages({
    forTests: options.forTests ?? false,
    needsDisplay: lacksDisplay(),
    needsCompiler: willCompileSqlite(runtime),
  });
  await ensureSqlite(runtime);
  Object.assign(process.env, electronEnvironment(runtime));
  return runtime;
}

/**
 * Runs a script's main function. A SetupError is shown without a stack trace.
 * @param {() => Promise<number>} main resolves to the exit code
 */
export async function runScript(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    announce(error.message);
    process.exitCode = 1;
  }
}
