/** The shared list of tags: each is renamed, merged and deleted with its name in what is said, and found in the palette. */
import { accessibilityFaultsOf } from '../../support/pages/accessibility';
import { addApplication, call, card, toast, waitForBoard } from '../../support/pages/board-page';
import { openSettings } from '../../support/pages/settings-page';
import { expect, test } from '../../support/app/fixtures';

test('tags are merged and deleted by keyboard alone, and a tag shows its applications from the palette', async ({
  launch,
}) => {
  const { page } = await launch();
  await waitForBoard(page);
  const named = ['Home office', 'Remote', 'Dream job'].map((name) => ({ name, colour: 'blue' }));
  const ids = await Promise.all(
    ['Elm', 'Fir', 'Oak'].map((company) => addApplication(page, { company, role: 'Cellist' })),
  );
  for (const [index, applicationId] of ids.entries())
    await call(page, 'change:edit-tags', { applicationId, add: [named[index]], remove: [] });
  const settings = await openSettings(page, 'Tags');

  await test.step('Escape closes only the menu, and the button has the focus again', async () => {
    for (const name of ['Colour of Remote: Blue', 'Merge the tag Remote into…']) {
      const opener = settings.getByRole('button', { name });
      await opener.press('Enter');
      await expect(page.getByRole('menuitem').first()).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('menuitem')).toHaveCount(0);
      await expect(opener).toBeFocused();
    }
  });

  await test.step('merged: the applications of both have it', async () => {
    await settings.getByRole('button', { name: 'Merge the tag Home office into…' }).press('Enter');
    await expect(page.getByRole('menuitem')).toHaveCount(2);
    expect(await accessibilityFaultsOf(page)).toEqual([]);
    await page.getByRole('menuitem', { name: 'Remote' }).press('Enter');
    await expect(toast(page, 'Merged two tags into Remote')).toBeVisible();
    await expect(settings.getByRole('textbox', { name: 'Name of the tag Home office' })).toHaveCount(0);
    await expect(settings.getByText('2 applications')).toBeVisible();
    const heir = settings.getByRole('button', { name: 'Colour of Remote: Blue' });
    await expect(heir, 'the focus stays in the list').toBeFocused();
  });

  await test.step('deleted: what is said names it', async () => {
    await settings.getByRole('button', { name: 'Delete the tag Dream job' }).press('Enter');
    await expect(toast(page, 'Deleted the tag Dream job')).toBeVisible();
    await expect(settings.getByRole('button', { name: 'Colour of Remote: Blue' })).toBeFocused();
    await settings.getByRole('button', { name: 'Delete the tag Remote' }).press('Enter');
    await expect(settings.getByRole('textbox', { name: 'New tag' }), 'without any row').toBeFocused();
    await toast(page, 'Deleted the tag Remote').getByRole('button', { name: 'Undo' }).click();
    await expect(settings.getByText('2 applications')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(settings).toHaveCount(0);
  });

  await test.step('a deleted tag that applications still have is not offered as a filter', async () => {
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await page.getByRole('button', { name: 'Tag', exact: true }).click();
    const choices = page.getByRole('dialog', { name: 'Tag' }).getByRole('checkbox');
    await expect(choices).toHaveCount(1);
    await expect(choices).toHaveAccessibleName(/^Remote/);
    await page.keyboard.press('Escape');
  });

  await test.step('the palette shows those that have it', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('tagged rem');
    await expect(page.getByRole('option', { selected: true })).toContainText('Tagged Remote');
    await page.keyboard.press('Enter');
    await expect(card(page, 'Cellist at Elm')).toBeVisible();
    await expect(card(page, 'Cellist at Fir')).toBeVisible();
    await expect(card(page, 'Cellist at Oak')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Tag: Remote', exact: true })).toBeVisible();
  });
});
