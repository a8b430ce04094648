import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { hashOfSources } from './sources.mjs';

describe("the hash of the app's sources", () => {
  let folder = '';
  let original = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'afterword-sources-'));
    mkdirSync(join(folder, 'main', 'db'), { recursive: true });
    writeFileSync(join(folder, 'main', 'main.ts'), 'start();');
    writeFileSync(join(folder, 'package.json'), '{}');
    original = hashOfSources(folder);
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('stays the same if the sources do, wherever they are', () => {
    const moved = `${folder}-moved`;
    renameSync(folder, moved);
    expect(hashOfSources(moved)).toBe(original);
    renameSync(moved, folder);
  });

  test("changes if a file's content changes", () => {
    writeFileSync(join(folder, 'main', 'main.ts'), 'stop();');
    expect(hashOfSources(folder)).not.toBe(original);
  });

  test('changes if a file is renamed', () => {
    renameSync(join(folder, 'main', 'main.ts'), join(folder, 'main', 'other.ts'));
    expect(hashOfSources(folder)).not.toBe(original);
  });

  test('changes if a file is added in a subfolder', () => {
    writeFileSync(join(folder, 'main', 'db', 'open.ts'), '');
    expect(hashOfSources(folder)).not.toBe(original);
  });

  test("doesn't change for tests and files that aren't built", () => {
    writeFileSync(join(folder, 'main', 'main.test.ts'), 'test();');
    writeFileSync(join(folder, 'README.md'), '# Hello');
    expect(hashOfSources(folder)).toBe(original);
  });
});
