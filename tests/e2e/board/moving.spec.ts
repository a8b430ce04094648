/** Moving cards by mouse, keyboard and menu: forward, backward, to Closed and back; and undoing each move. */
import {
  addApplication,
  card,
  cardIn,
  chooseFromCardMenu,
  column,
  dragCard,
  dueNow,
  toast,
  waitForBoard,
  openClosed,
} from '../../support/pages/board-page';
import { resize } from '../../support/pages/layout';
import { expect, hour, interviewEnd, test } from '../../support/app/fixtures';

test.use({ startAt: interviewEnd + 3 * hour });

const name = 'Cellist at Elm Orchestra';
const seed = { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd };

test('dragging forward records the step as sent, and undo reverts it, even after a restart', async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  await addApplication(page, seed);
  await expect(cardIn(page, 'Thank-you', name)).toBeVisible();

  await test.step('from the toast', async () => {
    await dragCard(page, name, 'Check-in');
    await expect(cardIn(page, 'Check-in', name)).toContainText('Check in with Dana Kim');
    await toast(page, /Check-in/)
      .getByRole('button', { name: 'Undo' })
      .click();
    await expect(cardIn(page, 'Thank-you', name)).toBeVisible();
  });

  await test.step('with Ctrl+Z, and redo with Ctrl+Shift+Z', async () => {
    await dragCard(page, name, 'Check-in');
    await expect(cardIn(page, 'Check-in', name)).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(cardIn(page, 'Thank-you', name)).toBeVisible();
    await page.keyboard.press('Control+Shift+Z');
    await expect(cardIn(page, 'Check-in', name)).toBeVisible();
  });

  await test.step('after a restart', async () => {
    await app.quit();
    const again = await launch();
    await waitForBoard(again.page);
    await expect(cardIn(again.page, 'Check-in', name)).toBeVisible();
    await again.page.keyboard.press('Control+z');
    await expect(cardIn(again.page, 'Thank-you', name)).toBeVisible();
    await again.page.keyboard.press('Control+z');
    await expect(card(again.page, name)).toHaveCount(0);
    await again.page.keyboard.press('Control+y');
    await expect(cardIn(again.page, 'Thank-you', name)).toBeVisible();
  });
});

test('a dropped card is not drawn back in its old column before it moves', async ({
  sharedApp: { page },
}) => {
  await addApplication(page, seed);
  await expect(cardIn(page, 'Thank-you', name)).toBeVisible();
  await page.evaluate(() => {
    const ends = new MutationObserver((records) => {
      for (const { target, attributeName } of records) {
        if (!(target instanceof HTMLElement) || target.hasAttribute(attributeName ?? '')) continue;
        const cards = document.querySelectorAll('[data-column="check-in"] article').length;
        document.body.dataset.ends = `${document.body.dataset.ends ?? ''}${attributeName} with ${cards}, `;
      }
    });
    ends.observe(document, {
      subtree: true,
      attributes: true,
      attributeFilter: ['data-over', 'data-dragged'],
    });
  });
  await dragCard(page, name, 'Check-in');
  await expect(cardIn(page, 'Check-in', name)).toBeVisible();
  // The column no longer says what a drop would do, but only together with the card; the one in the old column is gone.
  await expect(page.locator('body')).toHaveAttribute('data-ends', 'data-over with 1, ');
});

