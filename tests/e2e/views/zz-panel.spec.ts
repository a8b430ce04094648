import { hour, interviewEnd, test } from '../../support/app/fixtures';
import { addApplication, card, waitForBoard, markSent } from '../../support/pages/board-page';
import { resize, setColours } from '../../support/pages/layout';
import { waitForStillness } from '../../support/pages/stillness';
import { alterEvents } from '../../support/seed-profile';
test.use({ startAt: interviewEnd + 5 * hour });
const dir = '/tmp/work/shots/lefts';
test('look', async ({ launch, userDataDir }) => {
  const app0 = await launch();
  const id = await addApplication(app0.page, {
    company: 'Elm Orchestra',
    role: 'Cellist',
    endedAt: interviewEnd,
  });
  await addApplication(app0.page, { company: 'Oak', role: 'Baker', endedAt: interviewEnd });
  await markSent(app0.page, id, 'thank-you');
  await app0.quit();
  alterEvents(userDataDir, 'version = 2', `subject = '${id}' AND type = 'message-sent'`);
  const app = await launch();
  const { page } = app;
  await waitForBoard(page);
  const shot = async (name: string) => {
    await waitForStillness(page);
    await page.screenshot({ path: `${dir}/${name}.png` });
  };
  await resize(app, 1366, 768, 1);
  await card(page, 'Cellist at Elm Orchestra').click();
  await shot('p-unreadable');
  await page.keyboard.press('Escape');
  await card(page, 'Baker at Oak').click();
  await shot('p-thanks');
  await setColours(app, 'dark');
  await resize(app, 1366, 768, 2);
  await shot('p-thanks-200');
  await resize(app, 720, 500, 2);
  await shot('p-thanks-200s');
});
