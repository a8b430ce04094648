import { beforeEach, expect, it, vi } from 'vitest';
import { createTranslator } from '../../../shared/i18n/translator';
import { showMessageBox } from '../../platform/message-box';
import type { KeptPreferences } from '../../platform/preferences-file';
import { warnOfFolder } from './folder-notice';

vi.mock('../../platform/message-box', () => ({ showMessageBox: vi.fn() }));
beforeEach(() => {
  vi.mocked(showMessageBox).mockReset();
});

const { t } = createTranslator('en-GB');

function createMemory() {
  let warnedOfFolder: string | null = null;
  return {
    read: () => ({ warnedOfFolder }) as KeptPreferences,
    noteWarnedOfFolder: (dir: string) => void (warnedOfFolder = dir),
  };
}

it('names the program that syncs the folder, and what to do, once for each folder', async () => {
  const memory = createMemory();
  const risk = { kind: 'synced', by: 'Dropbox' } as const;
  await warnOfFolder({ dir: '/home/ann/Dropbox/a', risk }, memory, t);
  await warnOfFolder({ dir: '/home/ann/Dropbox/a', risk }, memory, t);
  expect(showMessageBox).toHaveBeenCalledTimes(1);
  const [, box] = vi.mocked(showMessageBox).mock.calls[0] ?? [];
  expect(box?.message).toContain('Dropbox');
  expect(box?.detail).toContain('/home/ann/Dropbox/a');
  expect(box?.detail).toContain('--user-data-dir');
  await warnOfFolder({ dir: '/mnt/share/a', risk: { kind: 'network' } }, memory, t);
  expect(showMessageBox).toHaveBeenCalledTimes(2);
});

it('says nothing about a good folder', async () => {
  await warnOfFolder({ dir: '/home/ann/.config/a', risk: null }, createMemory(), t);
  expect(showMessageBox).not.toHaveBeenCalled();
});
