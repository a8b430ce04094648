/** What a proof needs whose core has large changes recorded by a real process. */
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Core } from '../../../main/compose/core';
import { buildScript, type BuiltScript } from '../built-script';
import { processes } from './electron';
import { askCore } from './open-test-core';

/** Builds that process before the tests of a file; each test begins with nothing done to it. Returns where it is. */
export function usesImportProcess(): () => string {
  let program: BuiltScript;
  beforeAll(async () => {
    program = await buildScript('tests/support/killed/import-process.ts', { startsProcesses: true });
  }, 60_000);
  afterAll(() => program.remove());
  afterEach(() => {
    processes.env = {};
    processes.onFork = () => undefined;
    processes.onPost = () => undefined;
  });
  return () => program.programDir;
}

/** The program continues: its database is in order, and it saves. */
export async function expectSaving(core: Core, when = ''): Promise<void> {
  expect(core.isHealthy(), when).toBe(true);
  const draft = { key: 'application', json: JSON.stringify({ company: 'Elm Orchestra' }) };
  expect(await askCore(core, 'draft:save', draft), when).toEqual({ ok: true, value: null });
}
