import { hour, interviewEnd, test } from '../../support/app/fixtures';
import { writeFile } from 'node:fs/promises';
import { addApplication, card, waitForBoard } from '../../support/pages/board-page';
import { resize, setColours, pictureOf } from '../../support/pages/layout';
import { waitForStillness } from '../../support/pages/stillness';
test.use({ startAt: interviewEnd + 3 * hour });
const dir = '/tmp/work/shots/lefts';
test('look', async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  await waitForBoard(page);
  const shot = async (name: string) => {
    await waitForStillness(page);
    await writeFile(`${dir}/${name}.png`, await pictureOf(app));
  };
  for (const company of ['Elm', 'Fir', 'Gum', 'Oak'])
    await addApplication(page, { company, role: 'Cellist', endedAt: interviewEnd });
  await resize(app, 1366, 768, 1);
  await card(page, 'Cellist at Elm').focus();
  await page.keyboard.press('x');
  await card(page, 'Cellist at Fir').focus();
  await page.keyboard.press('z');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Undo' }).first().focus();
  await shot('edge-1366');
  await setColours(app, 'dark');
  await card(page, 'Cellist at Gum').click();
  await page.getByRole('button', { name: 'Undo' }).last().focus();
  await shot('edge-panel-dark');
  await resize(app, 1366, 768, 2);
  await page.getByRole('button', { name: 'Undo' }).last().focus();
  await shot('edge-200');
});
