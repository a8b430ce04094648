import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { announce, withHeartbeat } from './announce.mjs';
import { developmentCacheFolder, packagesFolder } from './paths.mjs';
import { runCommand } from './run-command.mjs';

const electronPackage = join(packagesFolder, 'electron');
const pathFile = join(electronPackage, 'path.txt');
const reachabilityLimitMs = 10_000;
const downloadLimitMs = 15 * 60_000;
const attempts = 2;

/** @returns {string} the version of the `electron` package, which is the one that ships */
export function officialElectronVersion() {
  return JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8')).version;
}

/** @returns {string | undefined} the official executable, if it is downloaded and complete */
export function officialElectronPath() {
  const versionFile = join(electronPackage, 'dist', 'version');
  if (!existsSync(pathFile) || !existsSync(versionFile)) return undefined;
  if (readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') !== officialElectronVersion())
    return undefined;
  const path = readFileSync(pathFile, 'utf8').trim();
  const executable = join(electronPackage, 'dist', path);
  return !path.startsWith('..') && existsSync(executable) ? executable : undefined;
}

/**
 * Makes the `electron` package start this executable, so that `npx electron .` works too.
 * @param {string} executable outside of the package
 */
export function pointElectronPackageAt(executable) {
  const path = relative(join(electronPackage, 'dist'), executable);
  if (!existsSync(pathFile) || readFileSync(pathFile, 'utf8') !== path) writeFileSync(pathFile, path);
}

function failureMarker() {
  return join(developmentCacheFolder(), `electron-${officialElectronVersion()}-download-failed`);
}

/** @returns {boolean} whether an earlier run failed to download this version */
export function hasDownloadFailedBefore() {
  return existsSync(failureMarker());
}

/** Makes the next run try the download again. */
export function forgetFailedDownload() {
  rmSync(failureMarker(), { force: true });
}

/**
 * Downloads Electron the way its own package does, with its caches and mirrors. If the download can't be
 * reached, that is reported within seconds, and remembered.
 * @returns {Promise<boolean>} whether the executable is there now
 */
export async function downloadOfficialElectron() {
  const version = officialElectronVersion();
  announce(`Electron: downloading ${version} from its own releases (about 110 MB) …`);
  let reason = 'its releases on GitHub cannot be reached';
  for (let attempt = 1; attempt <= attempts; attempt++) {
    if (!(await mayBeReachable(version))) continue;
    const result = await withHeartbeat('downloading', () =>
      runCommand(process.execPath, [join(electronPackage, 'install.js')], {
        timeLimitMs: downloadLimitMs,
        env: { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: '' },
      }),
    );
    if (result.exitCode === 0 && officialElectronPath() !== undefined) {
      forgetFailedDownload();
      return true;
    }
    reason = result.exitCode === 124 ? 'it took too long' : lastLine(result.stderr) || 'its installer failed';
  }
  announce(`Electron: the download of ${version} failed: ${reason}`);
  mkdirSync(developmentCacheFolder(), { recursive: true });
  writeFileSync(failureMarker(), `${reason}\n`);
  return false;
}

/**
 * A silently dropped connection would otherwise keep us waiting for minutes. If a proxy or a mirror is
 * configured, only the installer knows how to use it, so it is tried directly.
 * @param {string} version
 */
async function mayBeReachable(version) {
  const detours = /^(npm_config_)?(electron_(mirror|get_use_proxy|nightly_mirror)|https?_proxy|proxy)$/i;
  if (Object.keys(process.env).some((name) => detours.test(name) && process.env[name])) return true;
  const url = `https://github.com/electron/electron/releases/download/v${version}/SHASUMS256.txt`;
  try {
    const response = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(reachabilityLimitMs) });
    return response.ok;
  } catch {
    return false;
  }
}

/** @param {string} text */
function lastLine(text) {
  const lines = text.trim().split('\n');
  return (lines.find((line) => /error/i.test(line)) ?? lines.at(-1) ?? '').trim();
}
