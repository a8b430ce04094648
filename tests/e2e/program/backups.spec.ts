/** Backups as a user meets them: made, looked at, restored, and the restore undone. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dialogsOf, pressInDialog, startElectron, waitForClock, type App } from '../../support/app/app';
import { day, expect, interviewEnd, test } from '../../support/app/fixtures';
import { failCalls } from '../../support/app/failing-calls';
import { choosesToSave } from '../../support/app/save-dialog';
import { accessibilityFaultsOf } from '../../support/pages/accessibility';
import { addApplication, card, field, toast, waitForBoard } from '../../support/pages/board-page';
import { openSettings } from '../../support/pages/settings-page';
import { unbroken } from '../../support/words/unbroken';

const first = { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd };
const second = { company: 'Oak Quartet', role: 'Violist', endedAt: interviewEnd };
const cardOf = ({ role, company }: typeof first) => `${role} at ${company}`;

/** The test starts the next one itself. */
async function keepFromStartingAgain({ electron }: Pick<App, 'electron'>): Promise<void> {
  await electron.evaluate(({ app }) => {
    app.relaunch = () => undefined;
  });
}

async function backUp({ page }: App): Promise<void> {
  const settings = await openSettings(page, 'Data');
  await settings.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText('Backup made.').first()).toBeVisible();
  await settings.getByRole('button', { name: 'Close' }).last().click();
}

/** Overwrites all but its first page, and returns what is then in it. */
async function damage(file: string): Promise<Buffer> {
  const damaged = (await readFile(file)).fill(0x5a, 4_096);
  await writeFile(file, damaged);
  return damaged;
}

/** A start that ends in a message, which is not answered yet. */
async function startIntoDialog(options: Parameters<typeof startElectron>[0]) {
  const electron = await startElectron(options);
  await expect.poll(() => dialogsOf(electron)).toHaveLength(1);
  const [message] = await dialogsOf(electron);
  return { electron, message };
}

test('a backup is restored after a look at what would change, and the restore is taken back', async ({
  launch,
  userDataDir,
}) => {
  const app = await launch();
  await addApplication(app.page, first);
  await backUp(app);
  const before = await openSettings(app.page, 'Data');
  await before.getByRole('button', { name: 'Restore…' }).click();
  const same = app.page.getByRole('dialog', { name: 'Restore a backup' });
  await expect(same.getByText('Restoring it would change nothing.')).toBeVisible();
  await expect(same.getByRole('button', { name: 'Restore this backup' })).toBeDisabled();
  await app.page.keyboard.press('Escape');
  await expect(same).toBeHidden();
  await app.page.keyboard.press('Escape');
  await expect(before).toBeHidden();
  await addApplication(app.page, second);
  await app.page.keyboard.press('n');
  const half = app.page.getByRole('dialog', { name: 'New application' });
  await field(half, 'Company').fill('Half-written');
  await app.page.keyboard.press('Escape');
  await expect(half).toBeHidden();
  const settings = await openSettings(app.page, 'Data');
  expect(await accessibilityFaultsOf(app.page)).toEqual([]);
  await expect(settings.getByText(unbroken('Latest backup: Wed 4 Mar, '))).toBeVisible();
  await settings.getByRole('button', { name: 'Restore…' }).click();
  const dialog = app.page.getByRole('dialog', { name: 'Restore a backup' });
  await expect(dialog.getByRole('radiogroup', { name: 'Backups' })).toContainText(
    /Daily, [\d.]+ [kM]B, (?:now|\d minutes? ago)/,
  );
  const changes = dialog.getByRole('region', { name: 'What would change' });
  await expect(changes.getByText('1 application isn’t in it, and would disappear:')).toBeVisible();
  await expect(changes.getByText(cardOf(second))).toBeVisible();
  expect(await accessibilityFaultsOf(app.page)).toEqual([]);
  await keepFromStartingAgain(app);
  await dialog.getByRole('button', { name: 'Restore this backup' }).click();
  expect(await app.exitCode()).toBe(0);

  const restored = await launch();
  await waitForBoard(restored.page);
  await expect(card(restored.page, cardOf(first))).toBeVisible();
  await expect(card(restored.page, cardOf(second))).toHaveCount(0);
  await restored.page.keyboard.press('n');
  const form = restored.page.getByRole('dialog', { name: 'New application' });
  await expect(field(form, 'Company')).toHaveValue('Half-written');
  await restored.page.keyboard.press('Escape');
  const offer = restored.page.getByRole('complementary', { name: 'Restored backup' });
  await expect(offer).toContainText('Restored the backup from Wed 4 Mar');
  await offer.getByRole('button', { name: 'Go back…' }).click();
  const back = restored.page.getByRole('dialog', { name: 'Restore a backup' });
  await expect(back.getByText('1 application would come back:')).toBeVisible();
  await keepFromStartingAgain(restored);
  await back.getByRole('button', { name: 'Restore this backup' }).click();
  expect(await restored.exitCode()).toBe(0);

  const again = await launch();
  await waitForBoard(again.page);
  await expect(card(again.page, cardOf(second))).toBeVisible();
  const note = again.page.getByRole('complementary', { name: 'Restored backup' });
  const answerAgain = await failCalls(again, 'backups:note-seen');
  await note.getByRole('button', { name: 'Close' }).click();
  await expect(toast(again.page, 'Not done'), 'a button that can’t do it says so').toBeVisible();
  await answerAgain();
  await note.getByRole('button', { name: 'Close' }).click();
  await expect(note).toHaveCount(0);
  const names = await readdir(join(userDataDir, 'backups'));
  expect(names.map((name) => name.replace(/\d{8}T\d{6}Z/, 'TIME')).sort()).toEqual([
    'before-restore-TIME.db',
    'before-restore-TIME.db',
    'daily-TIME.db',
  ]);
});

