import { describe, expect, test } from 'vitest';

import { runSteps } from './run-steps.mjs';
import { asOne, chooseSteps } from './step.mjs';
import { createTurns } from './turns.mjs';

/** @typedef {import('./step.mjs').Step} Step */
/** @typedef {import('./step.mjs').StepResult} StepResult */

/** @type {import('./step.mjs').RunContext} */
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

describe('static steps', () => {
  /**
   * @param {string} name
   * @param {Step['run']} run
   * @returns {Step}
   */
  const staticStep = (name, run) => ({ name, title: name, isStatic: true, run });

  test('run side by side, and their output stays in order', async () => {
    /** @type {string[]} */
    const printed = [];
    /** @type {() => void} */
    let open = () => {};
    const opened = /** @type {Promise<void>} */ (new Promise((resolve) => (open = resolve)));
    const steps = [
      staticStep('waits for the next', async ({ print, inTurn }) => {
        await inTurn(() => opened);
        print('went on');
        return asOne(false);
      }),
      staticStep('next', async ({ print, inTurn }) => {
        print('went first');
        await inTurn(open);
        return asOne(true);
      }),
    ];
    const counts = await runSteps(steps, context, (line) => printed.push(line));
    expect(counts).toEqual({ passed: 1, failed: 1, skipped: 0 });
    expect(printed).toEqual([
      '\n━━ waits for the next (waits for the next) ━━',
      'went on',
      expect.stringMatching(/^✗ waits for the next: 0 passed, 1 failed, 0 skipped \(\d+\.\d s\)$/),
      '\n━━ next (next) ━━',
      'went first',
      expect.stringMatching(/^✓ next: 1 passed, 0 failed, 0 skipped \(\d+\.\d s\)$/),
    ]);
  });

  test('are over before the next step of another kind starts', async () => {
    /** @type {string[]} */
    const order = [];
    const steps = [
      staticStep('lint', async () => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        order.push('lint');
        return asOne(true);
      }),
      step('unit', async () => {
        order.push('unit');
        return asOne(true);
      }),
    ];
    await runSteps(steps, context, () => {});
    expect(order).toEqual(['lint', 'unit']);
  });
});

describe('turns', () => {
  test('are taken by as many as may run at once, in order, also after one that failed', async () => {
    const inTurn = createTurns(2);
    /** @type {string[]} */
    const log = [];
    /** @param {string} name */
    const work = (name) => async () => {
      log.push(`${name} starts`);
      await Promise.resolve();
      await Promise.resolve();
      log.push(`${name} ends`);
      if (name === 'a') throw new Error('a failed');
    };
    const ended = await Promise.allSettled(['a', 'b', 'c', 'd'].map((name) => inTurn(work(name))));
    expect(ended.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled', 'fulfilled']);
    expect(log.slice(0, 4)).toEqual(['a starts', 'b starts', 'a ends', 'b ends']);
    expect(log.indexOf('c starts')).toBeGreaterThan(log.indexOf('a ends'));
    expect(log.filter((line) => line.endsWith('starts'))).toEqual(
      ['a', 'b', 'c', 'd'].map((name) => `${name} starts`),
    );
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
