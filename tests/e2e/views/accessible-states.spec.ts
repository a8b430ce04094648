/** States of the window that other tests don't look at, light and dark: nothing for axe-core to find, nothing too small. */
import type { Page } from 'playwright/test';
import { accessibilityAndTargetFaultsOf, colourFaultsOf } from '../../support/pages/accessibility';
import { addApplication, call, card, column, openClosed, waitForBoard } from '../../support/pages/board-page';
import { expect, hour, interviewEnd, test } from '../../support/app/fixtures';
import { setColours } from '../../support/pages/layout';
import { openSettings } from '../../support/pages/settings-page';
import { fullLengthIf } from '../../support/proof-length';

test.use({ startAt: interviewEnd + 30 * hour });

for (const [colours, faultsOf] of [
  ['light', accessibilityAndTargetFaultsOf],
  ['dark', colourFaultsOf],
] as const) {
  const look = async (page: Page, what: string) => {
    expect.soft(await faultsOf(page), `${what}, ${colours}`).toEqual([]);
  };
  const close = async (page: Page, role: 'dialog' | 'menu' = 'dialog') => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole(role)).toHaveCount(0);
  };

  test(`without an application, ${colours}${fullLengthIf(colours === 'dark')}`, async ({ launch }) => {
    const app = await launch();
    const { page } = app;
    await waitForBoard(page);
    await setColours(app, colours);
    for (const view of ['Board', 'Table', 'Calendar', 'Insights', 'People'] as const) {
      await page.getByRole('banner').getByRole('button', { name: view, exact: true }).click();
      await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
      await look(page, `empty ${view}`);
    }
    await page.keyboard.press('Control+1');
    await page.keyboard.press('Control+Shift+A');
    await look(page, 'empty archive');
    await page.keyboard.press('Control+Shift+A');
    await page.keyboard.press('v');
    await expect(page.getByRole('menu')).toBeVisible();
    await look(page, 'no saved views');
    await close(page, 'menu');
    await page.keyboard.press('g');
    await page.keyboard.press('w');
    await expect(page.getByRole('dialog')).toBeVisible();
    await look(page, 'no drafts');
    await close(page);
  });

  test(`with applications, ${colours} @full`, async ({ launch }) => {
    test.setTimeout(120_000);
    const app = await launch();
    const { page } = app;
    await waitForBoard(page);
    await setColours(app, colours);
    for (const company of ['Elm', 'Fir', 'Oak']) {
      const id = await addApplication(page, { company, role: 'Cellist', endedAt: interviewEnd });
      const tag = { name: `Tag of ${company}`, colour: 'yellow' };
      await call(page, 'change:edit-tags', { applicationId: id, add: [tag], remove: [] });
    }
    const closed = await addApplication(page, { company: 'Yew', role: 'Pianist', endedAt: interviewEnd });
    await call(page, 'change:close-application', { applicationId: closed, outcome: 'rejected' });
    await expect(page.getByRole('button', { name: 'Not now' })).toBeVisible();
    await openClosed(page);
    await expect(card(page, 'Pianist at Yew')).toBeVisible();
    await look(page, 'an offer at the lower edge, and the column of closed ones');

    await test.step('nothing found, in each view', async () => {
      await page.getByRole('searchbox').fill('nothing of the kind');
      for (const view of ['1', '2', '3', '5']) {
        await page.keyboard.press(`Control+${view}`);
        await look(page, `nothing found in view ${view}`);
      }
      await page.keyboard.press('Control+1');
      await page.getByRole('searchbox').fill('');
    });

    await test.step('selected cards and what is done with them', async () => {
      await column(page, 'Thank-you').getByRole('article').first().focus();
      await page.keyboard.press('x');
      await page.keyboard.press('Shift+ArrowDown');
      const bar = page.getByRole('region', { name: 'Selected applications' });
      for (const name of ['Move to', 'Remind me', 'Close as']) {
        await bar.getByRole('button', { name }).click();
        await expect(page.getByRole('menuitem').first()).toBeVisible();
        await look(page, `${name}, for several`);
        await close(page, 'menu');
      }
      await bar.getByRole('button', { name: 'Tags' }).click();
      await expect(page.getByRole('checkbox', { name: 'Tag of Elm' })).toBeVisible();
      await look(page, 'tags, for several');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await expect(bar).toHaveCount(0);
    });

    await test.step('filters and saved views', async () => {
      await page.getByRole('button', { name: 'Filter', exact: true }).click();
      await page.getByRole('button', { name: 'Tag', exact: true }).click();
      await page.getByRole('checkbox', { name: /^Tag of Elm/ }).check();
      await look(page, 'a filter by tag');
      await close(page);
      await page.getByRole('button', { name: 'Save this view…', exact: true }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await look(page, 'saving a view');
      await page.getByRole('dialog').getByRole('textbox').fill('Elms');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await page.getByRole('button', { name: 'Tag: Tag of Elm', exact: true }).focus();
      await page.keyboard.press('v');
      await expect(page.getByRole('menuitem').first()).toBeVisible();
      await look(page, 'saved views');
      await close(page, 'menu');
      await page.getByRole('button', { name: 'Clear', exact: true }).click();
    });

    await test.step('sentences in the palette', async () => {
      for (const [sentence, what] of [
        ['Fir rejected', 'one'],
        ['interview with Dana Kim at Elm yesterday 3pm', 'an interview'],
        ['Elm rejected by somebody else', 'one that is not understood'],
      ] as const) {
        await page.keyboard.press('Control+k');
        await page.getByRole('combobox').fill(sentence);
        await look(page, `a sentence in the palette, ${what}`);
        await close(page);
      }
    });

    await test.step('further dialogs', async () => {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox').fill('activity');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog')).toBeVisible();
      await look(page, 'a report of the search');
      await close(page);
      await card(page, 'Pianist at Yew').click();
      await expect(page.getByRole('complementary').getByRole('region', { name: 'History' })).toBeVisible();
      for (const view of ['5', '4', '3', '2', '1']) {
        await page.keyboard.press(`Control+${view}`);
        await look(page, `the panel of a closed application beside view ${view}`);
      }
      await page.keyboard.press('Control+5');
      await page
        .getByRole('button', { name: /^Dana Kim/ })
        .first()
        .click();
      await look(page, 'a person’s sheet');
      await page.getByRole('button', { name: 'Add person…' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await look(page, 'a person without an interview');
      await close(page);
      await page.keyboard.press('Control+1');
    });

    await test.step('settings: what a search finds, and the menus of tags', async () => {
      const screen = await openSettings(page, 'Tags');
      await screen.getByRole('button', { name: 'Colour of Tag of Elm: Yellow' }).click();
      await expect(page.getByRole('menuitem').first()).toBeVisible();
      await look(page, 'the colours of a tag');
      await page.keyboard.press('Escape');
      await screen.getByRole('textbox', { name: 'Name of the tag Tag of Elm' }).fill('tag of fir');
      await expect(screen.getByText('This name is already in the list.')).toBeVisible();
      await look(page, 'a name that another tag has');
      await screen.getByRole('combobox', { name: 'Search settings' }).fill('quiet');
      await expect(page.getByRole('option').first()).toBeVisible();
      await look(page, 'a setting that was searched for');
    });
  });
}
