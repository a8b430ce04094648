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

  test('adds up what the steps came to', () => {
    const all = [
      { passed: 1, failed: 2, skipped: 3 },
      { passed: 10, failed: 20, skipped: 30 },
    ];
    expect(sumOfCounts(all)).toEqual({ passed: 11, failed: 22, skipped: 33 });
    expect(sumOfCounts([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });
});

describe('counting by the report of Vitest', () => {
  /** @param {string[]} statuses */
  const testsWith = (...statuses) => statuses.map((status) => ({ status }));

  test('counts each test once by its outcome', () => {
    const report = {
      testResults: [
        { status: 'passed', assertionResults: testsWith('passed', 'passed', 'skipped', 'todo') },
        { status: 'failed', assertionResults: testsWith('passed', 'failed', 'pending') },
      ],
    };
    expect(countsOfVitest(report)).toEqual({ passed: 3, failed: 1, skipped: 3 });
  });

  test('counts a file that could not be loaded as one failed test', () => {
    const report = { testResults: [{ status: 'failed', assertionResults: [] }] };
    expect(countsOfVitest(report)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('counting by the report of Playwright', () => {
  test('counts a test that passed only when repeated as failed', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 4 };
    expect(countsOfPlaywright({ stats })).toEqual({ passed: 5, failed: 2, skipped: 4 });
  });

  test('counts an error outside of all tests', () => {
    const stats = { expected: 5, unexpected: 0, flaky: 0, skipped: 0 };
    expect(countsOfPlaywright({ stats, errors: [{}] }).failed).toBe(1);
  });
});

describe('a program that fails', () => {
  test('counts as failed when it left no report', () => {
    expect(countsWithExitCode(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  test('counts as failed when its exit code says so and no test does', () => {
    const allPassed = { passed: 7, failed: 0, skipped: 0 };
    expect(countsWithExitCode(allPassed, 1)).toEqual({ passed: 7, failed: 1, skipped: 0 });
    expect(countsWithExitCode(allPassed, 0)).toEqual(allPassed);
  });

  test('is not counted twice when its tests have failed', () => {
    const oneFailed = { passed: 7, failed: 1, skipped: 0 };
    expect(countsWithExitCode(oneFailed, 1)).toEqual(oneFailed);
  });
});
