/** Undo inside a field takes back what was typed or pasted in it, not one letter of it. */
import type { Locator } from 'playwright/test';
import { addApplication, card, field, waitForBoard } from '../../support/pages/board-page';
import { textOf } from '../../support/pages/composer-page';
import { openSettings } from '../../support/pages/settings-page';
import { expect, hour, interviewEnd, test } from '../../support/app/fixtures';

test.use({ startAt: interviewEnd + 25 * hour });

/** What the field says after each of some presses of Undo, until it says what it said at first. */
async function undoneSteps(text: Locator, first: string): Promise<string[]> {
  const steps: string[] = [];
  while (steps.at(-1) !== first && steps.length < 10) {
    await text.press('Control+z');
    steps.push(await text.inputValue());
  }
  return steps;
}

test('what was typed in a field is undone in a few steps, of one line or of several', async ({
  sharedApp: { page },
}) => {
  await waitForBoard(page);
  await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd });
  await card(page, 'Cellist at Elm Orchestra').press('Enter');
  const panel = page.getByRole('complementary');
  for (const label of ['Location', 'Notes', 'Posting text']) {
    await test.step(label, async () => {
      const text = field(panel, label);
      await text.focus();
      await page.keyboard.type('Bring the bow.');
      await page.keyboard.press('Enter');
      await page.keyboard.type('Ask about parking.');
      const steps = await undoneSteps(text, '');
      expect(steps.at(-1)).toBe('');
      expect(steps.length).toBeLessThanOrEqual(3);
      await page.keyboard.press('Control+Shift+z');
      await expect(text).not.toHaveValue('');
    });
  }

  await test.step('over what was there before', async () => {
    const notes = field(panel, 'Notes');
    await notes.fill('Bring the bow.');
    await notes.blur();
    await expect(panel.getByRole('button', { name: 'Undo what you typed in Notes' })).toBeVisible();
    await notes.focus();
    await notes.press('Control+End');
    await page.keyboard.type(' And rosin.');
    expect((await undoneSteps(notes, 'Bring the bow.')).length).toBeLessThanOrEqual(3);
    await expect(notes).toHaveValue('Bring the bow.');
  });

  await test.step('in a message', async () => {
    await card(page, 'Cellist at Elm Orchestra').press('e');
    const text = textOf(page, 'Dana Kim');
    await expect(text).toBeFocused();
    await text.press('Control+End');
    const before = await text.inputValue();
    await page.keyboard.type(' The hall rang for days.');
    expect((await undoneSteps(text, before)).length).toBeLessThanOrEqual(3);
    await expect(text).toHaveValue(before);
  });
});

test('what was typed to find something is undone as one, and comes back after Escape @full', async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  await waitForBoard(page);
  for (const company of ['Elm Orchestra', 'Fir'])
    await addApplication(page, { company, role: 'Cellist', endedAt: interviewEnd });
  const searches = [
    ['1', '/', 'searchbox'],
    ['2', '/', 'searchbox'],
    ['5', '/', 'searchbox'],
    ['1', 'Control+k', 'combobox'],
    ['1', 'Control+,', 'combobox'],
  ] as const;
  for (const [view, key, role] of searches) {
    await test.step(`${view}, ${key}`, async () => {
      await page.keyboard.press(`Control+${view}`);
      await page.keyboard.press(key);
      const text = page.getByRole(role).first();
      await expect(text).toBeFocused();
      await page.keyboard.type('elm orchestra');
      await page.keyboard.type(' zzz');
      await expect(text).toHaveValue('elm orchestra zzz');
      expect(await undoneSteps(text, '')).toEqual(['']);
      await text.press('Control+Shift+z');
      await expect(text).toHaveValue('elm orchestra zzz');
      await text.press('Control+z');
      await page.keyboard.press('Escape');
      if (key !== '/') await expect(text).toHaveCount(0);
    });
  }

  await test.step('after Escape', async () => {
    await page.keyboard.press('Control+1');
    await page.keyboard.press('/');
    const text = page.getByRole('searchbox');
    await page.keyboard.type('elm');
    await page.keyboard.press('Escape');
    await expect(text).toHaveValue('');
    await text.press('Control+z');
    await expect(text).toHaveValue('elm');
    await expect(card(page, 'Cellist at Fir')).toHaveCount(0);
    await expect(card(page, 'Cellist at Elm Orchestra')).toBeVisible();
  });
});

