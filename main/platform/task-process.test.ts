import { utilityProcess } from 'electron';
import { expect, it, vi } from 'vitest';
import { runInProcess } from './task-process';

vi.mock('electron', () => ({ utilityProcess: { fork: vi.fn() } }));

it('starts no process for a task that was cancelled before it began', async () => {
  const deps = { script: 'backup-process.js', name: 'Afterword backups', longestMs: 1_000 };
  await expect(runInProcess({ ...deps, signal: AbortSignal.abort() }, {})).rejects.toThrow('aborted');
  expect(utilityProcess.fork).not.toHaveBeenCalled();
});
