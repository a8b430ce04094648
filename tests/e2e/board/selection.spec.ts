/** Several cards at once: selecting them, one change, one undo. */
import {
  addApplication,
  card,
  cardIn,
  column,
  dragCard,
  toast,
  waitForBoard,
} from '../../support/pages/board-page';
import { accessibilityFaultsOf } from '../../support/pages/accessibility';
import { listenToLiveRegions } from '../../support/pages/live-regions';
import { expect, hour, interviewEnd, test } from '../../support/app/fixtures';

test.use({ startAt: interviewEnd + 3 * hour });

test('several cards are tagged and moved as one change each, with one undo', async ({
  sharedApp: { page },
}) => {
  await waitForBoard(page);
  await addApplication(page, { company: 'Elm', role: 'Cellist', endedAt: interviewEnd });
  await addApplication(page, { company: 'Fir', role: 'Pianist', endedAt: interviewEnd });
  await addApplication(page, { company: 'Oak', role: 'Singer' });
  const bar = page.getByRole('region', { name: 'Selected applications' });

  await card(page, 'Cellist at Elm').click({ modifiers: ['Control'] });
  await expect(bar).toContainText('1 selected');
  await card(page, 'Pianist at Fir').focus();
  await page.keyboard.press('x');
  await card(page, 'Singer at Oak').click({ modifiers: ['Control'] });
  await expect(bar).toContainText('3 selected');
  await expect(page.getByRole('complementary', { name: 'Singer at Oak' })).toHaveCount(0);
  const cutOff = await card(page, 'Singer at Oak').evaluate((element) => {
    const { top, left } = getComputedStyle(element, '::after');
    const box = element.getBoundingClientRect();
    const room = element.closest('[data-rows]')?.parentElement?.getBoundingClientRect();
    return room && [room.top - (box.top + parseFloat(top)), room.left - (box.left + parseFloat(left))];
  });
  expect(Math.max(...(cutOff ?? [NaN])), 'the mark of the first card is whole').toBeLessThanOrEqual(0);

  await expect(bar.getByRole('button', { name: 'Remind me' }), 'as in the menu of a card').toBeVisible();
  await bar.getByRole('button', { name: 'Tags' }).click();
  await page.getByRole('textbox', { name: 'New tag' }).fill('Music');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('checkbox', { name: 'Music' })).toBeChecked();
  // On trial, so that the list stays open: it may not cover the toast's button.
  await toast(page, 'Changed the tags of 3 applications')
    .getByRole('button', { name: 'Undo' })
    .click({ trial: true });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('checkbox', { name: 'Music' })).toHaveCount(0);

  expect(await accessibilityFaultsOf(page)).toEqual([]);
  await bar.getByRole('button', { name: 'Move to' }).click();
  await page.getByRole('menuitem', { name: 'Check-in' }).click();
  await expect(toast(page, 'Moved 2 applications to Check-in. 1 has no interview yet (Oak).')).toBeVisible();
  await expect(cardIn(page, 'Check-in', 'Cellist at Elm')).toBeVisible();
  await expect(cardIn(page, 'Check-in', 'Pianist at Fir')).toBeVisible();
  await expect(cardIn(page, 'Applied', 'Singer at Oak')).toBeVisible();
  await expect(bar).toHaveCount(0);

  await page.keyboard.press('Control+z');
  await expect(cardIn(page, 'Thank-you', 'Cellist at Elm')).toBeVisible();
  await expect(cardIn(page, 'Thank-you', 'Pianist at Fir')).toBeVisible();

  await card(page, 'Cellist at Elm').focus();
  await page.keyboard.press('x');
  await expect(bar).toContainText('1 selected');
  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);
});

test('the key that moves a selected card moves all that are selected, with one undo', async ({
  sharedApp: { page },
}) => {
  await waitForBoard(page);
  for (const company of ['Elm', 'Fir', 'Oak'])
    await addApplication(page, { company, role: 'Cellist', endedAt: interviewEnd });
  const first = column(page, 'Thank-you').getByRole('article').first();
  await first.focus();
  await page.keyboard.press('x');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+ArrowRight');
  await expect(toast(page, 'Moved 2 applications to Check-in')).toBeVisible();
  await expect(column(page, 'Check-in').getByRole('article')).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(column(page, 'Thank-you').getByRole('article')).toHaveCount(3);
});

