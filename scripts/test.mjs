// npm test [-- step …]: runs every check of the repository, or only the named steps.
import { announce } from './setup/announce.mjs';
import { openDisplay } from './setup/display.mjs';
import { ensureSystemPackages } from './setup/debian.mjs';
import { runSetup } from './setup/run-setup.mjs';
import { SetupError } from './setup/setup-error.mjs';
import { build, endToEnd, packageSmoke, packaging, pictures } from './testing/app-steps.mjs';
import { summaryLine } from './testing/counts.mjs';
import { runSteps } from './testing/run-steps.mjs';
import { deadCode, folders, format, imports, lint, types } from './testing/static-steps.mjs';
import { chooseSteps } from './testing/step.mjs';
import { database, faults, unit } from './testing/vitest-steps.mjs';

const steps = [
  types,
  lint,
  format,
  imports,
  folders,
  deadCode,
  unit,
  database,
  faults,
  build,
  endToEnd,
  pictures,
  packaging,
  packageSmoke,
];

/** These start programs that show windows or need the tests' desktop. */
const needDesktop = new Set([faults, endToEnd, pictures, packageSmoke]);

const { chosen, unknown } = chooseSteps(steps, process.argv.slice(2));
if (unknown.length > 0) {
  announce(`There is no step ${unknown.join(', ')}. Steps: ${steps.map(({ name }) => name).join(' ')}`);
  process.exit(2);
}
const counts = await runChosenSteps().catch((/** @type {unknown} */ error) => {
  console.log(error instanceof SetupError ? error.message : error);
  return { passed: 0, failed: 1, skipped: 0 };
});
console.log(`\n${summaryLine(counts)}`);
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;

async function runChosenSteps() {
  const runtime = await runSetup();
  const needsDesktop = chosen.some((step) => needDesktop.has(step));
  const obstacle = needsDesktop ? await obstacleToDesktop() : undefined;
  const hasDisplay = needsDesktop && obstacle === undefined;
  const display = hasDisplay ? await openDisplay() : { env: {}, close: async () => {} };
  try {
    const context = {
      isCompleteRun: chosen.length === steps.length,
      env: { ...process.env, ...display.env },
      runtime,
    };
    const possible = chosen.map((step) => withoutDesktop(step, obstacle));
    return await runSteps(possible, context, (line) => console.log(line));
  } finally {
    await display.close();
  }
}

/** @returns {Promise<string | undefined>} why the tests that need a desktop can't run */
async function obstacleToDesktop() {
  try {
    await ensureSystemPackages({ forTests: true, needsDisplay: true, needsCompiler: false });
    return undefined;
  } catch (error) {
    if (error instanceof SetupError) return error.message;
    throw error;
  }
}

/**
 * @param {import('./testing/step.mjs').Step} step
 * @param {string | undefined} obstacle
 * @returns {import('./testing/step.mjs').Step}
 */
function withoutDesktop(step, obstacle) {
  if (obstacle === undefined || !needDesktop.has(step)) return step;
  return { ...step, run: () => Promise.resolve({ notRun: obstacle }) };
}
