import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { isInstalledAsLocked, isLinked } from './packages.mjs';

describe('whether the packages are installed as package-lock.json asks', () => {
  const wanted = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/zod': { version: '4.6.7' },
      'node_modules/only-on-mac': { version: '1.0.0', optional: true },
    },
  };

  test('they are, also without what belongs to another platform', () => {
    expect(isInstalledAsLocked(wanted, { packages: { 'node_modules/zod': { version: '4.6.7' } } })).toBe(
      true,
    );
  });

  test('they are not when one is missing', () => {
    expect(isInstalledAsLocked(wanted, { packages: {} })).toBe(false);
    expect(isInstalledAsLocked(wanted, {})).toBe(false);
  });

  test('they are not when one has another version', () => {
    expect(isInstalledAsLocked(wanted, { packages: { 'node_modules/zod': { version: '4.6.6' } } })).toBe(
      false,
    );
  });
});

test('a folder of packages that is a link is told from one of its own, and from none', () => {
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
