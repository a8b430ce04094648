import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { isInstalledAsLocked, isLinked } from './packages.mjs';

describe('whether the packages match package-lock.json', () => {
  const wanted = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/zod': { version: '4.6.7' },
      'node_modules/only-on-mac': { version: '1.0.0', optional: true },
    },
  };

  test('they do, even without packages for other platforms', () => {
    expect(isInstalledAsLocked(wanted, { packages: { 'node_modules/zod': { version: '4.6.7' } } })).toBe(
      true,
    );
  });

  test("they don't if one is missing", () => {
    expect(isInstalledAsLocked(wanted, { packages: {} })).toBe(false);
    expect(isInstalledAsLocked(wanted, {})).toBe(false);
  });

  test("they don't if one has another version", () => {
    expect(isInstalledAsLocked(wanted, { packages: { 'node_modules/zod': { version: '4.6.6' } } })).toBe(
      false,
    );
  });
});

test('a linked folder is distinguished from a real one and from none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-packages-'));
  try {
    symlinkSync(folder, join(folder, 'link'), 'junction');
    expect(isLinked(folder)).toBe(false);
    expect(isLinked(join(folder, 'link'))).toBe(true);
    expect(isLinked(join(folder, 'absent'))).toBe(false);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