test.describe('late in a minute', () => {
  // The window's clock ticks at the start of each minute.
  test.use({ startAt: interviewEnd + day });

  test('a backup made just now is never said to be made in the future @full', async ({ launch, clock }) => {
    const app = await launch();
    await addApplication(app.page, first);
    await clock?.advance(45_000);
    await waitForClock(app, (clock?.now() ?? 0) - 500);
    const settings = await openSettings(app.page, 'Data');
    await settings.getByRole('button', { name: 'Back up now' }).click();
    await expect(settings.getByText(/^Latest backup: .* \((?:now|\d minutes? ago)\)\.$/)).toBeVisible();
  });
});

test('a folder that is gone, and a backup that is damaged, are said in a sentence @full', async ({
  launch,
  userDataDir,
  dir,
}) => {
  const app = await launch();
  await addApplication(app.page, first);
  await backUp(app);
  const folder = join(dir, 'drive');
  await mkdir(folder);
  await app.electron.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, folder);
  const settings = await openSettings(app.page, 'Data');
  await settings.getByRole('button', { name: 'Choose…' }).click();
  await expect(settings.getByText(folder)).toBeVisible();
  await rm(folder, { recursive: true });
  await settings.getByRole('button', { name: 'Back up now' }).click();
  await expect(
    settings.getByText(/^The backup folder isn’t there\. .* daily backups go to Afterword’s own folder\./),
  ).toBeVisible();
  await expect(app.page.getByText('Backup made in Afterword’s own folder.').first()).toBeVisible();

  // The later of the two made that day is kept.
  const [name = '', ...others] = await readdir(join(userDataDir, 'backups'));
  expect(others).toEqual([]);
  const bytes = await readFile(join(userDataDir, 'backups', name));
  bytes.fill(7, 4_096, 8_192);
  await writeFile(join(userDataDir, 'backups', name), bytes);
  await settings.getByRole('button', { name: 'Restore…' }).click();
  const dialog = app.page.getByRole('dialog', { name: 'Restore a backup' });
  await expect(
    dialog.getByText('This backup can’t be restored. It’s damaged. Choose another one.'),
  ).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Restore this backup' })).toBeDisabled();
});

test('a damaged database is set aside, and the newest good backup takes its place', async ({
  launch,
  desktop,
  userDataDir,
  timeZone,
  clock,
  dir,
}) => {
  const app = await launch();
  await addApplication(app.page, first);
  await backUp(app);
  await addApplication(app.page, second);
  await app.quit();
  const file = join(userDataDir, 'database', 'afterword.db');
  const damaged = await damage(file);
  const start = { userDataDir, timeZone, env: desktop.env, clock, dialogAnswer: null };
  const { electron, message } = await startIntoDialog(start);
  expect(message).toContain(`The database is damaged\nIt’s here:\n${file}`);
  expect(message).toContain(unbroken('The newest good backup is from Wed 4 Mar, '));

  const rescued = join(dir, 'rescued.jsonl');
  await choosesToSave({ electron }, rescued);
  await pressInDialog(electron, 'Save what can be read…');
  await expect.poll(() => dialogsOf(electron)).toHaveLength(2);
  expect((await readFile(rescued, 'utf8')).split('\n')[0]).toBe('{"format":"afterword-salvage","version":1}');
  await pressInDialog(electron, 'Continue');
  await expect.poll(() => dialogsOf(electron)).toHaveLength(3);

  await keepFromStartingAgain({ electron });
  const ended = new Promise((resolve) => electron.process().once('exit', resolve));
  await pressInDialog(electron, 'Restore that backup').catch(() => undefined);
  await ended;
  const names = await readdir(join(userDataDir, 'database'));
  const aside = names.find((name) => name.startsWith('afterword-damaged-')) ?? '';
  expect(await readFile(join(userDataDir, 'database', aside)), 'nothing of it was changed').toEqual(damaged);

  const restored = await launch();
  await waitForBoard(restored.page);
  await expect(card(restored.page, cardOf(first))).toBeVisible();
  await expect(card(restored.page, cardOf(second))).toHaveCount(0);
  await expect(restored.page.getByRole('complementary', { name: 'Restored backup' })).toContainText(
    'The database that couldn’t be used is kept next to it',
  );
});

test('a damaged database without a backup is set aside too, and an empty board takes its place @full', async ({
  launch,
  desktop,
  userDataDir,
  timeZone,
  clock,
}) => {
  const app = await launch();
  await addApplication(app.page, first);
  await app.quit();
  const folder = join(userDataDir, 'database');
  const file = join(folder, 'afterword.db');
  const damaged = await damage(file);
  const start = { userDataDir, timeZone, env: desktop.env, clock, dialogAnswer: null };
  const { electron, message } = await startIntoDialog(start);
  expect(message).toContain(`The database is damaged\nIt’s here:\n${file}\n\nNo good backup was found.`);
  await keepFromStartingAgain({ electron });
  const ended = new Promise((resolve) => electron.process().once('exit', resolve));
  await pressInDialog(electron, 'Start with an empty board').catch(() => undefined);
  await ended;

  const empty = await launch();
  await expect(empty.page.getByRole('button', { name: 'Add your first interview' })).toBeVisible();
  const aside = (await readdir(folder)).find((name) => name.startsWith('afterword-damaged-')) ?? '';
  expect(await readFile(join(folder, aside)), 'nothing of it was changed').toEqual(damaged);
});
