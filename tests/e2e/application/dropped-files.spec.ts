/** Files dragged into the window: linked to the open application, or imported. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Locator, Page } from 'playwright/test';
import { accessibilityFaultsOf } from '../../support/pages/accessibility';
import { addApplication, card, toast, waitForBoard } from '../../support/pages/board-page';
import { expect, interviewEnd, test as base } from '../../support/app/fixtures';

/** The runtime reads no name with other letters than ASCII's if the computer doesn't have the locale that LANG names. */
const test = base.extend({
  desktop: async ({ desktop }, use) => use({ ...desktop, env: { ...desktop.env, LC_ALL: 'C.UTF-8' } }),
});

/** Sends a drag event with a file from the disk, as the one the user has in hand. */
async function drag(page: Page, target: Locator, type: 'dragover' | 'dragleave' | 'drop', path: string) {
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.id = 'in-hand';
    input.hidden = true;
    document.body.append(input);
  });
  await page.locator('#in-hand').setInputFiles(path);
  await target.evaluate((element, event) => {
    const input = document.querySelector<HTMLInputElement>('#in-hand');
    const dataTransfer = new DataTransfer();
    for (const file of input?.files ?? []) dataTransfer.items.add(file);
    input?.remove();
    element.dispatchEvent(new DragEvent(event, { bubbles: true, cancelable: true, dataTransfer }));
  }, type);
}

test('a file is linked if it is dropped on the panel, and imported anywhere else', async ({
  launch,
}, testInfo) => {
  const { page } = await launch();
  await waitForBoard(page);
  await addApplication(page, { company: 'Elm', role: 'Cellist' });
  const path = testInfo.outputPath('brief.csv');
  await writeFile(path, 'Company,Role\nFir,Baker\n');
  await card(page, 'Cellist at Elm').click();
  const panel = page.getByRole('complementary', { name: 'Cellist at Elm' });
  const heading = panel.getByRole('heading', { level: 2 });
  const words = [
    page.getByText('Drop here to link to Cellist at Elm'),
    page.getByText('Drop here to import', { exact: true }),
  ];
  await drag(page, heading, 'dragover', path);
  for (const place of words) await expect(place).toBeInViewport({ ratio: 1 });
  expect(await accessibilityFaultsOf(page)).toEqual([]);
  await drag(page, heading, 'dragleave', path);
  for (const place of words) await expect(place).toHaveCount(0);

  await drag(page, heading, 'drop', path);
  await expect(panel.getByRole('button', { name: 'brief.csv', exact: true })).toHaveAttribute('title', path);
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await drag(page, page.getByRole('region', { name: 'Applied' }), 'drop', path);
  const dialog = page.getByRole('dialog', { name: 'Import', exact: true });
  await expect(dialog.getByRole('button', { name: 'Import 1 application' })).toBeVisible();
});

test('a file is linked and opened under its own name, whatever letters are in it @full', async ({
  launch,
}, testInfo) => {
  const { electron, page } = await launch();
  await waitForBoard(page);
  await addApplication(page, { company: 'Elm', role: 'Cellist' });
  await electron.evaluate(({ shell }) => {
    const seen: string[] = [];
    Object.assign(globalThis, { openedPaths: seen });
    shell.openPath = (path) => Promise.resolve(seen.push(path)).then(() => '');
  });
  await card(page, 'Cellist at Elm').click();
  const panel = page.getByRole('complementary', { name: 'Cellist at Elm' });
  for (const name of ['Ada’s CV.pdf', '100 % & #1.pdf', 'קורות 日本.pdf']) {
    const path = testInfo.outputPath('files', name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, 'music');
    await drag(page, panel.getByRole('heading', { level: 2 }), 'drop', path);
    const link = panel.getByRole('button', { name, exact: true });
    await expect(link).toHaveAttribute('title', path);
    await link.click();
    const opened = () =>
      electron.evaluate(() => (globalThis as unknown as { openedPaths: string[] }).openedPaths.at(-1));
    await expect.poll(opened).toBe(path);
  }
});

test('a file dropped on a message being written is linked, not attached @full', async ({
  launch,
}, testInfo) => {
  const { page } = await launch();
  await waitForBoard(page);
  await addApplication(page, { company: 'Elm', role: 'Cellist', endedAt: interviewEnd });
  const path = testInfo.outputPath('score.csv');
  await writeFile(path, 'score');
  await card(page, 'Cellist at Elm').press('e');
  const text = page.getByRole('textbox', { name: 'Message' });
  await expect(text).toBeFocused();
  const before = await text.inputValue();
  await drag(page, text, 'dragover', path);
  await drag(page, text, 'drop', path);
  // Beside a message only the last one is shown.
  await expect(page.getByTestId('toast').filter({ hasText: 'Saved a link' })).toBeAttached();
  await expect(toast(page, 'Linked to the application, not attached to your message.')).toBeVisible();
  await expect(text).toHaveValue(before);
});
