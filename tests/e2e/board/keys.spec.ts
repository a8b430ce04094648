/** Keys and buttons of real keyboards and mice: other layouts, text being composed, the number pad. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CDPSession, Locator, Page } from 'playwright/test';
import type { App } from '../../support/app/app';
import {
  addApplication,
  card,
  cardIn,
  column,
  dueNow,
  field,
  waitForBoard,
} from '../../support/pages/board-page';
import { expect, hour, interviewEnd, test } from '../../support/app/fixtures';
import { onScreen } from '../../support/app/windows';
import { waitForStillness } from '../../support/pages/stillness';

test.use({ startAt: interviewEnd + 3 * hour });

const name = 'Cellist at Elm Orchestra';
const seed = { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd };

/** Events sent to the browser itself. */
const devTools = (page: Page): Promise<CDPSession> => page.context().newCDPSession(page);

test('letter keys on a card work by position under a Cyrillic and a Greek layout', async ({ launch }) => {
  const { page } = await launch();
  await addApplication(page, seed);
  const session = await devTools(page);
  const press = async (key: string, code: string) => {
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key, code, text: key });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code });
  };
  await card(page, name).focus();
  await press('ц', 'KeyW');
  await expect(page.getByRole('heading', { name: 'Why these dates' })).toBeVisible();
  await page.keyboard.press('Escape');
  // The focus comes back once the reasons are closed.
  await expect(card(page, name)).toBeFocused();
  await press('я', 'KeyZ');
  await expect(page.getByRole('menu', { name: `Remind me: ${name}` })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(page, name)).toBeFocused();
  await press('σ', 'KeyS');
  await expect(cardIn(page, 'Check-in', name)).toBeVisible();
});

test("a card's keys work in Due now and in its details, and the focus stays there", async ({ launch }) => {
  const { page } = await launch();
  await addApplication(page, seed);
  await addApplication(page, {
    ...seed,
    company: 'Oak Orchestra',
    person: 'Ada Byron',
    endedAt: interviewEnd + hour,
  });
  const item = (person: string) => dueNow(page).getByRole('button', { name: new RegExp(`^Thank ${person}`) });
  const opensAndGivesBack = async (place: Locator) => {
    for (const [key, opened] of [
      ['z', page.getByRole('menu', { name: `Remind me: ${name}` })],
      ['m', page.getByRole('menu', { name: `Actions: ${name}` })],
      ['w', page.getByRole('heading', { name: 'Why these dates' })],
      ['a', page.getByRole('dialog', { name: 'They replied' })],
    ] as const) {
      await page.keyboard.press(key);
      await expect(opened).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(opened).toBeHidden();
      await expect(place).toBeFocused();
    }
  };
  await item('Dana Kim').focus();
  await test.step('what opens at it gives the focus back', () => opensAndGivesBack(item('Dana Kim')));
  await test.step('the details follow the focus', async () => {
    const panel = (of: string) => page.getByRole('complementary', { name: of, exact: true });
    await page.keyboard.press('Space');
    await expect(panel(name)).toBeVisible();
    await expect(item('Dana Kim')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(panel('Cellist at Oak Orchestra')).toBeVisible();
    await expect(item('Ada Byron')).toBeFocused();
    await page.keyboard.press('Space');
    await expect(panel('Cellist at Oak Orchestra')).toBeHidden();
  });
  await test.step('it is selected, and marked as sent', async () => {
    await page.keyboard.press('x');
    await expect(item('Ada Byron')).toHaveAccessibleName(/Selected$/);
    await page.keyboard.press('x');
    await page.keyboard.press('s');
    await expect(cardIn(page, 'Check-in', 'Cellist at Oak Orchestra')).toBeVisible();
    await expect(dueNow(page).locator(':focus')).toHaveCount(1);
  });
  await test.step('the same in the details', async () => {
    const details = page.getByRole('group', { name, exact: true });
    await item('Dana Kim').focus();
    await page.keyboard.press('Enter');
    await expect(details).toBeFocused();
    await opensAndGivesBack(details);
    const edit = details.getByRole('button', { name: 'Edit', exact: true });
    await edit.focus();
    await page.keyboard.press('m');
    await expect(page.getByRole('menu', { name: `Actions: ${name}` })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(edit).toBeFocused();
    await page.keyboard.press('e');
    await page.getByRole('textbox', { name: 'Message' }).pressSequentially('s');
    await page.keyboard.press('Escape');
    await expect(cardIn(page, 'Thank-you', name)).toBeVisible();
    await card(page, name).press('Enter');
    await expect(details).toBeFocused();
    await page.keyboard.press('s');
    await expect(cardIn(page, 'Check-in', name)).toBeVisible();
    await expect(details).toBeFocused();
  });
});

test("Escape that ends a composition doesn't change the search", async ({ launch }) => {
  const { page } = await launch();
  await waitForBoard(page);
  const session = await devTools(page);
  const search = page.getByRole('searchbox', { name: 'Search' });
  await search.fill('東京');
  await session.send('Input.imeSetComposition', { text: 'とう', selectionStart: 2, selectionEnd: 2 });
  await expect(search).toHaveValue('東京とう');
  await page.keyboard.press('Escape');
  await expect(search).toHaveValue(/^東京/);
  await session.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
  await page.keyboard.press('Escape');
  await expect(search, 'without one it empties it').toHaveValue('');
});

test('a right click during a drag cancels it @full', async ({ launch, desktop }) => {
  const app = await launch();
  const { page } = app;
  await addApplication(page, seed);
  await expect(card(page, name)).toHaveAttribute('draggable', 'true');
  await waitForStillness(page);
  const from = await placeOnScreen(app, card(page, name));
  const to = await placeOnScreen(app, column(page, 'Final follow-up'));
  const mouse = (...args: readonly string[]) => onScreen(app, desktop, ...args);
  await mouse('mousemove', ...from, 'mousedown', '1');
  await mouse('mousemove', String((Number(from[0]) + Number(to[0])) / 2), from[1]);
  await expect(page.locator('#announcements'), 'the drag has begun').toContainText('Dragging');
  await mouse('mousemove', ...to);
  await expect(column(page, 'Final follow-up'), 'a drop would move it here').toContainText(/Marks the/);
  // A hand never keeps still while it clicks.
  await mouse('click', '3', 'mousemove_relative', '2', '2');
  await expect(column(page, 'Final follow-up')).not.toContainText(/Marks the/);
  await mouse('mouseup', '1');
  await expect(page.locator('#announcements')).toContainText('Not moved.');
  await expect(cardIn(page, 'Thank-you', name)).toBeVisible();
  await expect(page.getByRole('menu'), 'the click was for the drag alone').toBeHidden();
});

/** The middle of an element, in pixels of the screen. */
async function placeOnScreen({ electron, page }: App, element: Locator): Promise<readonly [string, string]> {
  const box = await element.boundingBox();
  const window = await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getContentBounds(),
  );
  if (!box || !window) throw new Error('Nothing is drawn there.');
  await page.bringToFront();
  const [x, y] = [window.x + box.x + box.width / 2, window.y + box.y + Math.min(box.height / 2, 200)];
  return [String(Math.round(x)), String(Math.round(y))];
}

test('Enter saves a form in a single-line field, and starts a new line in a longer text', async ({
  launch,
}) => {
  const { page } = await launch();
  await waitForBoard(page);
  await page.keyboard.press('n');
  const form = page.getByRole('dialog', { name: 'New application' });
  await field(form, 'Company').fill('Elm Orchestra');
  await field(form, 'Company').press('Enter');
  await expect(field(form, 'Role'), 'what is missing is asked for').toBeFocused();
  await field(form, 'Role').fill('Cellist');
  await form.getByRole('button', { name: 'More about the job' }).click();
  await field(form, 'Notes').fill('Bring the bow');
  await field(form, 'Notes').press('Enter');
  await expect(field(form, 'Notes')).toHaveValue('Bring the bow\n');
  await field(form, 'Role').press('Enter');
  await expect(form).toBeHidden();
  await expect(card(page, name)).toBeVisible();
});

test('on macOS, Control with a letter belongs to the text field @full', async ({ launch }) => {
  const { page } = await launch();
  await waitForBoard(page);
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'platform', { get: () => 'MacIntel' });
  });
  await page.reload();
  await waitForBoard(page);
  const search = page.getByRole('searchbox', { name: 'Search' });
  await page.keyboard.press('Control+f');
  await page.keyboard.press('Control+n');
  await expect(search).not.toBeFocused();
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Meta+f');
  await expect(search).toBeFocused();
});

