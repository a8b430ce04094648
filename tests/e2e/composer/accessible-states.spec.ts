/** Every state of the composer that other tests don't check: nothing is cut off, out of reach, too small or unnamed. */
import type { Page } from 'playwright/test';
import type { ApplicationDetail } from '../../../shared/ipc/detail';
import { catchLinks } from '../../support/app/caught-links';
import { accessibilityAndTargetFaultsOf } from '../../support/pages/accessibility';
import { addApplication, call, card, markSent, waitForBoard } from '../../support/pages/board-page';
import { addPanel, composerOf, openByLink, textOf } from '../../support/pages/composer-page';
import { expectWhole, resize, setColours } from '../../support/pages/layout';
import type { App } from '../../support/app/app';
import { day, expect, hour, interviewEnd, test } from '../../support/app/fixtures';

test.use({ startAt: interviewEnd + 25 * hour });

const name = 'Cellist at Elm Orchestra';
const points = ['the new hall in the harbour', 'how the programme is chosen'];

/** In light at 1366×768, in dark in a small window, and in light at 200 %. */
async function expectAccessible(app: App, what: string): Promise<void> {
  const { page } = app;
  for (const [colours, width, height, zoom] of [
    ['dark', 1024, 700, 1],
    ['light', 1366, 768, 2],
    ['light', 1366, 768, 1],
  ] as const) {
    await setColours(app, colours);
    await resize(app, width, height, zoom);
    const where = `${what}, ${colours}, ${String(width)} × ${String(height)} at ${String(zoom)}`;
    await expectWhole(page, where);
    expect.soft(await accessibilityAndTargetFaultsOf(page), where).toEqual([]);
  }
}

const signAs = (page: Page, senderName: string) => call(page, 'preferences:change', { senderName });

test('the ways out, their questions, and what is missing for them', async ({ launch }) => {
  test.setTimeout(180_000);
  const app = await launch();
  const { page } = app;
  await catchLinks(app);
  await waitForBoard(page);
  const applicationId = await addPanel(page, ['Dana Kim'], []);
  const { application } = (await call(page, 'application:read', { applicationId })) as ApplicationDetail;
  await card(page, name).press('e');
  const composer = composerOf(page);
  await expect(composer.getByLabel('Your name, as you sign')).toBeVisible();
  await composer.getByRole('button', { name: 'Where the words come from' }).click();
  await expectAccessible(app, 'gaps, no name to sign with, filled facts');

  await composer.getByText('Phone', { exact: true }).click();
  await expectAccessible(app, 'a call without a number');
  await call(page, 'change:edit-person', {
    contactId: application.contacts[0]?.id,
    fields: { linkedIn: 'www.linkedin.com/in/dana-kim', phone: '+420 222 333 444' },
  });
  await composer.getByRole('button', { name: /^Call/ }).click();
  await expect(composer.getByRole('group', { name: 'Did you call?' })).toBeVisible();
  await expectAccessible(app, 'after a call');
  await composer.getByRole('button', { name: 'Not yet' }).click();

  await composer.getByText('LinkedIn', { exact: true }).click();
  await textOf(page).fill(`Hi Dana,\n\n${'I need an answer. '.repeat(120)}`);
  await expect(composer).toContainText('too many');
  await expectAccessible(app, 'over the limits of LinkedIn');
  await composer.getByText('Email', { exact: true }).click();
  const demand = composer.getByRole('listitem').filter({ hasText: 'This reads as a demand' });
  await demand.getByRole('button', { name: /^Dismiss/ }).click();
  await expect(composer.getByRole('button', { name: /dismissed/ })).toBeVisible();
  await composer.getByRole('button', { name: 'Open in mail program' }).click();
  await expect(page.getByRole('dialog', { name: 'Open in mail program' })).toBeVisible();
  await expectAccessible(app, 'the whole link, before it is opened');
  await page.keyboard.press('Escape');
  await openByLink(page);
  await expect(composer.getByRole('group', { name: 'Did you send it?' })).toBeVisible();
  await expectAccessible(app, 'a mail too long for a link, one finding dismissed');
});

test('a panel of four, two sent and one skipped @full', async ({ launch }) => {
  test.setTimeout(120_000);
  const app = await launch();
  const { page } = app;
  await waitForBoard(page);
  await signAs(page, 'Robin Vale');
  const persons = [
    'Dana Kim',
    'Prof. Dr. Leopoldine Hohenstein-Abercrombie',
    'שרה כהן (גיוס)',
    '🎻 Yo-Yo Müller',
  ];
  await addPanel(page, persons, points);
  await card(page, name).press('e');
  for (const person of persons.slice(0, 2)) {
    await expect(textOf(page, person)).toBeFocused();
    await composerOf(page, person).getByRole('button', { name: 'I sent it' }).click();
  }
  await page
    .getByRole('button', { name: /^Skip the note to/ })
    .first()
    .click();
  await expect(textOf(page, '🎻 Yo-Yo Müller')).toHaveValue(/^Hi Yo-Yo,/);
  await expectAccessible(app, 'a panel');
});

test('a warning before a message that comes early @full', async ({ launch }) => {
  test.setTimeout(120_000);
  const app = await launch();
  const { page } = app;
  await waitForBoard(page);
  await signAs(page, 'Robin Vale');
  const applicationId = await addPanel(page, ['Dana Kim', 'Li Wang'], points, interviewEnd - 3 * day);
  await markSent(page, applicationId, 'thank-you', interviewEnd - 2 * day);
  await card(page, name).press('e');
  await expect(composerOf(page).getByRole('group', { name: 'Before you write' })).toBeVisible();
  await expectAccessible(app, 'a warning');
});

for (const [reply, button] of [
  ['An offer', 'Ask for time to think'],
  ['A rejection', 'Thank them'],
] as const)
  test(`a message after the reply “${reply}” @full`, async ({ launch }) => {
    test.setTimeout(120_000);
    const app = await launch();
    const { page } = app;
    await waitForBoard(page);
    await signAs(page, 'Robin Vale');
    await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd });
    await card(page, name).press('a');
    await page
      .getByRole('dialog', { name: 'They replied' })
      .getByRole('radio', { name: new RegExp(`^${reply}`) })
      .click();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: button }).click();
    await expect(textOf(page)).toBeVisible();
    await expectAccessible(app, button);
  });

test.describe('in the evening', () => {
  test.use({ startAt: interviewEnd + 8 * day + 5 * hour });
  test('a better moment, offered and chosen @full', async ({ launch }) => {
    test.setTimeout(120_000);
    const app = await launch();
    const { page } = app;
    await waitForBoard(page);
    await signAs(page, 'Robin Vale');
    await addPanel(page, ['Dana Kim'], points);
    await card(page, name).press('e');
    const remind = composerOf(page).getByRole('button', { name: /remind me to send it/ });
    await expect(remind).toBeVisible();
    await expectAccessible(app, 'a better moment');
    await remind.click();
    await expect(composerOf(page)).toContainText('You’ll be reminded to send it');
    await expectAccessible(app, 'a reminder for then');
  });
});
