import { describe, expect, test } from 'vitest';

import { isDebianLike, missingPackages, packagesFor } from './debian.mjs';

describe('system packages', () => {
  test('are more for the tests than for running', () => {
    const toRun = packagesFor({ forTests: false, needsDisplay: false, needsCompiler: false }).flat();
    const forTests = packagesFor({ forTests: true, needsDisplay: false, needsCompiler: false }).flat();
    expect(toRun).not.toContain('xvfb');
    expect(forTests).toEqual(expect.arrayContaining([...toRun, 'xvfb', 'libfaketime']));
  });

  test('include a virtual display and a compiler only if needed', () => {
    const needs = packagesFor({ forTests: false, needsDisplay: true, needsCompiler: true }).flat();
    expect(needs).toEqual(expect.arrayContaining(['xvfb', 'g++', 'make', 'python3']));
  });

  test('are missing if none of their names is installed', () => {
    const wanted = [['libgtk-3-0', 'libgtk-3-0t64'], ['xvfb'], ['dbus']];
    expect(missingPackages(wanted, new Set(['libgtk-3-0t64', 'dbus']))).toEqual([['xvfb']]);
  });
});

describe('the system family', () => {
  test.each([
    ['Debian', 'PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n', true],
    ['Ubuntu', 'NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n', true],
    ['Mint', 'ID=linuxmint\nID_LIKE="ubuntu debian"\n', true],
    ['Fedora', 'NAME="Fedora Linux"\nID=fedora\n', false],
    ['an unnamed one', '', false],
  ])('%s', (_name, osRelease, expected) => {
    expect(isDebianLike(osRelease)).toBe(expected);
  });
});
