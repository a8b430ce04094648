/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/** @type {Counts} */
export const noCounts = Object.freeze({ passed: 0, failed: 0, skipped: 0 });

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function sumOfCounts(all) {
  return all.reduce(
    (sum, counts) => ({
      passed: sum.passed + counts.passed,
      failed: sum.failed + counts.failed,
      skipped: sum.skipped + counts.skipped,
    }),
    noCounts,
  );
}

/**
 * The last line of a test run.
 * @param {Counts} counts
 * @returns {string}
 */
export function summaryLine({ passed, failed, skipped }) {
  return `${String(passed)} passed, ${String(failed)} failed, ${String(skipped)} skipped`;
}

/**
 * @typedef {object} VitestReport
 * @property {{ status: string, assertionResults: { status: string }[] }[]} testResults one for each file
 */

/**
 * Counts tests from Vitest's JSON report. A file that failed without a failed test, because it couldn't
 * be loaded, counts as one failed test.
 * @param {VitestReport} report
 * @returns {Counts}
 */
export function countsOfVitest(report) {
  const ofFiles = report.testResults.map(({ status, assertionResults }) => {
    const count = (/** @type {string[]} */ ...wanted) =>
      assertionResults.filter((test) => wanted.includes(test.status)).length;
    const failed = count('failed');
    return {
      passed: count('passed'),
      failed: failed === 0 && status === 'failed' ? 1 : failed,
      skipped: count('skipped', 'pending', 'todo', 'disabled'),
    };
  });
  return sumOfCounts(ofFiles);
}

/**
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 * @property {readonly unknown[]} [errors] what went wrong outside a test
 */

/**
 * Counts tests from Playwright's JSON report. A test that passed only on a retry ("flaky") counts as failed.
 * @param {PlaywrightReport} report
 * @returns {Counts}
 */
export function countsOfPlaywright({ stats, errors = [] }) {
  const failed = stats.unexpected + stats.flaky;
  return {
    passed: stats.expected,
    failed: failed === 0 && errors.length > 0 ? 1 : failed,
    skipped: stats.skipped,
  };
}

/**
 * The counts of a step whose program may have failed beyond its tests.
 * @param {Counts | undefined} counts undefined if the program left no report
 * @param {number} exitCode of the program
 * @returns {Counts}
 */
export function countsWithExitCode(counts, exitCode) {
  if (counts === undefined) return { ...noCounts, failed: 1 };
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
