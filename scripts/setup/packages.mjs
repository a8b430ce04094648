import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { announce } from './announce.mjs';
import { bundledNodePath, packagesFolder, repositoryFolder } from './paths.mjs';
import { runCommand, runNpm } from './run-command.mjs';
import { SetupError } from './setup-error.mjs';

const stampPath = join(packagesFolder, '.afterword-lock-hash');

/**
 * @typedef {{ packages?: Record<string, { version?: string, optional?: boolean, devOptional?: boolean }> }} Lockfile
 */

/**
 * Whether the packages that npm recorded as installed match the lockfile. Packages that npm may leave
 * out on this platform may be missing.
 * @param {Lockfile} wanted package-lock.json
 * @param {Lockfile} installed node_modules/.package-lock.json, which npm writes last
 * @returns {boolean}
 */
export function isInstalledAsLocked(wanted, installed) {
  const installedPackages = installed.packages ?? {};
  return Object.entries(wanted.packages ?? {}).every(([path, entry]) => {
    if (path === '') return true;
    const found = installedPackages[path];
    if (found === undefined) return entry.optional === true || entry.devOptional === true;
    return found.version === entry.version;
  });
}

/**
 * Installs the packages in package-lock.json unless they are already installed, and makes sure that the
 * `node` package's Node is there.
 * @returns {Promise<void>}
 */
export async function ensurePackages() {
  const lockText = readFileSync(join(repositoryFolder, 'package-lock.json'), 'utf8');
  const lockHash = createHash('sha256').update(lockText).digest('hex');
  if (readIfPresent(stampPath) !== lockHash) {
    const installedText = readIfPresent(join(packagesFolder, '.package-lock.json'));
    const isComplete =
      installedText !== undefined && isInstalledAsLocked(JSON.parse(lockText), JSON.parse(installedText));
    if (!isComplete && isLinked(packagesFolder)) {
      announce(
        'Packages: node_modules is a link, and some packages are missing. Run npm ci in the folder it points to.',
      );
    } else {
      if (!isComplete) await installFromLock(installedText !== undefined);
      writeFileSync(stampPath, lockHash);
    }
  }
  await ensureBundledNode();
}

/**
 * Whether a folder is a link to another one, as when worktrees share it. `npm ci` would empty the shared
 * folder for everybody, and replace the link with a new folder.
 * @param {string} folder
 * @returns {boolean}
 */
export function isLinked(folder) {
  return lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

/** @param {boolean} wasInstalledBefore */
async function installFromLock(wasInstalledBefore) {
  const reason = wasInstalledBefore ? 'package-lock.json has changed' : 'they are not installed yet';
  announce(`Packages: running npm ci, because ${reason} (a minute or two) …`);
  const result = await runNpm(['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: repositoryFolder,
    output: 'to-stderr',
  });
  if (result.exitCode !== 0) {
    throw new SetupError(
      `npm ci failed with exit code ${String(result.exitCode)}; its own messages are above.`,
    );
  }
}

/**
 * The `node` package downloads its executable in an install script, which newer npm versions only run
 * for packages allowed in package.json, and older ones skip with --ignore-scripts.
 */
async function ensureBundledNode() {
  if (bundledNodePath() === undefined) {
    const folder = join(packagesFolder, 'node');
    if (!existsSync(join(folder, 'installArchSpecificPackage.js'))) {
      throw new SetupError(
        'The package "node" is not installed although package.json asks for it. Run: npm ci',
      );
    }
    announce(
      'Node: downloading the Node 24 that scripts and tests run on, because its install script did not run …',
    );
    const result = await runCommand(process.execPath, ['installArchSpecificPackage.js'], {
      cwd: folder,
      output: 'to-stderr',
    });
    if (result.exitCode !== 0 || bundledNodePath() === undefined) {
      throw new SetupError(
        'The Node 24 in the "node" package could not be downloaded from the npm registry.',
      );
    }
  }
  const link = join(packagesFolder, '.bin', 'node');
  if (process.platform !== 'win32' && !existsSync(link)) {
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join('..', 'node', 'bin', 'node'), link);
  }
}

/** @param {string} path */
function readIfPresent(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
