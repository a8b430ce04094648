/** What every picture starts from: the same applications, at the same moment, drawn the same way. */
import { resolve } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { createStoppedClock } from '../app/app-clock';
import { test as base } from '../app/fixtures';
import type { App } from '../app/app';
import { waitForBoard } from '../pages/board-page';
import { resize } from '../pages/layout';
import { seedTold } from '../seed-profile';
import { foreignFontsOf } from './fonts';
import { picturedStories } from './stories';

export { expect };

/** A Wednesday, at an hour when nothing falls due. */
const moment = Date.parse('2026-03-11T10:30:00-04:00');

export const sizes = [
  { width: 1366, height: 768 },
  { width: 1024, height: 700 },
] as const;

export type Size = (typeof sizes)[number];

export interface Pictured {
  readonly app: App;
  readonly page: Page;
  /** Compares the window with its pictures, light and dark; the test continues if they differ. */
  readonly compare: (name: string) => Promise<void>;
  readonly wear: (colours: Colours) => Promise<void>;
  /** Where the picture of that name is, for `toHaveScreenshot`. */
  readonly pathOf: (name: string, colours: Colours) => readonly string[];
}

type Colours = 'light' | 'dark';

interface Fixtures {
  /** Opens the window at a size, with the applications of the pictures or with none. */
  open: (size: Size, holds?: 'applications' | 'nothing') => Promise<Pictured>;
}

export const test = base.extend<Fixtures>({
  clock: async ({ dir }, use) => use(await createStoppedClock(dir, moment, '2026-03-11 10:30:00')),
  launchArgs: async ({}, use) => {
    await use(['--force-device-scale-factor=1', '--force-color-profile=srgb', '--disable-lcd-text']);
  },
  desktop: async ({ desktop }, use) => {
    const env = { ...desktop.env, FONTCONFIG_FILE: resolve(import.meta.dirname, 'fonts.conf') };
    await use({ ...desktop, env });
  },
  open: async ({ launch, userDataDir }, use, { titlePath: [file = ''] }) => {
    await use(async (size, holds = 'applications') => {
      if (holds === 'applications') seedTold(userDataDir, picturedStories, moment);
      const app = await launch();
      const { electron, page } = app;
      await page.emulateMedia({ reducedMotion: 'reduce' });
      // Which words it underlines depends on the computer's dictionary, and when on how fast that is loaded.
      await electron.evaluate(({ session }) => session.defaultSession.setSpellCheckerEnabled(false));
      await waitForBoard(page);
      await resize(app, size.width, size.height, 1);
      const inner = () => page.evaluate(() => [innerWidth, innerHeight]);
      await expect.poll(inner).toEqual([size.width, size.height]);
      if (holds === 'applications') await putAwayOffer(page);
      const group = file.replace('.spec.ts', '');
      const pathOf = (name: string, colours: Colours) => [
        group,
        `${colours}-${String(size.width)}`,
        `${name}.png`,
      ];
      const wear = async (colours: Colours) => {
        await electron.evaluate(({ nativeTheme }, theme) => (nativeTheme.themeSource = theme), colours);
        const isDark = () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
        await expect.poll(isDark).toBe(colours === 'dark');
      };
      const compare = async (name: string) => {
        for (const colours of ['light', 'dark'] as const) {
          await wear(colours);
          await expect.soft(page, `${name}, ${colours}`).toHaveScreenshot(pathOf(name, colours));
        }
        if (size === sizes[0]) expect.soft(await foreignFontsOf(page), `${name}: its fonts`).toEqual([]);
      };
      return { app, page, compare, wear, pathOf };
    });
  },
});

/** The offer to start with the computer, and the answer to it: it covers what the pictures show. */
async function putAwayOffer(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Not now' }).click();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByRole('button', { name: 'Dismiss' })).toHaveCount(0);
}
