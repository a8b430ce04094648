import { expect, it } from 'vitest';
import { backupHandlers, type BackupCommands } from './backup-handlers';

it.each([
  ['is shown', true, { ok: true, value: null }],
  ['can’t be shown', false, { ok: false, refusal: { tag: 'fault', code: 'folder-not-shown' } }],
])('says so if the folder of the backups %s', async (_, isShown, answer) => {
  const commands: Pick<BackupCommands, 'showFolder'> = { showFolder: () => Promise.resolve(isShown) };
  const handlers = backupHandlers(() => Promise.resolve(commands as BackupCommands));
  expect(await handlers['backups:show-folder'](null)).toEqual(answer);
});
