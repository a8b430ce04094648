/** Takes docs/images/*.png. Run by `npm run screenshots`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Rectangle } from 'electron';
import type { Page } from 'playwright/test';
import { repositoryDir, type App } from '../support/app/app';
import {
  addApplication,
  card,
  column,
  enterInterview,
  field,
  toast,
  waitForBoard,
} from '../support/pages/board-page';
import { run } from '../support/app/child-process';
import { expect, hour, interviewEnd, minute, test } from '../support/app/fixtures';
import { openPanel } from '../support/pages/panel';
import { confirmation, openSettings } from '../support/pages/settings-page';

const imagesDir = join(repositoryDir, 'docs', 'images');

async function keep(app: App, name: string): Promise<void> {
  const base64 = await app.electron.evaluate(async ({ BrowserWindow }) => {
    const picture = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
    return picture?.toPNG().toString('base64') ?? '';
  });
  await write(name, base64);
}

async function write(name: string, base64: string): Promise<void> {
  await mkdir(imagesDir, { recursive: true });
  await writeFile(join(imagesDir, `${name}.png`), Buffer.from(base64, 'base64'));
}

async function resize({ electron }: App, width: number, height: number): Promise<void> {
  await electron.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(...size),
    [width, height] as [number, number],
  );
}

/** Waits until the page is at rest: fonts are loaded, nothing moves. */
async function settle(page: Page): Promise<void> {
  await page.mouse.move(1, 1);
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}

test.describe('the board', () => {
  test.use({ launchArgs: ['--demo'], startAt: Date.parse('2026-03-11T10:30:00-04:00') });

  test('light and dark, detail, new application', async ({ launch }) => {
    const app = await launch();
    const { page } = app;
    await resize(app, 1560, 900);
    await waitForBoard(page);
    await expect(page.getByRole('article').first()).toBeVisible();
    for (const colours of ['light', 'dark'] as const) {
      await app.electron.evaluate(({ nativeTheme }, theme) => (nativeTheme.themeSource = theme), colours);
      await settle(page);
      await keep(app, `board-${colours}`);
    }
    await app.electron.evaluate(({ nativeTheme }) => (nativeTheme.themeSource = 'light'));

    const shown = column(page, 'Check-in').getByRole('article', {
      name: 'Exhibition Curator at Silvertree Museum',
    });
    await shown.click();
    await expect(page.getByRole('complementary', { name: /Silvertree Museum/ })).toBeVisible();
    await settle(page);
    await keep(app, 'detail');
    await page.getByRole('button', { name: 'Write', exact: true }).first().click();
    await expect(page.getByRole('textbox', { name: 'Message' })).toBeVisible();
    await page.getByRole('textbox', { name: 'Subject' }).scrollIntoViewIfNeeded();
    await settle(page);
    await keep(app, 'composer');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');

    await page.keyboard.press('Control+n');
    const form = page.getByRole('dialog', { name: 'New application' });
    await field(form, 'Company').fill('Harbour Analytics');
    await field(form, 'Role').fill('Data engineer');
    await form.getByRole('button', { name: 'Add an interview' }).click();
    await form.getByRole('button', { name: 'People and what they said' }).click();
    await form.getByRole('button', { name: 'Add a person' }).click();
    await field(form, 'Name').fill('Dana Kim');
    await field(form, 'Their role').fill('Head of data');
    await form
      .getByRole('textbox', { name: 'What they said about when you’ll hear back' })
      .fill('Thank you for coming in! You will hear from us by the end of next week.');
    await expect(form.getByRole('button', { name: /^Use this date/ })).toBeVisible();
    await settle(page);
    await keep(app, 'new-application');
  });

  test('insights', async ({ launch }) => {
    const app = await launch();
    const { page } = app;
    await resize(app, 1560, 900);
    await waitForBoard(page);
    await page.keyboard.press('Control+4');
    await expect(page.getByRole('figure', { name: 'How long replies take' })).toBeVisible();
    await settle(page);
    await keep(app, 'insights');
  });

  test('a change of the rules before it is saved', async ({ launch }) => {
    const app = await launch();
    const { page } = app;
    await resize(app, 1560, 900);
    const screen = await openSettings(page, 'Rules');
    await screen.getByRole('radio', { name: 'Two weeks after the interview' }).check();
    await expect(confirmation(screen)).toBeVisible();
    await settle(page);
    await keep(app, 'rules');
  });
});

test.describe('outside the window', () => {
  test.use({ desktopOptions: { hasTray: false, hasNotifications: true } });

  test('notification and tray', async ({ launch, letTimePass, desktop }) => {
    const panel = await openPanel(desktop);
    try {
      const app = await launch();
      const { page } = app;
      await enterInterview(page, { company: 'Harbour Analytics', role: 'Data engineer', person: 'Dana Kim' });
      const others = [
        ['Elm Orchestra', 'Cellist', 'Ada Berg', 9 * hour],
        ['Oak Bakery', 'Head baker', 'Bo Chen', 13 * hour],
        ['Northwind Maps', 'Cartographer', 'Lena Ortiz', 31 * hour],
      ] as const;
      for (const [company, role, person, endedEarlier] of others) {
        await addApplication(page, {
          company,
          role,
          person,
          endedAt: interviewEnd - endedEarlier,
        });
        await expect(card(page, `${role} at ${company}`)).toBeVisible();
      }
      await app.electron.evaluate(({ BrowserWindow, nativeTheme }) => {
        BrowserWindow.getAllWindows()[0]?.maximize();
        nativeTheme.themeSource = 'dark';
      });
      await page.keyboard.press('Escape');
      await letTimePass(app, 11 * minute);
      await expect.poll(() => desktop.notifications?.countOnScreen()).toBe(1);
      await expect(toast(page, /./)).toHaveCount(0, { timeout: 20_000 });
      await settle(page);
      await keepScreen(app, 'notification', { x: 880, y: 0, width: 720, height: 340 });
      await desktop.notifications?.dismiss();
      await expect.poll(() => desktop.notifications?.countOnScreen()).toBe(0);

      const xdotool = (...args: readonly string[]) =>
        run('xdotool', args, { ...process.env, ...desktop.env });
      await xdotool('mousemove', '1584', '14', 'click', '3');
      const menus = () =>
        xdotool('search', '--onlyvisible', '--class', 'wrapper-2.0').then(
          (found) => found.trim().split('\n').length,
        );
      await expect.poll(menus).toBeGreaterThan(1);
      await xdotool('key', 'Down', 'Right');
      await expect.poll(menus).toBeGreaterThan(2);
      await keepScreen(app, 'tray', { x: 880, y: 0, width: 720, height: 340 });
    } finally {
      await panel.close();
    }
  });
});

/** A part of the whole screen, including other programs. */
async function keepScreen(app: App, name: string, part: Rectangle): Promise<void> {
  const base64 = await app.electron.evaluate(async ({ desktopCapturer, screen }, rectangle) => {
    const { size } = screen.getPrimaryDisplay();
    const [source] = await desktopCapturer.getSources({ types: ['screen'], thumbnailSize: size });
    return source?.thumbnail.crop(rectangle).toPNG().toString('base64') ?? '';
  }, part);
  await write(name, base64);
}