test('what is done with one of several selected cards is done with all: marked sent, dragged, closed', async ({
  sharedApp: { page },
}) => {
  await waitForBoard(page);
  for (const company of ['Elm', 'Fir'])
    await addApplication(page, { company, role: 'Cellist', endedAt: interviewEnd });
  await addApplication(page, { company: 'Oak', role: 'Cellist' });
  const nameOf = (company: string) => `Cellist at ${company}`;
  const select = async (...companies: readonly string[]) => {
    for (const company of companies) await card(page, nameOf(company)).click({ modifiers: ['Control'] });
  };
  const areIn = async (name: 'Thank-you' | 'Check-in') => {
    for (const company of ['Elm', 'Fir']) await expect(cardIn(page, name, nameOf(company))).toBeVisible();
  };

  await test.step('s marks all as sent', async () => {
    await select('Oak', 'Fir', 'Elm');
    await page.keyboard.press('s');
    await expect(
      toast(page, 'Marked the messages of 2 applications as sent. 1 has no message to send (Oak).'),
    ).toBeVisible();
    await areIn('Check-in');
    await page.keyboard.press('Control+z');
    await areIn('Thank-you');
  });

  await test.step('dragging one moves all', async () => {
    await select('Elm', 'Fir');
    // It is only there while the system takes its picture.
    const stack = page.evaluate(
      () =>
        new Promise<readonly [string | undefined, number]>((resolve) => {
          new MutationObserver(() => {
            const shown = document.querySelector('[data-testid="drag-stack"]');
            if (shown) resolve([shown.lastElementChild?.textContent, shown.childElementCount]);
          }).observe(document.body, { childList: true, subtree: true });
        }),
    );
    await dragCard(page, nameOf('Elm'), 'Check-in');
    expect(await stack, 'one more sheet, the card and the number').toEqual(['2', 3]);
    await expect(toast(page, 'Moved 2 applications to Check-in')).toBeVisible();
    await areIn('Check-in');
    await page.keyboard.press('Control+z');
    await areIn('Thank-you');
  });

  await test.step('at the last column they are asked about together', async () => {
    await select('Elm', 'Fir');
    for (const to of ['Check-in', 'Final follow-up'] as const) {
      await page.keyboard.press('Control+ArrowRight');
      await expect(cardIn(page, to, nameOf('Elm'))).toBeVisible();
      await select('Elm', 'Fir');
    }
    await page.keyboard.press('Control+ArrowRight');
    await expect(page.getByRole('dialog', { name: 'How did they end?' })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(toast(page, 'Closed 2 applications')).toBeVisible();
    await page.keyboard.press('Control+z');
    for (const company of ['Elm', 'Fir'])
      await expect(cardIn(page, 'Final follow-up', nameOf(company))).toBeVisible();
  });
});

test('the keys for the menu and for reminding later act on all that are selected, with one undo @full', async ({
  launch,
}) => {
  const { page } = await launch();
  await waitForBoard(page);
  for (const company of ['Elm', 'Fir', 'Oak'])
    await addApplication(page, { company, role: 'Cellist', endedAt: interviewEnd });
  const snoozed = column(page, 'Thank-you')
    .getByRole('article')
    .filter({ hasText: /snoozed until/i });
  const first = column(page, 'Thank-you').getByRole('article').first();
  await first.focus();
  await page.keyboard.press('x');
  await page.keyboard.press('Shift+ArrowDown');
  const heard = await listenToLiveRegions(page);

  await page.keyboard.press('z');
  await expect(page.getByRole('menu', { name: 'Remind me: 2 selected' })).toBeVisible();
  await page.getByRole('menuitem', { name: 'Tomorrow' }).click();
  await expect(toast(page, 'Snoozed 2 applications')).toBeVisible();
  await expect(snoozed).toHaveCount(2);
  await expect.poll(() => heard.said()).toContainEqual('Snoozed 2 applications. Nothing is due.');
  await page.keyboard.press('Control+z');
  await expect(snoozed).toHaveCount(0);

  await first.focus();
  await page.keyboard.press('x');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('m');
  const menu = page.getByRole('menu', { name: 'Actions: 2 selected' });
  await expect(menu).toBeVisible();
  expect(await accessibilityFaultsOf(page)).toEqual([]);
  await menu.getByRole('menuitem', { name: 'Archive' }).click();
  await expect(toast(page, 'Archived 2 applications')).toBeVisible();
  await expect(column(page, 'Thank-you').getByRole('article')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(column(page, 'Thank-you').getByRole('article')).toHaveCount(3);

  await first.focus();
  await page.keyboard.press('m');
  await expect(page.getByRole('menu', { name: /^Actions: Cellist at/ }), 'of one card').toBeVisible();
});
