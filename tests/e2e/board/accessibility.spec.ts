/** Every view, form, menu and dialog, in light and dark: axe-core finds nothing to complain about. */
import type { Locator, Page } from 'playwright/test';
import { accessibilityFaultsOf, colourFaultsOf } from '../../support/pages/accessibility';
import {
  addApplication,
  card as cardOf,
  column,
  dueNow,
  field,
  markSent,
  waitForBoard,
} from '../../support/pages/board-page';
import { expect, test } from '../../support/app/fixtures';
import { setColours } from '../../support/pages/layout';
import { confirmation, openSettings, showSection } from '../../support/pages/settings-page';
import { fullLengthIf } from '../../support/proof-length';

test.use({ launchArgs: ['--demo'], startAt: Date.parse('2026-03-11T10:30:00-04:00') });

/** The first card that waits for a check-in, and its name. */
async function firstCard(page: Page): Promise<{ readonly card: Locator; readonly name: string }> {
  const card = column(page, 'Check-in').getByRole('article').first();
  await card.scrollIntoViewIfNeeded();
  return { card, name: (await card.getAttribute('aria-label')) ?? '' };
}

for (const [colours, faultsOf] of [
  ['light', accessibilityFaultsOf],
  ['dark', colourFaultsOf],
] as const) {
  test(`axe-core finds no violation, ${colours}${fullLengthIf(colours === 'dark')}`, async ({ launch }) => {
    const expectAccessible = async (what: string) => {
      expect.soft(await faultsOf(page), what).toEqual([]);
    };
    const app = await launch();
    const { page } = app;
    await setColours(app, colours);
    await waitForBoard(page);
    await expect(dueNow(page).getByRole('listitem').first()).toBeVisible();

    await test.step('board', async () => {
      await expectAccessible('board and due now');
      await dueNow(page).getByRole('button', { name: 'Hide' }).click();
      await expectAccessible('board with due now put away');
      await dueNow(page).getByRole('button', { name: 'Show' }).click();
      await page.getByRole('searchbox').fill('nothing of the kind');
      await expectAccessible('board with nothing found');
      await page.getByRole('search').getByRole('button', { name: 'Clear search' }).click();
      await page.getByRole('button', { name: 'Archived', exact: true }).click();
      await expectAccessible('archived applications');
      await page.getByRole('button', { name: 'Archived', exact: true }).click();
      await page.getByRole('button', { name: /^Pause/ }).click();
      await expectAccessible('paused');
      await page.getByRole('button', { name: /^Resume reminders/ }).click();
    });

    await test.step('panel', async () => {
      const { card, name } = await firstCard(page);
      await card.click();
      const panel = page.getByRole('complementary', { name, exact: true });
      await expect(panel.getByRole('region', { name: 'History' })).toBeVisible();
      await expectAccessible('panel');
      await panel.getByRole('button', { name: 'Why these dates for Check-in?' }).click();
      await expectAccessible('reasons in the panel');
      for (const opener of ['Remind me', 'More for this step', 'More actions']) {
        await panel.getByRole('button', { name: opener }).click();
        await expect(page.getByRole('menuitem').first()).toBeVisible();
        await expectAccessible(`${opener} in the panel`);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('menuitem')).toHaveCount(0);
      }
      await panel.getByRole('button', { name: 'Close panel' }).click();
    });

    await test.step('card menu', async () => {
      const { card } = await firstCard(page);
      await card.click({ button: 'right' });
      await expect(page.getByRole('menuitem').first()).toBeVisible();
      await expectAccessible('card menu');
      for (const opener of ['Remind me', 'Move to…']) {
        await page.getByRole('menuitem', { name: opener }).hover();
        await expect(page.getByRole('menu')).toHaveCount(2);
        await expectAccessible(`${opener} in the card menu`);
      }
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('menuitem')).toHaveCount(0);
      await card.focus();
      await page.keyboard.press('w');
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectAccessible('reasons at the card');
      await page.keyboard.press('Escape');
    });

    await test.step('forms', async () => {
      await page.keyboard.press('Control+n');
      const form = page.getByRole('dialog', { name: 'New application' });
      await form.getByRole('button', { name: 'Add an interview' }).click();
      await form.getByRole('button', { name: 'People and what they said' }).click();
      await form.getByRole('button', { name: 'Add a person' }).click();
      await field(form, 'Company').fill('Northwind');
      await expectAccessible('new application');
      await field(form, 'Date').press('Alt+ArrowDown');
      await expect(page.getByRole('table').first()).toBeVisible();
      await expectAccessible('calendar');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('table')).toHaveCount(0);
      await field(form, 'Time zone').click();
      await expect(page.getByRole('option').first()).toBeVisible();
      await expectAccessible('time zones');
      await page.keyboard.press('Escape');
      await form.getByRole('button', { name: 'Add application' }).click();
      await expectAccessible('new application with errors');
      await page.keyboard.press('Escape');
      await expect(form).toBeHidden();
    });

    await test.step('dialogs', async () => {
      const { card, name } = await firstCard(page);
      await card.focus();
      await page.keyboard.press('a');
      await expect(page.getByRole('dialog', { name: 'They replied' })).toBeVisible();
      await expectAccessible('They replied');
      await page.keyboard.press('Escape');
      await card.click({ button: 'right' });
      await page.getByRole('menuitem', { name: 'Remind me' }).hover();
      await page.getByRole('menuitem', { name: 'Pick a time…' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectAccessible('snooze until');
      await page.keyboard.press('Escape');
      await card.click();
      const panel = page.getByRole('complementary', { name, exact: true });
      await panel.getByRole('button', { name: 'More actions' }).click();
      await page.getByRole('menuitem', { name: 'Close application' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectAccessible('outcome');
      await page.keyboard.press('Escape');
      await panel
        .getByRole('button', { name: /^Edit the .* sent/ })
        .first()
        .click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectAccessible('a message that was sent');
      await page.keyboard.press('Escape');
      await panel.getByRole('button', { name: 'Mark sent', exact: true }).click();
      await expect(page.getByTestId('toast').filter({ hasText: 'Marked the message' })).toBeVisible();
      await expectAccessible('toast');
      await panel.getByRole('button', { name: 'Close panel' }).click();
      await column(page, 'Check-in').getByRole('article').first().focus();
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectAccessible('keys');
      await page.keyboard.press('Escape');
    });

    await test.step('after an interview', async () => {
      const name = 'Cellist at Elm Orchestra';
      const endedAt = Date.parse('2026-03-10T15:00:00-04:00');
      const id = await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist', endedAt });
      await markSent(page, id, 'thank-you');
      await page.getByRole('searchbox').fill('Elm Orchestra');
      await cardOf(page, name).click();
      const panel = page.getByRole('complementary', { name, exact: true });
      await panel
        .getByRole('button', { name: /^Add notes/ })
        .first()
        .click();
      const notes = page.getByRole('dialog', { name: 'After the interview' });
      await expect(notes).toBeVisible();
      await expectAccessible('notes after an interview');
      await page.keyboard.press('Escape');
      await expect(notes).toBeHidden();
      await panel
        .getByRole('button', { name: /^Edit the interview on/ })
        .first()
        .click();
      const form = page.getByRole('dialog', { name });
      await field(form, 'Date').fill('11 March 2026');
      await expect(
        form.getByRole('status').filter({ hasText: /added as a new round|move with it/ }),
      ).toBeVisible();
      await expectAccessible('which conversation it was');
      await page.keyboard.press('Escape');
      await expect(form).toBeHidden();
      await panel.getByRole('button', { name: 'Close panel' }).click();
    });

    await test.step('settings', async () => {
      const screen = await openSettings(page, 'Rules');
      await expect(screen.getByRole('radio').first()).toBeVisible();
      await expectAccessible('Rules');
      await screen.getByRole('radio', { name: 'Two weeks after the interview' }).check();
      await expect(confirmation(screen).getByRole('button', { name: 'Save' })).toBeFocused();
      await expectAccessible('what would move');
      await confirmation(screen).getByRole('button', { name: 'Keep as it is' }).click();
      for (const section of [
        'Working days',
        'Industries',
        'Tags',
        'Reminders',
        'Messages',
        'Appearance',
        'Data',
        'About',
      ] as const) {
        await showSection(screen, section);
        await expect(page.getByRole('tabpanel', { name: section })).not.toHaveText(section);
        await expectAccessible(section);
      }
    });
  });
}
