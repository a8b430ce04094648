import { dialog } from 'electron';
import { beforeEach, expect, it, vi } from 'vitest';
import { createTranslator } from '../../shared/i18n/translator';
import { finishStart, type FinishStartDeps } from './finish-start';

vi.mock('electron', () => ({
  app: { isPackaged: true, getLocaleCountryCode: () => 'DE', once: vi.fn(), removeListener: vi.fn() },
  dialog: { showMessageBox: vi.fn() },
  BrowserWindow: {},
}));
vi.mock('node:timers/promises', () => ({ setTimeout: () => Promise.resolve() }));

const core = {
  isHealthy: () => true,
  releaseMemory: vi.fn(),
  keepBackups: vi.fn(() => Promise.resolve()),
  keepCalendar: vi.fn(() => Promise.resolve()),
  keepHolidays: vi.fn(() => Promise.resolve()),
};
const warn = vi.fn();

function start(repair: { tag: 'reset'; brokenFile: string } | null = null): Promise<void> {
  return finishStart({
    profile: { isDemo: false, dir: '/data', risk: () => null },
    log: { warn },
    translator: createTranslator('en-GB'),
    preferences: { repair: () => repair, read: () => ({ warnedOfFolder: null }) },
    core,
    window: {},
    ipc: { send: vi.fn() },
  } as unknown as FinishStartDeps);
}

beforeEach(() => void vi.clearAllMocks());

it('starts making backups even if nobody answers a message', async () => {
  vi.mocked(dialog.showMessageBox).mockReturnValue(new Promise(() => undefined));
  void start({ tag: 'reset', brokenFile: 'window.json.broken' });
  await vi.waitFor(() => expect(core.keepHolidays).toHaveBeenCalledExactlyOnceWith('DE'), 1_000);
  expect(dialog.showMessageBox).toHaveBeenCalledOnce();
  expect(core.keepBackups).toHaveBeenCalledOnce();
});

it('starts the other tasks even if one of them cannot be started', async () => {
  core.keepBackups.mockRejectedValueOnce(new Error('the part could not be named'));
  await start();
  expect(core.keepCalendar).toHaveBeenCalledOnce();
  expect(core.keepHolidays).toHaveBeenCalledOnce();
  expect(warn).toHaveBeenCalledExactlyOnceWith(
    'backups could not be started',
    new Error('the part could not be named'),
  );
});
