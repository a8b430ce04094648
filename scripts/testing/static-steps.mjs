import { findUncaughtDeadCode } from '../dead-code/canary.mjs';
import { findDeadCode } from '../dead-code/check-dead-code.mjs';
import { findUncaughtFolders } from '../folders/canary.mjs';
import { crowdedFolders } from '../folders/crowded-folders.mjs';
import { findBlindRules } from '../imports/canary.mjs';
import { checkImports } from '../imports/check-imports.mjs';
import { roomProblems } from '../imports/roomless-folders.mjs';
import { runPackageProgram } from '../setup/package-program.mjs';
import { repositoryFolder } from '../setup/paths.mjs';
import { findUncheckedGlobals } from '../types/canary.mjs';
import { asOne, asTwo } from './step.mjs';

/** @typedef {import('./step.mjs').Step} Step */

/** Checked in two rows at the same time, which take about as long. */
const typeProjects = [
  ['shared', 'main', 'renderer'],
  ['tests', 'scripts'],
];

/** @type {Step} Counts as two: the code, and whether a layer's missing types would be noticed. */
export const types = {
  name: 'types',
  title: 'Types',
  run: async () => {
    const checked = await Promise.all(typeProjects.map((projects) => allHaveTheirTypes(projects)));
    return asTwo(!checked.includes(false), isCaught(await findUncheckedGlobals(), 'planted globals'));
  },
};

const testFiles = '**/*.test.*';
/** Linted by two programs at once: one alone would keep the types of every project, 3.7 GB. */
const lintParts = [
  ['.', '--ignore-pattern', testFiles, '--ignore-pattern', 'tests/**'],
  ['tests', testFiles],
];

/** @type {Step} Counts as two: the code, and whether every rule would report its violation. */
export const lint = {
  name: 'lint',
  title: 'Lint',
  run: async () => {
    const parts = await Promise.all(
      lintParts.map((part) => runHere('eslint', [...part, '--max-warnings', '0'])),
    );
    // Loaded only now: a fresh clone has no ESLint before the setup.
    const { findSilentRules } = await import('../lint/canary.mjs');
    const canary = await findSilentRules();
    return asTwo(
      parts.every(({ exitCode }) => exitCode === 0),
      isCaught(canary, 'planted faults'),
    );
  },
};

/** @type {Step} */
export const format = {
  name: 'format',
  title: 'Format',
  run: async () => {
    const { exitCode } = await runHere('prettier', ['--check', '.']);
    if (exitCode !== 0) console.log('To format everything: npm run format');
    return asOne(exitCode === 0);
  },
};

/** @type {Step} Counts as two: the app's imports, and whether every rule would catch a wrong one. */
export const imports = {
  name: 'imports',
  title: 'Import directions',
  run: async () => {
    const { modules, violations } = await checkImports(repositoryFolder);
    for (const { rule, from, to } of violations) console.log(`${rule}: ${from} → ${to}`);
    console.log(`${String(modules)} modules, ${String(violations.length)} violations`);
    const roomless = roomProblems();
    for (const problem of roomless) console.log(problem);
    const hasPassed = modules > 0 && violations.length === 0 && roomless.length === 0;
    return asTwo(hasPassed, isCaught(await findBlindRules(), 'planted imports'));
  },
};

/** @type {Step} Counts as two: the folders, and whether a crowded one would be caught. */
export const folders = {
  name: 'folders',
  title: 'Folders',
  run: async () => {
    const crowded = crowdedFolders(repositoryFolder);
    for (const problem of crowded) console.log(problem);
    return asTwo(crowded.length === 0, isCaught(findUncaughtFolders(), 'planted folders'));
  },
};

/** @type {Step} Counts as two: the code, and whether dead code would be found. */
export const deadCode = {
  name: 'dead-code',
  title: 'Dead code',
  run: async () => {
    const dead = await findDeadCode(repositoryFolder);
    for (const { kind, file, name } of dead)
      console.log(`${kind}: ${name === file ? name : `${name} in ${file}`}`);
    return asTwo(dead.length === 0, isCaught(await findUncaughtDeadCode(), 'planted pieces'));
  },
};

/**
 * Prints what the compiler says about each of these projects.
 * @param {readonly string[]} projects
 * @returns {Promise<boolean>} true if it complains about none
 */
async function allHaveTheirTypes(projects) {
  let hasPassed = true;
  for (const project of projects) {
    const { exitCode, stdout } = await runHere('typescript', ['-p', `tsconfig.${project}.json`], 'capture');
    const isEmpty = stdout.includes('error TS18003');
    if (exitCode !== 0 && !isEmpty) hasPassed = false;
    console.log(`${project}: ${isEmpty ? 'no files' : exitCode === 0 ? 'ok' : `\n${stdout.trim()}`}`);
  }
  return hasPassed;
}

/**
 * Prints what a check didn't catch.
 * @param {{ planted: number, problems: readonly string[] }} canary
 * @param {string} what
 * @returns {boolean} true if it caught everything
 */
function isCaught({ planted, problems }, what) {
  for (const problem of problems) console.log(`canary: ${problem}`);
  if (problems.length === 0) console.log(`canary: all ${String(planted)} ${what} were caught`);
  return problems.length === 0;
}

/**
 * @param {string} packageName
 * @param {readonly string[]} args
 * @param {'capture' | 'inherit'} [output]
 */
function runHere(packageName, args, output = 'inherit') {
  return runPackageProgram(packageName, args, { cwd: repositoryFolder, output });
}
