/** The ways out that are no mail: rich text, LinkedIn with its limits, and a call. */
import type { Page } from 'playwright/test';
import type { ApplicationDetail } from '../../../shared/ipc/detail';
import type { ApplicationId } from '../../../shared/model/ids';
import { catchLinks } from '../../support/app/caught-links';
import { addApplication, call, card } from '../../support/pages/board-page';
import { composerOf, textOf } from '../../support/pages/composer-page';
import { expect, hour, interviewEnd, test } from '../../support/app/fixtures';
import { fullLengthIf } from '../../support/proof-length';

test.use({ startAt: interviewEnd + 25 * hour });

const name = 'Cellist at Elm Orchestra';

async function openComposer(page: Page): Promise<ApplicationId> {
  const applicationId = await addApplication(page, {
    ...{ company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd },
  });
  const { application } = await read(page, applicationId);
  await call(page, 'change:edit-person', {
    contactId: application.contacts[0]?.id,
    fields: { linkedIn: 'www.linkedin.com/in/dana-kim', phone: '+420 (0) 222 333 444' },
  });
  await card(page, name).press('e');
  return applicationId;
}

async function read(page: Page, applicationId: ApplicationId): Promise<ApplicationDetail> {
  return (await call(page, 'application:read', { applicationId })) as ApplicationDetail;
}

test('LinkedIn: both limits are counted, and the profile opens with the text copied', async ({
  sharedApp: app,
}) => {
  const { page } = app;
  await openComposer(page);
  const links = await catchLinks(app);
  const composer = composerOf(page);
  await composer.getByText('LinkedIn', { exact: true }).click();
  const text = textOf(page);
  await text.fill('x'.repeat(300));
  await expect(composer).toContainText('300 characters. As a message (1,900): 1,600 left.');
  await expect(composer).toContainText('With an invitation (300): 0 left.');
  await text.fill('x'.repeat(1_901));
  await expect(composer).toContainText('(1,900): 1 too many. With an invitation (300): 1,601 too many.');
  await text.fill('Dear Dana, thank you.');
  await expect(composer).toContainText('Opens https://www.linkedin.com/in/dana-kim in your browser.');
  await composer.getByRole('button', { name: 'Copy text and open profile' }).click();
  await expect.poll(links).toEqual(['https://www.linkedin.com/in/dana-kim']);
  expect(await app.electron.evaluate(({ clipboard }) => clipboard.readText())).toBe('Dear Dana, thank you.');
  await expect(composer.getByRole('group', { name: 'Did you send it?' })).toBeVisible();
});

test('a call: the sheet, the number, and notes that are recorded with it', async ({ sharedApp: app }) => {
  const { page } = app;
  const applicationId = await openComposer(page);
  const links = await catchLinks(app);
  const composer = composerOf(page);
  await composer.getByText('Phone', { exact: true }).click();
  const [gaps, templates] = await Promise.all([
    composer.getByText(/gaps left/).boundingBox(),
    composer.getByRole('button', { name: 'Your templates' }).boundingBox(),
  ]);
  expect((gaps?.x ?? 0) + (gaps?.width ?? 0), 'the gaps leave room for the templates').toBeLessThan(
    templates?.x ?? 0,
  );
  const sheet = await composer.getByRole('textbox', { name: 'What to say' }).inputValue();
  expect(sheet.split('\n').filter((line) => line.trim() !== '')).toHaveLength(3);
  await expect(composer).toContainText('Dials +420222333444 in your own program for calls.');
  await composer.getByRole('button', { name: 'Call +420 (0) 222 333 444' }).click();
  await expect.poll(links).toEqual(['tel:+420222333444']);
  await composer.getByRole('textbox', { name: 'Notes of the call' }).fill('They decide on Friday.');
  const question = composer.getByRole('group', { name: 'Did you call?' });
  await question.getByRole('button', { name: 'Yes, I called' }).click();
  await expect
    .poll(async () => (await read(page, applicationId)).application.touches)
    .toMatchObject([{ medium: 'phone', text: `${sheet}\n\nNotes of the call:\nThey decide on Friday.` }]);
});

