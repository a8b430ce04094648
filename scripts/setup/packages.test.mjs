import { describe, expect, test } from 'vitest';

import { isInstalledAsLocked } from './packages.mjs';

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
