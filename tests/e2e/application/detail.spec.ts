/** The panel of an application: sent messages can be corrected, and each line of the history can be undone. */
import {
  addApplication,
  call,
  card,
  cardIn,
  chooseFromCardMenu,
  column,
  field,
  markSent,
  waitForBoard,
} from '../../support/pages/board-page';
import { day, expect, hour, interviewEnd, minute, test } from '../../support/app/fixtures';
import { waitForStillness } from '../../support/pages/stillness';

test.use({ startAt: interviewEnd + 5 * hour });

const name = 'Cellist at Elm Orchestra';
const seed = { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd };

test('time, person and medium of a sent message can be corrected', async ({ launch }) => {
  const { page } = await launch();
  await markSent(page, await addApplication(page, seed), 'thank-you');
  await card(page, name).click();
  const panel = page.getByRole('complementary', { name });
  await panel.getByRole('button', { name: /^Edit the Thank-you/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Edit sent message' });
  await dialog.getByText('LinkedIn').click();
  await field(dialog, 'At').fill('16:30');
  await field(dialog, 'Text').fill('Dear Dana, thank you for the <b>tea</b>.');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  const messages = panel.getByRole('region', { name: 'Messages sent' });
  await expect(messages).toContainText('on LinkedIn');
  await expect(messages).toContainText('16:30');
  await expect(messages).toContainText('Dear Dana, thank you for the <b>tea</b>.');

  await test.step('but not to a time before the interview was over', async () => {
    await panel.getByRole('button', { name: /^Edit the Thank-you/ }).click();
    await field(dialog, 'At').fill('14:30');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog).toContainText('This is before the end of the interview it follows.');
  });
});

test('each date of a step stands at its tick, wherever that is @full', async ({ launch, letTimePass }) => {
  const app = await launch();
  const { page } = app;
  await addApplication(page, seed);
  await card(page, name).click();
  const panel = page.getByRole('complementary', { name });
  const now = panel.getByRole('region', { name: 'Next step' });
  const offsets = () =>
    now.evaluate((section) => {
      const middle = (element: Element | null | undefined) => {
        const { left = 0, right = 0 } = element?.getBoundingClientRect() ?? {};
        return (left + right) / 2;
      };
      const dates = [...section.querySelectorAll('dl > div')].map(middle);
      const [, , track, due] = section.querySelectorAll('[data-state][aria-hidden] > span');
      const { left = 0, right = 0 } = track?.getBoundingClientRect() ?? {};
      return [left, middle(due), right].map((tick, index) =>
        Math.abs(Math.round(tick - (dates[index] ?? 0))),
      );
    });
  for (const step of ['Thank', 'Check in', 'final']) {
    await expect(now).toContainText(step);
    expect(await offsets(), step).toEqual([0, 0, 0]);
    await now.getByRole('button', { name: 'Mark sent' }).click();
    await letTimePass(app, 10 * day);
  }
});

test('the history lists what happened, and a single line can be undone', async ({ launch, letTimePass }) => {
  const app = await launch();
  const { page } = app;
  await addApplication(page, seed);
  await letTimePass(app, minute);
  await chooseFromCardMenu(page, name, /^Mark sent/);
  await letTimePass(app, minute);
  await chooseFromCardMenu(page, name, /^Skip/);
  await expect(cardIn(page, 'Final follow-up', name)).toBeVisible();
  await card(page, name).click();
  const history = page.getByRole('complementary', { name }).getByRole('region', { name: 'History' });
  await expect(history.getByRole('listitem')).toHaveText([
    /Check-in skipped/,
    /Thank-you.*sent/,
    /You added the application/,
  ]);
  await history.getByRole('button', { name: /^Undo: Check-in skipped/ }).click();
  await expect(cardIn(page, 'Check-in', name)).toBeVisible();
  await expect(history.getByRole('listitem').first()).toContainText('undone');
});

test('a lapsed step can be kept', async ({ launch, letTimePass }) => {
  const app = await launch();
  const { page } = app;
  await addApplication(page, seed);
  await letTimePass(app, 8 * 24 * hour);
  await expect(cardIn(page, 'Check-in', name)).toBeVisible();
  await card(page, name).click();
  const panel = page.getByRole('complementary', { name });
  await panel.getByRole('button', { name: 'Keep this step' }).first().click();
  await expect(cardIn(page, 'Thank-you', name)).toBeVisible();
});

test('when it is deleted from its panel, the focus moves to the card that took its place @full', async ({
  launch,
}) => {
  const { page } = await launch();
  await addApplication(page, seed);
  await addApplication(page, { ...seed, company: 'Fir Ensemble' });
  await card(page, name).focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name });
  await panel.getByRole('button', { name: 'More actions' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Delete' }).press('Enter');
  await expect(panel).toBeHidden();
  await expect(card(page, 'Cellist at Fir Ensemble')).toBeFocused();
});

test('when it is deleted elsewhere while a reply is being entered, the question keeps its name @full', async ({
  launch,
}) => {
  const { page } = await launch();
  const applicationId = await addApplication(page, seed);
  await card(page, name).focus();
  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog', { name: 'They replied' });
  await expect(dialog.getByText('What did Elm Orchestra say?')).toBeVisible();
  await call(page, 'change:delete-application', { applicationId });
  await expect(card(page, name)).toHaveCount(0);
  await expect(dialog.getByText('What did Elm Orchestra say?')).toBeVisible();
});

test('a long name doesn’t make the panel scroll sideways @full', async ({ launch }) => {
  const { page } = await launch();
  const person = 'Karl-Theodor Maria Nikolaus Johann Jacob Philipp Franz Joseph Sylvester von und zu Buhl';
  await addApplication(page, { ...seed, person });
  await card(page, name).click();
  const panel = page.getByRole('complementary', { name });
  const line = panel.getByRole('button', { name: `Open ${person} in People` });
  await expect(line).toBeVisible();
  const widths = () =>
    Promise.all([line, panel].map(async (one) => (await one.boundingBox())?.width ?? Infinity));
  await expect.poll(async () => (([inner = 0, outer = 0]) => inner < outer)(await widths())).toBe(true);
});

test('the second click of a double click acts on nothing that opened under it @full', async ({ launch }) => {
  const { page } = await launch();
  await waitForBoard(page);
  for (const company of ['Ash', 'Elm', 'Fir', 'Oak', 'Yew']) {
    const id = await addApplication(page, { company, role: 'Cellist', endedAt: interviewEnd });
    await markSent(page, id, 'thank-you');
  }
  const panel = page.locator('[data-panel]');
  const first = column(page, 'Check-in').getByRole('article').first();
  await first.click();
  const button = panel.getByRole('button', { name: 'Mark sent' });
  await waitForStillness(page);
  const box = await button.boundingBox();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await waitForStillness(page);

  const [x, y] = [(box?.x ?? NaN) + 30, (box?.y ?? NaN) + (box?.height ?? NaN) / 2];
  await page.mouse.click(x, y);
  await expect(button, 'the click opened a card, and the panel lies under the pointer').toBeVisible();
  await waitForStillness(page);
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
  await page.mouse.down({ clickCount: 3 });
  await page.mouse.up({ clickCount: 3 });
  await waitForStillness(page);
  await expect(column(page, 'Check-in').getByRole('article')).toHaveCount(5);
  expect(await page.evaluate(() => String(getSelection())), 'nor does it select text').toBe('');

  await test.step('in the panel itself it works as always', async () => {
    await panel.getByText('Steps and reasons').dblclick({ position: { x: 10, y: 8 } });
    expect(await page.evaluate(() => String(getSelection()).trim())).toBe('Steps');
    await button.dblclick();
    await expect(column(page, 'Check-in').getByRole('article')).toHaveCount(4);
  });
});
