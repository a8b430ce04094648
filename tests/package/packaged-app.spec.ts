import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { listPackage } from '@electron/asar';
import { type Page, expect, test } from 'playwright/test';

import { type PackagedApp, startPackagedApp } from './start-packaged-app';

test.describe('the packaged app, run as an ordinary user', () => {
  let app: PackagedApp;
  let page: Page;

  test.beforeAll(async () => {
    const executable = process.env.AFTERWORD_PACKAGED_APP;
    if (executable === undefined) throw new Error('Run this with: npm test -- smoke');
    app = await startPackagedApp(executable);
    const context = app.browser.contexts()[0]!;
    page = context.pages()[0] ?? (await context.waitForEvent('page'));
  });

  test.afterAll(() => app.close());

  test('shows the board', async () => {
    await expect(page.getByRole('region', { name: 'Applied' })).toBeVisible();
  });

  test('keeps an application that is added', async () => {
    await page.getByRole('button', { name: 'New application' }).first().click();
    await page.getByRole('textbox', { name: 'Company' }).fill('Alder & Finch');
    await page.getByRole('textbox', { name: 'Role' }).fill('Smoke tester');
    await page.getByRole('button', { name: 'Add application', exact: true }).click();
    await expect(page.getByText('Alder & Finch').first()).toBeVisible();
    await page.reload();
    await expect(page.getByText('Alder & Finch').first()).toBeVisible();
  });

  test("writes its database to that user's profile", () => {
    const databases = readdirSync(join(app.home, '.config'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.db'))
      .map((name) => statSync(join(app.home, '.config', name)).size);
    expect(Math.max(0, ...databases)).toBeGreaterThan(0);
  });

  test('contains the tray icons, and the notification icon where the desktop can read it', () => {
    const archive = join(dirname(process.env.AFTERWORD_PACKAGED_APP ?? ''), 'resources', 'app.asar');
    expect(listPackage(archive, { isPack: false })).toContain('/build/tray/on-dark-3-22.png');
    expect(existsSync(join(`${archive}.unpacked`, 'build', 'icons', '128x128.png'))).toBe(true);
  });

  test('runs its pages in the sandbox', () => {
    expect(app.seccompModes()).toContain(2);
  });
});
