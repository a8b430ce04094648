import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { copyFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import { announce, withHeartbeat } from './announce.mjs';
import { needsCompiledSqlite } from './electron-runtime.mjs';
import { runPackageProgram } from './package-program.mjs';
import { bundledNodePath, developmentCacheFolder, packagesFolder, repositoryFolder } from './paths.mjs';
import { runCommand } from './run-command.mjs';
import { SetupError } from './setup-error.mjs';
import { inWorkFolder } from './work-folder.mjs';

/** @typedef {import('./electron-runtime.mjs').ElectronRuntime} ElectronRuntime */

const sqlitePackage = join(packagesFolder, 'better-sqlite3');
const buildFolder = join(sqlitePackage, 'build');
const installedBinary = join(buildFolder, 'Release', 'better_sqlite3.node');
const stampPath = join(buildFolder, 'afterword-build');

/**
 * better-sqlite3 13 is written for Node-API 10 and crashes on runtimes with version 9. Built against the
 * experimental Node-API of those runtimes, it runs in both old and new ones.
 */
const compilerFlags = [
  '-UNAPI_VERSION',
  '-DNAPI_EXPERIMENTAL',
  '-DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT',
  '-DNODE_API_EXPERIMENTAL_NO_WARNING',
].join(' ');

const smokeTest = `
  const Database = require('better-sqlite3');
  const db = new Database(':memory:');
  const row = db.prepare('SELECT sqlite_version() AS version').get();
  db.close();
  process.stdout.write('sqlite ' + row.version);
`;

/**
 * @param {ElectronRuntime} runtime
 * @returns {boolean} whether the next call to ensureSqlite must compile
 */
export function willCompileSqlite(runtime) {
  return needsCompiledSqlite(runtime.version) && !existsSync(cachedBinary());
}

/**
 * Makes better-sqlite3 load in this Electron and in the Node that runs the tests: uses its prebuilt
 * binary if the runtime accepts it, otherwise compiles it once for all clones.
 * @param {ElectronRuntime} runtime
 * @returns {Promise<void>}
 */
export async function ensureSqlite(runtime) {
  if (!needsCompiledSqlite(runtime.version)) {
    // better-sqlite3 would prefer a leftover build over its own prebuilt binary.
    await rm(buildFolder, { recursive: true, force: true });
    return;
  }
  const cached = cachedBinary();
  if (existsSync(installedBinary) && readIfPresent(stampPath) === stampOf(cached)) return;
  if (!existsSync(cached)) await compileIntoCache(cached);

  await rm(buildFolder, { recursive: true, force: true });
  mkdirSync(dirname(installedBinary), { recursive: true });
  await copyFile(cached, installedBinary);
  await checkThatItLoads(runtime, cached);
  writeFileSync(stampPath, stampOf(cached));
}

/** @returns {string} the compiled binary of this version, these flags and this processor */
function cachedBinary() {
  const { version } = JSON.parse(readFileSync(join(sqlitePackage, 'package.json'), 'utf8'));
  const flagsHash = createHash('sha256').update(compilerFlags).digest('hex').slice(0, 8);
  const folder = `better-sqlite3-${version}-${process.platform}-${process.arch}-${flagsHash}`;
  return join(developmentCacheFolder(), folder, 'better_sqlite3.node');
}

/**
 * The build's name without its location.
 * @param {string} cached
 */
function stampOf(cached) {
  return basename(dirname(cached));
}

/** @param {string} target */
async function compileIntoCache(target) {
  announce(
    'SQLite: compiling better-sqlite3 from its sources, because its prebuilt binary does not run in this ' +
      'Electron (about two minutes, once) …',
  );
  await inWorkFolder(async (work) => {
    for (const part of ['package.json', 'binding.gyp', 'lib', 'src', 'deps']) {
      cpSync(join(sqlitePackage, part), join(work, part), { recursive: true });
    }
    const addonApi = join('node_modules', 'node-addon-api');
    cpSync(join(repositoryFolder, addonApi), join(work, addonApi), { recursive: true });
    await runNodeGyp(work);
    const finished = `${target}.${String(process.pid)}`;
    mkdirSync(dirname(target), { recursive: true });
    await copyFile(join(work, 'build', 'Release', 'better_sqlite3.node'), finished);
    await rename(finished, target);
  });
}

/** @param {string} sources */
async function runNodeGyp(sources) {
  const headers = headersFolder();
  const args = ['rebuild', '--release', ...(headers === undefined ? [] : [`--nodedir=${headers}`])];
  const result = await withHeartbeat('compiling', () =>
    runPackageProgram('node-gyp', [...args, '--', '-Dforce_build=1'], {
      cwd: sources,
      env: { ...process.env, CXXFLAGS: compilerFlags },
    }),
  );
  if (result.exitCode !== 0) {
    const end = `${result.stdout}\n${result.stderr}`.trim().split('\n').slice(-25).join('\n');
    throw new SetupError(
      `SQLite: compiling better-sqlite3 failed. The end of the compiler's messages:\n${end}`,
    );
  }
}

/** @returns {string | undefined} a folder with include/node; undefined lets node-gyp download the headers */
function headersFolder() {
  const ofRunningNode = dirname(dirname(process.execPath));
  return [
    ofRunningNode,
    join(packagesFolder, 'node', 'node_modules', `node-${process.platform}-${process.arch}`),
    '/usr',
  ].find((folder) => existsSync(join(folder, 'include', 'node', 'node_api.h')));
}

/**
 * @param {ElectronRuntime} runtime
 * @param {string} cached removed if it doesn't load, so that the next run compiles it again
 */
async function checkThatItLoads(runtime, cached) {
  const programs = [
    { name: 'Node', path: bundledNodePath() ?? process.execPath },
    { name: `Electron ${runtime.version}`, path: runtime.executable },
  ];
  for (const program of programs) {
    const result = await runCommand(program.path, ['-e', smokeTest], {
      cwd: sqlitePackage,
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
      timeLimitMs: 30_000,
    });
    if (result.exitCode !== 0 || !result.stdout.startsWith('sqlite ')) {
      await rm(cached, { force: true });
      throw new SetupError(
        `SQLite: the compiled better-sqlite3 does not load in ${program.name} ` +
          `(exit code ${String(result.exitCode)}).\n${result.stderr.trim()}`,
      );
    }
    announce(`SQLite: ${result.stdout.slice('sqlite '.length)} loads in ${program.name}.`);
  }
}

/** @param {string} path */
function readIfPresent(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
