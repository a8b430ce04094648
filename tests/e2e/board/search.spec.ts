/** The search while typing, and what it says about cards that aren't shown. */
import { addApplication, call, card, column, waitForBoard } from '../../support/pages/board-page';
import { expect, test } from '../../support/app/fixtures';

test('accents, case and Unicode form make no difference', async ({ sharedApp: { page } }) => {
  await waitForBoard(page);
  await addApplication(page, { company: 'Cafe\u0301 Central', role: 'Barista' });
  await addApplication(page, { company: 'İstanbul Modern', role: 'Curator' });
  await addApplication(page, { company: 'Straßenbahn', role: 'Driver' });
  const search = page.getByRole('searchbox', { name: 'Search' });
  const found: readonly (readonly [string, string])[] = [
    ['cafe', 'Barista at Cafe\u0301 Central'],
    ['CAF\u00c9', 'Barista at Cafe\u0301 Central'],
    ['istanbul', 'Curator at İstanbul Modern'],
    ['strasse', 'Driver at Straßenbahn'],
  ];
  for (const [query, name] of found) {
    await search.fill(query);
    await expect(page.getByRole('article')).toHaveCount(1);
    await expect(card(page, name), query).toBeVisible();
  }
});

test('a match in the archive is mentioned, and shown on request', async ({ sharedApp: { page } }) => {
  await waitForBoard(page);
  const applicationId = await addApplication(page, { company: 'Café Central', role: 'Barista' });
  await addApplication(page, { company: 'Northwind', role: 'Editor' });
  await call(page, 'change:archive-application', { applicationId });
  await expect(card(page, 'Barista at Café Central')).toBeHidden();
  await page.getByRole('searchbox', { name: 'Search' }).fill('cafe');
  await expect(page.getByRole('main').getByText('No card here matches “cafe”.')).toBeVisible();
  await expect(page.locator('#announcements')).toContainText('1 archived card matches.');
  await page.getByRole('button', { name: 'Show archived' }).click();
  await expect(card(page, 'Barista at Café Central')).toBeVisible();

  await page.getByRole('searchbox', { name: 'Search' }).fill('northwind');
  await expect(page.getByRole('main').getByText('1 card on the board matches.')).toBeVisible();
});

test('words are found in everything written about an application, as they are typed', async ({
  sharedApp: { page },
}) => {
  await waitForBoard(page);
  await addApplication(page, {
    company: 'Northwind',
    role: 'Editor',
    details: { postingText: 'We use Kubernetes, mostly.' },
  });
  await addApplication(page, {
    company: 'Café Central',
    role: 'Barista',
    details: { notes: 'Ask about parking.' },
  });
  const search = page.getByRole('searchbox', { name: 'Search' });
  await search.pressSequentially('kuber');
  const found = card(page, 'Editor at Northwind');
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(found.locator('mark')).toHaveText('Kuber');
  await expect(found).toHaveAccessibleDescription(/In the posting: We use Kubernetes, mostly\./);
  await search.fill('cafe park');
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(card(page, 'Barista at Café Central').locator('mark')).toHaveText(['Café', 'park']);
  await search.fill('');
  await expect(page.getByRole('article')).toHaveCount(2);
  await expect(page.locator('mark')).toHaveCount(0);
});

test('facts and tags are found, a renamed tag by its new name', async ({ sharedApp: { page } }) => {
  await waitForBoard(page);
  const applicationId = await addApplication(page, {
    company: 'Northwind',
    role: 'Editor',
    details: { location: 'Genève, two days a week', source: 'Job fair' },
  });
  await call(page, 'change:edit-tags', {
    applicationId,
    add: [{ name: 'Dream', colour: 'red' }],
    remove: [],
  });
  await addApplication(page, { company: 'Elm', role: 'Cellist' });
  const search = page.getByRole('searchbox', { name: 'Search' });
  const found = card(page, 'Editor at Northwind');
  await search.fill('genev');
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(found).toHaveAccessibleDescription(/In the location: Genève, two days a week/);
  await search.fill('fair dream');
  await expect(found).toHaveAccessibleDescription(/In the source: Job fair/);
  await search.fill('dream');
  await expect(found).toHaveAccessibleDescription(/In the tags: Dream/);
  const { application } = (await call(page, 'application:read', { applicationId })) as {
    readonly application: { readonly tags: readonly string[] };
  };
  const [tagId] = application.tags;
  await call(page, 'change:edit-tag', { tagId, fields: { name: 'Favourite' } });
  await expect(page.getByRole('article')).toHaveCount(0);
  await search.fill('favour');
  await expect(found).toHaveAccessibleDescription(/In the tags: Favourite/);
});

test('Enter and the arrow down go to what was found, and Escape back to where the focus was', async ({
  sharedApp: { page },
}) => {
  await waitForBoard(page);
  await addApplication(page, { company: 'Northwind', role: 'Editor' });
  await addApplication(page, { company: 'Café Central', role: 'Barista' });
  const [barista, editor] = [card(page, 'Barista at Café Central'), card(page, 'Editor at Northwind')];
  for (const key of ['Enter', 'ArrowDown']) {
    await editor.focus();
    await page.keyboard.press('/');
    await page.keyboard.type('cafe');
    await expect(page.getByRole('article')).toHaveCount(1);
    await page.keyboard.press(key);
    await expect(barista, key).toBeFocused();
    await page.keyboard.press('/');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('article')).toHaveCount(2);
    await page.keyboard.press('Escape');
    await expect(barista).toBeFocused();
  }
});

test('a found card that has the focus keeps it when all are shown again', async ({ sharedApp: { page } }) => {
  await waitForBoard(page);
  await addApplication(page, { company: 'Northwind', role: 'Editor' });
  await addApplication(page, { company: 'Café Central', role: 'Barista' });
  // One of them is the first of the column, the other isn't.
  for (const [query, name] of [
    ['north', 'Editor at Northwind'],
    ['cafe', 'Barista at Café Central'],
  ] as const) {
    await page.keyboard.press('/');
    await page.keyboard.type(query);
    await expect(page.getByRole('article')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(card(page, name)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('article')).toHaveCount(2);
    await expect(card(page, name)).toBeFocused();
  }
});

test('what is found begins at the top, however far the board and the table were scrolled', async ({
  sharedApp: { page },
}) => {
  await waitForBoard(page);
  for (let n = 10; n < 50; n += 1)
    await addApplication(page, { company: n % 2 === 0 ? `Even ${n}` : `Odd ${n}`, role: 'Clerk' });
  const search = page.getByRole('searchbox', { name: 'Search' });
  const rowOf = {
    'Control+1': column(page, 'Applied').getByRole('article'),
    'Control+2': page.getByRole('row'),
  };
  for (const [view, rows] of Object.entries(rowOf)) {
    await page.keyboard.press(view);
    const cards = rows.filter({ hasText: /(Even|Odd) \d\d/ });
    await expect(cards.first()).toBeVisible();
    const [first = '', kind = ''] = /(Even|Odd) \d\d/.exec(await cards.first().innerText()) ?? [];
    // Not by the wheel, which keeps scrolling for a moment.
    await cards.first().evaluate((element) => {
      let list: Element | null = element;
      while (list && !/auto|scroll/.test(getComputedStyle(list).overflowY)) list = list.parentElement;
      list?.scrollTo(0, 900);
    });
    await expect(cards.filter({ hasText: first })).not.toBeInViewport();
    await search.fill(kind);
    await expect(cards.filter({ hasText: first }), view).toBeInViewport();
    await search.fill('');
  }
});
