/** The figures on paper: as a PDF that another program reads, and as they reach the printer. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '../../support/app/fixtures';
import { choosesToSave } from '../../support/app/save-dialog';
import { requestOfWindow } from '../../support/app/window-request';
import { toast, waitForBoard } from '../../support/pages/board-page';

/** The text of each page, with single spaces. */
function pagesOf(pdf: string): readonly string[] {
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  return text
    .split('\f')
    .slice(0, -1)
    .map((page) => page.replaceAll(/\s+/gu, ' '));
}

test.describe('with a search under way', () => {
  test.use({ launchArgs: ['--demo'], startAt: Date.parse('2026-03-11T10:30:00-04:00') });

  test('a PDF has each figure whole, with its caption and table, whatever the window looks like', async ({
    launch,
    dir,
  }) => {
    const { electron, page } = await launch();
    await waitForBoard(page);
    await page.keyboard.press('Control+4');
    const responses = page.getByRole('figure', { name: 'How long replies take' });
    await responses.getByRole('button', { name: 'Industry' }).click();
    await electron.evaluate(({ nativeTheme, BrowserWindow }) => {
      nativeTheme.themeSource = 'dark';
      BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2);
    });
    const file = join(dir, 'insights.pdf');
    await choosesToSave({ electron }, file);
    await page.getByRole('button', { name: 'Save as PDF…' }).click();
    await expect(toast(page, `Saved to ${file}.`)).toBeVisible();
    const pages = pagesOf(file);
    const [first = ''] = pages;
    expect(first).toMatch(/^ ?Insights Wednesday,? 11 March 2026 · \d+ applications How long replies take/u);
    for (const [number, text] of pages.entries())
      expect(text).toContain(`Insights · Wed 11 Mar 2026 ${String(number + 1)}/${String(pages.length)}`);
    for (const [title, caption, column] of [
      ['How long replies take', 'The share of interviews with a reply', 'Waits Replies'],
      ['Which messages bring replies', 'The share of messages that were followed', 'Still waiting'],
      ['How far applications get', 'Every application counts', 'Further rounds'],
      ['Your weeks', 'What you did and what came back', 'Week from'],
    ] as const) {
      const on = pages.filter((text) => text.includes(title));
      expect(on, title).toHaveLength(1);
      expect(on[0], title).toContain(caption);
      expect(on[0], title).toContain(column);
    }
    expect(pages.join(' '), 'nothing to press').not.toMatch(/Show table|Save as|Group by/u);
  });

  test('Ctrl+P shows the figures and asks for the printer; a failure says what to do @full', async ({
    launch,
  }) => {
    const app = await launch();
    const { electron, page } = app;
    await electron.evaluate(({ app: program }) => {
      program.on('web-contents-created', (_, contents) => {
        contents.print = (options, done) => {
          Reflect.set(globalThis, 'printed', JSON.stringify(options));
          done?.(false, 'Invalid printer settings');
        };
      });
    });
    await waitForBoard(page);
    await page.keyboard.press('Control+p');
    await expect(page.getByRole('heading', { name: 'Insights', level: 2 })).toBeVisible();
    await expect(
      toast(page, 'The figures couldn’t be printed. Check that a printer is set up'),
    ).toBeVisible();
    expect(await electron.evaluate(() => String(Reflect.get(globalThis, 'printed')))).toContain(
      '11 Mar 2026',
    );
  });
});

test('without applications there is nothing to print, and it says so @full', async ({ launch }) => {
  const app = await launch();
  await waitForBoard(app.page);
  await requestOfWindow(app, { tag: 'print-insights' });
  await expect(toast(app.page, 'There is nothing to print yet.')).toBeVisible();
  await expect(app.page.getByRole('button', { name: 'Print…' })).toBeHidden();
});
