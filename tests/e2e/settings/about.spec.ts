/** About: what a bug report needs, and the way to the data folder. */
import { CALL_CHANNEL } from '../../../main/ipc/channels';
import type { App } from '../../support/app/app';
import { expect, test } from '../../support/app/fixtures';
import { toast } from '../../support/pages/board-page';
import { openSettings } from '../../support/pages/settings-page';

test('the versions and the system are listed and copied, without the path of the data folder', async ({
  launch,
  userDataDir,
}) => {
  const { page, electron } = await launch();
  const screen = await openSettings(page, 'About');
  const facts = screen.getByRole('region', { name: 'For a bug report' });
  const versions = await electron.evaluate(() => process.versions);
  const lines = () =>
    facts
      .locator('dl > div')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.children].map(({ textContent }) => textContent).join(': ')),
      );
  for (const known of [
    `Electron: ${versions.electron}`,
    `Chromium: ${versions.chrome}`,
    `Node.js: ${versions.node}`,
    'Time zone: America/New_York',
  ])
    await expect.poll(lines).toContain(known);
  const text = (await lines()).join('\n');
  expect(text).toMatch(/^SQLite: 3\.\d+\.\d+$/mu);
  expect(text).toMatch(/^Operating system: .*Linux \d.*\(\w+\)$/mu);
  await facts.getByRole('button', { name: 'Copy' }).click();
  await expect(toast(page, 'Copied.')).toBeVisible();
  const copied = await electron.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toMatch(/^Afterword: \d+\.\d+\.\d+\n/u);
  expect(copied.slice(copied.indexOf('\n') + 1)).toBe(text);
  await expect(screen.getByText(userDataDir)).toBeVisible();
  expect(copied).not.toContain(userDataDir);
});

test('the data folder is opened, and if nothing opens it, its path is still there @full', async ({
  launch,
  userDataDir,
}) => {
  const { page, electron } = await launch();
  await electron.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openPath = (path) => Promise.resolve(opened.push(path) === 1 ? '' : 'no program');
  });
  const screen = await openSettings(page, 'About');
  const open = screen.getByRole('button', { name: 'Open data folder' });
  await open.click();
  const opened = () => electron.evaluate(() => (globalThis as unknown as { opened: string[] }).opened);
  await expect.poll(opened).toEqual([userDataDir]);
  await open.click();
  await expect(toast(page, 'The folder couldn’t be opened.')).toBeVisible();
});

/** From now on, main keeps what it knows of the program to itself until it is let go, and answers as it is told then. */
async function holdFacts({ electron }: App): Promise<(answer: 'facts' | 'fault') => Promise<void>> {
  await electron.evaluate(({ ipcMain }, channel) => {
    type Handler = (event: unknown, name: string, input: unknown) => unknown;
    const { _invokeHandlers: handlers } = ipcMain as unknown as { _invokeHandlers: Map<string, Handler> };
    const usual = handlers.get(channel);
    const held = Promise.withResolvers<'facts' | 'fault'>();
    ipcMain.removeHandler(channel);
    ipcMain.handle(channel, async (event, name: string, input: unknown) => {
      if (name === 'program:facts' && (await held.promise) === 'fault')
        return { ok: false, refusal: { tag: 'fault', code: 'unexpected' } };
      return usual?.(event, name, input);
    });
    Object.assign(globalThis, { letGo: held.resolve });
  }, CALL_CHANNEL);
  return (answer) =>
    electron.evaluate((_, how) => {
      (globalThis as unknown as { letGo: (answer: string) => void }).letGo(how);
    }, answer);
}

test('Copy pressed before main has answered waits for it, and says if it can’t be had @full', async ({
  launch,
}) => {
  const app = await launch();
  const { page, electron } = app;
  const clipboard = () => electron.evaluate(({ clipboard: of }) => of.readText());
  await electron.evaluate(({ clipboard: of }) => of.writeText('before'));
  const answer = await holdFacts(app);
  const screen = await openSettings(page, 'About');
  await screen.getByRole('button', { name: 'Copy' }).click();
  expect(await clipboard()).toBe('before');
  await answer('facts');
  await expect(toast(page, 'Copied.')).toBeVisible();
  expect(await clipboard()).toMatch(/^Electron: \d[\s\S]*^SQLite: 3\.\d+/mu);

  await page.keyboard.press('Escape');
  const refuse = await holdFacts(app);
  await refuse('fault');
  await openSettings(page, 'About');
  await expect(screen.getByRole('alert')).toContainText('Couldn’t load the versions.');
  await electron.evaluate(({ clipboard: of }) => of.writeText('before'));
  await screen.getByRole('button', { name: 'Copy' }).click();
  await expect(toast(page, 'Not done: something went wrong')).toBeVisible();
  expect(await clipboard()).toBe('before');
});
