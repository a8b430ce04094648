import { describe, expect, test } from 'vitest';

import { electronEnvironment, needsCompiledSqlite } from './electron-runtime.mjs';

describe('the Electron in use', () => {
  test.each([
    ['33.2.1', true],
    ['34.5.8', true],
    ['35.0.0', false],
    ['45.4.1', false],
  ])('%s needs a compiled SQLite: %s', (version, expected) => {
    expect(needsCompiledSqlite(version)).toBe(expected);
  });

  test("is passed to child processes by its folder only if it isn't the official one", () => {
    const runtime = { executable: '/e/electron', folder: '/e', version: '33.2.1' };
    expect(electronEnvironment({ ...runtime, origin: 'official' })).toEqual({
      ELECTRON_EXEC_PATH: '/e/electron',
    });
    expect(electronEnvironment({ ...runtime, origin: 'stand-in' })).toEqual({
      ELECTRON_EXEC_PATH: '/e/electron',
      ELECTRON_OVERRIDE_DIST_PATH: '/e',
    });
  });
});
