/** Each way a message can leave, answered by "Yes", which records it and opens the note to the next person of the panel. */
import type { ApplicationDetail } from '../../../shared/ipc/detail';
import { catchLinks } from '../../support/app/caught-links';
import { call, card } from '../../support/pages/board-page';
import { addPanel, composerOf, openByLink, textOf, touchesOf } from '../../support/pages/composer-page';
import { installMailProgram } from '../../support/desktop/mail-program';
import { expect, hour, interviewEnd, test } from '../../support/app/fixtures';

test.use({
  startAt: interviewEnd + 25 * hour,
  desktopOptions: { hasTray: true, hasNotifications: false, currentDesktop: 'MATE' },
});

const persons = ['Ada Berg', 'Ben Osei', 'Cem Kaya', 'Dana Kim', 'Eva Ruiz', 'Finn Dahl'];
const ways = [
  { way: 'Open as a draft', medium: 'email' },
  { way: 'Open in mail program', medium: 'email' },
  { way: 'Copy text', medium: 'email' },
  { way: 'Copy as rich text', medium: 'email' },
  { way: 'Copy text and open profile', medium: 'linkedin' },
  { way: /^Call \+420/, medium: 'phone' },
] as const;

test('every way out is asked about, and "Yes" leads to the next person', async ({ launch, desktop, dir }) => {
  await installMailProgram(desktop, dir);
  const app = await launch();
  const { page } = app;
  const applicationId = await addPanel(page, persons, ['the new hall in the harbour']);
  const { application } = (await call(page, 'application:read', { applicationId })) as ApplicationDetail;
  for (const { id } of application.contacts) {
    const fields = { linkedIn: 'www.linkedin.com/in/somebody', phone: '+420 222 333 444' };
    await call(page, 'change:edit-person', { contactId: id, fields });
  }
  const links = await catchLinks(app);
  await card(page, 'Cellist at Elm Orchestra').press('e');
  for (const [index, { way, medium }] of ways.entries()) {
    const person = persons[index] ?? '';
    const composer = composerOf(page, person);
    if (medium !== 'email') {
      await composer.getByText(medium === 'phone' ? 'Phone' : 'LinkedIn', { exact: true }).click();
    }
    const text =
      medium === 'phone' ? composer.getByRole('textbox', { name: 'What to say' }) : textOf(page, person);
    await text.fill(`Dear ${person}, thank you.`);
    if (way === 'Open in mail program') await openByLink(page, person);
    else await composer.getByRole('button', { name: way }).click();
    const question = composer.getByRole('group', {
      name: medium === 'phone' ? 'Did you call?' : 'Did you send it?',
    });
    // "Not yet" leaves the text where it is; the way can be gone again.
    await question.getByRole('button', { name: 'Not yet' }).click();
    await expect(question).toBeHidden();
    await expect(text).toHaveValue(`Dear ${person}, thank you.`);
    if (way === 'Open in mail program') await openByLink(page, person);
    else await composer.getByRole('button', { name: way }).click();
    await question.getByRole('button', { name: /^Yes/ }).click();
    await expect(composer).toHaveCount(0);
    const next = persons[index + 1];
    if (next !== undefined) await expect(textOf(page, next)).toBeFocused();
  }
  expect((await touchesOf(page, applicationId)).map(({ medium, text }) => ({ medium, text }))).toEqual(
    ways.map(({ medium }, index) => ({ medium, text: `Dear ${persons[index] ?? ''}, thank you.` })),
  );
  expect((await links()).map((link) => link.slice(0, 12))).toEqual([
    ...['mailto:dana@', 'mailto:dana@', 'https://www.', 'https://www.', 'tel:+4202223', 'tel:+4202223'],
  ]);
});
