/** What the window shows while it is used: a panel, a search, a selection, dialogs. Light and dark, in two sizes. */
import type { Page } from 'playwright/test';
import { card, column, field } from '../support/pages/board-page';
import { expect, sizes, test } from '../support/pictures/picture-test';

const role = 'Data Engineer at Harbour Analytics';
const dialog = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name });
const panel = (page: Page) => page.getByRole('complementary', { name: role, exact: true });

async function openPanel(page: Page): Promise<void> {
  await column(page, 'Check-in').getByRole('article', { name: role }).click();
  await expect(panel(page).getByRole('region', { name: 'History' })).toBeVisible();
}

interface State {
  readonly name: string;
  readonly show: (page: Page) => Promise<void>;
  /** Leaves the board as it was. */
  readonly leave: (page: Page) => Promise<void>;
}

const closeDialog = async (page: Page) => {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
};

const states: readonly State[] = [
  {
    name: 'panel',
    show: openPanel,
    leave: async (page) => {
      await panel(page).getByRole('button', { name: 'Close panel' }).click();
      await expect(panel(page)).toHaveCount(0);
    },
  },
  {
    name: 'reasons',
    show: async (page) => {
      await card(page, role).focus();
      await page.keyboard.press('w');
      await expect(dialog(page, 'Why these dates')).toBeVisible();
    },
    leave: closeDialog,
  },
  {
    name: 'card-menu',
    show: async (page) => {
      await card(page, role).focus();
      await page.keyboard.press('m');
      await expect(page.getByRole('menuitem').first()).toBeFocused();
    },
    leave: async (page) => {
      await page.keyboard.press('Escape');
      await expect(page.getByRole('menuitem')).toHaveCount(0);
    },
  },
  {
    name: 'selection',
    show: async (page) => {
      for (const name of [role, 'Junior Editor at Sorrel Press']) {
        await card(page, name).focus();
        await page.keyboard.press('x');
      }
      await expect(page.getByRole('region', { name: 'Selected applications' })).toContainText('2 selected');
    },
    leave: async (page) => {
      await page.keyboard.press('Escape');
      await expect(page.getByRole('region', { name: 'Selected applications' })).toHaveCount(0);
    },
  },
  {
    name: 'search',
    show: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('plan');
      await expect(card(page, role).locator('mark').first()).toBeVisible();
    },
    leave: async (page) => {
      await page.getByRole('search').getByRole('button', { name: 'Clear search' }).click();
      await expect(page.getByRole('main').locator('mark')).toHaveCount(0);
    },
  },
  {
    name: 'nothing-found',
    show: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('nothing of the kind');
      await expect(page.getByRole('article')).toHaveCount(0);
    },
    leave: async (page) => {
      await page.getByRole('search').getByRole('button', { name: 'Clear search' }).click();
      await expect(card(page, role)).toBeVisible();
    },
  },
  {
    name: 'palette',
    show: async (page) => {
      await page.keyboard.press('Control+k');
      await expect(dialog(page, 'Command palette').getByRole('option').first()).toBeVisible();
    },
    leave: closeDialog,
  },
  {
    name: 'palette-sentence',
    show: async (page) => {
      await page.keyboard.press('Control+k');
      await dialog(page, 'Command palette')
        .getByRole('combobox')
        .fill('interview with Ada Berg at Elm yesterday 3pm');
      await expect(dialog(page, 'Command palette').getByRole('option', { selected: true })).toContainText(
        'Elm',
      );
    },
    leave: closeDialog,
  },
  {
    name: 'keys',
    show: async (page) => {
      await card(page, role).focus();
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
    },
    leave: closeDialog,
  },
  {
    name: 'new-application',
    show: async (page) => {
      await page.keyboard.press('Control+n');
      const form = dialog(page, 'New application');
      await field(form, 'Company').fill('Elm Orchestra');
      await field(form, 'Role').fill('Cellist');
      await form.getByRole('button', { name: 'Add an interview' }).click();
      await expect(field(form, 'Date')).toBeFocused();
    },
    leave: async (page) => {
      await page.keyboard.press('Escape');
      await expect(dialog(page, 'New application')).toHaveCount(0);
    },
  },
  {
    name: 'they-replied',
    show: async (page) => {
      await card(page, role).focus();
      await page.keyboard.press('a');
      await expect(dialog(page, 'They replied')).toBeVisible();
    },
    leave: closeDialog,
  },
  {
    name: 'import',
    show: async (page) => {
      await page.keyboard.press('Control+o');
      await expect(page.getByRole('dialog')).toBeVisible();
    },
    leave: closeDialog,
  },
  {
    name: 'composer',
    show: async (page) => {
      await openPanel(page);
      await page.keyboard.press('e');
      await expect(page.getByRole('textbox', { name: 'Message' })).toBeVisible();
      await expect(page.getByRole('textbox', { name: 'Message' })).toHaveValue(/churn model/);
    },
    leave: async (page) => page.keyboard.press('Escape'),
  },
];

for (const size of sizes) {
  test(`states of the board, ${String(size.width)} × ${String(size.height)}`, async ({ open }) => {
    const { page, compare } = await open(size);
    for (const { name, show, leave } of states) {
      await test.step(name, async () => {
        await show(page);
        await page.mouse.move(1, 1);
        await compare(name);
        await leave(page);
      });
    }
  });

  test(`the empty window, ${String(size.width)} × ${String(size.height)}`, async ({ open }) => {
    const { page, compare } = await open(size, 'nothing');
    await expect(page.getByRole('heading', { name: 'Add the interview you just had' })).toBeVisible();
    await page.mouse.move(1, 1);
    await compare('welcome');
    await page.keyboard.press('Control+4');
    await expect(page.getByRole('heading', { name: 'Insights', level: 2 })).toBeVisible();
    await compare('insights-empty');
  });
}