test('a formatted text that was pasted is taken back, and comes in as it was', async ({ sharedApp: app }) => {
  const { page } = app;
  await waitForBoard(page);
  await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd });
  await card(page, 'Cellist at Elm Orchestra').press('Enter');
  const posting = field(page.getByRole('complementary'), 'Posting text');
  await posting.fill('Before. After.');
  await posting.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(8, 8));
  const paste = async (html: string) => {
    // The runtime of the tests takes several forms at once; later ones take items.
    await app.electron.evaluate(
      ({ clipboard }, written) => {
        (clipboard as unknown as { readonly write: (all: object) => void }).write(written);
      },
      { html },
    );
    await page.keyboard.press('Control+v');
  };
  await paste(
    '<p>We play <b>Dvořák</b> &amp; &lt;others&gt;.</p><ul><li>Bow</li><li>Rosin</li></ul><p>End</p>',
  );
  const pasted = 'Before. We play Dvořák & <others>.\n\n- Bow\n- Rosin\n\nEndAfter.';
  await expect(posting).toHaveValue(pasted);
  await page.keyboard.press('Control+z');
  await expect(posting).toHaveValue('Before. After.');
  await page.keyboard.press('Control+Shift+z');
  await expect(posting).toHaveValue(pasted);
  await page.keyboard.type(' ');
  await expect(posting, 'the caret stays behind it').toHaveValue(pasted.replace('EndAfter', 'End After'));

  await test.step('in place of what is selected, and a long one', async () => {
    await page.keyboard.press('Control+a');
    await paste(`<p>${'A line of a long posting.<br>'.repeat(2_000)}</p>`);
    await expect(posting).toHaveValue(/^(A line of a long posting\.\n?){2000}$/);
    await page.keyboard.press('Control+z');
    await expect(posting).toHaveValue(pasted.replace('EndAfter', 'End After'));
  });
});

test('a field inserted into a template is taken back, and then what was typed before', async ({ launch }) => {
  const { page } = await launch();
  const screen = await openSettings(page, 'Messages');
  await screen.getByRole('button', { name: 'New template' }).click();
  const dialog = page.getByRole('dialog', { name: 'New template' });
  const text = dialog.getByRole('textbox', { name: 'Text' });
  await text.click();
  await page.keyboard.type('Dear ,');
  await page.keyboard.press('ArrowLeft');
  await dialog.getByRole('group', { name: 'Insert' }).getByRole('button').first().click();
  await expect(text).toBeFocused();
  await expect(text).toHaveValue(/^Dear \{\w+\},$/u);
  await page.keyboard.type('!');
  await expect(text, 'the caret is behind it').toHaveValue(/^Dear \{\w+\}!,$/u);
  expect((await undoneSteps(text, '')).at(-1)).toBe('');
});

test('an option chosen for a field is taken back, and what was typed before it @full', async ({ launch }) => {
  const { page } = await launch();
  await waitForBoard(page);
  await addApplication(page, { company: 'Elm', role: 'Cellist', details: { source: 'LinkedIn' } });
  await addApplication(page, { company: 'Fir', role: 'Pianist' });
  await card(page, 'Pianist at Fir').click();
  const panel = page.getByRole('complementary', { name: 'Pianist at Fir' });
  const source = field(panel, 'Where you found it');
  await source.click();
  await page.keyboard.type('lin');
  await page.getByRole('option', { name: 'LinkedIn' }).click();
  await expect(source).toHaveValue('LinkedIn');
  for (const [key, text] of [
    ['Control+z', 'lin'],
    ['Control+z', ''],
    ['Control+Shift+z', 'lin'],
    ['Control+Shift+z', 'LinkedIn'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(source, key).toHaveValue(text);
  }
});
