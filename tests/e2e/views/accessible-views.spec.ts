/** Every view and what floats over it, light and dark: nothing for axe-core to find, and nothing too small to press. */
import type { Page } from 'playwright/test';
import { accessibilityAndTargetFaultsOf, colourFaultsOf } from '../../support/pages/accessibility';
import { column, waitForBoard } from '../../support/pages/board-page';
import { expect, test } from '../../support/app/fixtures';
import { setColours } from '../../support/pages/layout';
import { fullLengthIf } from '../../support/proof-length';

test.use({ launchArgs: ['--demo'], startAt: Date.parse('2026-03-11T10:30:00-04:00') });

/** What is looked at, the key that opens it, and what is there once it is open. */
const places: readonly (readonly [string, string, (page: Page) => ReturnType<Page['locator']>])[] = [
  ['board', 'Control+1', (page) => column(page, 'Check-in').getByRole('article').first()],
  ['table', 'Control+2', (page) => page.getByRole('grid').getByRole('row').nth(3)],
  ['calendar', 'Control+3', (page) => page.getByRole('grid').getByRole('gridcell').first()],
  ['insights', 'Control+4', (page) => page.getByRole('heading', { name: 'How long replies take' })],
  ['people', 'Control+5', (page) => page.getByRole('button', { name: /Anton Weiss/ }).first()],
  [
    'settings',
    'Control+,',
    (page) => page.getByRole('tabpanel', { name: 'Rules' }).getByRole('radio').first(),
  ],
  ['new application', 'Control+n', (page) => page.getByRole('dialog', { name: 'New application' })],
  [
    'command palette',
    'Control+k',
    (page) => page.getByRole('dialog', { name: 'Command palette' }).getByRole('option').first(),
  ],
  ['import', 'Control+o', (page) => page.getByRole('dialog')],
  ['export', 'Control+Shift+E', (page) => page.getByRole('dialog')],
];

for (const [colours, finds, faultsOf] of [
  ['light', 'names, contrast and targets large enough', accessibilityAndTargetFaultsOf],
  ['dark', 'contrast', colourFaultsOf],
] as const) {
  test(`every view has ${finds}, ${colours}${fullLengthIf(colours === 'dark')}`, async ({ launch }) => {
    const app = await launch();
    const { page } = app;
    await setColours(app, colours);
    await waitForBoard(page);
    const look = async (what: string) => {
      const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
      expect.soft(isDark, `${what} is dark`).toBe(colours === 'dark');
      expect.soft(await faultsOf(page), what).toEqual([]);
    };
    for (const [what, key, landmark] of places) {
      await test.step(what, async () => {
        await page.keyboard.press(key);
        await expect(landmark(page)).toBeVisible();
        await look(what);
        if ((await page.getByRole('dialog').count()) === 0) return;
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
      });
    }
    await test.step('panel and legend', async () => {
      await page.keyboard.press('Control+1');
      await column(page, 'Check-in').getByRole('article').first().click();
      await expect(page.getByRole('complementary').getByRole('region', { name: 'History' })).toBeVisible();
      await look('panel');
      await page.getByRole('button', { name: 'What the bars and marks mean' }).click();
      const legend = page.getByRole('dialog', { name: 'What the bars and marks mean' });
      await expect(legend).toContainText('The best time has come.');
      await look('legend');
      await page.keyboard.press('Escape');
      await expect(legend).toHaveCount(0);
    });
  });
}
