/**
 * @typedef {import('./counts.mjs').Counts} Counts
 */

/**
 * The result of a step. `notRun` says why it wasn't run; then it counts as skipped, or as failed if a
 * complete run needs it.
 * @typedef {{ counts: Counts } | { notRun: string, isFailure?: boolean }} StepResult
 */

/**
 * @typedef {object} RunContext
 * @property {boolean} isCompleteRun the command line leaves out no step
 * @property {NodeJS.ProcessEnv} env environment for programs that show windows
 * @property {import('../setup/electron-runtime.mjs').ElectronRuntime} runtime
 */

/**
 * @typedef {object} OfStep
 * @property {(line: string) => void} print what it says is shown when it has ended
 * @property {ReturnType<import('./turns.mjs').createTurns>} inTurn lets only a few programs run at the same time
 */

/** @typedef {RunContext & OfStep} StepContext */

/**
 * @typedef {object} Step
 * @property {string} name for `npm test -- NAME`
 * @property {string} title
 * @property {boolean} [isStatic] runs beside the other static steps: it prints by `print` and starts programs `inTurn`
 * @property {(context: StepContext) => Promise<StepResult>} run
 */

/**
 * @param {boolean} hasPassed
 * @returns {StepResult}
 */
export function asOne(hasPassed) {
  return { counts: { passed: hasPassed ? 1 : 0, failed: hasPassed ? 0 : 1, skipped: 0 } };
}

/**
 * @param {boolean} hasPassed
 * @param {boolean} isCanaryCaught whether the check itself was proved to work
 * @returns {StepResult}
 */
export function asTwo(hasPassed, isCanaryCaught) {
  const passed = [hasPassed, isCanaryCaught].filter(Boolean).length;
  return { counts: { passed, failed: 2 - passed, skipped: 0 } };
}

/**
 * @param {StepResult} result
 * @returns {Counts}
 */
export function countsOf(result) {
  if ('counts' in result) return result.counts;
  return { passed: 0, failed: result.isFailure === true ? 1 : 0, skipped: result.isFailure === true ? 0 : 1 };
}

/**
 * The steps that a command line names, in their own order.
 * @param {readonly Step[]} steps
 * @param {readonly string[]} names none means all
 * @returns {{ chosen: Step[], unknown: string[] }}
 */
export function chooseSteps(steps, names) {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  const chosen = names.length === 0 ? [...steps] : steps.filter((step) => names.includes(step.name));
  return { chosen, unknown };
}