test('a card can be moved there and back using only the keyboard', async ({ sharedApp: { page } }) => {
  await addApplication(page, seed);
  await expect(cardIn(page, 'Thank-you', name)).toBeVisible();
  await card(page, name).focus();
  await page.keyboard.press('Control+ArrowRight');
  await expect(cardIn(page, 'Check-in', name)).toBeFocused();
  await page.keyboard.press('Control+ArrowRight');
  await expect(cardIn(page, 'Final follow-up', name)).toBeFocused();
  await page.keyboard.press('Control+ArrowLeft');
  await expect(cardIn(page, 'Check-in', name)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(cardIn(page, 'Final follow-up', name)).toBeVisible();
});

test('moving backward removes what was recorded', async ({ sharedApp: { page } }) => {
  await addApplication(page, seed);
  await expect(cardIn(page, 'Thank-you', name)).toBeVisible();
  await dragCard(page, name, 'Final follow-up');
  await expect(cardIn(page, 'Final follow-up', name)).toBeVisible();
  await dragCard(page, name, 'Thank-you');
  await expect(cardIn(page, 'Thank-you', name)).toContainText('Thank Dana Kim');
  await card(page, name).click();
  const panel = page.getByRole('complementary', { name });
  await expect(panel).toContainText('Thank-you no longer recorded.');
});

test("the card's menu moves it, and marks it sent or skipped", async ({ sharedApp: { page } }) => {
  await addApplication(page, seed);
  await card(page, name).focus();
  await page.keyboard.press('m');
  await page.getByRole('menuitem', { name: 'Move to…' }).press('ArrowRight');
  await page.getByRole('menuitem', { name: /^Check-in/ }).click();
  await expect(cardIn(page, 'Check-in', name)).toBeVisible();
  await chooseFromCardMenu(page, name, /^Skip/);
  await expect(cardIn(page, 'Final follow-up', name)).toBeVisible();
  await chooseFromCardMenu(page, name, /^Mark sent/);
  await expect(cardIn(page, 'Final follow-up', name)).toContainText('Waiting for their reply');
});

test('moving to Closed asks how it ended, and nothing happens until that is answered', async ({
  sharedApp: { page },
}) => {
  await addApplication(page, seed);
  await expect(cardIn(page, 'Thank-you', name)).toBeVisible();
  await dragCard(page, name, 'Closed');
  const question = page.getByRole('dialog', { name: 'How did it end?' });
  await question.getByRole('button', { name: 'Keep it open' }).click();
  await expect(cardIn(page, 'Thank-you', name)).toBeVisible();

  await dragCard(page, name, 'Closed');
  await question.getByRole('radio', { name: /Rejected/ }).check();
  await question.getByRole('button', { name: 'Close application' }).click();
  await expect(page.getByRole('button', { name: '1 Closed' })).toBeVisible();
  await openClosed(page);
  await expect(cardIn(page, 'Closed', name)).toContainText('Rejected');
  await expect(card(page, name)).toBeFocused();

  await test.step('and moving out of Closed reopens it where its dates put it', async () => {
    // All five columns at once.
    await page.getByRole('button', { name: 'Hide Due now' }).click();
    await dragCard(page, name, 'Applied');
    await expect(cardIn(page, 'Thank-you', name)).toBeVisible();
  });
});

test('what is done in the panel shows where its card goes, beside the panel', async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  await resize(app, 1366, 768, 1);
  await addApplication(page, seed);
  await card(page, name).click();
  const panel = page.getByRole('complementary', { name });
  await panel.getByRole('button', { name: 'Mark sent', exact: true }).click();
  await expect(cardIn(page, 'Check-in', name)).toBeInViewport({ ratio: 1 });
  await panel.getByRole('button', { name: 'Mark sent', exact: true }).click();
  await expect(cardIn(page, 'Final follow-up', name)).toBeInViewport({ ratio: 1 });
  await expect(dueNow(page), 'what comes next').toContainText('Nothing is due. Next, on Tue 17 Mar: Cellist');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(cardIn(page, 'Thank-you', name)).toBeInViewport({ ratio: 1 });
});

test('moving without an interview asks for one', async ({ sharedApp: { page } }) => {
  await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist' });
  await expect(cardIn(page, 'Applied', name)).toBeVisible();
  await dragCard(page, name, 'Thank-you');
  const form = page.getByRole('dialog', { name });
  await expect(form).toContainText('Every step is counted from the end of an interview.');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(cardIn(page, 'Thank-you', name)).toBeVisible();
});

test('archiving and deleting can be undone', async ({ sharedApp: { page } }) => {
  await addApplication(page, seed);
  await chooseFromCardMenu(page, name, 'Archive');
  await expect(card(page, name)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(cardIn(page, 'Thank-you', name)).toBeVisible();
  await chooseFromCardMenu(page, name, 'Delete');
  await expect(column(page, 'Thank-you').getByRole('article')).toHaveCount(0);
  await toast(page, /Deleted/i)
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect(cardIn(page, 'Thank-you', name)).toBeVisible();
});

test('a moved card goes there from where it was, unless the system asks for reduced motion', async ({
  sharedApp: { page },
}) => {
  await addApplication(page, seed);
  await expect(cardIn(page, 'Thank-you', name)).toBeVisible();
  await page.evaluate(() => {
    const animate = Element.prototype.animate;
    Element.prototype.animate = function (this: Element, ...how: Parameters<typeof animate>) {
      document.body.dataset.animated = this.tagName;
      return animate.apply(this, how);
    };
  });
  await cardIn(page, 'Thank-you', name).focus();
  await page.keyboard.press('Control+ArrowRight');
  await expect(cardIn(page, 'Check-in', name)).toBeFocused();
  await expect(page.locator('body[data-animated="ARTICLE"]')).toBeVisible();
  await expect(page.locator('article'), 'the copy that moved is gone').toHaveCount(1);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate(() => delete document.body.dataset.animated);
  await page.keyboard.press('Control+z');
  await expect(cardIn(page, 'Thank-you', name)).toBeVisible();
  await expect(page.locator('body[data-animated]')).toHaveCount(0);
});
