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
 * @property {boolean} [forTests] also what the tests need
 * @property {boolean} [retryDownload] try the official Electron again although it failed before
 */

/**
 * Makes everything ready that a clone needs to build and run; a second run finds it and does nothing.
 * Continues in a newer Node where the running one is too old. Sets ELECTRON_EXEC_PATH and, where
 * needed, ELECTRON_OVERRIDE_DIST_PATH for this process and its children.
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
 * Runs a script's main function; what a person has to do is shown without a stack trace.
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
