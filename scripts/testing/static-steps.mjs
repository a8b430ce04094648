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
/** @typedef {import('./step.mjs').StepContext} StepContext */

const typeProjects = ['tests', 'scripts', 'shared', 'main', 'renderer'];

/** @type {Step} Counts as two: the code, and whether a layer's missing types would be noticed. */
export const types = {
  name: 'types',
  title: 'Types',
  isStatic: true,
  run: async (context) => {
    const [canary, ...checked] = await Promise.all([
      context.inTurn(findUncheckedGlobals),
      ...typeProjects.map((project) => hasItsTypes(project, context)),
    ]);
    return asTwo(!checked.includes(false), isCaught(canary, 'planted globals', context));
  },
};

const testFiles = '**/*.test.*';
/** Linted by two programs: one alone would keep the types of every project, 3.7 GB. */
const lintParts = [
  ['.', '--ignore-pattern', testFiles, '--ignore-pattern', 'tests/**'],
  ['tests', testFiles],
];

/** @type {Step} Counts as two: the code, and whether every rule would report its violation. */
export const lint = {
  name: 'lint',
  title: 'Lint',
  isStatic: true,
  run: async (context) => {
    const [canary, ...parts] = await Promise.all([
      context.inTurn(async () => {
        // Loaded only now: a fresh clone has no ESLint before the setup.
        const { findSilentRules } = await import('../lint/canary.mjs');
        return findSilentRules();
      }),
      ...lintParts.map((part) => hasPassed('eslint', [...part, '--max-warnings', '0'], context)),
    ]);
    return asTwo(!parts.includes(false), isCaught(canary, 'planted faults', context));
  },
};

/** @type {Step} */
export const format = {
  name: 'format',
  title: 'Format',
  isStatic: true,
  run: async (context) => {
    const isFormatted = await hasPassed('prettier', ['--check', '.'], context);
    if (!isFormatted) context.print('To format everything: npm run format');
    return asOne(isFormatted);
  },
};

/** @type {Step} Counts as two: the app's imports, and whether every rule would catch a wrong one. */
export const imports = {
  name: 'imports',
  title: 'Import directions',
  isStatic: true,
  run: async (context) => {
    const { print, inTurn } = context;
    const { modules, violations } = await inTurn(() => checkImports(repositoryFolder));
    for (const { rule, from, to } of violations) print(`${rule}: ${from} → ${to}`);
    print(`${String(modules)} modules, ${String(violations.length)} violations`);
    const roomless = roomProblems();
    for (const problem of roomless) print(problem);
    const isAllowed = modules > 0 && violations.length === 0 && roomless.length === 0;
    return asTwo(isAllowed, isCaught(await inTurn(findBlindRules), 'planted imports', context));
  },
};

/** @type {Step} Counts as two: the folders, and whether a crowded one would be caught. */
export const folders = {
  name: 'folders',
  title: 'Folders',
  isStatic: true,
  run: async (context) => {
    const crowded = await context.inTurn(() => crowdedFolders(repositoryFolder));
    for (const problem of crowded) context.print(problem);
    return asTwo(crowded.length === 0, isCaught(findUncaughtFolders(), 'planted folders', context));
  },
};

/** @type {Step} Counts as two: the code, and whether dead code would be found. */
export const deadCode = {
  name: 'dead-code',
  title: 'Dead code',
  isStatic: true,
  run: async (context) => {
    const { print, inTurn } = context;
    const dead = await inTurn(() => findDeadCode(repositoryFolder));
    for (const { kind, file, name } of dead) print(`${kind}: ${name === file ? name : `${name} in ${file}`}`);
    return asTwo(dead.length === 0, isCaught(await inTurn(findUncaughtDeadCode), 'planted pieces', context));
  },
};

/**
 * Prints what the compiler says about the project.
 * @param {string} project
 * @param {StepContext} context
 * @returns {Promise<boolean>} true if it doesn't complain
 */
async function hasItsTypes(project, context) {
  const { exitCode, stdout } = await runHere('typescript', ['-p', `tsconfig.${project}.json`], context);
  const isEmpty = stdout.includes('error TS18003');
  context.print(`${project}: ${isEmpty ? 'no files' : exitCode === 0 ? 'ok' : `\n${stdout.trim()}`}`);
  return exitCode === 0 || isEmpty;
}

/**
 * Prints what a check didn't catch.
 * @param {{ planted: number, problems: readonly string[] }} canary
 * @param {string} what
 * @param {StepContext} context
 * @returns {boolean} true if it caught everything
 */
function isCaught({ planted, problems }, what, { print }) {
  for (const problem of problems) print(`canary: ${problem}`);
  if (problems.length === 0) print(`canary: all ${String(planted)} ${what} were caught`);
  return problems.length === 0;
}

/**
 * Runs a program when its turn comes, and prints what it says.
 * @param {string} packageName
 * @param {readonly string[]} args
 * @param {StepContext} context
 * @returns {Promise<boolean>} true if it reports success
 */
async function hasPassed(packageName, args, context) {
  const { exitCode, stdout, stderr } = await runHere(packageName, args, context);
  const said = `${stdout}${stderr}`.trim();
  if (said !== '') context.print(said);
  return exitCode === 0;
}

/**
 * @param {string} packageName
 * @param {readonly string[]} args
 * @param {StepContext} context
 */
function runHere(packageName, args, { inTurn }) {
  return inTurn(() => runPackageProgram(packageName, args, { cwd: repositoryFolder }));
}
