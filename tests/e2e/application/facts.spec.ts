/** What is known about an application besides its dates: in the form, and edited in the panel. */
import { addApplication, call, card, field, toast, waitForBoard } from '../../support/pages/board-page';
import { accessibilityFaultsOf } from '../../support/pages/accessibility';
import { expect, test } from '../../support/app/fixtures';
import { resize } from '../../support/pages/layout';

test('tags, source and place are entered in the form, and edited in the panel as they are typed', async ({
  sharedApp: { page },
}) => {
  await waitForBoard(page);
  await addApplication(page, { company: 'Elm', role: 'Cellist' });
  await card(page, 'Cellist at Elm').focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: 'Cellist at Elm' });
  await panel.getByRole('button', { name: 'Edit', exact: true }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('button', { name: 'More about the job' }).click();
  await form.getByRole('combobox', { name: 'Tags' }).fill('Music');
  await page.keyboard.press('Enter');
  await field(form, 'Where you found it').fill('A friend');
  await field(form, 'Applied on').fill('1 March 2026');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form).toHaveCount(0);

  const details = panel.getByRole('region', { name: 'Details' });
  await expect(details.getByText('Music')).toBeVisible();
  await expect(field(details, 'Where you found it')).toHaveValue('A friend');

  const place = field(details, 'Location');
  await place.fill('Brno, two days a week');
  await details.getByRole('button', { name: 'Undo what you typed in Location' }).waitFor();
  await expect(panel.getByRole('region', { name: 'History' })).toContainText('You changed the location.');
  await details.getByRole('button', { name: 'Undo what you typed in Location' }).click();
  await expect(place).toHaveValue('');

  const add = details.getByRole('textbox', { name: 'Add a link' });
  const file = details.getByRole('button', { name: 'Link a file…' });
  expect((await file.boundingBox())?.height).toBe((await add.boundingBox())?.height);
  await add.fill('example.com/team');
  await page.keyboard.press('Enter');
  await expect(details.getByRole('button', { name: 'https://example.com/team', exact: true })).toBeVisible();
  await expect(add).toHaveValue('');
  expect(await accessibilityFaultsOf(page)).toEqual([]);

  await test.step('left right after Enter, a link is added once', async () => {
    await add.fill('example.com/hall');
    await add.evaluate((input) => {
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      input.blur();
    });
    await expect(
      details.getByRole('button', { name: 'https://example.com/hall', exact: true }),
    ).toBeVisible();
    // Whatever was asked for before has been answered by then.
    await call(page, 'draft:list', null);
    await expect(add).toHaveValue('');
    await expect(add).not.toHaveAttribute('aria-invalid', 'true');
    await details.getByRole('button', { name: 'Remove the link to https://example.com/hall' }).click();
  });

  await test.step('a link can have a name, by keyboard alone', async () => {
    await details.getByRole('button', { name: 'Name the link to https://example.com/team' }).press('Enter');
    const name = details.getByRole('textbox', { name: 'Name of the link' });
    await expect(name).toBeFocused();
    await page.keyboard.type('Not this');
    await page.keyboard.press('Escape');
    await expect(name).toHaveCount(0);
    await expect(
      details.getByRole('button', { name: 'Name the link to https://example.com/team' }),
    ).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.type('The team');
    await page.keyboard.press('Enter');
    await expect(details.getByRole('button', { name: 'Name the link to The team' })).toBeFocused();
    await expect(details.getByRole('button', { name: 'The team', exact: true })).toBeVisible();
    await expect(details.getByText('https://example.com/team')).toBeVisible();
    expect(await accessibilityFaultsOf(page)).toEqual([]);
  });

  await page.keyboard.press('Control+,');
  await page.getByRole('tab', { name: 'Tags' }).click();
  const settings = page.getByRole('tabpanel', { name: 'Tags' });
  await expect(settings).toContainText('1 application');
  expect(await accessibilityFaultsOf(page)).toEqual([]);
  await settings.getByRole('textbox', { name: 'Name of the tag Music' }).fill('Orchestra');
  await expect(settings.getByRole('button', { name: 'Delete the tag Orchestra' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(details.getByText('Orchestra')).toBeVisible();
});

test('a long salary is whole in the panel @full', async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  await waitForBoard(page);
  const salary = '$140,000–$175,000 a year plus 15 % bonus';
  await addApplication(page, { company: 'Elm', role: 'Cellist', details: { salary } });
  await resize(app, 1366, 768, 1);
  await card(page, 'Cellist at Elm').focus();
  await page.keyboard.press('Enter');
  const shown = field(page.getByRole('complementary', { name: 'Cellist at Elm' }), 'Salary');
  await expect(shown).toHaveValue(salary);
  expect(await shown.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
});

test('what was typed in one field is undone and redone as one, whatever the pauses @full', async ({
  launch,
}) => {
  const { page } = await launch();
  await waitForBoard(page);
  await addApplication(page, { company: 'Elm', role: 'Cellist' });
  const cellist = card(page, 'Cellist at Elm');
  await cellist.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: 'Cellist at Elm' });
  const history = panel.getByRole('region', { name: 'History' });
  const place = field(panel.getByRole('region', { name: 'Details' }), 'Location');
  const line = history.getByRole('listitem').filter({ hasText: 'You changed the location.' });
  let whole = '';
  for (const text of ['Brno', ', in the old town', ', two days a week']) {
    await place.press('End');
    await place.pressSequentially(text);
    whole += text;
    // Saved at each pause, and shown as one.
    await expect(line.getByRole('definition')).toHaveText(['empty', whole]);
  }
  await expect(line).toHaveCount(1);
  await expect(place).toHaveValue(whole);
  await line.getByRole('button', { name: /^Undo/ }).click();
  await expect(place).toHaveValue('');
  await expect(line).toContainText('undone');
  await cellist.focus();
  await page.keyboard.press('Control+Shift+z');
  await expect(place).toHaveValue(whole);

  await cellist.focus();
  await page.keyboard.press('Control+z');
  await expect(place).toHaveValue('');
  await page.keyboard.press('Control+Shift+z');
  await expect(place).toHaveValue(whole);
  await page.keyboard.press('Control+z');
  await expect(place).toHaveValue('');
  await page.keyboard.press('Control+z');
  await expect(cellist, 'the one before').toHaveCount(0);
});

