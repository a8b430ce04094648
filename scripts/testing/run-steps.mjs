import { sumOfCounts, summaryLine } from './counts.mjs';
import { countsOf } from './step.mjs';
import { createTurns } from './turns.mjs';

/** @typedef {import('./step.mjs').Step} Step */
/** @typedef {import('./step.mjs').RunContext} RunContext */
/** @typedef {import('./counts.mjs').Counts} Counts */

/** Two programs at a time: two of ESLint's, which need the most memory, take 3.7 GB. */
const MOST_AT_ONCE = 2;

/**
 * Runs the steps one after another, those with `isStatic` that follow each other side by side; if one fails, the others
 * still run.
 * @param {readonly Step[]} steps
 * @param {RunContext} context
 * @param {(line: string) => void} print
 * @returns {Promise<Counts>} the sum
 */
export async function runSteps(steps, context, print) {
  /** @type {Counts[]} */
  const all = [];
  for (const group of groupsOf(steps)) {
    const inTurn = createTurns(MOST_AT_ONCE);
    const running = group.map((step) => runOne(step, context, inTurn));
    for (const [index, step] of group.entries()) {
      print(`\n━━ ${step.title} (${step.name}) ━━`);
      const { result, printed, seconds } = /** @type {Finished} */ (await running[index]);
      for (const line of printed) print(line);
      const counts = countsOf(result);
      if ('notRun' in result) print(`not run: ${result.notRun}`);
      print(
        `${counts.failed > 0 ? '✗' : '✓'} ${step.title}: ${summaryLine(counts)} (${seconds.toFixed(1)} s)`,
      );
      all.push(counts);
    }
  }
  return sumOfCounts(all);
}

/**
 * @param {readonly Step[]} steps
 * @returns {Step[][]} those that run side by side
 */
function groupsOf(steps) {
  /** @type {Step[][]} */
  const groups = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (step.isStatic === true && last?.[0]?.isStatic === true) last.push(step);
    else groups.push([step]);
  }
  return groups;
}

/**
 * @typedef {object} Finished
 * @property {import('./step.mjs').StepResult} result a failure if the step itself throws
 * @property {readonly string[]} printed
 * @property {number} seconds since it began, which a static step does when its first turn comes
 */

/**
 * @param {Step} step
 * @param {RunContext} context
 * @param {ReturnType<typeof createTurns>} inTurn
 * @returns {Promise<Finished>}
 */
async function runOne(step, context, inTurn) {
  /** @type {string[]} */
  const printed = [];
  /** @type {number | undefined} */
  let began = step.isStatic === true ? undefined : performance.now();
  /** @type {import('./step.mjs').StepResult} */
  let result;
  try {
    result = await step.run({
      ...context,
      print: (line) => printed.push(line),
      inTurn: (work) =>
        inTurn(() => {
          began ??= performance.now();
          return work();
        }),
    });
  } catch (error) {
    printed.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
    result = { counts: { passed: 0, failed: 1, skipped: 0 } };
  }
  const ended = performance.now();
  return { result, printed, seconds: (ended - (began ?? ended)) / 1000 };
}
