/** A message that still has a gap is asked about once, with the gap selected, before it goes to another program. */
import { catchLinks } from '../../support/app/caught-links';
import { card } from '../../support/pages/board-page';
import { addPanel, composerOf, openByLink, textOf } from '../../support/pages/composer-page';
import { expect, hour, interviewEnd, test } from '../../support/app/fixtures';

test.use({ startAt: interviewEnd + 25 * hour });

const point = ['the new hall in the harbour'];

test('a gap is shown first, and the message leaves with it only if that is confirmed', async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  await addPanel(page, ['Dana Kim'], point);
  const links = await catchLinks(app);
  await card(page, 'Cellist at Elm Orchestra').press('e');
  const composer = composerOf(page);
  const text = textOf(page);
  const way = composer.getByRole('button', { name: 'Open in mail program' });
  const link = page.getByRole('dialog', { name: 'Open in mail program' });
  await way.click();
  const question = composer.getByRole('group', { name: 'There’s still a gap in your text: [your name].' });
  await expect(question).toBeVisible();
  await expect(link).toHaveCount(0);
  await expect(text).toBeFocused();
  expect(
    await text.evaluate((field: HTMLTextAreaElement) =>
      field.value.slice(field.selectionStart, field.selectionEnd),
    ),
  ).toBe('[your name]');

  await question.getByRole('button', { name: 'Pass it on anyway' }).click();
  await expect(question).toHaveCount(0);
  await link.getByRole('button', { name: 'Cancel' }).click();
  await expect(text).toBeFocused();
  // Asked once: from then on it goes the way it is sent.
  await openByLink(page);
  await expect.poll(links).toHaveLength(1);
  expect(decodeURIComponent((await links())[0] ?? '')).toContain('[your name]');
});

test('a gap that is filled in takes the question with it', async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  await addPanel(page, ['Dana Kim'], point);
  const links = await catchLinks(app);
  await card(page, 'Cellist at Elm Orchestra').press('e');
  await composerOf(page).getByRole('button', { name: 'Open in mail program' }).click();
  const question = composerOf(page).getByRole('group', { name: /^There’s still a gap/ });
  await expect(question).toBeVisible();
  // The gap is selected, so typing fills it.
  await page.keyboard.type('Robin Vale');
  await expect(question).toHaveCount(0);
  await expect(textOf(page)).toHaveValue(/\nRobin Vale$/);
  const shown = await openByLink(page);
  await expect.poll(links).toEqual([shown]);
});

test('a subject that is changed while the question is open is neither lost nor passed on as it was @full', async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  await addPanel(page, ['Dana Kim'], point);
  const links = await catchLinks(app);
  await card(page, 'Cellist at Elm Orchestra').press('e');
  const composer = composerOf(page);
  await composer.getByRole('button', { name: 'Open in mail program' }).click();
  const question = composer.getByRole('group', { name: /^There’s still a gap/ });
  await expect(question).toBeVisible();
  const subject = composer.getByRole('textbox', { name: 'Subject' });
  await subject.fill('The new hall');
  await expect(question).toHaveCount(0);
  await openByLink(page);
  await expect(subject).toHaveValue('The new hall');
  await expect.poll(links).toHaveLength(1);
  expect(decodeURIComponent((await links())[0] ?? '')).toContain('subject=The new hall&');
});
