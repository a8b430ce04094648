import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createMailDraftFiles } from './mail-draft-files';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'afterword-files-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

it('are private, separate, and removed at the next start', () => {
  const files = createMailDraftFiles('/home/robin/profile', dir);
  const [first, second] = [files.write('one'), files.write('two')];
  expect([first, second].map((file) => basename(file))).toEqual(['message-1.eml', 'message-2.eml']);
  expect(readFileSync(second, 'utf8')).toBe('two');
  if (process.platform !== 'win32') {
    expect(statSync(first).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(first)).mode & 0o777).toBe(0o700);
  }
  files.discardEarlier();
  expect(readFileSync(first, 'utf8')).toBe('one');

  const other = createMailDraftFiles('/home/robin/other', dir).write('other');
  const next = createMailDraftFiles('/home/robin/profile', dir);
  next.discardEarlier();
  expect(readdirSync(dir)).toEqual([basename(dirname(other))]);
  expect(readFileSync(next.write('three'), 'utf8')).toBe('three');
});

it("don't stop the app if there is no temporary folder", () => {
  expect(() => createMailDraftFiles('x', join(dir, 'absent')).discardEarlier()).not.toThrow();
});
