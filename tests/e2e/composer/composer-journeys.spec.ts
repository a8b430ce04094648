/** Four people were met: from the notification on, each gets a note of their own, or none. */
import type { Page } from 'playwright/test';
import type { ApplicationDetail } from '../../../shared/ipc/detail';
import type { ApplicationId } from '../../../shared/model/ids';
import { catchLinks } from '../../support/app/caught-links';
import { call, card, cardIn, dueNow, waitForBoard } from '../../support/pages/board-page';
import { addPanel, composerOf, openByLink, textOf, touchesOf } from '../../support/pages/composer-page';
import { accessibilityFaultsOf } from '../../support/pages/accessibility';
import { expectWhole, resize } from '../../support/pages/layout';
import { walkTo } from '../../support/pages/walk-to';
import { day, expect, hour, interviewEnd, minute, test } from '../../support/app/fixtures';

test.use({ desktopOptions: { hasTray: true, hasNotifications: true } });

const name = 'Cellist at Elm Orchestra';
async function addFour(page: Page): Promise<ApplicationId> {
  await waitForBoard(page);
  await call(page, 'preferences:change', { senderName: 'Robin Vale' });
  return addPanel(page, ['Dana Kim', 'Li Wang', 'Noor Haddad', 'Sam Ode'], ['the new hall in the harbour']);
}

test('a panel of four, from the notification: three different notes, and one skipped', async ({
  launch,
  letTimePass,
  desktop,
}) => {
  const app = await launch();
  const { page } = app;
  const links = await catchLinks(app);
  const applicationId = await addFour(page);
  await app.closeWindow();
  // The first time, it says where the window went.
  await expect.poll(() => desktop.notifications?.shown()).toHaveLength(1);
  await desktop.notifications?.dismiss();
  await expect.poll(() => desktop.notifications?.countOnScreen()).toBe(0);
  await letTimePass(app, 11 * minute);
  await expect.poll(() => desktop.notifications?.shown()).toHaveLength(2);
  await desktop.notifications?.press('Write');
  await expect.poll(() => app.isWindowVisible()).toBe(true);

  const first = textOf(page, 'Dana Kim');
  await expect(first).toHaveValue(/^Dear Dana|Dana/);
  await expect(first).toHaveValue(/the new hall in the harbour[\s\S]*Robin Vale/);
  const toDana = await first.inputValue();
  await composerOf(page, 'Dana Kim').getByRole('button', { name: 'Copy text' }).click();
  const question = composerOf(page, 'Dana Kim').getByRole('group', { name: 'Did you send it?' });
  await question.getByRole('button', { name: 'Yes, I sent it' }).click();

  // On to the next, from another template.
  const second = textOf(page, 'Li Wang');
  await expect(second).toHaveValue(/Li/);
  await composerOf(page, 'Li Wang').getByText('LinkedIn', { exact: true }).click();
  const toLi = `${await second.inputValue()}\nPS: the viola, too.`;
  await second.fill(toLi);
  await composerOf(page, 'Li Wang').getByRole('button', { name: 'I sent it' }).click();

  const third = textOf(page, 'Noor Haddad');
  await expect(third).toHaveValue(/Noor/);
  const composer = composerOf(page, 'Noor Haddad');
  await composer.getByText('Formal', { exact: true }).click();
  const toNoor = await third.inputValue();
  await openByLink(page, 'Noor Haddad');
  await composer.getByRole('button', { name: 'Yes, I sent it' }).click();

  await expect(textOf(page, 'Sam Ode')).toHaveValue(/Sam/);
  // How far the panel is, on the card and in the list.
  await expect(cardIn(page, 'Thank-you', name)).toContainText('3 of 4 sent');
  const alike = [toDana, toLi, toNoor].map((text) => text.replace(/Dana|Li|Noor|Kim|Wang|Haddad/g, ''));
  expect(new Set(alike)).toHaveProperty('size', 3);
  await page.getByRole('button', { name: 'Skip the note to Sam Ode' }).click();
  await expect(cardIn(page, 'Check-in', name)).toBeVisible();
  expect((await touchesOf(page, applicationId)).map(({ medium, text }) => [medium, text])).toEqual([
    ['email', toDana],
    ['linkedin', toLi],
    ['email', toNoor],
  ]);
  expect(await links()).toHaveLength(1);
});