test('the number pad zooms, and the zoom is remembered', async ({ launch, desktop, userDataDir }) => {
  const app = await launch();
  await waitForBoard(app.page);
  await onScreen(app, desktop, 'key', 'ctrl+KP_Add');
  await expect.poll(() => zoomOf(app)).toBe(0.5);
  await onScreen(app, desktop, 'key', 'ctrl+KP_Add');
  await expect.poll(() => zoomOf(app)).toBe(1);
  await onScreen(app, desktop, 'key', 'ctrl+KP_Subtract');
  await expect.poll(() => zoomOf(app)).toBe(0.5);
  await app.quit();
  // The runtime writes its own memory of it late, so it may be missing.
  await rm(join(userDataDir, 'runtime', 'Preferences'));
  const again = await launch();
  await waitForBoard(again.page);
  expect(await zoomOf(again)).toBe(0.5);
  await onScreen(again, desktop, 'key', 'ctrl+KP_0');
  await expect.poll(() => zoomOf(again)).toBe(0);
});

test('Ctrl with the wheel zooms, and both zooms have the same limits @full', async ({ launch, desktop }) => {
  const app = await launch();
  await waitForBoard(app.page);
  const middle = await placeOnScreen(app, app.page.locator('body'));
  const wheel = (button: '4' | '5', times: number) =>
    onScreen(
      ...([app, desktop, 'mousemove', ...middle, 'keydown', 'ctrl'] as const),
      ...['click', '--repeat', String(times), '--delay', '20', button, 'keyup', 'ctrl'],
    );
  await wheel('4', 1);
  await expect.poll(() => zoomOf(app)).toBe(0.5);
  await wheel('4', 20);
  await expect.poll(() => zoomOf(app), 'about 300 %').toBe(6);
  await wheel('5', 30);
  await expect.poll(() => zoomOf(app), 'about 50 %').toBe(-3.5);
  await onScreen(app, desktop, 'key', 'ctrl+KP_Subtract');
  await onScreen(app, desktop, 'key', 'ctrl+KP_Add');
  await expect.poll(() => zoomOf(app)).toBe(-3);
});

const zoomOf = ({ electron }: App) =>
  electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomLevel());
