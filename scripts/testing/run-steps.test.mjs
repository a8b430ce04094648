import { describe, expect, test } from 'vitest';

import { runSteps } from './run-steps.mjs';
import { asOne, chooseSteps } from './step.mjs';

/** @typedef {import('./step.mjs').Step} Step */
/** @typedef {import('./step.mjs').StepResult} StepResult */

/** @type {import('./step.mjs').StepContext} */
const context = {
  isCompleteRun: true,
  env: {},
  runtime: { origin: 'official', executable: '/electron', folder: '/', version: '45.0.0' },
};

/**
 * @param {string} name
 * @param {() => Promise<StepResult>} run
 * @returns {Step}
 */
const step = (name, run = async () => asOne(true)) => ({ name, title: name, run });

describe('running the steps', () => {
  test('continues after a step that fails or throws', async () => {
    /** @type {string[]} */
    const printed = [];
    const steps = [
      step('fails', async () => asOne(false)),
      step('breaks', () => Promise.reject(new Error('the disk is on fire'))),
      step('passes'),
    ];
    const counts = await runSteps(steps, context, (line) => printed.push(line));
    expect(counts).toEqual({ passed: 1, failed: 2, skipped: 0 });
    expect(printed.join('\n')).toContain('the disk is on fire');
  });

  test("says why a step wasn't run and counts it as skipped", async () => {
    /** @type {string[]} */
    const printed = [];
    const steps = [step('smoke', async () => ({ notRun: 'the build failed' }))];
    const counts = await runSteps(steps, context, (line) => printed.push(line));
    expect(counts).toEqual({ passed: 0, failed: 0, skipped: 1 });
    expect(printed).toContain('not run: the build failed');
  });

  test("counts a required step that wasn't run as failed", async () => {
    const steps = [step('e2e', async () => ({ notRun: 'no tests', isFailure: true }))];
    expect(await runSteps(steps, context, () => {})).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('choosing steps', () => {
  const steps = [step('types'), step('unit'), step('e2e')];

  test('chooses all of them if none is named', () => {
    expect(chooseSteps(steps, []).chosen).toEqual(steps);
  });

  test('keeps their order, whatever the order of the names', () => {
    expect(chooseSteps(steps, ['e2e', 'types']).chosen.map(({ name }) => name)).toEqual(['types', 'e2e']);
  });

  test("reports a name that doesn't exist", () => {
    expect(chooseSteps(steps, ['unit', 'units']).unknown).toEqual(['units']);
  });
});