test('the same by keyboard alone, from the moment the notification is pressed @full', async ({
  launch,
  letTimePass,
  desktop,
}) => {
  const app = await launch();
  const { page } = app;
  const applicationId = await addFour(page);
  await letTimePass(app, 11 * minute);
  await expect.poll(() => desktop.notifications?.shown()).toHaveLength(1);
  await desktop.notifications?.press('Write');
  await expect(textOf(page, 'Dana Kim')).toBeFocused();
  await walkTo(page, 'Tab', composerOf(page, 'Dana Kim').getByRole('button', { name: 'Copy text' }));
  await page.keyboard.press('Enter');
  await walkTo(page, 'Tab', composerOf(page, 'Dana Kim').getByRole('button', { name: 'Yes, I sent it' }));
  await page.keyboard.press('Enter');
  await expect(textOf(page, 'Li Wang')).toBeFocused();
  await walkTo(page, 'Tab', composerOf(page, 'Li Wang').getByRole('button', { name: 'I sent it' }));
  await page.keyboard.press('Enter');
  await expect(textOf(page, 'Noor Haddad')).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\n\nPS: the oboe, too.');
  await walkTo(page, 'Tab', composerOf(page, 'Noor Haddad').getByRole('button', { name: 'I sent it' }));
  await page.keyboard.press('Enter');
  await expect(textOf(page, 'Sam Ode')).toBeFocused();
  await walkTo(page, 'Tab', page.getByRole('button', { name: 'Skip the note to Sam Ode' }));
  await page.keyboard.press('Enter');
  await expect(cardIn(page, 'Check-in', name)).toBeVisible();
  const texts = (await touchesOf(page, applicationId)).map(({ text }) => text.replace(/Dana|Li|Noor/g, ''));
  expect(texts).toEqual([expect.any(String), expect.any(String), expect.stringMatching(/the oboe, too\.$/)]);
  expect(new Set(texts)).toHaveProperty('size', 3);
  expect(await page.evaluate(() => document.activeElement !== document.body), 'the focus is kept').toBe(true);
});

test('the whole of it by keyboard alone @full', async ({ launch }) => {
  const { page } = await launch();
  const applicationId = await addFour(page);
  await card(page, name).focus();
  await page.keyboard.press('e');
  const text = textOf(page, 'Dana Kim');
  await expect(text).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\n\nPS: it rang for days.');
  const written = await text.inputValue();
  const copy = composerOf(page, 'Dana Kim').getByRole('button', { name: 'Copy text' });
  await walkTo(page, 'Tab', copy);
  await page.keyboard.press('Enter');
  const yes = composerOf(page, 'Dana Kim').getByRole('button', { name: 'Yes, I sent it' });
  await expect(yes).toBeVisible();
  await walkTo(page, 'Tab', yes);
  await page.keyboard.press('Enter');
  await expect(textOf(page, 'Li Wang')).toBeFocused();
  expect((await touchesOf(page, applicationId))[0]?.text).toBe(written);
  // Escape leaves the panel, and the keyboard is back at the card.
  await page.keyboard.press('Escape');
  await expect(card(page, name)).toBeFocused();
  await expect(dueNow(page)).toContainText('1 of 4 sent');
});

test.describe('in a small window', () => {
  for (const [width, height, zoom] of [
    [1024, 700, 1],
    [1366, 768, 2],
  ] as const)
    test(`at ${width}×${height} and ${zoom * 100} % everything can be reached and read @full`, async ({
      launch,
    }) => {
      const app = await launch();
      const { page } = app;
      await addFour(page);
      await resize(app, width, height, zoom);
      await card(page, name).focus();
      await page.keyboard.press('e');
      const composer = composerOf(page, 'Dana Kim');
      await textOf(page, 'Dana Kim').fill(`Dear Dana,\n\n${'Thank you for the talk. '.repeat(830)}`);
      await composer.getByRole('button', { name: 'Copy text' }).click();
      const yes = composer.getByRole('button', { name: 'Yes, I sent it' });
      await yes.scrollIntoViewIfNeeded();
      await expect(yes).toBeInViewport();
      await expectWhole(page, 'a long message, copied');
      expect(await accessibilityFaultsOf(page)).toEqual([]);
    });
});