test('a template that was to be read out, but wasn’t, becomes one to be sent @full', async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  await openComposer(page);
  await catchLinks(app);
  const composer = composerOf(page);
  await composer.getByText('Phone', { exact: true }).click();
  await composer.getByRole('button', { name: /^Call/ }).click();
  await composer.getByRole('button', { name: 'Not yet' }).click();
  await composer.getByText('LinkedIn', { exact: true }).click();
  await expect(textOf(page)).not.toHaveValue(/calling/);
  await composer.getByText('Email', { exact: true }).click();
  await expect(composer.getByRole('textbox', { name: 'Subject' })).toHaveValue(/Cellist/);
});

test('a number that isn’t known is entered without leaving the message', async ({ sharedApp: { page } }) => {
  await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd });
  await card(page, name).press('e');
  const composer = composerOf(page);
  await composer.getByText('Phone', { exact: true }).click();
  await expect(composer).toContainText('You haven’t entered a phone number for Dana Kim.');
  await composer.getByRole('button', { name: 'Enter the number' }).click();
  await expect(composer.getByRole('textbox', { name: 'Phone' })).toBeFocused();
  await page.keyboard.type('+420 222 333 444');
  await page.keyboard.press('Tab');
  await composer.getByRole('button', { name: 'Call +420 222 333 444' }).click({ trial: true });
});

test('a text of one’s own, written for LinkedIn, has a subject as a mail @full', async ({ launch }) => {
  const { page } = await launch();
  await openComposer(page);
  const composer = composerOf(page);
  await composer.getByText('LinkedIn', { exact: true }).click();
  await textOf(page).fill('Dear Dana, thank you for the quartet.');
  await composer.getByText('Email', { exact: true }).click();
  await expect(textOf(page)).toHaveValue('Dear Dana, thank you for the quartet.');
  const subject = composer.getByRole('textbox', { name: 'Subject' });
  await expect(subject).toHaveValue(/Cellist/);
  await subject.fill('The quartet');
  await composer.getByText('Phone', { exact: true }).click();
  await composer.getByText('Email', { exact: true }).click();
  await expect(subject).toHaveValue('The quartet');
});

for (const [medium, field, entered, words, correct, corrected, way] of [
  [
    'LinkedIn',
    'LinkedIn',
    'https://www.example.com/in/dana',
    '“https://www.example.com/in/dana” isn’t a LinkedIn address, so it won’t be opened.',
    'Correct the profile',
    'www.linkedin.com/in/dana-kim',
    'Copy text and open profile',
  ],
  [
    'Phone',
    'Phone',
    '*21*222333444#',
    '“*21*222333444#” isn’t a plain phone number, so it can’t be called from here.',
    'Correct the number',
    '+420 222 333 444',
    'Call +420 222 333 444',
  ],
] as const)
  test(`${medium}: what can’t be opened isn’t said to be, and is corrected beside the message${fullLengthIf(medium === 'Phone')}`, async ({
    sharedApp: { page },
  }) => {
    const applicationId = await openComposer(page);
    const { application } = await read(page, applicationId);
    const fields = medium === 'Phone' ? { phone: entered } : { linkedIn: entered };
    await call(page, 'change:edit-person', { contactId: application.contacts[0]?.id, fields });
    const composer = composerOf(page);
    await composer.getByText(medium, { exact: true }).click();
    await expect(composer).toContainText(words);
    await expect(composer).not.toContainText(/Opens /);
    await expect(composer.getByRole('button', { name: way })).toHaveCount(0);
    await composer.getByRole('button', { name: correct }).click();
    await expect(composer.getByRole('textbox', { name: field })).toBeFocused();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(corrected);
    await page.keyboard.press('Tab');
    await composer.getByRole('button', { name: way }).click({ trial: true });
  });

test('rich text keeps its paragraphs', async ({ sharedApp: app }) => {
  const { page } = app;
  await openComposer(page);
  const composer = composerOf(page);
  await textOf(page).fill('Dear Dana,\n\nThank you <3 & more.\nRobin');
  await composer.getByRole('button', { name: 'Copy as rich text' }).click();
  await expect(composer.getByRole('group', { name: 'Did you send it?' })).toBeVisible();
  await page.evaluate(() => {
    const box = document.createElement('div');
    box.id = 'pasted';
    box.contentEditable = 'true';
    document.body.append(box);
    box.focus();
  });
  await page.keyboard.press('Control+V');
  const pasted = page.locator('#pasted p');
  await expect(pasted).toHaveText(['Dear Dana,', 'Thank you <3 & more.Robin']);
  await expect(pasted.nth(1).locator('br')).toHaveCount(1);
});
