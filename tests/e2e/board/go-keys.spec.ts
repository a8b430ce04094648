/** G and then a letter. */
import { addApplication, card, dueNow, field, waitForBoard } from '../../support/pages/board-page';
import { expect, hour, interviewEnd, test } from '../../support/app/fixtures';

test.use({ startAt: interviewEnd + 30 * hour });

test('G and then a letter goes somewhere, and does nothing else', async ({ launch }) => {
  const { page } = await launch();
  await waitForBoard(page);
  await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd });
  const go = async (letter: string) => {
    await page.keyboard.press('g');
    await page.keyboard.press(letter);
  };
  const view = (name: string) => page.getByRole('banner').getByRole('button', { name, exact: true });
  const stage = card(page, 'Cellist at Elm Orchestra');
  await stage.focus();

  for (const [letter, name] of [
    ['t', 'Table'],
    ['c', 'Calendar'],
    ['p', 'People'],
    ['i', 'Insights'],
    ['b', 'Board'],
  ] as const) {
    await go(letter);
    await expect(view(name), letter).toHaveAttribute('aria-pressed', 'true');
  }
  await expect(view('Table')).toHaveAttribute('title', 'Table (Ctrl+2 or G T)');

  await test.step('who stops after G sees the letters that may follow', async () => {
    const hint = page.getByTestId('go-hint');
    await page.keyboard.press('g');
    await expect(hint).toBeVisible();
    await expect(hint.getByRole('listitem', { includeHidden: true })).toHaveText([
      ...['BBoard', 'TTable', 'CCalendar', 'IInsights', 'PPeople', 'DDue now'],
      ...['AArchived applications', 'VSaved views', 'WDrafts', 'SSettings…'],
    ]);
    await page.keyboard.press('Escape');
    await expect(hint).toHaveCount(0);
    await page.keyboard.press('g');
    await expect(hint).toBeVisible();
    await page.keyboard.press('c');
    await expect(hint).toHaveCount(0);
    await expect(view('Calendar')).toHaveAttribute('aria-pressed', 'true');
    await go('b');
  });

  await go('d');
  await expect(
    dueNow(page)
      .getByRole('button', { name: /Elm Orchestra/ })
      .first(),
  ).toBeFocused();

  await test.step('a letter of a card does not act on it', async () => {
    await stage.focus();
    await go('s');
    await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(stage).toBeFocused();
    await go('x');
    await expect(page.getByText('1 selected')).toBeHidden();
    await go('a');
    await expect(page.getByRole('heading', { name: 'Archived applications' })).toBeVisible();
    await go('b');
    await expect(stage).toBeVisible();
    await expect(page.getByTestId('toast')).toHaveCount(0);
  });

  await test.step('/, V and ? lead somewhere from a button too', async () => {
    const filter = page.getByRole('banner').getByRole('button', { name: 'Filter' });
    await filter.click();
    await page.getByRole('button', { name: 'Stage', exact: true }).focus();
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused();
    await filter.focus();
    await page.keyboard.press('v');
    await expect(page.getByRole('menuitem').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(filter, 'even the first time, when the list had to be loaded').toBeFocused();
    await page.keyboard.press('?');
    const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await expect(sheet.getByRole('group', { name: 'Keyboard shortcuts' }), 'to be scrolled').toBeFocused();
    await page.keyboard.press('Escape');
    await expect(filter).toBeFocused();
  });

  await test.step('by its place on a Greek keyboard', async () => {
    await stage.focus();
    for (const [key, code] of [
      ['γ', 'KeyG'],
      ['τ', 'KeyT'],
    ] as const)
      await page.evaluate(
        (init) => {
          document.activeElement?.dispatchEvent(
            new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }),
          );
        },
        { key, code },
      );
    await expect(view('Table')).toHaveAttribute('aria-pressed', 'true');
    await go('b');
  });

  await test.step('in a text field it is text, and the list of keys shows it', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('gt');
    await expect(page.getByRole('searchbox')).toHaveValue('gt');
    await expect(view('Board')).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('Escape');
    await stage.focus();
    await page.keyboard.press('n');
    const line = field(page.getByRole('dialog'), 'Quick add');
    await expect(line).toBeFocused();
    await page.keyboard.type('gi');
    await expect(line).toHaveValue('gi');
    await page.keyboard.press('Escape');
    await stage.focus();
    await page.keyboard.press('?');
    const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await expect(sheet).toContainText('TableCtrl2GT');
    await expect(sheet).toContainText('Extend the selectionShiftArrow keys');
    const groups = await sheet
      .locator('dl')
      .evaluateAll((lists) =>
        lists.map((list) => new Set([...list.children].map((row) => row.getBoundingClientRect().x)).size),
      );
    expect(groups, 'each group is in one column').toEqual([1, 1, 1, 1]);
    const isLineAbove = () => {
      const scrolled = document.activeElement?.parentElement;
      return scrolled ? getComputedStyle(scrolled).boxShadow.includes('inset') : false;
    };
    expect(await page.evaluate(isLineAbove), 'a line shows the focus').toBe(true);
    await page.emulateMedia({ forcedColors: 'active' });
    const ringed = await sheet.evaluate((dialog) => {
      const { bottom } = dialog.getBoundingClientRect();
      return [...dialog.querySelectorAll('*')]
        .filter((element) => getComputedStyle(element).outlineStyle === 'solid')
        .map((element) => element.getBoundingClientRect().bottom <= bottom);
    });
    expect(ringed, 'the focus ring is whole').toEqual([true]);
  });
});
