/** A picture that changed would be found: even one colour by a little, or one card by a few pixels. */
import { expect, sizes, test } from '../support/pictures/picture-test';

const changes: readonly (readonly [string, string])[] = [
  ['the accent is a little lighter', ':root { --accent: #35558a !important; }'],
  ['a card is two pixels lower', 'article:first-child { translate: 0 2px; }'],
  ['a word is bolder', 'article h3, article strong, h2 { font-weight: 650 !important; }'],
];

for (const [what, css] of changes) {
  test(`it would be found that ${what}`, async ({ open }) => {
    const { app, page, wear, pathOf } = await open(sizes[0]);
    await expect(page.getByRole('article').first()).toBeVisible();
    await page.mouse.move(1, 1);
    await wear('light');
    // The same picture as the views': if it were missing, or already different, this would prove nothing.
    const picture = pathOf('board', 'light').map((part) => (part === 'proof' ? 'views' : part));
    await expect(page).toHaveScreenshot(picture);
    await app.electron.evaluate(
      ({ BrowserWindow }, text) => BrowserWindow.getAllWindows()[0]?.webContents.insertCSS(text),
      css,
    );
    await expect(page).not.toHaveScreenshot(picture);
  });
}
