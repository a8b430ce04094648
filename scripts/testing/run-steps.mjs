import { sumOfCounts, summaryLine } from './counts.mjs';
import { countsOf } from './step.mjs';

/** @typedef {import('./step.mjs').Step} Step */
/** @typedef {import('./step.mjs').StepContext} StepContext */
/** @typedef {import('./counts.mjs').Counts} Counts */

/**
 * Runs the steps one after another; if one fails, the next still runs.
 * @param {readonly Step[]} steps
 * @param {StepContext} context
 * @param {(line: string) => void} print
 * @returns {Promise<Counts>} the sum
 */
export async function runSteps(steps, context, print) {
  /** @type {Counts[]} */
  const all = [];
  for (const step of steps) {
    print(`\n━━ ${step.title} (${step.name}) ━━`);
    const started = performance.now();
    const result = await runOne(step, context, print);
    const counts = countsOf(result);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    if ('notRun' in result) print(`not run: ${result.notRun}`);
    print(`${counts.failed > 0 ? '✗' : '✓'} ${step.title}: ${summaryLine(counts)} (${seconds} s)`);
    all.push(counts);
  }
  return sumOfCounts(all);
}

/**
 * @param {Step} step
 * @param {StepContext} context
 * @param {(line: string) => void} print
 * @returns {Promise<import('./step.mjs').StepResult>} a failure if the step itself throws
 */
async function runOne(step, context, print) {
  try {
    return await step.run(context);
  } catch (error) {
    print(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return { counts: { passed: 0, failed: 1, skipped: 0 } };
  }
}
