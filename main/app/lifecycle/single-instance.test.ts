import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockFileIn, takeLock } from './single-instance';

/** No process has so high a number. */
const NOBODY = 2 ** 30;
let lockFile: string;

beforeEach(() => {
  const dir = mkdtempSync(join(tmpdir(), 'afterword-lock-'));
  lockFile = lockFileIn(dir, 'linux') ?? '';
});
afterEach(() => {
  rmSync(join(lockFile, '..'), { recursive: true, force: true });
});

/** What becomes of a start, and how often the runtime was asked, if it answers like this. */
function outcomeOf(...answers: boolean[]) {
  let asked = 0;
  const outcome = takeLock({ request: () => answers[asked++] ?? false, lockFile });
  return { outcome, asked };
}

describe('the profile lock', () => {
  it('is ours if the runtime grants it', () => {
    expect(outcomeOf(true)).toEqual({ outcome: 'ours', asked: 1 });
  });

  it('held by a running process on this computer means that this start was handed over', () => {
    symlinkSync(`${hostname()}-${process.pid}`, lockFile);
    expect(outcomeOf(false)).toEqual({ outcome: 'handed-over', asked: 1 });
  });

  it('is requested again if its holder has ended in the meantime', () => {
    symlinkSync(`${hostname()}-${NOBODY}`, lockFile);
    expect(outcomeOf(false, true)).toEqual({ outcome: 'ours', asked: 2 });
  });

  it.each([
    ['is left by a dead process', () => symlinkSync(`${hostname()}-${NOBODY}`, lockFile)],
    ['is another computer’s', () => symlinkSync(`another-${hostname()}-${process.pid}`, lockFile)],
    ['has something else in its place', () => mkdirSync(lockFile)],
    ['cannot be made at all', () => undefined],
  ])("is unclear if it %s and can't be acquired", (_what, prepare) => {
    prepare();
    expect(outcomeOf(false, false)).toEqual({ outcome: 'unclear', asked: 2 });
  });

  it("isn't a file on Windows, which always knows", () => {
    expect(lockFileIn('C:\\profile', 'win32')).toBeNull();
    expect(takeLock({ request: () => false, lockFile: null })).toBe('handed-over');
  });
});
