import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createLog, LOG_FILE } from './log';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'afterword-log-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

it('keeps the order of its lines, though the first ones wait for the file', async () => {
  const log = createLog(dir);
  const read = () => readFileSync(join(dir, LOG_FILE), 'utf8').trim().split('\n');
  log.info('first');
  log.info('second');
  await vi.waitFor(() => expect(read()).toHaveLength(2), 5_000);
  log.info('third');
  await vi.waitFor(() => expect(read()).toHaveLength(3), 5_000);
  expect(read().map((line) => line.split(' ').at(-1))).toEqual(['first', 'second', 'third']);
  expect(read()[0]).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z info first$/u);
  expect(statSync(join(dir, LOG_FILE)).mode & 0o777).toBe(0o600);
});

it('takes any cause, even one that has no JSON', async () => {
  const log = createLog(dir);
  const circle: { self?: unknown } = {};
  circle.self = circle;
  for (const cause of [circle, 1n, Symbol('a'), () => undefined, Object.create(null), null]) {
    log.warn('failed', cause);
  }
  const read = () => readFileSync(join(dir, LOG_FILE), 'utf8').trim().split('\n');
  await vi.waitFor(() => expect(read()).toHaveLength(6), 5_000);
  for (const line of read()) expect(line).toMatch(/ warn failed: \S/u);
});

it('gives a line that had to wait the time at which it was added', async () => {
  const before = Date.parse('2026-03-03T08:00:00.000Z');
  vi.useFakeTimers({ now: before, toFake: ['Date'] });
  const log = createLog(dir);
  log.info('waiting');
  vi.setSystemTime(before + 60_000);
  const read = () => readFileSync(join(dir, LOG_FILE), 'utf8');
  await vi.waitFor(() => expect(read()).toContain('waiting'), 5_000);
  vi.useRealTimers();
  expect(read()).toBe('2026-03-03T08:00:00.000Z info waiting\n');
});
