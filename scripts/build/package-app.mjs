import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { announce } from '../setup/announce.mjs';
import { runPackageProgram } from '../setup/package-program.mjs';
import { repositoryFolder } from '../setup/paths.mjs';
import { hashOfFiles } from './sources.mjs';

/** @typedef {import('../setup/electron-runtime.mjs').ElectronRuntime} ElectronRuntime */

const packagedFrom = ['out', 'build', 'electron-builder.yml', 'package.json', 'package-lock.json'];

/** The name warns that what is inside must not be distributed. */
const testOnlyFolder = join('dist', 'test-only');

/**
 * Packages the built app into a folder, with the fuses and sandbox of a release. For tests only: the
 * runtime may be a stand-in.
 * @param {ElectronRuntime} runtime
 * @returns {Promise<string | undefined>} the executable, or undefined if packaging failed
 */
export async function packageForTests(runtime) {
  const output = join(testOnlyFolder, `electron-${runtime.version}`);
  const executable = join(repositoryFolder, output, unpackedFolder(), executableName());
  const stampPath = join(repositoryFolder, output, 'packaged-from');
  const stamp = createHash('sha256')
    .update(hashOfFiles(repositoryFolder, packagedFrom))
    .update(runtime.executable)
    .digest('hex');
  if (existsSync(executable) && existsSync(stampPath) && readFileSync(stampPath, 'utf8') === stamp) {
    announce(`Package: ${output} holds the package of the present build.`);
    return executable;
  }
  rmSync(join(repositoryFolder, output), { recursive: true, force: true });
  const { exitCode } = await runElectronBuilder([
    '--dir',
    ...ofRuntime(runtime),
    `-c.directories.output=${output}`,
  ]);
  if (exitCode !== 0 || !existsSync(executable)) return undefined;
  writeFileSync(stampPath, stamp);
  return executable;
}

/**
 * Builds the installers of a release. Accepts only the official Electron.
 * @param {ElectronRuntime} runtime
 * @param {readonly string[]} args for electron-builder, for example `--linux deb`
 * @returns {Promise<boolean>} whether it succeeded
 */
export async function packageRelease(runtime, args) {
  if (runtime.origin !== 'official') {
    throw new Error(`A release is made with the official Electron, not with ${runtime.executable}.`);
  }
  const { exitCode } = await runElectronBuilder(['--publish', 'never', ...args]);
  return exitCode === 0;
}

/** @param {readonly string[]} args */
function runElectronBuilder(args) {
  return runPackageProgram('electron-builder', args, { cwd: repositoryFolder, output: 'inherit' });
}

/** @param {ElectronRuntime} runtime */
function ofRuntime(runtime) {
  return [`-c.electronVersion=${runtime.version}`, `-c.electronDist=${runtime.folder}`];
}

function unpackedFolder() {
  const suffix = process.arch === 'x64' ? '' : `-${process.arch}`;
  if (process.platform === 'darwin') return `mac${suffix}`;
  return process.platform === 'win32' ? `win${suffix}-unpacked` : `linux${suffix}-unpacked`;
}

function executableName() {
  if (process.platform === 'darwin') return join('Afterword.app', 'Contents', 'MacOS', 'Afterword');
  return process.platform === 'win32' ? 'Afterword.exe' : 'afterword';
}
