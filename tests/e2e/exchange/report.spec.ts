/** The activity report, read back by another program, and what reaches the printer. */
import { execFileSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright/test';
import type { App } from '../../support/app/app';
import { expect, hour, interviewEnd, test } from '../../support/app/fixtures';
import { choosesToSave } from '../../support/app/save-dialog';
import { requestOfWindow } from '../../support/app/window-request';
import { accessibilityFaultsOf } from '../../support/pages/accessibility';
import { addApplication, markSent, toast, waitForBoard } from '../../support/pages/board-page';

test.use({ startAt: interviewEnd + 30 * hour });

/** What Poppler reads in it, with single spaces. */
function textOf(pdf: string): string {
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  return text.replaceAll(/ +/gu, ' ');
}

function factsOf(pdf: string): string {
  return execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
}

async function recordSearch(page: Page): Promise<void> {
  await waitForBoard(page);
  const acme = await addApplication(page, {
    company: 'Elm Orchestra',
    role: 'Cellist',
    endedAt: interviewEnd,
    details: { appliedOn: '2026-03-02' as never, source: 'Referral', notes: 'a secret note' },
  });
  await markSent(page, acme, 'thank-you');
  await addApplication(page, { company: 'חברת אורן', role: 'Gärtner 🌱' });
}

/** The dialog of the report, about a search with three entries. */
async function openReport(app: App): Promise<Locator> {
  await recordSearch(app.page);
  await requestOfWindow(app, { tag: 'report-activity' });
  return app.page.getByRole('dialog', { name: 'Activity report' });
}

test('is saved as a PDF that another program reads as it was meant', async ({ launch, userDataDir }) => {
  const app = await launch();
  const { page, electron } = app;
  const dialog = await openReport(app);
  await expect(dialog.getByRole('radio', { name: 'This month' })).toBeFocused();
  await expect(dialog.getByText('3 entries')).toBeVisible();
  await expect(dialog.getByText(/1 application was added in this period without the day/u)).toBeVisible();
  const preview = page.frameLocator('iframe[title="Preview of the document"]');
  await expect(preview.getByRole('row', { name: /Elm Orchestra.*Referral/u })).toBeVisible();
  expect(await accessibilityFaultsOf(page)).toEqual([]);

  await dialog.getByLabel('Name on it').fill('Robin Şahin');
  const file = join(userDataDir, 'report.pdf');
  await choosesToSave({ electron }, file);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(dialog).toBeHidden();
  await expect(toast(page, `Saved to ${file}`)).toBeVisible();
  const text = textOf(file);
  for (const words of [
    'Activity report',
    'Robin Şahin',
    'Sun 1 Mar 2026 to Tue 31 Mar 2026',
    'Wed 4 Mar 2026',
    '1 application',
    'Referral',
    'Elm Orchestra',
    'Dana Kim',
    'Thank-you',
    'Email',
    '2026 1/1',
  ])
    expect(text).toContain(words);
  expect(text).not.toContain('secret');
  expect(factsOf(file)).toMatch(/Title: +Activity report[\s\S]*Tagged: +yes[\s\S]*JavaScript: +no/u);
  // The window that laid it out is gone.
  expect(await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('follows its own dates and parts, says what is impossible, and reaches the printer @full', async ({
  launch,
  userDataDir,
}) => {
  const app = await launch();
  const { page, electron } = app;
  const dialog = await openReport(app);
  await dialog.getByRole('radio', { name: 'Other dates' }).check();
  await dialog.getByLabel('From', { exact: true }).fill('2026-03-03');
  await dialog.getByLabel('To', { exact: true }).fill('2026-03-03');
  await dialog.getByLabel('Name on it').focus();
  const preview = page.frameLocator('iframe[title="Preview of the document"]');
  await expect(dialog.getByText('1 entry')).toBeVisible();
  await expect(preview.getByRole('cell', { name: 'Interview', exact: true })).toBeVisible();
  await dialog.getByRole('checkbox', { name: 'Interviews' }).uncheck();
  await expect(preview.getByText('Nothing was recorded in this period.')).toBeVisible();

  await choosesToSave({ electron }, join(userDataDir, 'gone', 'report.pdf'));
  await dialog.getByRole('button', { name: 'Save as PDF…' }).click();
  await expect(dialog.getByRole('alert')).toContainText('the folder isn’t there any more');
  // Nobody may write there, not even root.
  await choosesToSave({ electron }, '/sys/report.pdf');
  await dialog.getByRole('button', { name: 'Save as PDF…' }).click();
  await expect(dialog.getByRole('alert')).toContainText(
    'Nothing was exported: Afterword may not write there. If there was a file of that name, it’s unchanged.',
  );

  await dialog.getByLabel('To', { exact: true }).fill('2026-03-01');
  await dialog.getByRole('button', { name: 'Print…' }).click();
  await expect(dialog.getByText('The end must be after the start.')).toBeVisible();
  await expect(dialog.getByLabel('To', { exact: true })).toBeFocused();

  // The system's dialog is outside the program; what it is given is recorded.
  await electron.evaluate(({ app: program }) => {
    const printed: unknown[] = [];
    Object.assign(globalThis, { printed });
    program.on('web-contents-created', (_event, contents) => {
      contents.print = (options, answer) => {
        const { sandbox, javascript } = (
          contents as unknown as { getLastWebPreferences(): Record<string, unknown> }
        ).getLastWebPreferences();
        printed.push({ url: contents.getURL(), sandbox, javascript, footer: options?.footer });
        answer?.(printed.length > 1, printed.length > 1 ? '' : 'Print job canceled');
      };
    });
  });
  await dialog.getByRole('radio', { name: 'This month' }).check();
  const print = dialog.getByRole('button', { name: 'Print…' });
  const printed = () =>
    electron.evaluate(() => (globalThis as unknown as { printed: Record<string, unknown>[] }).printed);
  await print.click();
  await expect.poll(async () => (await printed()).length).toBe(1);
  await expect(print).toHaveAttribute('aria-disabled', 'false');
  await print.click();
  await expect(toast(page, 'Sent to the printer.')).toBeVisible();
  const [first] = await printed();
  expect(first).toMatchObject({ sandbox: true, javascript: false });
  expect(first?.url).toMatch(/^app:\/\/afterword\/offered\//u);
  expect(first?.footer).toContain('Activity report');
  const log = await readFile(join(userDataDir, 'afterword.log'), 'utf8');
  expect(log).not.toContain('stranger');
});

test('a report that takes long is cancelled, and nothing is left of it @full', async ({
  launch,
  userDataDir,
}) => {
  const app = await launch();
  const { electron } = app;
  const dialog = await openReport(app);
  await expect(dialog.getByText('3 entries')).toBeVisible();
  await choosesToSave({ electron }, join(userDataDir, 'report.pdf'));
  await electron.evaluate(({ app: program }) => {
    program.on('web-contents-created', (_event, contents) => {
      contents.printToPDF = () => new Promise(() => undefined);
    });
  });
  await dialog.getByRole('button', { name: 'Save as PDF…' }).click();
  await expect(dialog.getByRole('progressbar', { name: 'Preparing the document…' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel export' }).click();
  await expect(dialog.getByText('Cancelled. Nothing was saved.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Close' }).last()).toBeVisible();
  await expect
    .poll(() => electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length))
    .toBe(1);
  expect(await readdir(userDataDir)).not.toContain('report.pdf');
});

test('a report that is ready after its dialog was closed closes no other dialog @full', async ({
  launch,
  userDataDir,
}) => {
  const app = await launch();
  const { page, electron } = app;
  const dialog = await openReport(app);
  await expect(dialog.getByText('3 entries')).toBeVisible();
  const file = join(userDataDir, 'report.pdf');
  await choosesToSave({ electron }, file);
  await electron.evaluate(({ app: program }) => {
    const held = globalThis as unknown as { finishPrinting: () => void };
    const finished = new Promise<void>((resolve) => {
      held.finishPrinting = resolve;
    });
    program.on('web-contents-created', (_event, contents) => {
      const printToPdf = contents.printToPDF.bind(contents);
      contents.printToPDF = async (options) => {
        await finished;
        return printToPdf(options);
      };
    });
  });
  await dialog.getByRole('button', { name: 'Save as PDF…' }).click();
  await expect(dialog.getByRole('button', { name: 'Cancel export' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('Control+,');
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await expect(settings).toBeVisible();
  await electron.evaluate(() => (globalThis as unknown as { finishPrinting: () => void }).finishPrinting());
  await expect(toast(page, `Saved to ${file}`)).toBeVisible();
  await expect(settings).toBeVisible();
});