test('tags given one after the other are named in what is said @full', async ({ sharedApp: { page } }) => {
  await waitForBoard(page);
  await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist' });
  await card(page, 'Cellist at Elm Orchestra').press('Enter');
  await page.getByRole('complementary').getByRole('combobox', { name: 'Tags' }).focus();
  for (const tag of ['Remote', 'Senior']) {
    await page.keyboard.type(tag);
    await page.keyboard.press('Enter');
  }
  for (const tag of ['Remote', 'Senior'])
    await expect(toast(page, `Changed the tags of Cellist at Elm Orchestra: added ${tag}`)).toBeVisible();
});

test('an application that is there already is named while one types, and opened', async ({
  sharedApp: { page },
}) => {
  await waitForBoard(page);
  await addApplication(page, { company: 'Elm Orchestra', role: 'Second Cellist' });
  await page.getByRole('button', { name: 'New application' }).click();
  const form = page.getByRole('dialog', { name: 'New application' });
  await field(form, 'Company').fill('ELM Orchestra Ltd');
  await field(form, 'Role').fill('second cellist');
  await expect(form).toContainText('You already have Second Cellist at Elm Orchestra (Applied).');
  await form.getByRole('button', { name: 'Open Second Cellist at Elm Orchestra' }).click();
  await expect(page.getByRole('complementary', { name: 'Second Cellist at Elm Orchestra' })).toBeVisible();
  await expect(form).toHaveCount(0);
});

test('company, role, industry, notes and posting are edited in the panel, each with its own Undo', async ({
  sharedApp: { page },
}) => {
  await waitForBoard(page);
  await addApplication(page, { company: 'Elm', role: 'Cellist' });
  await card(page, 'Cellist at Elm').focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary');
  const texts = [
    ['Company', 'Elm Orchestra', 'Elm'],
    ['Role', 'Second Cellist', 'Cellist'],
    ['Industry', 'Music', ''],
    ['Notes', 'Bring the bow.\nAsk about parking.', ''],
    ['Posting text', 'We play Dvořák.', ''],
  ] as const;
  for (const [label, typed] of texts) {
    await field(panel, label).fill(typed);
    await field(panel, label).blur();
    await expect(panel.getByRole('button', { name: `Undo what you typed in ${label}` })).toBeVisible();
  }
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Elm Orchestra');
  await expect(card(page, 'Second Cellist at Elm Orchestra')).toBeVisible();
  expect(await accessibilityFaultsOf(page)).toEqual([]);
  for (const [label, , before] of texts) {
    await panel.getByRole('button', { name: `Undo what you typed in ${label}` }).click();
    await expect(field(panel, label)).toHaveValue(before);
  }
  await expect(card(page, 'Cellist at Elm')).toBeVisible();

  await test.step('the heading leads to the fields of its names', async () => {
    await panel.getByRole('button', { name: 'Change the company' }).press('Enter');
    await expect(field(panel, 'Company')).toBeFocused();
    await panel.getByRole('heading', { level: 2 }).hover();
    await panel.getByRole('button', { name: 'Change the role' }).click();
    await expect(field(panel, 'Role')).toBeFocused();
    await expect(field(panel, 'Role')).toBeInViewport();
    await page.keyboard.type('Third Cellist');
    await page.keyboard.press('Enter');
    await expect(card(page, 'Third Cellist at Elm')).toBeVisible();
    await panel.getByRole('button', { name: 'Undo what you typed in Role' }).click();
    await expect(card(page, 'Cellist at Elm')).toBeVisible();
  });

  await test.step('a company can’t be emptied', async () => {
    await field(panel, 'Company').fill('');
    await field(panel, 'Company').blur();
    await expect(field(panel, 'Company')).toHaveAttribute('aria-invalid', 'true');
    await expect(card(page, 'Cellist at Elm')).toBeVisible();
  });

  await test.step('a formatted posting becomes clean text', async () => {
    await field(panel, 'Posting text').focus();
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData(
        'text/html',
        '<h2>Cellist</h2><ul><li>Plays <b>well</b></li></ul><script>1</script>',
      );
      const how = { clipboardData, bubbles: true, cancelable: true };
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', how));
    });
    await expect(field(panel, 'Posting text')).toHaveValue(/^Cellist\s+\S Plays well$/);
  });
});
