import { BrowserWindow } from 'electron';
import { expect, it, vi } from 'vitest';
import { createPrinting } from './printing';

vi.mock('electron', () => ({ BrowserWindow: vi.fn() }));

it('lays out nothing that was cancelled while it was being read', async () => {
  const offer = vi.fn();
  const { print, toPdf } = createPrinting({ offer });
  const page = { html: '<p>Report</p>', title: 'Report', paper: 'A4', footer: '' } as const;
  await expect(print(page, AbortSignal.abort())).rejects.toThrow('aborted');
  await expect(toPdf(page, AbortSignal.abort())).rejects.toThrow('aborted');
  expect(offer).not.toHaveBeenCalled();
  expect(BrowserWindow).not.toHaveBeenCalled();
});