test.describe('in the evening', () => {
  // Wednesday 11 March, 21:00 in New York: the check-in is due, and late only after six days.
  test.use({ startAt: interviewEnd + 8 * day + 5 * hour, timeZone: 'Europe/Berlin' });

  test('a message can be written now and its reminder be set to office hours over there', async ({
    launch,
  }) => {
    const { page } = await launch();
    const applicationId = await addFour(page);
    await card(page, name).press('e');
    const composer = composerOf(page, 'Dana Kim');
    await expect(composer).toContainText(/It’s 21:0\d for Dana Kim, after office hours\./);
    await composer
      .getByRole('button', { name: /remind me to send it Thu\s12\sMar, 09:00 their time/ })
      .click();
    await expect(composer).toContainText('You’ll be reminded to send it Thu 12 Mar, 09:00 their time');
    const { application } = (await call(page, 'application:read', { applicationId })) as ApplicationDetail;
    expect(application.snoozes).toMatchObject([
      { step: 'check-in', until: Date.parse('2026-03-12T09:00:00-04:00'), reason: 'office-hours' },
    ]);
  });

  test('a very long name of theirs is shown whole @full', async ({ launch }) => {
    const app = await launch();
    const { page } = app;
    const person = 'Wolfeschlegelsteinhausenbergerdorff'.repeat(4);
    await addPanel(page, [person], []);
    await card(page, name).press('e');
    const moment = composerOf(page, person).getByText(/It’s 21:0\d for Wolfe/);
    for (const [width, height, zoom] of [
      [1024, 700, 1],
      [1366, 768, 1],
      [1366, 768, 2],
    ] as const) {
      await resize(app, width, height, zoom);
      await moment.scrollIntoViewIfNeeded();
      await expectWhole(page, `${String(width)} × ${String(height)} at ${String(zoom * 100)} %`);
    }
    await composerOf(page, person)
      .getByRole('button', { name: /remind me to send it/ })
      .click();
    await expect(composerOf(page, person)).toContainText('You’ll be reminded to send it');
    await expectWhole(page, 'once it is put off');
  });
});

test.describe('on Friday evening, when the thank-you is in time until Saturday', () => {
  // The interview ended on Thursday 5 March at 15:00 in New York.
  const ended = interviewEnd + 2 * day;
  test.use({ startAt: ended + 28 * hour });

  test('it says that now is better than Monday, and still reminds then @full', async ({ launch }) => {
    const { page } = await launch();
    await addPanel(page, ['Dana Kim'], [], ended);
    await card(page, name).press('e');
    const composer = composerOf(page);
    await expect(composer).toContainText(
      /It’s 19:0\d for Dana Kim, after office hours\. By Mon\s9\sMar, 09:00 their time, it would be late, so now is better\./,
    );
    await composer.getByRole('button', { name: /remind me to send it Mon\s9\sMar, 09:00/ }).click();
    await expect(composer).toContainText('You’ll be reminded to send it Mon 9 Mar, 09:00 their time');
  });

  test('it puts nothing off that isn’t due any more on Monday @full', async ({ launch }) => {
    const { page } = await launch();
    const applicationId = await addPanel(page, ['Dana Kim'], [], ended);
    const { application } = (await call(page, 'application:read', { applicationId })) as ApplicationDetail;
    // A strong connection: the check-in opens on Saturday, and the thank-you lapses.
    const fields = { hasStrongConnection: true };
    await call(page, 'change:edit-person', { contactId: application.contacts[0]?.id, fields });
    await card(page, name).press('e');
    const composer = composerOf(page);
    await expect(composer).toContainText(
      'By Mon 9 Mar, 09:00 their time, it won’t be due any more, so send it now.',
    );
    await expect(composer.getByRole('button', { name: /remind me/ })).toHaveCount(0);
  });
});
