import { describe, expect, test } from 'vitest';

import {
  countsOfPlaywright,
  countsOfVitest,
  countsWithExitCode,
  sumOfCounts,
  summaryLine,
} from './counts.mjs';

describe('the summary line', () => {
  test('has exactly three numbers', () => {
    expect(summaryLine({ passed: 12, failed: 0, skipped: 3 })).toBe('12 passed, 0 failed, 3 skipped');
  });

  test('adds up the results of the steps', () => {
    const all = [
      { passed: 1, failed: 2, skipped: 3 },
      { passed: 10, failed: 20, skipped: 30 },
    ];
    expect(sumOfCounts(all)).toEqual({ passed: 11, failed: 22, skipped: 33 });
    expect(sumOfCounts([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });
});

describe("counting from Vitest's report", () => {
  /** @param {string[]} statuses */
  const testsWith = (...statuses) => statuses.map((status) => ({ status }));

  test('counts each test once, by its result', () => {
    const report = {
      testResults: [
        { status: 'passed', assertionResults: testsWith('passed', 'passed', 'skipped', 'todo') },
        { status: 'failed', assertionResults: testsWith('passed', 'failed', 'pending') },
      ],
    };
    expect(countsOfVitest(report)).toEqual({ passed: 3, failed: 1, skipped: 3 });
  });

  test("counts a file that couldn't be loaded as one failed test", () => {
    const report = { testResults: [{ status: 'failed', assertionResults: [] }] };
    expect(countsOfVitest(report)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe("counting from Playwright's report", () => {
  test('counts a test that passed only on a retry as failed', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 4 };
    expect(countsOfPlaywright({ stats })).toEqual({ passed: 5, failed: 2, skipped: 4 });
  });

  test('counts an error outside all tests', () => {
    const stats = { expected: 5, unexpected: 0, flaky: 0, skipped: 0 };
    expect(countsOfPlaywright({ stats, errors: [{}] }).failed).toBe(1);
  });
});

describe('a program that fails', () => {
  test('counts as failed if it left no report', () => {
    expect(countsWithExitCode(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  test('counts as failed if its exit code says so but no test does', () => {
    const allPassed = { passed: 7, failed: 0, skipped: 0 };
    expect(countsWithExitCode(allPassed, 1)).toEqual({ passed: 7, failed: 1, skipped: 0 });
    expect(countsWithExitCode(allPassed, 0)).toEqual(allPassed);
  });

  test("isn't counted twice if its tests have failed", () => {
    const oneFailed = { passed: 7, failed: 1, skipped: 0 };
    expect(countsWithExitCode(oneFailed, 1)).toEqual(oneFailed);
  });
});
